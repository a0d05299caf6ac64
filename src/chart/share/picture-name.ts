import type { PosterChoice } from '../../export/picture/poster.ts';
import type { ChartModel } from '../../model/chart-model.ts';

/** What a reader chooses about a picture. */
export type ChosenPicture = Omit<PosterChoice, 'site'>;

/** A file name that tells pictures of one chart apart: `county-financing-slide-dark.zh.png`. */
export function pictureName(
  { id, language }: Pick<ChartModel, 'id' | 'language'>,
  { size, theme, background }: ChosenPicture,
  type: 'svg' | 'png',
): string {
  const parts = [id, size, ...(theme === 'dark' ? [theme] : []), ...(background === 'transparent' ? [background] : [])];
  return `${parts.join('-')}.${language}.${type}`;
}
