import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { textWidth } from '../../../../src/charts/parts/text-width.ts';

/** A text of a picture, and where it stands. */
export interface PlacedText {
  readonly text: string;
  /** #rrggbb */
  readonly fill: string;
  /** px of the picture, of the letters above the baseline; as wide as the widest font would draw it. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Height of a digit as a share of the font size, about the same in all fonts. */
const DIGIT = 0.7;

/** Every text of a picture that is made as `posterSvg` makes it: moved and scaled by groups, placed by its baseline. */
export function textsIn(svg: string): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const places: Place[] = [];
  const open: { tag: SaxesTagPlain; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    places.push(placeOf(tag, places.at(-1)));
    open.push({ tag, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const place = places.pop();
    const closed = open.pop();
    if (place !== undefined && closed?.tag.name === 'text') texts.push(placed(closed.tag, closed.text, place));
  });
  parser.write(svg).close();
  return texts;
}

function placeOf({ name, attributes }: SaxesTagPlain, around: Place = { scale: 1, x: 0, y: 0 }): Place {
  if (name === 'svg') {
    const [, , units = 1] = (attributes.viewBox ?? '').split(' ').map(Number);
    return { scale: Number(attributes.width) / units, x: 0, y: 0 };
  }
  const { transform } = attributes;
  if (transform === undefined) return around;
  const [, x, y, scale] = /^translate\((\S+) (\S+)\) scale\((\S+)\)$/.exec(transform) ?? [];
  if (scale === undefined) throw new Error(`${transform} is none of the known ways to place a group.`);
  return {
    scale: around.scale * Number(scale),
    x: around.x + Number(x) * around.scale,
    y: around.y + Number(y) * around.scale,
  };
}

function placed({ attributes }: SaxesTagPlain, text: string, { scale, x, y }: Place): PlacedText {
  const size = Number(attributes['font-size']);
  const width = textWidth(text, size, attributes['font-weight'] !== undefined);
  const before = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0;
  const [left, top] = [Number(attributes.x ?? 0) - before, Number(attributes.y ?? 0) - DIGIT * size];
  return {
    text,
    fill: attributes.fill ?? '',
    box: { x: x + left * scale, y: y + top * scale, width: width * scale, height: DIGIT * size * scale },
  };
}
