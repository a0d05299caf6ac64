import type { Problem } from './problem.ts';

/** What the files of a data folder are read on the strength of, first what others refer to. */
const READING_ORDER: readonly RegExp[] = [
  /^datapackage\.json$/,
  /^schemas\//,
  /^reference\//,
  /^observations\//,
  /^[^/]+\.csv$/,
  /^charts\//,
];

/** Problems by file and line, those of what others refer to before what may follow from them. */
export function causesFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => rankOf(a.file) - rankOf(b.file) || compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** A name that is unknown in many places is told at the first of them, with the number of the others. */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = isOfName(problem) ? `${problem.code} ${problem.value ?? ''}` : String(groups.size);
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, problem]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [withOthers(first, others)] : []));
}

function isOfName({ code, value }: Problem): boolean {
  return code.startsWith('unknown-') && value !== null;
}

function withOthers(problem: Problem, [next, ...more]: readonly Problem[]): Problem {
  if (!next) return problem;
  const [count, place] = [more.length + 1, `${next.file}:${String(next.line)}`];
  return {
    ...problem,
    message: {
      zh: `${problem.message.zh}另有 ${count} 处同样，下一处在 ${place}。`,
      en: `${problem.message.en} The same in ${count} more ${count === 1 ? 'place' : 'places'}, the next at ${place}.`,
    },
  };
}

function rankOf(file: string): number {
  const rank = READING_ORDER.findIndex((pattern) => pattern.test(file));
  return rank === -1 ? READING_ORDER.length : rank;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
