/** The smallest pieces of a formula. `at` is the zero-based offset of the token in the text. */
export type Token =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly percent: boolean;
      readonly at: number;
      readonly text: string;
    }
  | { readonly kind: 'name' | 'selectors' | 'symbol' | 'end' | 'unknown'; readonly at: number; readonly text: string };

const PATTERNS = [
  ['number', /\d+(?:\.\d+)?%?/y],
  ['name', /[a-z][a-z0-9_]*/y],
  ['selectors', /\[[^\][]*\]/y],
  ['symbol', /[-+−*×/÷^(),]/y],
] as const;

/** The signs that keyboards have, as the ones that print. */
const PRINTED_SIGN: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

/** Cuts a formula into tokens; whatever is not part of the language becomes an `unknown` token. Always ends in `end`. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(formula, 0);
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = skipSpace(formula, at + token.text.length);
  }
  tokens.push({ kind: 'end', at: formula.length, text: '' });
  return tokens.map((token) =>
    token.kind === 'symbol' ? { ...token, text: PRINTED_SIGN[token.text] ?? token.text } : token,
  );
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind !== 'number') return { kind, at, text };
    return { kind, at, text, value: Number.parseFloat(text), percent: text.endsWith('%') };
  }
  return { kind: 'unknown', at, text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

function skipSpace(formula: string, at: number): number {
  let next = at;
  while (/\s/.test(formula.charAt(next))) next += 1;
  return next;
}
