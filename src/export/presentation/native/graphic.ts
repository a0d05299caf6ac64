import type { ChartModel } from '../../../model/chart-model.ts';
import type { Xml } from '../../ooxml/xml.ts';
import type { Sheet } from '../../sheet.ts';
import type { Box } from '../length.ts';
import type { Look } from '../look.ts';

/** What a model becomes on a slide: a chart of Office's own with the sheet behind it, or shapes. */
export type Graphic = NativeChart | NativeShapes;

export interface NativeChart {
  readonly kind: 'chart';
  /** The content of the chart's part. */
  readonly chart: Xml;
  readonly sheet: Sheet;
}

export interface NativeShapes {
  readonly kind: 'shapes';
  /** The shapes; all ids are `firstId` or higher. */
  readonly shapes: (firstId: number) => readonly Xml[];
}

/** Draws a model into a box on the slide. pt */
export type NativeForm = (model: ChartModel, box: Box, look: Look) => Graphic;
