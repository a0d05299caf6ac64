import { describe, expect, it } from 'vitest';
import { cutOff } from '../../src/domain/figure-boundary.ts';

/** What is lost of a figure that is marked with brackets in its sentence. */
function lost(marked: string): string | null {
  const at = marked.indexOf('[');
  const printed = marked.slice(at + 1, marked.indexOf(']'));
  return cutOff({ sentence: marked.replace(/[[\]]/g, ''), at, printed });
}

describe('cutOff(place) finds that a figure stands whole', () => {
  it.each([
    '产值[1846.34亿元],是上年的两倍。',
    '分别只有[143]、121家。',
    '居全省[第三]。',
    '与农业产值比为[2:1]差距很大。',
    '约为市级的[四分之一],',
    '工业税收双双[翻番]。',
    '去年,[338家]企业投产。',
    '建成[3个]县市区的网络。',
    '通过[5家]企业,网上[6家]商店,附近[7家]。',
    '排[50-90名]的3家。',
    '目前[3家]。',
  ])('%s', (marked) => {
    expect(lost(marked)).toBeNull();
  });
});

describe('cutOff(place) tells what was left out', () => {
  it.each([
    ['产值1[846.34亿元]。', '1'],
    ['产值1846.[34亿元]。', '1846.'],
    ['产值[1846].34亿元。', '.34'],
    ['产值[18]46.34亿元。', '46'],
    ['产值1,[846亿元]。', '1,'],
    ['产值[１８]４６亿元。', '４６'],
    ['产值[26.86]亿元。', '亿元'],
    ['产值[26.86亿]元。', '元'],
    ['提高[36.5]个百分点。', '个百分点'],
    ['提高[36.5个]百分点。', '百分点'],
    ['厂房[1519万平方]米。', '米'],
    ['按[3元]/人/年的标准。', '/人/年'],
    ['建成十[三个]社区。', '十'],
    ['约为四分之[一]。', '分之'],
    ['排[50]-90名。', '-90'],
    ['排50-[90名]。', '50-'],
    ['达到[2.5]:1。', ':1'],
    ['比例不到[20%]。', '不到'],
    ['比例不[超过20%]。', '不超过'],
    ['比例约为[20%]。', '约为'],
    ['比例[20%]以上。', '以上'],
    ['坝高[10米](含)以下。', '(含)以下'],
    ['外出[10]余万人。', '余'],
    ['居前[3位]。', '前'],
    ['居第[3位]。', '第'],
  ])('%s: %s', (marked, left) => {
    expect(lost(marked)).toBe(left);
  });
});
