import type { ReactNode } from 'react';
import type { Route } from '../addresses/pages.ts';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { PageContext } from '../site/page-context.ts';
import type { Language } from '../domain/language.ts';
import { auditWords } from './audit/words.ts';
import { methodsWords } from './methods/words.ts';
import { offlineWords } from '../site/offline/words.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { AuditPage, auditRules } from './audit/page.tsx';
import { MethodsPage } from './methods/page.tsx';
import { OfflinePage } from './offline/page.tsx';

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
  catalogue: CompleteCatalogue,
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
