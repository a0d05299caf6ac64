/** The files of the data folder: path inside the folder, with `/`, to bytes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;
