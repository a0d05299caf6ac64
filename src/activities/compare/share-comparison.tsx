import { type ReactNode, useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PageContext } from '../../site/page-context.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { isOwnRegion } from '../../domain/own-data.ts';
import { compareWords, type CompareWords } from './words.ts';
import { ownWords } from '../../model/own-words.ts';
import type { Reader } from '../../model/read-in.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { copyText } from '../../site/clipboard.ts';
import type { TravelEdition } from '../../chart/share/share-edition.ts';
import { TakeAlong } from '../../chart/share/share-chart.tsx';

interface ShareComparisonProps {
  readonly page: PageContext;
  readonly reader: Reader;
  readonly comparison: Comparison;
  /** The query string that pins the comparison. */
  readonly address: string;
  /** Own figures are among those compared, so that nobody else can follow the link. */
  readonly isOwn: boolean;
  readonly model: ChartModel | null;
  /** Its figures as files. */
  readonly children: ReactNode;
}

/** Ways to use a comparison elsewhere: its permanent link, and everything on its regions. */
export function ShareComparison({ page, reader, comparison, address, isOwn, model, children }: ShareComparisonProps) {
  const words = compareWords(page.language);
  const link = new URL(address, location.href).href;
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = (): void => {
    copyText(link, window).then(
      () => {
        setCopied(address);
        setRefused(null);
      },
      () => setRefused(address),
    );
  };
  return (
    <section className="carry-on" aria-label={words.share}>
      <p>
        <a href={address}>{words.permalink}</a>{' '}
        <button type="button" onClick={copy}>
          {copied === address ? words.copied : words.copy}
        </button>
      </p>
      {refused === address ? <RefusedCopy words={words} link={link} /> : null}
      {isOwn ? <p className="own-mark">{ownWords(page.language).onlyHere}</p> : null}
      {children}
      {model === null ? null : (
        <TakeAlong
          page={page}
          model={model}
          share={shareOf(page, address, model.finding, isOwn)}
          edition={editionOf(reader.catalogue, isOwn)}
        />
      )}
      <AreaLinks page={page} reader={reader} regions={comparison.regions} />
    </section>
  );
}

interface AreaLinksProps {
  readonly page: PageContext;
  readonly reader: Reader;
  readonly regions: readonly string[];
}

/** Regions of the user's own have no page. */
function AreaLinks({ page, reader, regions }: AreaLinksProps) {
  const curated = regions.filter((code) => !isOwnRegion(code));
  if (curated.length === 0) return null;
  return (
    <p>
      {compareWords(page.language).areaOf}
      {curated.map((code) => (
        <a key={code} href={page.href({ page: 'area', area: code })}>
          {reader.nameOf('regions', code)}
        </a>
      ))}
    </p>
  );
}

/** Pictures tell which edition they show; of a table beside it nothing can be told. */
function editionOf({ version }: Catalogue, isOwn: boolean): TravelEdition | undefined {
  return isOwn ? undefined : { version, date: null };
}

/** Own figures never leave the browser, so nobody else's page can show them. */
function shareOf(page: PageContext, address: string, finding: string, isOwn: boolean) {
  const query = encodeURIComponent(address);
  return {
    embed: isOwn ? null : `${page.href({ page: 'embeds' })}?compare=${query}&title=${encodeURIComponent(finding)}`,
    brief: `${page.href({ page: 'present' })}?add-compare=${query}`,
  };
}

/** The link to be copied by hand, already marked, where the browser does not let the page copy it. */
function RefusedCopy({ words, link }: { readonly words: CompareWords; readonly link: string }) {
  return (
    <p role="alert">
      <label className="refused-copy">
        <span>{words.copyRefused}</span>
        <input type="text" readOnly value={link} ref={mark} />
      </label>
    </p>
  );
}

function mark(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
