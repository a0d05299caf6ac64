/** What the windows of one talk tell each other. */
export interface TalkState {
  /** One-based. */
  readonly slide: number;
  readonly black: boolean;
}

type Message = { readonly kind: 'hello' } | ({ readonly kind: 'state' } & TalkState);

const SOURCE = 'hengyang-in-figures';
const VERSION = 1;
/** Names of windows: `talk-…` shows the slides, `speaker-of-talk-…` belongs to it. */
const TALK = 'talk-';
const SPEAKER = 'speaker-of-';
const MOST_SLIDES = 9999;

/** The other windows of the same talk. */
export interface Companion {
  /** Opens the window for the speaker; false where the browser blocks it. */
  readonly open: (address: string) => boolean;
  /** The name that a link has to open, for the window to belong to this talk. */
  readonly target: string;
  readonly tell: (state: TalkState) => void;
}

interface Listener {
  readonly onState: (state: TalkState) => void;
  /** A window has just come and wants to know. */
  readonly onHello: () => void;
}

/**
 * Connects this window with the others of its talk. They find each other by the name that a window keeps when it is
 * reloaded. Pages of a site talk over a channel; files of a disk have none in common, so they post to the window that
 * opened them or that they have opened.
 */
export function companion({ onState, onHello }: Listener): Companion {
  if (!window.name.startsWith(TALK) && !window.name.startsWith(SPEAKER)) {
    window.name = TALK + crypto.getRandomValues(new Uint32Array(2)).join('');
  }
  const talk = window.name.replace(SPEAKER, '');
  const target = SPEAKER + talk;
  const shared = location.protocol !== 'file:' && 'BroadcastChannel' in window;
  const send = shared ? betweenPages(talk, receive) : betweenFiles(talk, receive);
  send.post({ kind: 'hello' });
  return {
    target,
    tell: (state) => send.post({ kind: 'state', ...state }),
    open: (address) => {
      const opened = window.open(address, target, 'popup,width=1180,height=760');
      if (opened !== null) send.know(opened);
      return opened !== null;
    },
  };

  function receive(message: Message): void {
    if (message.kind === 'hello') onHello();
    else onState(message);
  }
}

interface Sender {
  readonly post: (message: Message) => void;
  readonly know: (opened: Window) => void;
}

function betweenPages(talk: string, receive: (message: Message) => void): Sender {
  const channel = new BroadcastChannel(`${SOURCE} ${talk}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, talk);
    if (message !== null) receive(message);
  });
  return { post: (message) => channel.postMessage(written(message, talk)), know: () => undefined };
}

function betweenFiles(talk: string, receive: (message: Message) => void): Sender {
  const known = new Set<Window>();
  const opener = window.opener as unknown;
  if (opener !== null && opener !== undefined) known.add(opener as Window);
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const message = readMessage(data, talk);
    if (message === null || source === null || !('closed' in source)) return;
    known.add(source);
    receive(message);
  });
  return {
    post: (message) => {
      for (const other of known) if (!other.closed) other.postMessage(written(message, talk), '*');
    },
    know: (opened) => void known.add(opened),
  };
}

function written(message: Message, talk: string): unknown {
  return { source: SOURCE, version: VERSION, talk, ...message };
}

/** Reads what came from another window; null where it is not of this talk or makes no sense. */
export function readMessage(data: unknown, talk: string): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, version, talk: named, kind, slide, black } = data as Record<string, unknown>;
  if (source !== SOURCE || version !== VERSION || named !== talk) return null;
  if (kind === 'hello') return { kind };
  const isSlide = typeof slide === 'number' && Number.isInteger(slide) && slide >= 1 && slide <= MOST_SLIDES;
  return kind === 'state' && isSlide && typeof black === 'boolean' ? { kind, slide, black } : null;
}
