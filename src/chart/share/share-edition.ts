/** The edition of the data: its version, and its day where that is known. */
export interface TravelEdition {
  readonly version: string;
  readonly date: string | null;
}
