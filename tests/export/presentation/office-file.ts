import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';

/** An element as an independent reader finds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside. */
  readonly text: string;
}

/** An element that is still being read. */
interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Open[];
  text: string;
}

/** Reads a part as strictly as XML demands; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    for (const element of stack) element.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('There is no element.');
  return document;
}

/** All elements of a name inside an element. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  const inside = element.children.flatMap((child) => findAll(child, name));
  return element.name === name ? [element, ...inside] : inside;
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

const unpacked = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();

/** The parts of an Office file by their path. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const known = unpacked.get(file);
  if (known !== undefined) return known;
  const parts = new Map(Object.entries(unzipSync(file)));
  unpacked.set(file, parts);
  return parts;
}

export function xmlPart(file: Uint8Array, path: string): XmlElement {
  const part = partsOf(file).get(path);
  if (part === undefined) throw new Error(`There is no ${path}.`);
  return readXml(strFromU8(part));
}

export type Cells = readonly (readonly (string | number | boolean | object | null)[])[];

/** The first sheet of the workbook behind the chart of a slide, the first slide being 1. */
export async function sheetBehind(file: Uint8Array, slide: number): Promise<Cells> {
  const workbook = partsOf(file).get(`ppt/embeddings/chart${String(slide)}.xlsx`);
  if (workbook === undefined) throw new Error(`Slide ${String(slide)} has no workbook.`);
  const [sheet] = await readExcelFile(Buffer.from(workbook));
  return sheet?.data ?? [];
}

/** The cells of a column by its heading. */
export function columnOf(cells: Cells, heading: string): Cells[number] {
  const at = cells[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`No column is called ${heading}.`);
  return cells.slice(1).map((row) => row[at] ?? null);
}
