import { EMBED_THEMES, type EmbedTheme } from '../../../domain/embed-theme.ts';
import { type Language, LANGUAGES } from '../../../domain/language.ts';
import { choice, type Codec, name, optional } from '../../../site/query/codec.ts';
import { readQuery, writeQuery, type QueryShape, type ReadQuery } from '../../../site/query/query.ts';

export const EMBED_VERSIONS = ['live', 'pinned'] as const;
export const EMBED_KINDS = ['script', 'frame'] as const;
export const EMBED_PLACES = ['phone', 'article', 'slide'] as const;

/** What is chosen in the embed builder. */
export interface EmbedChoice {
  /** Chart id; null for a comparison, or before one is chosen. */
  readonly chart: string | null;
  /** The query string of a comparison; null for a chart. */
  readonly compare: string | null;
  /** What a comparison is called where it is embedded; a chart is called by its finding. */
  readonly title: string | null;
  readonly lang: Language;
  readonly theme: EmbedTheme;
  readonly version: (typeof EMBED_VERSIONS)[number];
  readonly kind: (typeof EMBED_KINDS)[number];
  readonly place: (typeof EMBED_PLACES)[number];
}

const MOST_QUERY = 2000;
const MOST_TITLE = 200;

/** The query string of another page: any text, as that page reads it with care itself. */
const query: Codec<string> = {
  parse: (text) => (text.length <= MOST_QUERY ? text : undefined),
  write: (value) => value,
};

/** Longer titles are cut rather than refused: they are written by hand. */
const title: Codec<string> = {
  parse: (text) => text.slice(0, MOST_TITLE),
  write: (value) => value,
};

const SHAPE: QueryShape<EmbedChoice> = {
  chart: optional(name),
  compare: optional(query),
  title: optional(title),
  lang: choice(LANGUAGES),
  theme: choice(EMBED_THEMES),
  version: choice(EMBED_VERSIONS),
  kind: choice(EMBED_KINDS),
  place: choice(EMBED_PLACES),
};

export function readEmbedChoice(text: string): ReadQuery<EmbedChoice> {
  return readQuery(SHAPE, text);
}

export function writeEmbedChoice(chosen: EmbedChoice): string {
  return writeQuery(SHAPE, chosen);
}
