import { Resvg } from '@resvg/resvg-wasm';

/** A picture as its pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and strength of each pixel, row by row; 0 to 255. */
  readonly rgba: Uint8Array;
}

/** What drawing with resvg takes besides the drawing. */
export interface Fonts {
  readonly files: readonly Uint8Array[];
  /** Family where none that the drawing names is there. */
  readonly family: string;
}

/** A drawing as resvg draws it, in the size that it states. The program has to be ready. */
export function drawnByResvg(svg: string, { files, family }: Fonts): Pixels {
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...files], sansSerifFamily: family, defaultFontFamily: family },
  });
  const image = drawing.render();
  const pixels = { width: image.width, height: image.height, rgba: Uint8Array.from(image.pixels) };
  image.free();
  drawing.free();
  return pixels;
}
