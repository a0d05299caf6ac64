import type { Still } from '../../addresses/files.ts';
import { imprintOf } from '../../site/share-pictures.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { PictureFrame } from '../../export/picture/picture-size.ts';
import { posterIn, type PictureTheme } from '../../export/picture/poster.ts';
import type { ChartModel } from '../../model/chart-model.ts';

export const STILL_THEMES: readonly PictureTheme[] = ['light', 'dark'];

/**
 * As wide as the column of an article or of the narrowest phone, and as high as what it holds, like the embed that takes
 * its place.
 */
const FRAMES: Readonly<Record<Still, PictureFrame>> = {
  wide: { width: 640, height: null, units: 640, title: 22, titleLines: 3, warnings: Infinity },
  narrow: { width: 300, height: null, units: 300, title: 18, titleLines: 6, warnings: Infinity },
};

/** The picture that stands in a host page until the embed does, and where it never does. */
export function stillPicture(
  model: ChartModel,
  still: Still,
  theme: PictureTheme,
  edition: Pick<CompleteCatalogue, 'version' | 'changes'>,
): string {
  const site = imprintOf(edition, model.language);
  return posterIn(FRAMES[still], `embed-${still}`, model, { theme, background: 'plain', site });
}
