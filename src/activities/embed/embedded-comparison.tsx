import { useState } from 'react';
import type { PageContext } from '../../site/page-context.ts';
import { EmbedFigure } from './embed-figure.tsx';
import { EMBED_PICTURES } from '../../chart/embed-code/picture-widths.ts';
import { OutLink } from './out-link.tsx';
import { embedWords } from './words.ts';
import { ComparisonChart } from '../../chart/comparison/comparison-chart.tsx';
import type { CatalogueSource } from '../../chart/comparison/fetch-catalogue.ts';
import { Notices } from '../../chart/comparison/notices.tsx';
import { openComparison } from '../../chart/comparison/open-comparison.ts';

const WIDTHS = Object.values(EMBED_PICTURES);

interface EmbeddedComparisonProps {
  readonly page: PageContext;
  readonly source: CatalogueSource;
  /** The query string of the embed. */
  readonly query: string;
}

/** A comparison in somebody else's page; what its link asks for and cannot have is said above it. */
export function EmbeddedComparison({ page, source, query }: EmbeddedComparisonProps) {
  const [noted, setNoted] = useState(false);
  const { answer, notices, address } = openComparison(query, source, page.language);
  const { model, sentences } = answer;
  const words = embedWords(page.language);
  const whole = { href: `${page.href({ page: 'compare' })}${address}`, label: words.openComparison };
  return (
    <>
      {noted ? null : <Notices language={page.language} notices={notices} onDismiss={() => setNoted(true)} />}
      {model === null ? (
        <>
          <h1>{sentences[0] ?? words.comparison.title}</h1>
          <p>
            <OutLink href={whole.href}>{whole.label}</OutLink>
          </p>
        </>
      ) : (
        <EmbedFigure
          page={page}
          model={model}
          more={sentences.slice(1).filter((sentence) => sentence !== model.finding)}
          edition={{ version: source.index.version, date: null }}
          whole={whole}
          picture={<ComparisonChart model={model} widths={WIDTHS} />}
        />
      )}
    </>
  );
}
