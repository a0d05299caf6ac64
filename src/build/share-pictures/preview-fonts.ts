import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../../domain/language.ts';
import { fontCoverage } from './font-coverage.ts';
import { fontFromWoff } from './woff.ts';

const CHINESE = { from: '@fontsource/noto-sans-sc', weights: [400, 600] } as const;
/** Its semibold calls itself a family of its own, which a picture that asks for bold does not find; its bold does not. */
const LATIN = { from: '@fontsource/source-sans-3', weights: [400, 700] } as const;

/** What the fonts call themselves, by the language that they are for. Latin letters of the two are the same. */
export const PREVIEW_FAMILY: Readonly<Record<Language, string>> = { zh: 'Noto Sans SC Thin', en: 'Source Sans 3' };

/**
 * The fonts that a text needs, from packages, so that pictures do not depend on what is installed on the machine: those
 * of usual characters, and of rarer ones the parts that hold them.
 */
export async function previewFonts(text: string): Promise<readonly Uint8Array[]> {
  const usual = await Promise.all([
    ...fonts(CHINESE, 'noto-sans-sc-chinese-simplified'),
    ...fonts(LATIN, 'source-sans-3-latin'),
  ]);
  const covered = usual.map(fontCoverage);
  const rare = [...new Set(text)].filter((character) => character > ' ' && !covered.some((has) => has(character)));
  const parts = await partsWith(rare);
  const further = parts.flatMap((part) => fonts(CHINESE, `noto-sans-sc-${part}`));
  return [...usual, ...(await Promise.all(further))];
}

async function partsWith(characters: readonly string[]): Promise<readonly string[]> {
  if (characters.length === 0) return [];
  const ranges = JSON.parse(await readFile(join(folderOf(CHINESE.from), 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(ranges)
    .filter(([name, list]) => name.startsWith('[') && characters.some((character) => isIn(list, character)))
    .map(([name]) => name.slice(1, -1));
}

/** Whether a list such as `U+2248,U+2264-2265` holds a character. */
function isIn(list: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return list.split(',').some((range) => {
    const [first = NaN, last = first] = range
      .slice(2)
      .split('-')
      .map((end) => Number.parseInt(end, 16));
    return first <= code && code <= last;
  });
}

function fonts({ from, weights }: typeof CHINESE | typeof LATIN, name: string): Promise<Uint8Array>[] {
  return weights.map(async (weight) => {
    return fontFromWoff(await readFile(join(folderOf(from), 'files', `${name}-${String(weight)}-normal.woff`)));
  });
}

function folderOf(packageName: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
}
