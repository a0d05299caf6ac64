import { identity } from '../../i18n/identity.ts';
import { observationWords } from '../../model/observation-words.ts';
import { figureWords } from '../../chart/words.ts';
import type { ReactNode } from 'react';
import { SourceList } from '../../chart/source-list.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { derivationWords } from '../../model/derivation-words.ts';
import { embedWords } from './words.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { EmbedTable } from './embed-table.tsx';
import { OutLink } from './out-link.tsx';

interface EmbedFigureProps {
  readonly page: PageContext;
  readonly model: ChartModel;
  readonly edition: EmbedEdition;
  /** Where the whole of it is to be seen, and what the link there is called. */
  readonly whole: { readonly href: string; readonly label: string };
  readonly picture: ReactNode;
  /** Sentences that belong to the finding. */
  readonly more?: readonly string[];
  /** Under the table: what else can be done. */
  readonly children?: ReactNode;
}

/** The version of the data, and the day that it was published where that is known. */
export interface EmbedEdition {
  readonly version: string;
  readonly date: string | null;
}

/** One chart as it stands in somebody else's page: finding, picture, warnings, figures, sources, and where it is from. */
export function EmbedFigure({ page, model, edition, whole, picture, more = [], children }: EmbedFigureProps) {
  const words = embedWords(page.language);
  return (
    <figure className="chart-figure">
      <header>
        <h1>{unbroken(model.finding)}</h1>
        {more.map((sentence) => (
          <p key={sentence} className="more">
            {unbroken(sentence)}
          </p>
        ))}
        <p className="subtitle">{unbroken(model.subtitle)}</p>
      </header>
      <div className="view" data-view="chart">
        {picture}
      </div>
      <EmbedWarnings page={page} model={model} />
      <div className="tools">
        <details>
          <summary>{words.table}</summary>
          <div className="scroll" role="region" aria-label={figureWords(page.language).scrollable} tabIndex={0}>
            <EmbedTable page={page} model={model} />
          </div>
          {model.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <SourceList page={page} model={model} />
        </details>
        {children}
      </div>
      <figcaption>
        <p>
          {observationWords(page.language).source}
          {page.language === 'zh' ? '：' : ': '}
          {sourceTitles(model).join(page.language === 'zh' ? '；' : '; ')}
          <br />
          {words.edition(edition.version, edition.date)}
        </p>
        <p>
          <OutLink href={page.href({ page: 'overview' })}>{identity(page.language).name}</OutLink>{' '}
          <OutLink href={whole.href}>{whole.label}</OutLink>
        </p>
      </figcaption>
    </figure>
  );
}

/** The documents, each with its first place, since most charts take all their figures from one passage. */
function sourceTitles({ sources }: ChartModel): readonly string[] {
  return [...new Set(sources.map(({ shortTitle }) => shortTitle))];
}

function EmbedWarnings({ page, model: { warnings } }: Pick<EmbedFigureProps, 'page' | 'model'>) {
  if (warnings.length === 0) return null;
  return (
    <div className="warnings">
      <p>
        <span aria-hidden="true">≠</span> {derivationWords(page.language).warning(warnings.length)}
      </p>
      <ul>
        {warnings.map(({ check, conflict }) => (
          <li key={check}>
            <OutLink href={`${page.href({ page: 'audit' })}#${check}`}>{conflict}</OutLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
