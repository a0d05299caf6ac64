/** The browser has no clipboard for pages like this one, or the reader has not allowed it. */
export class ClipboardBlocked extends Error {}

/** Puts a picture on the clipboard. Throws `ClipboardBlocked`, or what making the picture throws. */
export async function copyPicture(png: Promise<Blob>, { navigator }: Window): Promise<void> {
  try {
    // Handed over as a promise: some browsers forget that the reader has pressed a button while a picture is made.
    if (typeof ClipboardItem === 'undefined') throw new ClipboardBlocked('There are no pictures on the clipboard.');
    await clipboardOf(navigator).write([new ClipboardItem({ 'image/png': png })]);
  } catch (cause) {
    await png;
    throw new ClipboardBlocked('The clipboard is closed.', { cause });
  }
}

/** Puts text on the clipboard. Throws `ClipboardBlocked`. */
export async function copyText(text: string, { navigator }: Window): Promise<void> {
  try {
    await clipboardOf(navigator).writeText(text);
  } catch (cause) {
    throw new ClipboardBlocked('The clipboard is closed.', { cause });
  }
}

/** Browsers leave the clipboard out of pages that did not come over a secure connection. */
function clipboardOf(navigator: Partial<Pick<Navigator, 'clipboard'>>): Clipboard {
  if (navigator.clipboard === undefined) throw new ClipboardBlocked('There is no clipboard.');
  return navigator.clipboard;
}
