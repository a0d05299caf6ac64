import { useEffect, useMemo, useState } from 'react';
import { Workbench, type WorkbenchState } from './workbench.tsx';
import type { PageContext } from '../../site/page-context.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { OWN_DATASET } from '../../domain/own-data.ts';
import { compare } from '../../model/comparison/compare.ts';
import { settleComparison } from '../../model/comparison/settle-comparison.ts';
import { slicesOf } from '../../model/comparison/slices.ts';
import { onKeptTable } from '../../site/own-tables/kept-table.ts';
import { readComparison, writeComparison } from '../../chart/comparison/query.ts';
import { CarryOn } from './share-comparison.tsx';
import { CompareFailure } from './compare-failure.tsx';
import { ComparisonChart } from '../../chart/comparison/comparison-chart.tsx';
import { ComparisonDownloads } from './comparison-downloads.tsx';
import { type CatalogueSource, fetchCatalogue } from '../../chart/comparison/fetch-catalogue.ts';
import { IndicatorSearch } from './indicator-search.tsx';
import { Notices } from '../../chart/comparison/notices.tsx';
import { OwnTable } from './own-table.tsx';
import { useAddress } from '../../site/use-address.ts';

interface CompareAppProps {
  readonly page: PageContext;
  readonly source: CatalogueSource;
}

/** The live workbench. What is chosen stands in the address and nowhere else. */
export function CompareApp({ page, source: initial }: CompareAppProps) {
  const [address, go] = useAddress();
  const { source, failed, retry } = useIndicator(initial, page.root, indicatorOf(address));
  const query = useLastReady(address, source);
  const asked = useMemo(() => readComparison(query), [query]);
  const { index, catalogue } = source;
  const settled = useMemo(() => settleComparison(asked.values, catalogue, index.frame), [asked, catalogue, index]);
  const { comparison } = settled;
  const compared = useMemo(
    () => compare(comparison, catalogue, index.frame, page.language),
    [comparison, catalogue, index, page],
  );
  const version = dataVersion(comparison.indicator, source);
  const otherData = asked.values.data !== undefined && asked.values.data !== version;
  const notices = [
    ...asked.unreadable.map((each) => ({ kind: 'unreadable' as const, ...each })),
    ...settled.notices,
    ...(otherData ? [{ kind: 'other-data' as const, asked: asked.values.data ?? '', now: version }] : []),
  ];
  const isOwn = version !== index.version;
  const pinned = (next: Comparison): string => writeComparison({ ...next, data: dataVersion(next.indicator, source) });
  const state: WorkbenchState = {
    page,
    catalogue,
    comparison,
    slices: slicesOf(comparison.indicator, catalogue),
    compared,
    onChange: (change) => go(pinned({ ...comparison, ...change })),
  };
  return (
    <Workbench
      state={state}
      search={
        <>
          <IndicatorSearch
            page={page}
            index={index}
            value={comparison.indicator}
            onChange={(indicator) => {
              void source.withIndicator(indicator).then(
                (next) => go(pinned(settleComparison({ indicator }, next.catalogue, index.frame).comparison)),
                () => go(`?indicator=${indicator}`),
              );
            }}
          />
          <OwnTable page={page} own={source.own} />
        </>
      }
      picture={compared.model === null ? null : <ComparisonChart model={compared.model} />}
      notices={
        <>
          {failed ? <CompareFailure language={page.language} onRetry={retry} /> : null}
          <Notices language={page.language} notices={notices} onDismiss={() => go(pinned(comparison))} />
        </>
      }
      carryOn={
        <CarryOn
          page={page}
          catalogue={catalogue}
          comparison={comparison}
          address={pinned(comparison)}
          isOwn={isOwn}
          model={compared.model}
        >
          {compared.figures && <ComparisonDownloads language={page.language} figures={compared.figures} />}
        </CarryOn>
      }
    />
  );
}

function indicatorOf(query: string): string | undefined {
  return readComparison(query).values.indicator;
}

/** The query string once what it asks for is there; until then the one that was shown before. */
function useLastReady(address: string, source: CatalogueSource): string {
  const [last, setLast] = useState(address);
  if (!source.has(indicatorOf(address) ?? source.index.frame.indicator)) return last;
  if (last !== address) setLast(address);
  return address;
}

/** What a link pins: the version of the curated data, and which table of the user's own, where it is of that. */
function dataVersion(indicator: string, { index, own }: CatalogueSource): string {
  const isOwn = own !== null && index.indicators.find(({ id }) => id === indicator)?.datasets[0] === OWN_DATASET;
  return isOwn ? `${index.version}.own-${own.outline.id}` : index.version;
}

/** The catalogue with what the indicator in the address needs; the last one until that has been fetched. */
function useIndicator(initial: CatalogueSource, root: string, indicator: string | undefined) {
  const [source, setSource] = useState(initial);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stale = false;
    source.withIndicator(indicator ?? source.index.frame.indicator).then(
      (next) => {
        if (stale) return;
        setFailed(false);
        if (next.catalogue.observations.size > source.catalogue.observations.size) setSource(next);
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [source, indicator, attempt]);
  // What is kept or deleted on the page for own tables is there, or gone, here too.
  useEffect(
    () => onKeptTable(() => void fetchCatalogue(root, location.search).then(setSource, () => setFailed(true))),
    [root],
  );
  return { source, failed, retry: () => setAttempt((count) => count + 1) };
}
