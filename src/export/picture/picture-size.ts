/** A size that pictures come in. */
export interface PictureFrame {
  /** px of the finished picture. */
  readonly width: number;
  /** px; null where the picture is as high as what it holds. */
  readonly height: number | null;
  /**
   * The width that it is laid out at: text of 12 units is 12 × width / units px high. A slide is read from afar and so
   * laid out at half its width.
   */
  readonly units: number;
  /** Font size of the finding. Units */
  readonly title: number;
  /** How many lines of that size the finding may take before it gets smaller. */
  readonly titleLines: number;
  /** How many of the checks that a chart conflicts with are named. */
  readonly warnings: number;
  /** Dots per inch that it is printed at, for sizes of paper. */
  readonly resolution?: number;
}

/** The sizes by name; a new one is a line here and its name in `travel-words.ts`. */
export const PICTURE_SIZES = {
  /** The whole of a 16 : 9 slide. */
  slide: { width: 1920, height: 1080, units: 960, title: 28, titleLines: 2, warnings: 2 },
  /** One side of a slide, with room for words on the other. */
  half: { width: 960, height: 1080, units: 560, title: 24, titleLines: 3, warnings: 2 },
  square: { width: 1080, height: 1080, units: 640, title: 26, titleLines: 3, warnings: 2 },
  /** The width of an A4 page, 210 mm, at 300 dots per inch. */
  a4: { width: 2480, height: null, units: 794, title: 24, titleLines: 3, warnings: Infinity, resolution: 300 },
  /** What previews of links show. */
  share: { width: 1200, height: 630, units: 920, title: 29, titleLines: 2, warnings: 1 },
  /** In a page on the web. */
  figure: { width: 960, height: null, units: 960, title: 26, titleLines: 2, warnings: Infinity },
} as const satisfies Readonly<Record<string, PictureFrame>>;

export type PictureSize = keyof typeof PICTURE_SIZES;
