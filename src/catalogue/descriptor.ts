import * as v from 'valibot';
import type { Localised } from '../domain/language.ts';
import { suggestPeriod } from '../domain/period-suggestion.ts';
import { isDate } from './cells.ts';
import type { DataFiles } from './data-files.ts';
import type { JsonFile } from './json-file.ts';
import { readJsonFile } from './json-file.ts';
import { readShape, words } from './json-shape.ts';
import type { Report } from './problem.ts';

/** The descriptor of the data package, as far as the catalogue needs it. */
export interface Descriptor {
  readonly title: Localised;
  readonly version: string;
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
  /** What each version brought, the latest first. */
  readonly changes: readonly DataChange[];
  /** In the order of the file. */
  readonly resources: readonly Resource[];
  readonly json: JsonFile;
}

/** What a version of the data brought. */
export interface DataChange {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: Localised;
}

/** A table of the data package. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: Localised;
  readonly description: Localised;
  /** Path of a schema file in the data folder, or the names of the fields of a schema written out. */
  readonly schema: string | readonly string[];
}

export const DESCRIPTOR_FILE = 'datapackage.json';

const NUMBER = '(0|[1-9]\\d*)';
const WORD = '[0-9A-Za-z-]+';
/** A word that, where it is a number, has no zero before it. */
const PRE_RELEASE = `(?!0\\d+(\\W|$))${WORD}`;
/** As on semver.org, and short enough for the name of a folder. */
const VERSION = new RegExp(
  `^(?=.{5,64}$)${NUMBER}\\.${NUMBER}\\.${NUMBER}(-${PRE_RELEASE}(\\.${PRE_RELEASE})*)?(\\+${WORD}(\\.${WORD})*)?$`,
);

const fields = v.looseObject({ fields: v.array(v.looseObject({ name: words })) });

const described = { title: words, title_en: words, description: words, description_en: words };

const descriptorShape = v.looseObject({
  ...described,
  version: words,
  licenses: v.pipe(v.array(v.looseObject({ name: words, title: words, path: words })), v.minLength(1)),
  changes: v.optional(v.array(v.looseObject({ version: words, date: words, summary: words, summary_en: words })), []),
  resources: v.array(v.looseObject({ ...described, name: words, path: words, schema: v.unknown() })),
});

/** Reads the descriptor; null, and problems, where it lacks what the catalogue needs. */
export function readDescriptor(files: DataFiles, report: Report): Descriptor | null {
  const json = readJsonFile(files, DESCRIPTOR_FILE, report);
  const read = json && readShape(json, descriptorShape, [], report);
  const licence = read?.licenses[0];
  if (!json || !read || !licence) return null;
  checkVersions(json, read, report);
  return {
    title: { zh: read.title, en: read.title_en },
    version: read.version,
    licence: { name: licence.name, title: licence.title, url: licence.path },
    changes: read.changes.map(({ version, date, summary, summary_en }) => ({
      version,
      date,
      summary: { zh: summary, en: summary_en },
    })),
    resources: read.resources.map(({ name, path, schema, ...texts }) => ({
      name,
      path,
      title: { zh: texts.title, en: texts.title_en },
      description: { zh: texts.description, en: texts.description_en },
      schema: typeof schema === 'string' ? schema : fieldNames(schema),
    })),
    json,
  };
}

/** Versions become names of folders, dates are told to readers, and the licence is a link: each has to be one. */
function checkVersions(
  json: JsonFile,
  { version, changes, licenses }: v.InferOutput<typeof descriptorShape>,
  report: Report,
): void {
  if (!VERSION.test(version)) report('version-form', json.placeOf(['version']));
  changes.forEach((change, index) => {
    if (!VERSION.test(change.version)) report('version-form', json.placeOf(['changes', index, 'version']));
    if (!isDate(change.date))
      report('date-form', json.placeOf(['changes', index, 'date']), { nearest: suggestPeriod(change.date) });
  });
  licenses.forEach(({ path }, index) => {
    if (!isWebAddress(path)) report('not-a-web-address', json.placeOf(['licenses', index, 'path']));
  });
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** The names of the fields of a table schema; none where it is not one. */
export function fieldNames(schema: unknown): readonly string[] {
  const parsed = v.safeParse(fields, schema);
  return parsed.success ? parsed.output.fields.map(({ name }) => name) : [];
}
