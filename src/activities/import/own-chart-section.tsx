import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { ChartTable } from '../../chart/chart-table.tsx';
import { SelectField } from '../../site/controls/select-field.tsx';
import type { PageContext } from '../../site/page-context.ts';
import { SourceList } from '../../chart/source-list.tsx';
import { importWords } from './words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { unbroken } from '../../i18n/unbroken.ts';
import { indicatorOf, MOST_ROWS, openingChoice, OWN_CHART, type OwnChartChoice } from '../../intake/own-chart.ts';
import { periodsLatestFirst } from '../../intake/opening-periods.ts';
import { ComparisonChart } from '../../chart/comparison/comparison-chart.tsx';
import { TakeAlong } from '../../chart/share/share-chart.tsx';
import type { ImportClient } from '../../site/own-tables/import-client.ts';
import { ListField } from './list-field.tsx';
import type { SliceOfTable, Summary } from '../../site/own-tables/messages-to-worker.ts';
import { curatedBeside, ownFigure } from './own-figure.ts';

interface OwnChartSectionProps {
  readonly page: PageContext;
  readonly client: ImportClient;
  readonly summary: Summary;
  readonly catalogue: Catalogue;
}

/** Values of one indicator in one period or region; more than that no chart can show. */
const SLICE = 5000;
/** A reader's own figures have no address. */
const NOWHERE = { embed: null, brief: null } as const;
const FORMS = ['ranked-bars', 'range-dots'] as const;

/** The table as a chart: which part of it, in which form, and beside which figures. */
export function OwnChartSection({ page, client, summary: { names, opening }, catalogue }: OwnChartSectionProps) {
  const words = importWords(page.language).chart;
  const [choice, setChoice] = useState(() => openingChoice(names, opening));
  const openAt = useCallback((at: number): void => setChoice((now) => ({ ...now, at })), []);
  const slice = useSlice(client, choice, opening, openAt);
  const figure = useMemo(
    () => slice && ownFigure(choice, slice, catalogue, page.language),
    [slice, choice, catalogue, page],
  );
  const change = (part: Partial<OwnChartChoice>): void => setChoice((now) => ({ ...now, ...part }));
  const periods = useMemo(() => periodsLatestFirst(names), [names]);
  const indicatorNames = useMemo(() => names.indicators.map(({ name }) => name), [names]);
  const regionNames = useMemo(() => names.regions.map(({ name }) => name), [names]);
  return (
    <section className="import-chart">
      <h2>{words.title}</h2>
      <div className="import-fields">
        <ListField
          language={page.language}
          label={words.indicator}
          names={indicatorNames}
          value={choice.indicator}
          onChange={(indicator) => change({ indicator })}
        />
        <SelectField
          label={words.across.label}
          value={choice.across}
          options={(['region', 'period'] as const).map((value) => ({ value, label: words.across[value] }))}
          onChange={(value) =>
            change(
              value === 'period' ? { across: value, at: 0 } : { across: 'region', at: opening[choice.indicator] ?? 0 },
            )
          }
        />
        {choice.across === 'region' ? (
          <SelectField
            label={words.period}
            value={String(choice.at)}
            options={periods.flatMap((at) => {
              const period = names.periods[at];
              return period === undefined ? [] : { value: String(at), label: formatPeriod(period, page.language) };
            })}
            onChange={(value) => change({ at: Number(value) })}
          />
        ) : (
          <ListField
            language={page.language}
            label={words.region}
            names={regionNames}
            value={choice.at}
            onChange={(at) => change({ at })}
          />
        )}
        <SelectField
          label={words.form.label}
          value={choice.form}
          options={FORMS.map((value) => ({ value, label: words.form[value] }))}
          onChange={(value) => change({ form: FORMS.find((each) => each === value) ?? 'ranked-bars' })}
        />
      </div>
      <Beside page={page} choice={choice} slice={slice} catalogue={catalogue} onChange={change} />
      {slice === null ? null : figure === null ? (
        <p className="import-note">{words.none}</p>
      ) : (
        <figure className="chart-figure own-figure" id={OWN_CHART} data-live="on">
          <header className="chart-head">
            <p className="own-mark">{words.mark}</p>
            <h3 className="finding">{unbroken(figure.model.finding)}</h3>
            <p className="chart-subtitle">{figure.model.subtitle}</p>
          </header>
          <div className="chart-body">
            <div className="chart-view">
              <ComparisonChart model={figure.model} />
            </div>
            {figure.rows > MOST_ROWS ? <p className="section-text">{words.tooMany(MOST_ROWS, figure.rows)}</p> : null}
            <div className="own-table">
              <ChartTable page={page} model={figure.model} />
            </div>
            <TakeAlong page={page} model={figure.model} share={NOWHERE} />
          </div>
          <figcaption className="chart-margin">
            <SourceList page={page} model={figure.model} />
            <div className="notes">
              {figure.model.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </div>
          </figcaption>
        </figure>
      )}
    </section>
  );
}

interface BesideProps {
  readonly page: PageContext;
  readonly choice: OwnChartChoice;
  readonly slice: SliceOfTable | null;
  readonly catalogue: Catalogue;
  readonly onChange: (part: Partial<OwnChartChoice>) => void;
}

/** Whether curated figures stand beside the own ones; why not, where they cannot. */
function Beside({ page, choice, slice, catalogue, onChange }: BesideProps) {
  const words = importWords(page.language).chart;
  if (slice === null) return null;
  const indicator = indicatorOf(slice.observations, slice.names);
  const curated = catalogue.indicators.get(indicator?.matches ?? '');
  if (indicator === undefined || curated === undefined) return null;
  if (curated.unit !== indicator.unit.id) {
    const unit = catalogue.units.get(curated.unit)?.label[page.language] ?? curated.unit;
    return <p className="section-text">{words.otherUnit(indicator.unit.label[page.language], unit)}</p>;
  }
  const has = curatedBeside(slice.observations, slice.names, catalogue).length > 0;
  if (!has) return <p className="section-text">{words.noMatch}</p>;
  return (
    <label className="import-check">
      <input
        type="checkbox"
        checked={choice.besideCurated}
        onChange={({ target }) => onChange({ besideCurated: target.checked })}
      />
      <span>{words.beside}</span>
    </label>
  );
}

/**
 * The values that a choice needs; those of the last one until they are there. An indicator that has nothing in the
 * period that was looked at is opened where it has.
 */
function useSlice(
  client: ImportClient,
  { indicator, across, at }: OwnChartChoice,
  opening: readonly number[],
  onOpenAt: (at: number) => void,
): SliceOfTable | null {
  const [slice, setSlice] = useState<SliceOfTable | null>(null);
  const elsewhere = across === 'region' ? (opening[indicator] ?? at) : at;
  useEffect(() => {
    let stale = false;
    const [regions, periods] = across === 'region' ? [null, [at]] : [[at], null];
    void client.ask('slice', { indicators: [indicator], regions, periods, limit: SLICE }).then((found) => {
      if (stale) return;
      if (found.observations.length === 0 && elsewhere !== at) onOpenAt(elsewhere);
      else startTransition(() => setSlice(found));
    });
    return () => {
      stale = true;
    };
  }, [client, indicator, across, at, elsewhere, onOpenAt]);
  return slice;
}
