import * as v from 'valibot';
import { closest } from '../domain/closest.ts';
import type { JsonFile, JsonStep } from './json-file.ts';
import type { Report } from './problem.ts';

/** A text that says something. */
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Words in both languages. */
export const localised = v.strictObject({ zh: words, en: words });

/** A list of texts, which may be written as its only item. */
export const texts = v.pipe(
  v.unknown(),
  v.transform((written) => (Array.isArray(written) ? (written as unknown[]) : [written])),
  v.array(v.string()),
);

/**
 * The value of a JSON file in the shape of a schema; null, and problems with path and line, where it does not fit.
 * `keys` are those that the file may have on any level, for telling which one a misspelt key was meant to be.
 */
export function readShape<Output>(
  json: JsonFile,
  schema: v.GenericSchema<unknown, Output>,
  keys: readonly string[],
  report: Report,
): Output | null {
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as JsonStep);
    const place = json.placeOf(path);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
      const key = String(path.at(-1));
      report('unknown-json-key', { ...place, value: key }, { nearest: closest(key, keys) });
    } else if (issue.received === 'undefined') report('missing-json-key', place);
    else report('wrong-json-value', place, { expected: issue.expected ?? 'valid' });
  }
  return null;
}
