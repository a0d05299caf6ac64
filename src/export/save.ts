/** A file made in the browser. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Long enough for a browser to have begun reading, short enough to free the memory of large files. */
const RELEASED_AFTER = 60_000;

/** Hands a file to the reader as a download. The only place that does. */
export function saveFile({ name, mediaType, content }: MadeFile, document: Document): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), RELEASED_AFTER);
}
