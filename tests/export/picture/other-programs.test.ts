import { initWasm } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/build/load-catalogue.ts';
import { toolsFor } from '../../../src/build/share-pictures/place-share-pictures.ts';
import { PREVIEW_FAMILY } from '../../../src/build/share-pictures/preview-fonts.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { posterSvg } from '../../../src/export/picture/poster.ts';
import { readIn } from '../../../src/model/read-in.ts';
import { resolveChart } from '../../../src/model/resolve-chart.ts';
import { inkOf } from './judges/ink.ts';
import { drawnByResvg, type Fonts, type Pixels } from './judges/pixels.ts';
import { drawnBy, programs, type Program } from './judges/programs.ts';
import { textsIn } from './judges/texts-in.ts';

/** Pixels for each of the picture: fine enough for the stroke of a digit to have a pixel of its own. */
const FINE = 2;

/** Share of its box that the thinnest text has in its colour; one that is covered has next to none. */
const LEAST_INK = 0.02;

const others = programs();
const [quick, slow] = [others.filter(({ isSlow }) => !isSlow), others.filter(({ isSlow }) => isSlow)];
let fonts: Fonts;
let pictures: ReadonlyMap<string, string>;
/** One of each chart form in each language. */
let choice: ReadonlyMap<string, string>;

beforeAll(async () => {
  const catalogue = await loadCatalogue('data');
  const models = [...catalogue.charts.values()].flatMap((spec) =>
    LANGUAGES.map((language) => resolveChart(spec, readIn(catalogue, language))),
  );
  const style = { size: 'figure', theme: 'light', background: 'plain', site: '数说衡阳' } as const;
  const drawn = models.map((model) => [`${model.id}.${model.language}`, enlarged(posterSvg(model, style))] as const);
  pictures = new Map(drawn);
  const forms = models.map(({ form, language }) => `${form} ${language}`);
  choice = new Map(drawn.filter((_, index) => forms.indexOf(forms[index] ?? '') === index));
  const tools = await toolsFor([...pictures.values()].join(''));
  await initWasm(tools.program);
  fonts = { files: tools.fonts, family: PREVIEW_FAMILY.zh };
});

/** The same picture, stating a multiple of its size. */
function enlarged(svg: string): string {
  return svg.replace(/ width="(\d+)" height="(\d+)"/, (_, width: string, height: string) => {
    const [wide, high] = [width, height].map((length) => String(Number(length) * FINE));
    return ` width="${wide ?? ''}" height="${high ?? ''}"`;
  });
}

/** The texts of a picture that are not to be seen. */
function unseen(name: string, svg: string, pixels: Pixels): readonly string[] {
  return textsIn(svg).flatMap((text) => {
    const ink = inkOf(text, pixels);
    return ink < LEAST_INK ? [`${name}: ${text.text} (${ink.toFixed(3)})`] : [];
  });
}

describe('the published picture of every chart', () => {
  it('shows the ink of every label and every other text to resvg', () => {
    expect(pictures.size).toBeGreaterThan(40);
    const missed = [...pictures].flatMap(([name, svg]) => unseen(name, svg, drawnByResvg(svg, fonts)));
    expect(missed).toEqual([]);
  });

  it.runIf(quick.length > 0)(
    `shows it to the other programs of this machine that are quick: ${namesOf(quick)}`,
    { timeout: 120_000 },
    async () => {
      expect(await missedBy(quick, pictures)).toEqual([]);
    },
  );

  it.runIf(slow.length > 0)(
    `shows it to those that are slow, in one chart of each form and language: ${namesOf(slow)}`,
    { timeout: 120_000 },
    async () => {
      expect(await missedBy(slow, choice)).toEqual([]);
    },
  );

  it('would be found to hide its figures if outlines lay over them', () => {
    const hidden = [...pictures].filter(([name, svg]) => {
      const covered = svg.replaceAll(/<use [^>]*>/g, '');
      return unseen(name, covered, drawnByResvg(covered, fonts)).length > 0;
    });
    expect(hidden.length).toBeGreaterThan(pictures.size * 0.9);
  });
});

/** The texts that programs do not show, each with the name of its program and its picture. */
async function missedBy(
  programs: readonly Program[],
  drawings: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const missed: string[] = [];
  const judged = programs.map((program) =>
    drawnBy(program, drawings, (name, pixels) => {
      missed.push(...unseen(`${program.name}: ${name}`, drawings.get(name) ?? '', pixels));
    }),
  );
  await Promise.all(judged);
  return missed;
}

function namesOf(programs: readonly Program[]): string {
  return programs.map(({ name }) => name).join(', ') || 'none';
}
