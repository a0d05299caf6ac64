import { describe, expect, it } from 'vitest';
import { chartCitation } from '../../src/export/chart-citation.ts';

const CITED = {
  number: 12,
  finding: { zh: '三县市融到七县市资金的 76%', en: 'Three counties raise 76%' },
  edition: { title: { zh: '数说衡阳', en: 'Hengyang in Figures' }, version: '0.1.0' },
  address: 'https://data.example.cn/charts/county-financing/',
  day: '2026-11-23',
};

describe('the citation of a chart', () => {
  it('follows GB/T 7714 with figure, version, day and address', () => {
    expect(chartCitation(CITED, 'gb')).toBe(
      '数说衡阳. 图12. 三县市融到七县市资金的 76%：据《衡阳政报》2016年第9期整理[DS/OL]. 0.1.0版. [2026-11-23]. https://data.example.cn/charts/county-financing/.',
    );
  });

  it('says the same in plain English', () => {
    expect(chartCitation(CITED, 'plain')).toBe(
      'Hengyang in Figures. Figure 12, “Three counties raise 76%”, after the Hengyang Government Bulletin 2016 No. 9. Version 0.1.0. https://data.example.cn/charts/county-financing/, accessed 2026-11-23.',
    );
  });

  it('leaves the number out of a chart that has none', () => {
    expect(chartCitation({ ...CITED, number: null }, 'gb')).toMatch(/^数说衡阳\. 三县市融到/);
  });
});
