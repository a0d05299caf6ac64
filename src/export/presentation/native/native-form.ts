import type { ChartForm } from '../../../catalogue/chart-spec.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import { dots } from './dots.ts';
import type { Graphic, NativeForm } from './graphic.ts';
import { lines } from './lines.ts';
import { stairs } from './stairs.ts';
import { tiles } from './tiles.ts';

/** What each chart form becomes on a slide. A new form is a line here and, where none of these says it, a file. */
const NATIVE_FORMS: Readonly<Record<ChartForm, NativeForm>> = {
  'ranked-bars': bars,
  'gap-to-peers': bars,
  'stacked-shares': columns,
  'change-since': lines,
  'part-to-whole': stairs,
  'range-dots': dots,
  'rank-strip': dots,
  'tile-grid': tiles,
};

export function nativeGraphic(model: ChartModel, box: Box, look: Look): Graphic {
  return NATIVE_FORMS[model.form](model, box, look);
}
