/** What a table must come to: see the head of `tests/fixtures/tables/expected.txt` for how it is written. */
export interface Expected {
  readonly refused: string | null;
  readonly asked: readonly string[];
  readonly assumed: readonly string[];
  /** Line and code. */
  readonly problems: readonly string[];
  /** `indicator [unit] status region/code period value`. */
  readonly values: readonly string[];
  /** Names of regions whose codes are told. */
  readonly codes: ReadonlySet<string>;
}

export function readExpectations(text: string): ReadonlyMap<string, Expected> {
  const sections = text.split(/^== /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name.trim(), readSection(lines.filter((line) => line.trim() !== ''))] as const;
    }),
  );
}

function readSection(lines: readonly string[]): Expected {
  const listed = (label: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${label}: `)).flatMap((line) => line.slice(label.length + 2).split(', '));
  const codes = new Set<string>();
  const values: string[] = [];
  let [indicator, periods]: [string, readonly string[]] = ['', []];
  for (const line of lines) {
    if (/^(?:refused|asked|assumed|problem): /.test(line)) continue;
    if (!line.startsWith('  ')) [indicator, periods] = [line, []];
    else if (line.startsWith('  | ')) periods = line.slice(4).split(' ');
    else {
      const [, region = '', list = ''] = /^ {2}(.+): (.*)$/.exec(line) ?? [];
      const [name = '', code] = region.split('/');
      if (code !== undefined) codes.add(name);
      values.push(...list.split(' ').map((cell, at) => `${indicator} ${region} ${amountOf(cell, periods[at])}`));
    }
  }
  return {
    refused: listed('refused')[0] ?? null,
    asked: listed('asked'),
    assumed: listed('assumed'),
    problems: listed('problem'),
    values: values.map((value) => withCode(value, codes, lines)),
    codes,
  };
}

function amountOf(cell: string, period: string | undefined): string {
  const [when = '', amount = ''] = period === undefined ? cell.split('=') : [period, cell];
  return `${when} ${/^-?\d+(?:\.\d+)?$/.test(amount) ? String(Number(amount)) : amount}`;
}

/** A code that is said once holds wherever the region is named again. */
function withCode(value: string, codes: ReadonlySet<string>, lines: readonly string[]): string {
  const name = [...codes].find((each) => value.includes(`] ${each} `) || value.includes(`plan ${each} `));
  if (name === undefined) return value;
  const code = lines.map((line) => new RegExp(`^ {2}${name}/(\\d+):`).exec(line)?.[1]).find(Boolean) ?? '';
  return value.replace(` ${name} `, ` ${name}/${code} `);
}
