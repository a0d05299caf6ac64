import { useEffect, useMemo, useState } from 'react';
import { Workbench, type WorkbenchState } from '../../components/compare/workbench.tsx';
import type { PageContext } from '../../components/page-context.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { compare } from '../../model/comparison/compare.ts';
import { settleComparison } from '../../model/comparison/settle-comparison.ts';
import { slicesOf } from '../../model/comparison/slices.ts';
import { readComparison, writeComparison } from '../../url/comparison-query.ts';
import { CarryOn } from './carry-on.tsx';
import { CompareFailure } from './compare-failure.tsx';
import { ComparisonChart } from './comparison-chart.tsx';
import { ComparisonDownloads } from './comparison-downloads.tsx';
import type { CatalogueSource } from './fetch-catalogue.ts';
import { IndicatorSearch } from './indicator-search.tsx';
import { Notices } from './notices.tsx';
import { useAddress } from './use-address.ts';

interface CompareAppProps {
  readonly page: PageContext;
  readonly source: CatalogueSource;
}

/** The live workbench. What is chosen stands in the address and nowhere else. */
export function CompareApp({ page, source: initial }: CompareAppProps) {
  const [query, go] = useAddress();
  const asked = useMemo(() => readComparison(query), [query]);
  const { source, failed, retry } = useIndicator(initial, asked.values.indicator);
  const { index, catalogue } = source;
  const settled = useMemo(() => settleComparison(asked.values, catalogue, index.frame), [asked, catalogue, index]);
  const { comparison } = settled;
  const compared = useMemo(
    () => compare(comparison, catalogue, index.frame, page.language),
    [comparison, catalogue, index, page],
  );
  const otherData = asked.values.data !== undefined && asked.values.data !== index.version;
  const notices = [
    ...asked.unreadable.map((each) => ({ kind: 'unreadable' as const, ...each })),
    ...settled.notices,
    ...(otherData ? [{ kind: 'other-data' as const, asked: asked.values.data ?? '', now: index.version }] : []),
  ];
  const pinned = (next: Comparison): string => writeComparison({ ...next, data: index.version });
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
      }
      picture={compared.model === null ? null : <ComparisonChart model={compared.model} />}
      notices={
        <>
          {failed ? <CompareFailure language={page.language} onRetry={retry} /> : null}
          <Notices language={page.language} notices={notices} onDismiss={() => go(pinned(comparison))} />
        </>
      }
      carryOn={
        <CarryOn page={page} catalogue={catalogue} comparison={comparison} address={pinned(comparison)}>
          {compared.figures && <ComparisonDownloads language={page.language} figures={compared.figures} />}
        </CarryOn>
      }
    />
  );
}

/** The catalogue with what the indicator in the address needs; the last one until that has been fetched. */
function useIndicator(initial: CatalogueSource, indicator: string | undefined) {
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
  return { source, failed, retry: () => setAttempt((count) => count + 1) };
}
