/** Longer numbers than this are no slides. */
const MOST_DIGITS = 4;

/** A slide number typed digit by digit and finished by Enter, as on a remote control. */
export interface TypedNumber {
  /** Takes a key; tells the number when Enter has finished one, else null. Other keys drop what was typed. */
  readonly take: (key: string) => number | null;
  /** Whether digits wait for their Enter. */
  readonly pending: () => boolean;
}

export function typedNumber(): TypedNumber {
  let digits = '';
  return {
    take: (key) => {
      if (/^\d$/.test(key)) {
        digits = (digits + key).slice(-MOST_DIGITS);
        return null;
      }
      const typed = digits;
      digits = '';
      return key === 'Enter' && typed !== '' ? Number(typed) : null;
    },
    pending: () => digits !== '',
  };
}
