/**
 * Widths in px that a picture is drawn for. The style sheet shows the largest that fits, scaled up to the column and
 * never down, so that no text gets smaller than it was drawn.
 */
export const PICTURE_WIDTHS = { narrow: 300, wide: 640, large: 960 } as const;
export type PictureSize = keyof typeof PICTURE_WIDTHS;

interface ChartPictureProps {
  /** Chart id. */
  readonly chart: string;
  readonly sizes: readonly PictureSize[];
}

/**
 * The places for a chart's pictures. They are drawn while the site is built, which puts the SVG into each element
 * with `data-picture` (see `build/place-pictures.ts`), so that no component handles markup as a string.
 */
export function ChartPicture({ chart, sizes }: ChartPictureProps) {
  return sizes.map((size) => (
    <div
      key={size}
      className={`picture picture-${size}`}
      data-picture={chart}
      data-picture-width={PICTURE_WIDTHS[size]}
    />
  ));
}
