import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DetailsCard, spokenDetails } from '../../../src/chart/live/tooltip.tsx';
import { FINANCING } from '../../fixtures/chart-model.ts';

function markOf(position: string) {
  const mark = FINANCING.marks.find((each) => each.position === position);
  if (mark === undefined) throw new Error(`The fixture has no mark at ${position}.`);
  return mark;
}

test('a figure is told with its range, qualifier, print and place', () => {
  expect(spokenDetails(FINANCING, markOf('430426'), false)).toBe(
    '可能范围 16.835 至 16.845；限定 确数；原文 16.84亿元；来源 动员讲话，二 · 县域 · 第四，第 1 句',
  );
});

test('of a bound the open end is named, and the note is not left out', () => {
  expect(spokenDetails(FINANCING, markOf('430423'), false)).toBe(
    '可能范围 到 10 为止，下限不明；限定 不超过；原文 10亿元以下；来源 动员讲话，二 · 县域 · 第四，第 2 句；说明 原文未具名。',
  );
});

test('text from the data is text in the card too', () => {
  const hostile = { ...markOf('430426'), label: '<b>x</b>', note: '<img src=x>' };
  const html = renderToStaticMarkup(
    <DetailsCard model={FINANCING} mark={hostile} position={{}} open={false} onClose={() => undefined} />,
  );

  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
  expect(html).not.toContain('<img');
});
