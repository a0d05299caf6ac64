import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/build/load-catalogue.ts';
import type { CompleteCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Language } from '../../src/domain/language.ts';
import { resolveAudit } from '../../src/model/audit-entry.ts';
import type { ChartModel } from '../../src/model/chart-model.ts';
import { resolveChart } from '../../src/model/resolve-chart.ts';
import { readIn } from '../../src/model/read-in.ts';

/** House style, held over every chart and every figure in both languages. */

let catalogue: CompleteCatalogue;

beforeAll(async () => {
  catalogue = await loadCatalogue('data');
});

function models(language: Language): readonly ChartModel[] {
  return Array.from(catalogue.charts.values(), (spec) => resolveChart(spec, readIn(catalogue, language)));
}

/** All that a chart tells a reader in words. */
function told({ finding, subtitle, description, notes, marks, references }: ChartModel): readonly string[] {
  return [
    finding,
    subtitle,
    description,
    ...notes,
    ...[...marks, ...references].flatMap(({ label, text, textWithUnit }) => [label, text, textWithUnit]),
  ];
}

function figures(language: Language): readonly string[] {
  return Array.from(catalogue.observations.values(), (observation) =>
    readIn(catalogue, language).figureOf(observation),
  );
}

/** Chinese that is not quoted from the text, whose spacing is its own. */
function ownWords(text: string): string {
  return text.replace(/“[^”]*”|《[^》]*》/g, '');
}

describe('what is told of charts', () => {
  it('names every mark by its own period: in 2010, not in 2015, all is once its level of 2010', () => {
    for (const id of ['county-growth', 'industry-two-plans']) {
      const model = models('en').find((each) => each.id === id);
      const bases = model?.marks.filter(({ origin }) => origin === 'definition') ?? [];
      expect(bases.length).toBeGreaterThan(2);
      for (const { label, textWithUnit } of bases) {
        expect(label).toMatch(id === 'county-growth' ? /^2010 · / : /^2006–2010 · /);
        expect(textWithUnit).toBe('1×');
        expect(model?.description).toContain(`${label} 1×`);
      }
    }
  });

  it('tells in the description every mark of a chart that has few, in the words of its table', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const { id, marks, description } of models(language).filter((model) => model.marks.length <= 12)) {
        for (const { label, textWithUnit } of marks) expect(description, id).toContain(`${label} ${textWithUnit}`);
      }
    }
  });

  it('never says “1 times”', () => {
    for (const text of [...models('en').flatMap(told), ...figures('en')]) expect(text).not.toMatch(/\b1 times\b/);
  });

  it('writes out thousands: 50,000 persons, 100,000 m³', () => {
    for (const text of [...models('en').flatMap(told), ...figures('en')]) expect(text).not.toMatch(/\d thousand\b/);
    const id = 'ecom_trained_persons[430400,2020,target]';
    const trained = catalogue.observations.get(id);
    expect(trained && readIn(catalogue, 'en').figureOf(trained)).toBe('50,000 persons or more');
  });

  it('bounds times by 以内 and amounts by 以下', () => {
    const words = (id: string) => {
      const observation = catalogue.observations.get(id);
      return observation && readIn(catalogue, 'zh').figureOf(observation);
    };
    expect(words('travel_time_expressway[430400-counties,2016-09]')).toBe('15 分钟以内');
    expect(words('county_financing[430423,2015]')).toBe('10 亿元以下');
  });

  it('sets = before a single number only, and ≈ before a range or what was rounded', () => {
    for (const { left, right } of resolveAudit(readIn(catalogue, 'zh'))) {
      for (const { sign, interval } of [left, right]) {
        if (interval !== null) expect(sign).toBe(interval.lower === interval.upper ? '=' : '≈');
      }
    }
    for (const { workings } of models('en')) {
      for (const { sign, result } of workings) expect(/\(.+\)$/.test(result) && sign === '=').toBe(false);
    }
  });
});

describe('Chinese and figures', () => {
  it('stand apart by a space, but for what follows a percent sign', () => {
    const texts = [
      ...models('zh').flatMap(({ finding, notes }) => [finding, ...notes]),
      ...[...catalogue.checks.values()].flatMap(({ check }) => [check.title.zh, check.explanation.zh]),
      ...[...catalogue.observations.values()].flatMap(({ note }) => note?.zh ?? []),
      ...[...catalogue.indicators.values()].flatMap(({ name, definition }) => [name.zh, definition.zh]),
      ...[...catalogue.briefings.values()].flatMap(({ summary, sections }) => [
        summary.zh,
        ...sections.flatMap(({ title, text }) => [title.zh, text.zh]),
      ]),
    ].map(ownWords);
    for (const text of texts) {
      expect(text).not.toMatch(/[\u4e00-\u9fff][0-9A-Za-z]|[0-9A-Za-z][\u4e00-\u9fff]|% [\u4e00-\u9fff]/);
    }
  });

  it('and English does not calculate in 亿', () => {
    const texts = [
      ...models('en').flatMap(told),
      ...[...catalogue.checks.values()].flatMap(({ check }) => [check.title.en, check.explanation.en]),
      ...[...catalogue.observations.values()].flatMap(({ note }) => note?.en ?? []),
    ];
    for (const text of texts) expect(text).not.toMatch(/\d\s*亿/);
  });
});
