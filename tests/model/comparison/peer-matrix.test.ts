import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import { comparisonFrame } from '../../../src/model/comparison/comparison-frame.ts';
import { type Matrix, type MatrixRow, peerMatrix } from '../../../src/model/comparison/peer-matrix.ts';
import { readIn } from '../../../src/model/read-in.ts';

let matrix: Matrix;

beforeAll(async () => {
  const catalogue = await loadCatalogue('data');
  matrix = peerMatrix(readIn(catalogue, 'zh'), comparisonFrame(catalogue));
});

function row(name: string): MatrixRow | undefined {
  return matrix.topics.flatMap(({ rows }) => rows).find((each) => each.name === name);
}

function cell(name: string, city: string) {
  return row(name)?.cells[matrix.columns.findIndex((column) => column.name === city)];
}

describe('the matrix of peers', () => {
  it('has the eight columns that the bulletin gives figures for', () => {
    expect(matrix.columns.map(({ name }) => name)).toEqual([
      '长沙市',
      '株洲市',
      '湘潭市',
      '岳阳市',
      '常德市',
      '郴州市',
      '永州市',
      '湖南省',
    ]);
  });

  it('tells printed, derived and absent apart, how Hengyang stands, and the unit once', () => {
    expect(row('工业企业实缴税金')).toMatchObject({
      unit: '亿元',
      home: { text: '36.9', kind: 'printed' },
      homeGroup: null,
    });
    expect(cell('工业企业实缴税金', '株洲市')).toMatchObject({ kind: 'derived', text: '86.82', stance: 'below' });
    expect(cell('工业企业实缴税金', '湘潭市')).toMatchObject({ kind: 'absent', text: '', stance: null });
  });

  it('folds gaps and ratios to Hengyang into the row of what they relate', () => {
    expect(cell('工业企业实缴税金', '长沙市')?.relations).toContain('衡阳工业税金与该市之比 8.3%');
    expect(cell('工业园区增加值占比', '常德市')?.relations).toEqual(['园区增加值占比与衡阳之差 +24.5 个百分点']);
    expect(cell('农产品精深加工比例', '湖南省')).toMatchObject({
      stance: 'below',
      relations: ['农产品精深加工比例与全省之差 −10 个百分点'],
    });
    expect(row('衡阳工业税金与该市之比')).toBeUndefined();
    expect(row('园区增加值占比与衡阳之差')).toBeUndefined();
  });

  it('finds the figure of Hengyang’s seven counties where the city has none', () => {
    expect(row('县域第二产业增加值占GDP比重')).toMatchObject({
      home: { region: '430400-counties', text: '27.1%' },
      homeGroup: '衡阳七县市',
    });
    expect(cell('县域第二产业增加值占GDP比重', '郴州市')).toMatchObject({ text: '58.3%', stance: 'below' });
  });
});
