import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { checks, derivations } from './problem-cases/formulas.ts';
import { dataFiles, edited, SOUND } from './sound-data.ts';

const PACKAGE = 'datapackage.json';

/** The descriptor with an entry for a table at the root. */
function described(name: string, columns: string) {
  const fields = columns.split(',').map((column) => ({ name: column, type: 'string' }));
  const entry = {
    name,
    path: `${name}.csv`,
    title: name,
    title_en: name,
    description: name,
    description_en: name,
    schema: { fields },
  };
  return { [PACKAGE]: (SOUND[PACKAGE] ?? '').replace('"resources": [', `"resources": [${JSON.stringify(entry)},`) };
}

const WITH_DERIVATIONS = described(
  'derivations',
  'id,dataset,indicator,region,period,category,status,formula,assumption_zh,assumption_en',
);
const WITH_CHECKS = described(
  'checks',
  'id,topic,left,relation,right,title_zh,title_en,explanation_zh,explanation_en,left_name_zh,left_name_en,right_name_zh,right_name_en',
);

function compiled(changes: Parameters<typeof dataFiles>[0]) {
  const { catalogue, problems } = compileCatalogue(dataFiles(changes));
  if (!catalogue) throw new Error(problems.map(({ code }) => code).join());
  return catalogue;
}

describe('a derivation', () => {
  const KEY = 'past,money,financing,430481,2010,,actual';

  it('puts its value into its dataset and into the catalogue, behind the printed ones', () => {
    const catalogue = compiled({ ...WITH_DERIVATIONS, ...derivations([KEY, 'financing[430481,2015] ÷ 2']) });
    expect([...catalogue.observations.keys()].at(-1)).toBe('financing[430481,2010]');
    expect(catalogue.datasets.get('money')?.observations.at(-1)).toEqual({
      id: 'financing[430481,2010]',
      dataset: 'money',
      indicator: 'financing',
      region: '430481',
      period: '2010',
      category: null,
      status: 'actual',
      quantity: { kind: 'known', value: 13.43, interval: { lower: 13.4275, upper: 13.4325 }, qualifier: 'derived' },
      provenance: {
        kind: 'derived',
        derivation: 'past',
        formula: 'financing[430481,2015] ÷ 2',
        assumption: null,
        operands: ['financing[430481,2015]'],
      },
      note: null,
    });
  });

  it('of a missing value stays, missing for the same reason', () => {
    const catalogue = compiled({ ...WITH_DERIVATIONS, ...derivations([KEY, 'financing[430400,2015] ÷ 2']) });
    expect(catalogue.observations.get('financing[430481,2010]')?.quantity).toEqual({
      kind: 'missing',
      reason: { zh: '原文未列', en: 'Not in the text' },
    });
  });

  it('can be charted like a printed value', () => {
    const catalogue = compiled({
      ...WITH_DERIVATIONS,
      ...derivations([KEY, 'financing[430481,2015] ÷ 2']),
      ...edited(
        'charts/financing.json',
        '"region": ["430481", "430426"],\n      "period": "2015"',
        '"region": "430481", "period": "2010"',
      ),
    });
    expect(catalogue.charts.get('financing')?.select[0]?.period).toEqual(['2010']);
  });
});

describe('a check', () => {
  it('comes to a verdict on intervals', () => {
    const { checks: results } = compiled({
      ...WITH_CHECKS,
      ...checks(['more', ['financing[430481,2015]', '>', 'financing[430426,2015]']]),
    });
    expect(results.get('more')?.verdict).toBe('consistent');
    expect(results.get('more')?.unit).toBe('yi_yuan');
    expect(results.get('more')?.operands).toEqual(['financing[430481,2015]', 'financing[430426,2015]']);
  });

  it('with a missing operand cannot tell, and gives the reason', () => {
    const { checks: results } = compiled({
      ...WITH_CHECKS,
      ...checks(['less', ['financing[430400,2015]', '<', 'financing[430481,2015]']]),
    });
    expect(results.get('less')?.verdict).toBe('cannot-tell');
    expect(results.get('less')?.left).toEqual({
      kind: 'missing',
      reason: { zh: '原文未列', en: 'Not in the text' },
    });
  });
});

describe('one mistake in a formula is told once', () => {
  it('though other formulas stand on it', () => {
    const { problems } = compileCatalogue(
      dataFiles({
        ...WITH_DERIVATIONS,
        ...derivations(
          ['past,money,financing,430481,2010,,actual', 'financing[430481,2015] ÷'],
          ['later,money,financing,430481,2011,,actual', 'financing[430481,2010] × 2'],
        ),
      }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['formula-syntax']);
  });

  it('and not again where the row of an operand is what is wrong', () => {
    const { problems } = compileCatalogue(
      dataFiles({
        ...WITH_DERIVATIONS,
        ...derivations(['past,money,financing,430481,2010,,actual', 'financing[430481,2015] ÷ 2']),
        ...edited('observations/money.csv', '26.86,,,exact,26.86亿元', '28.66,,,exact,26.86亿元'),
      }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['value-disagrees']);
  });

  it('with its position, counted from one, and the nearest name', () => {
    const [problem] = compileCatalogue(
      dataFiles({
        ...WITH_DERIVATIONS,
        ...derivations(['past,money,financing,430481,2010,,actual', '2 × financing[430418,2015]']),
      }),
    ).problems;
    expect(problem?.message.en).toBe('There is no observation financing[430418,2015], named at character 5.');
    expect(problem?.remedy.en).toBe('Did you mean “financing[430481,2015]”?');
  });
});
