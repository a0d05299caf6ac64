/** A file, or text that was pasted, as the reader of it sees it. */
export interface SourceFile {
  readonly name: string;
  /** ISO date of its last change. */
  readonly date: string;
  readonly blob: Blob;
}

/** Bytes that are read at once; small enough that a cancel is heard soon. */
const PIECE = 1_048_576;

/** Tells how far reading has come, in bytes, and stops it. */
export interface Following {
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** The bytes of a file in pieces. Throws the signal's reason once it is aborted. */
export async function* pieces({ blob }: SourceFile, { onProgress, signal }: Following): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += PIECE) {
    signal.throwIfAborted();
    yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
    onProgress(Math.min(at + PIECE, blob.size));
  }
}
