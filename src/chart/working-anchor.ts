/** The anchor of a chart's numbered working, one-based, to which its table links. */
export function workingAnchor(chart: string, number: number): string {
  return `${chart}-working-${String(number)}`;
}
