import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import type { ChartSpec } from '../../src/catalogue/chart-spec.ts';
import type { Side } from '../../src/domain/audit.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { lineageOf } from '../../src/model/lineage.ts';
import { selectAll } from '../../src/model/shown-observations.ts';

/**
 * Every number in a finding, a note or an explanation is one that the figures beside it give: a value, an end of an
 * interval, a count of marks, a number of the formula, each rounded as it is written. Numbers that follow by a step which
 * no formula takes are listed by hand, with the step.
 */

/** By chart or check: numbers and the arithmetic that gives them. */
const BY_HAND: Readonly<Record<string, readonly number[]>> = {
  // 35 + 64 + 21
  'new-firms': [120],
  // 540.5 × 59.6%, and 1846.34 × 27.1%, in both languages
  'county-high-tech-of-city-industry': [540.5, 54.05, 322, 32.2, 500, 50],
  // the list is called the top 20
  'top-20-after-tenth': [20],
  // 3494.57 − 2127.125 is over 1300 (130 billion); 850.85 ÷ 3494.57 is 24.35%
  'emerging-output-against-growth-path': [1300, 130, 24.35],
  // 29.25% − 28.18%
  'value-added-rate-fell': [1.07],
  // 332.415 ÷ 984.9
  'park-value-added-against-growth-path': [33.75],
  // the places between the bands 1 to 40 and 50 to 90
  'county-parks-by-rank': [41, 49],
  // square kilometres: 1519万平方米, 883万平方米, and what is left
  'park-floor-increase-within-total': [15.19, 8.83, 6.36],
  'park-floor-within-area': [15.19],
  // 27 + 11
  'projects-10-within-5': [38],
  // (118 − 27) × 5, and 654 less that
  'projects-minimum-investment': [455, 199, 45.5, 19.9],
  // 178.65 ÷ 1041.2
  'projects-annual-within-industrial-investment': [17.16],
  // the path of 2015, half of 6989
  'agro-output-target-within-industry': [3494.57, 349.457],
  // seven counties and five districts
  'ecommerce-centres-all-divisions': [12],
  // 60% of eight
  'ponds-left-after-2017': [4.8],
  // months: August to December
  'enrolment-windows-equal': [8, 12],
};

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

/** Numbers as written; years, ordinals and list numbers of names are none. */
function numbersIn(text: string): readonly string[] {
  return (text.replace(/,(?=\d{3})|\b1\dth\b/g, '').match(/\d+(?:\.\d+)?/g) ?? []).filter(
    (number) => !/^(19|20)\d\d$/.test(number),
  );
}

/** What observations, and those of the same datasets, can be told as in either language, with the thresholds of groups. */
function known(ids: Iterable<string>): readonly number[] {
  const lineage = [...new Set([...ids].flatMap((id) => [...lineageOf(id, catalogue)]))];
  const datasets = new Set(lineage.map((id) => catalogue.observations.get(id)?.dataset));
  const all = [...catalogue.observations.values()].filter(({ dataset }) => datasets.has(dataset)).map(({ id }) => id);
  return all.flatMap((id) => toldBy(catalogue.observations.get(id)));
}

function toldBy(observation: Observation | undefined): readonly number[] {
  if (observation?.quantity.kind !== 'known') return [];
  const { quantity, provenance } = observation;
  const factor = catalogue.units.get(catalogue.indicators.get(observation.indicator)?.unit ?? '')?.factorEn ?? 1;
  const ends = [quantity.value, quantity.interval.lower, quantity.interval.upper].filter((end) => end !== null);
  const formula = provenance.kind === 'derived' ? numbersIn(provenance.formula.replace(/\[[^\]]*\]/g, '')) : [];
  const { zh = '', en = '' } = catalogue.categories.get(observation.category ?? '')?.name ?? {};
  return [...ends.flatMap((end) => [end, end * factor]), ...[...formula, ...numbersIn(zh + en)].map(Number)];
}

/** Whether a number as written is one of the known ones, rounded to its places either way. */
function isGiven(written: string, numbers: readonly number[]): boolean {
  const unit = 10 ** -(written.split('.')[1]?.length ?? 0);
  const value = Number(written);
  return numbers.some((number) => Math.abs(Math.abs(number) - value) < unit * 0.999999);
}

function unexplained(id: string, texts: readonly string[], numbers: readonly number[]): readonly string[] {
  const all = [...numbers, ...(BY_HAND[id] ?? [])];
  return [...new Set(texts.flatMap(numbersIn))].filter((written) => !isGiven(written, all)).map((n) => `${id}: ${n}`);
}

function chartNumbers({ select, reference, whole, places }: ChartSpec): readonly number[] {
  const shown = [...selectAll(select, catalogue), ...selectAll(reference, catalogue)];
  const ids = shown.map(({ observation }) => observation.id);
  return [
    ...known([...ids, ...(whole === undefined ? [] : [whole])]),
    shown.length,
    ...(places === undefined ? [] : [places]),
  ];
}

describe('the numbers that are stated', () => {
  it('in findings and notes of charts are those of their figures', () => {
    const charts = [...catalogue.charts.values()];
    expect(
      charts.flatMap((chart) =>
        unexplained(
          chart.id,
          [chart.finding, ...chart.notes].flatMap(({ zh, en }) => [zh, en]),
          chartNumbers(chart),
        ),
      ),
    ).toEqual([]);
  });

  it('in titles and explanations of checks are those of their sides', () => {
    const checks = [...catalogue.checks.values()];
    const ends = (side: Side, factor: number): readonly number[] =>
      side.kind === 'missing'
        ? []
        : [side.value, side.interval.lower, side.interval.upper].flatMap((end) =>
            end === null ? [] : [end, end * factor],
          );
    expect(
      checks.flatMap(({ check, left, right, operands, unit }) => {
        const factor = catalogue.units.get(unit)?.factorEn ?? 1;
        const formula = numbersIn(`${check.left} ${check.right}`.replace(/\[[^\]]*\]/g, '')).map(Number);
        return unexplained(
          check.id,
          [check.title, check.explanation].flatMap(({ zh, en }) => [zh, en]),
          [...known(operands), ...ends(left, factor), ...ends(right, factor), ...formula],
        );
      }),
    ).toEqual([]);
  });
});
