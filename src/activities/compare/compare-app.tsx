import { useEffect, useMemo, useState } from 'react';
import { Workbench, type WorkbenchState } from './workbench.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { resolveComparison } from '../../model/comparison/resolve-comparison.ts';
import { onKeptTable } from '../../site/own-tables/kept-table.ts';
import { openComparison, pinComparison } from '../../chart/comparison/open-comparison.ts';
import { readComparison } from '../../chart/comparison/query.ts';
import { ShareComparison } from './share-comparison.tsx';
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
  const { index } = source;
  const {
    reader,
    answer,
    notices,
    address: pinned,
  } = useMemo(() => openComparison(query, source, page.language), [query, source, page]);
  const { comparison, model, figures } = answer;
  const state: WorkbenchState = {
    page,
    reader,
    answer,
    onChange: (change) => go(pinComparison({ ...comparison, ...change }, source)),
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
                (next) =>
                  go(pinComparison(resolveComparison({ indicator }, next.catalogue, index.frame).comparison, next)),
                () => go(`?indicator=${indicator}`),
              );
            }}
          />
          <OwnTable page={page} own={source.own} />
        </>
      }
      picture={model === null ? null : <ComparisonChart model={model} />}
      notices={
        <>
          {failed ? <CompareFailure language={page.language} onRetry={retry} /> : null}
          <Notices language={page.language} notices={notices} onDismiss={() => go(pinned)} />
        </>
      }
      share={
        <ShareComparison
          page={page}
          reader={reader}
          comparison={comparison}
          address={pinned}
          isOwn={source.versionOf(comparison.indicator) !== index.version}
          model={model}
        >
          {figures && <ComparisonDownloads language={page.language} figures={figures} />}
        </ShareComparison>
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
