/** What is on at the moment; attributes of the root, by which the style sheet goes. */
export type Flag = 'overview' | 'notes' | 'black' | 'no-wake-lock' | 'no-full-screen';

export interface Flags {
  readonly is: (flag: Flag) => boolean;
  readonly set: (flag: Flag, on: boolean) => void;
}

export function flagsOf(root: HTMLElement): Flags {
  return {
    is: (flag) => root.hasAttribute(`data-${flag}`),
    set: (flag, on) => {
      root.toggleAttribute(`data-${flag}`, on);
    },
  };
}
