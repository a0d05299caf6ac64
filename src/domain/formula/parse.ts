import type { Expression, Operator } from './expression.ts';
import { type Token, tokenize } from './tokens.ts';

/** Why a text is not a formula, and where: `at` is the zero-based offset, `found` the text there. */
export interface FormulaProblem {
  readonly kind: 'unexpected' | 'unfinished' | 'empty-operand' | 'too-long';
  readonly at: number;
  readonly found: string;
  /** What would have fitted. */
  readonly expected: string;
}

export type ParsedFormula =
  { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly problem: FormulaProblem };

/**
 * Reads a formula:
 *
 *     sum     = product { ("+" | "−") product }
 *     product = power { ("×" | "÷") power }
 *     power   = [ "−" ] atom [ "^" power ]
 *     atom    = number | number "%" | operand | function "(" sum { "," sum } ")" | "(" sum ")"
 *     operand = indicator "[" region "," period [ "," category ] [ "," status ] "]"
 *
 * `-`, `*` and `/` may stand for the printed signs.
 */
export function parseFormula(formula: string): ParsedFormula {
  const reader = new Reader(tokenize(formula));
  try {
    const expression = readSum(reader);
    if (reader.current.kind !== 'end') throw reader.unexpected('+ − × ÷ ^');
    return { ok: true, expression };
  } catch (error) {
    if (error instanceof Unexpected) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** How many terms and nested brackets a formula may have: far more than anyone can follow, far fewer than a stack holds. */
const MOST_PARTS = 500;

class Unexpected extends Error {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;
  #parts = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get current(): Token {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    if (token === undefined) throw new RangeError('a token list always ends in an end token');
    return token;
  }

  take(): Token {
    const token = this.current;
    this.#next += 1;
    return token;
  }

  /** Takes the symbol if it stands next. */
  takeSymbol(...symbols: readonly string[]): Token | undefined {
    return this.current.kind === 'symbol' && symbols.includes(this.current.text) ? this.take() : undefined;
  }

  demandSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.unexpected(symbol);
  }

  /** Counts a term or bracket that begins here. */
  beginPart(): void {
    this.#parts += 1;
    const { at, text } = this.current;
    if (this.#parts > MOST_PARTS) {
      throw new Unexpected({ kind: 'too-long', at, found: text, expected: String(MOST_PARTS) });
    }
  }

  unexpected(expected: string): Unexpected {
    const { kind, at, text } = this.current;
    return new Unexpected({ kind: kind === 'end' ? 'unfinished' : 'unexpected', at, found: text, expected });
  }
}

function readSum(reader: Reader): Expression {
  return readChain(reader, ['+', '−'], readProduct);
}

function readProduct(reader: Reader): Expression {
  return readChain(reader, ['×', '÷'], readPower);
}

function readChain(
  reader: Reader,
  operators: readonly Operator[],
  readPart: (reader: Reader) => Expression,
): Expression {
  let left = readPart(reader);
  for (let sign = reader.takeSymbol(...operators); sign; sign = reader.takeSymbol(...operators)) {
    const operator = operators.find((known) => known === sign.text);
    if (operator === undefined) break;
    left = { kind: 'operation', operator, left, right: readPart(reader), at: sign.at };
  }
  return left;
}

function readPower(reader: Reader): Expression {
  reader.beginPart();
  const minus = reader.takeSymbol('−');
  if (minus) {
    const minusOne: Expression = { kind: 'number', value: -1, percent: false, at: minus.at };
    return { kind: 'operation', operator: '×', left: minusOne, right: readPower(reader), at: minus.at };
  }
  const base = readAtom(reader);
  const sign = reader.takeSymbol('^');
  return sign ? { kind: 'power', base, exponent: readPower(reader), at: sign.at } : base;
}

function readAtom(reader: Reader): Expression {
  const token = reader.current;
  if (token.kind === 'number') {
    reader.take();
    return { kind: 'number', value: token.value, percent: token.percent, at: token.at };
  }
  if (token.kind === 'name') {
    reader.take();
    return reader.current.kind === 'selectors' ? readOperand(reader, token) : readCall(reader, token);
  }
  if (reader.takeSymbol('(')) {
    const inner = readSum(reader);
    reader.demandSymbol(')');
    return inner;
  }
  throw reader.unexpected('a number, an observation such as gdp[430400,2015], a function or (');
}

function readOperand(reader: Reader, name: Token): Expression {
  const selectors = reader.take();
  const parts = selectors.text
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '')) {
    const found = selectors.text;
    throw new Unexpected({ kind: 'empty-operand', at: selectors.at, found, expected: '[region,period]' });
  }
  return { kind: 'operand', id: `${name.text}[${parts.join(',')}]`, at: name.at };
}

function readCall(reader: Reader, name: Token): Expression {
  reader.demandSymbol('(');
  const given = [readSum(reader)];
  while (reader.takeSymbol(',')) given.push(readSum(reader));
  reader.demandSymbol(')');
  return { kind: 'call', name: name.text, arguments: given, at: name.at };
}
