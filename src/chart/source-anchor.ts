/** The anchor of a numbered source line of a chart, one-based, to which its table links. */
export function sourceAnchor(chart: string, number: number): string {
  return `${chart}-source-${String(number)}`;
}
