import type { ProblemCode, ProblemDetails, Report } from './problem.ts';

/** A row of a table, which knows where it stands. */
export interface Row<Column extends string> {
  readonly file: string;
  /** One-based line on which it begins. */
  readonly line: number;
  /** The cell as it stands in the file, without the white space around it. */
  readonly cell: (column: Column) => string;
  /** Reports a problem with a cell. Gives null, which stands for what could not be read. */
  readonly report: <Code extends ProblemCode>(
    code: Code,
    column: Column | null,
    ...details: ProblemDetails<Code>
  ) => null;
  /** The same for one part of a cell that is a list. */
  readonly reportPart: <Code extends ProblemCode>(
    code: Code,
    column: Column,
    part: string,
    ...details: ProblemDetails<Code>
  ) => null;
}

export function rowOf<Column extends string>(
  file: string,
  line: number,
  cell: (column: Column) => string,
  report: Report,
): Row<Column> {
  return {
    file,
    line,
    cell,
    report: (code, column, ...details) => {
      report(code, { file, line, column, value: column === null ? null : cell(column) }, ...details);
      return null;
    },
    reportPart: (code, column, part, ...details) => {
      report(code, { file, line, column, value: part }, ...details);
      return null;
    },
  };
}
