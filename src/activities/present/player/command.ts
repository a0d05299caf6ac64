/** What a presenter can ask for, by key, by button or by hand. */
export const COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'overview',
  'notes',
  'speaker',
  'full-screen',
  'black',
  'help',
  'close',
  'close-help',
  'dismiss',
  'print',
  'print-notes',
  'timer-pause',
  'timer-reset',
] as const;
export type Command = (typeof COMMANDS)[number];

export function isCommand(text: string | undefined): text is Command {
  return COMMANDS.some((command) => command === text);
}

/** Keys of keyboards and of clickers, which send PageUp, PageDown, F5, a full stop and Escape. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  f: 'full-screen',
  o: 'overview',
  g: 'overview',
  s: 'speaker',
  t: 'notes',
  b: 'black',
  '.': 'black',
  '?': 'help',
};

export type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command of a key; null for keys that mean nothing here or that belong to the browser. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyStroke): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && shiftKey) return 'previous';
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
