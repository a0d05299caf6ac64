/** Words that let a number fall or lie below another one; 至少 and 不低于 do not. */
const DOWN = /低|少|降|减|下滑|回落|落后|亏损|负增长/;
const NOT_DOWN = /至少|不少|不得少|不低|不得低|最低|最少|多少/g;

/** A fall by so much, as against one to so much: 下降3.2%, not 降到30%. */
const FALL_BY = /(?:下降|减少|下滑|回落|降低|亏损|负增长)了?$/;

/** The clause before a figure, lists included: 比常德、永州低24.5、20.2. */
const CLAUSE = /[^，,；;。:：()（）！!？?]*$/;

/** How the words before a figure tell its direction. */
export interface Direction {
  readonly isDown: boolean;
  /** Whether the number is the fall itself. */
  readonly isFall: boolean;
  readonly isPrintedNegative: boolean;
  /** What it is compared with: 常德、永州 in 比常德、永州低; empty where there is no comparison. */
  readonly comparedWith: string;
}

/** Reads the direction from what stands before a printed figure in its sentence and from the figure, which may begin with it. */
export function directionBefore(before: string, printed: string): Direction {
  const clause = `${CLAUSE.exec(before)?.[0] ?? ''}${printed}`;
  const [, comparedWith = ''] = /(?:比|低于|高于|少于|多于)(.*)/.exec(clause) ?? [];
  return {
    isDown: DOWN.test(clause.replace(NOT_DOWN, '')),
    isFall: FALL_BY.test(before),
    isPrintedNegative: /^[-−－]/.test(printed),
    comparedWith,
  };
}
