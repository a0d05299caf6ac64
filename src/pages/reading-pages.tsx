import type { ReactNode } from 'react';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PageContext } from '../components/page-context.ts';
import type { Language } from '../domain/language.ts';
import { auditWords } from '../i18n/audit-words.ts';
import { methodsWords } from '../i18n/methods-words.ts';
import { offlineWords } from '../i18n/offline-words.ts';
import type { ChartModel } from '../model/chart-model.ts';
import type { Route } from '../url/route.ts';
import { AuditPage, auditRules } from './audit.tsx';
import { MethodsPage } from './methods.tsx';
import { OfflinePage } from './offline.tsx';

/** A page before it is composed. */
interface ReadingPage {
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  readonly content: (page: PageContext) => ReactNode;
  readonly styles: readonly string[];
  readonly rules: string;
}

/** The pages that say how figures are read and whether they fit one another, and what is kept without network. */
export function readingPages(
  catalogue: Catalogue,
  models: ReadonlyMap<string, ChartModel>,
  language: Language,
): readonly ReadingPage[] {
  const [audit, methods] = [auditWords(language), methodsWords(language)];
  const offline = offlineWords(language).page;
  return [
    {
      route: { page: 'audit' },
      title: audit.title,
      description: audit.description,
      content: (page) => <AuditPage page={page} catalogue={catalogue} models={models} />,
      styles: ['reading', 'filters'],
      rules: auditRules(catalogue),
    },
    {
      route: { page: 'methods' },
      title: methods.title,
      description: methods.description,
      content: (page) => <MethodsPage page={page} catalogue={catalogue} />,
      styles: ['reading'],
      rules: '',
    },
    {
      route: { page: 'offline' },
      title: offline.title,
      description: offline.lead,
      content: (page) => <OfflinePage page={page} catalogue={catalogue} />,
      styles: ['reading'],
      rules: '',
    },
  ];
}
