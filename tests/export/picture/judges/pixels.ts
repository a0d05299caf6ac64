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

/** The pixels of a PNG file, each drawn as it is. */
export function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const size = `width="${String(width)}" height="${String(height)}"`;
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${address}" image-rendering="optimizeSpeed"/></svg>`;
  return drawnByResvg(svg, { files: [], family: '' });
}
