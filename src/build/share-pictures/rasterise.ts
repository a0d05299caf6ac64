import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.ts';

/** What drawing takes; plain data, so that it can be handed to workers. */
export interface RasterTools {
  /** The compiled program of resvg. */
  readonly program: WebAssembly.Module;
  /** TrueType or OpenType */
  readonly fonts: readonly Uint8Array[];
}

/** A picture to be turned into pixels, in the size that it states. */
export interface Drawing {
  readonly svg: string;
  /** Font family where none of those that the picture names is there. */
  readonly family: string;
}

/** Makes ready what turns drawings into PNG files; once in a process. */
export async function rasteriser({ program, fonts }: RasterTools): Promise<(drawing: Drawing) => Uint8Array> {
  await initWasm(program);
  return ({ svg, family }) => {
    const drawing = new Resvg(svg, {
      font: { fontBuffers: [...fonts], sansSerifFamily: family, defaultFontFamily: family },
    });
    const image = drawing.render();
    const png = palettePng(image.pixels, image.width, image.height);
    image.free();
    drawing.free();
    return png;
  };
}
