/**
 * A file of a version of the site: its address relative to the root, pages by their directory, and the checksum that its
 * fetched bytes are held to, in the form of subresource integrity.
 */
export type SiteFile = readonly [url: string, integrity: string];

/** Asks a waiting version to take over now. */
export const TAKE_OVER = 'take-over';

/** Asks how many tabs of the site are open; the answer is a number. */
export const ASK_FOR_TABS = 'ask-for-tabs';

/** Parameter of its address: the address that was asked for. */
export const ASKED_FOR = 'asked-for';
