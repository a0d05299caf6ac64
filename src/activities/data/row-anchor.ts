/** The address, within its page, of the row of an observation in a table of a dataset. */
export function rowAnchor(observation: string): string {
  return `#${encodeURIComponent(observation)}`;
}
