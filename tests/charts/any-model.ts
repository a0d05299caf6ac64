import fc from 'fast-check';

import { CHART_FORMS, type ChartForm } from '../../src/catalogue/chart-spec.ts';
import type { ChartModel, Mark } from '../../src/model/chart-model.ts';

/** Chart models of any form, with any number of marks, any mixture of what is known, and labels that mean harm. */

const HARMFUL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{a|祁东}{b}',
  '{value}{c}{@[1]}',
  ']]>--><!--&amp;&#0;',
  '__proto__',
  'constructor',
  'a\u0000b\u0008c\uffff',
  '\ud800lone',
  'line\nbreak\ttab\u2028end',
  '湖南省衡阳市祁东县洪桥街道永昌大道某某某某某某某某某某某某号',
  'Unbreakablylongwordwithoutanyspacesatallthatgoesonandonandon',
  '',
];

export const anyLabel = fc.oneof(
  fc.constantFrom(...HARMFUL),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('耒阳市', '祁东县', 'Qidong County', "Hengyang's city and district tier"),
);

type Figure = Pick<Mark, 'value' | 'interval' | 'qualifier' | 'text' | 'missing'>;

const known = (value: number, text: string): Figure => ({
  value,
  interval: { lower: value - 0.5, upper: value + 0.5 },
  qualifier: 'exact',
  text,
  missing: null,
});

function anyFigure(form: ChartForm): fc.Arbitrary<Figure> {
  const signed = form === 'ranked-bars' || form === 'gap-to-peers' || form === 'range-dots';
  const number = fc.integer({ min: signed ? -200 : 1, max: 200 });
  return fc.oneof(
    { weight: 4, arbitrary: number.map((value) => known(value, String(value))) },
    number.map((lower) => bound('at_least', lower, null, `${lower} 以上`)),
    number.map((upper) => bound('less_than', null, upper, `不到 ${upper}`)),
    number.map((lower) => bound('between', lower, lower + 40, `${lower}–${lower + 40}`)),
    anyLabel.map((reason) => ({ value: null, interval: null, qualifier: null, text: '缺失', missing: reason })),
  );
}

function bound(qualifier: Mark['qualifier'], lower: number | null, upper: number | null, text: string): Figure {
  return { value: null, interval: { lower, upper }, qualifier, text, missing: null };
}

export const anyModel: fc.Arbitrary<ChartModel> = fc.constantFrom(...CHART_FORMS).chain((form) =>
  fc
    .record({
      positionLabels: fc.array(anyLabel, { minLength: 1, maxLength: 5 }),
      seriesLabels: fc.array(anyLabel, { minLength: 1, maxLength: 3 }),
      figures: fc.array(anyFigure(form), { minLength: 15, maxLength: 15 }),
      emphasis: fc.array(fc.constantFrom('focus' as const, 'context' as const), { minLength: 15, maxLength: 15 }),
      origins: fc.array(fc.constantFrom('printed' as const, 'derived' as const), { minLength: 15, maxLength: 15 }),
      references: fc.array(anyLabel, { maxLength: 2 }),
      words: anyLabel,
      language: fc.constantFrom('zh' as const, 'en' as const),
    })
    .map(({ positionLabels, seriesLabels, figures, emphasis, origins, references, words, language }) => {
      const isTime = form === 'change-since';
      const positions = positionLabels.map((label, index) => ({
        key: isTime ? String(2010 + index) : `p${index}`,
        label,
      }));
      const series = seriesLabels.map((label, index) => ({
        key: `s${index}`,
        label,
        emphasis: emphasis[index] ?? 'context',
      }));
      const marks = positions.flatMap((position, row) =>
        series.map((line, column): Mark => {
          const index = row * series.length + column;
          const figure = figures[index] ?? known(1, '1');
          return {
            ...figure,
            key: `mark[${index}]`,
            position: position.key,
            series: line.key,
            label: `${position.label} · ${line.label}`,
            textWithUnit: figure.text,
            emphasis: emphasis[index] ?? 'context',
            origin: origins[index] ?? 'printed',
            note: null,
            source: 0,
            printed: '',
          };
        }),
      );
      return {
        id: 'any',
        language,
        form,
        finding: words,
        subtitle: words,
        description: words,
        unit: { id: 'percent', label: '%', kind: 'share' },
        across: isTime ? 'period' : 'region',
        positions,
        series,
        marks,
        references: references.map((label, index) => ({
          key: `r${index}`,
          label,
          value: 50 * (index + 1),
          interval: null,
          qualifier: 'exact' as const,
          text: '50',
          textWithUnit: '50%',
          origin: 'printed' as const,
          missing: null,
          note: null,
          source: 0,
          printed: '50%',
        })),
        places: form === 'rank-strip' ? 240 : null,
        whole: null,
        baseline: form === 'gap-to-peers' ? { label: words, value: 0 } : null,
        notes: [],
        sources: [],
        workings: [],
        warnings: [],
      };
    }),
);
