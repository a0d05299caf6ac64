import { type DocumentNode, evaluate, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { DataFiles } from './data-files.ts';
import { decodeText } from './decode-text.ts';
import type { Place, Report } from './problem.ts';

/** A key or index on the way into a JSON value. */
export type JsonStep = string | number;

/** A JSON file that could be parsed. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  /**
   * The place of what a path leads to: its line, its path such as `select[0].region[1]`, and its value where that is a
   * plain one. Of a path that leads further than the file goes, the last part that is there, or lacks the key.
   */
  readonly placeOf: (path: readonly JsonStep[]) => Place;
}

/** Reads a JSON file; null, and a problem, where it cannot be parsed. A key that stands twice is reported. */
export function readJsonFile(files: DataFiles, file: string, report: Report): JsonFile | null {
  const text = decodeText(files, file, report);
  if (text === null) return null;
  const document = parseJson(text, file, report);
  if (!document) return null;
  reportDuplicateKeys(document.body, [], file, report);
  return {
    file,
    value: evaluate(document),
    placeOf: (path) => placeOf(file, { node: document.body, line: 1, walked: [] }, path),
  };
}

/** Deeper than any file of the data goes, and far from where a stack ends. */
const DEEPEST = 100;

function parseJson(text: string, file: string, report: Report): DocumentNode | null {
  const line = lineTooDeep(text);
  if (line !== null) {
    report('json-too-deep', { file, line, column: null, value: null }, { deepest: DEEPEST });
    return null;
  }
  try {
    return parse(text);
  } catch (error) {
    report('json-syntax', { file, line: lineOfError(error), column: null, value: null }, { reason: reasonOf(error) });
    return null;
  }
}

/** The line on which brackets are nested deeper than allowed, those in texts left aside; null where none are. */
function lineTooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: piece, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (piece === '[' || piece === '{') depth += 1;
    else if (piece === ']' || piece === '}') depth -= 1;
    if (depth > DEEPEST) return text.slice(0, index).split('\n').length;
  }
  return null;
}

function lineOfError(error: unknown): number | null {
  return error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : null;
}

/** The parser's messages end with line and column, which are told elsewhere. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\(\d+:\d+\)$/, '');
}

function reportDuplicateKeys(node: ValueNode, path: readonly JsonStep[], file: string, report: Report): void {
  const seen = new Set<JsonStep>();
  for (const { step, child, line } of childrenOf(node)) {
    const inner = [...path, step];
    if (seen.has(step)) report('duplicate-json-key', { file, line, column: writeJsonPath(inner), value: null });
    seen.add(step);
    reportDuplicateKeys(child, inner, file, report);
  }
}

/** How far a path has been followed. */
interface Walk {
  readonly node: ValueNode;
  readonly line: number;
  readonly walked: readonly JsonStep[];
}

function placeOf(file: string, { node, line, walked }: Walk, path: readonly JsonStep[]): Place {
  const [step, ...rest] = path;
  const inside = node.type === 'Object' || node.type === 'Array';
  if (step === undefined || !inside) return { file, line, column: writeJsonPath(walked), value: plainValue(node) };
  const found = childrenOf(node).find((candidate) => candidate.step === step);
  if (!found) return { file, line, column: writeJsonPath([...walked, step]), value: null };
  return placeOf(file, { node: found.child, line: found.line, walked: [...walked, step] }, rest);
}

function plainValue(node: ValueNode): string | null {
  const value: unknown = evaluate(node);
  if (typeof value === 'object') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function childrenOf(node: ValueNode): { readonly step: JsonStep; readonly child: ValueNode; readonly line: number }[] {
  if (node.type === 'Object') {
    return node.members.map(({ name, value, loc }) => ({
      step: name.type === 'String' ? name.value : name.name,
      child: value,
      line: loc.start.line,
    }));
  }
  if (node.type !== 'Array') return [];
  return node.elements.map(({ value, loc }, step) => ({ step, child: value, line: loc.start.line }));
}

function writeJsonPath(path: readonly JsonStep[]): string | null {
  const written = path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`));
  return written.length === 0 ? null : written.join('');
}
