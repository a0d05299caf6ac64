import { identity } from '../../i18n/identity.ts';
import { type Slide, slideTitle } from '../../model/deck/deck.ts';
import {
  CORE_PROPERTIES,
  coreProperties,
  EXTENDED_PROPERTIES,
  extendedProperties,
} from '../ooxml/document-properties.ts';
import { officePackage, type Part } from '../ooxml/package.ts';
import { workbook, WORKBOOK_TYPE } from '../ooxml/workbook.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { CHART_RELATIONSHIP, chartSlide, type SlideContent } from './chart-slide.ts';
import { closingSlide } from './closing-slide.ts';
import { coverSlide } from './cover-slide.ts';
import { emu, SLIDE } from './length.ts';
import { languageTag, type Look } from './look.ts';
import { PRESENTATION_CONTENT, PRESENTATION_NAMESPACES } from './namespaces.ts';
import { WORKBOOK_RELATIONSHIP } from './native/chart-space.ts';
import { SHEET_NAME } from './native/chart-table.ts';
import { NOTES_PAGE, notesMaster, notesSlide } from './notes-parts.ts';
import { sectionSlide } from './section-slide.ts';
import { shapeTree } from './shapes.ts';
import type { FileEdition, SlideFile } from './slide-file.ts';
import { type LayoutName, LAYOUTS, slideLayout } from './slide-layouts.ts';
import { slideMaster } from './slide-master.ts';
import { speakerNotes } from './speaker-notes.ts';
import { themePart } from './theme-part.ts';

/** Media type of a presentation. */
export const PRESENTATION_TYPE = `${PRESENTATION_CONTENT}.presentation`;

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const DRAWING_CONTENT = 'application/vnd.openxmlformats-officedocument';

/** Ids of masters and layouts share one row of numbers, those of slides another. */
const FIRST_LAYOUT_ID = 2_147_483_648;
const FIRST_SLIDE_ID = 256;

/**
 * Slides as a PowerPoint file: each chart native and editable, with the sheet of its figures, and the provenance of
 * every figure in the speaker's notes. The same slides give the same bytes.
 */
export function presentation(deck: SlideFile): Uint8Array<ArrayBuffer> {
  const look: Look = { language: deck.language, theme: deck.theme };
  const { name: siteName } = identity(deck.language);
  return officePackage(
    [
      presentationPart(deck.slides.length),
      ...masterParts(deck, look),
      ...deck.slides.flatMap((slide, index) => slideParts(slide, index, deck, look)),
      coreProperties({ title: deck.title, creator: siteName, language: languageTag(deck.language) }),
      extendedProperties(siteName),
    ],
    [
      { id: 'presentation', type: 'officeDocument', target: 'ppt/presentation.xml' },
      CORE_PROPERTIES,
      EXTENDED_PROPERTIES,
    ],
  );
}

function presentationPart(slides: number): Part {
  const numbers = Array.from({ length: slides }, (_, index) => index);
  return {
    path: 'ppt/presentation.xml',
    contentType: `${PRESENTATION_TYPE}.main+xml`,
    content: element(
      'p:presentation',
      { ...PRESENTATION_NAMESPACES, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: FIRST_LAYOUT_ID, 'r:id': 'master' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'notes' })),
      numbers.length === 0
        ? ''
        : element(
            'p:sldIdLst',
            {},
            ...numbers.map((index) =>
              element('p:sldId', { id: FIRST_SLIDE_ID + index, 'r:id': `slide${String(index + 1)}` }),
            ),
          ),
      element('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
      element('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
    ),
    relationships: [
      { id: 'master', type: 'slideMaster', target: MASTER },
      { id: 'notes', type: 'notesMaster', target: NOTES_MASTER },
      { id: 'theme', type: 'theme', target: THEME },
      ...numbers.map((index) => ({ id: `slide${String(index + 1)}`, type: 'slide', target: slidePath(index) })),
    ],
  };
}

function masterParts({ language }: SlideFile, look: Look): readonly Part[] {
  const { name: siteName } = identity(language);
  const layouts = LAYOUTS.map((name, index) => ({
    name,
    id: FIRST_LAYOUT_ID + 1 + index,
    relationship: `layout-${name}`,
  }));
  const themeType = `${DRAWING_CONTENT}.theme+xml`;
  return [
    {
      path: MASTER,
      contentType: `${PRESENTATION_CONTENT}.slideMaster+xml`,
      content: slideMaster(layouts, look),
      relationships: [
        ...layouts.map(({ name, relationship }) => ({
          id: relationship,
          type: 'slideLayout',
          target: layoutPath(name),
        })),
        { id: 'theme', type: 'theme', target: THEME },
      ],
    },
    ...layouts.map(({ name }) => ({
      path: layoutPath(name),
      contentType: `${PRESENTATION_CONTENT}.slideLayout+xml`,
      content: slideLayout(name, look),
      relationships: [{ id: 'master', type: 'slideMaster', target: MASTER }],
    })),
    { path: THEME, contentType: themeType, content: themePart(siteName, look.theme) },
    {
      path: NOTES_MASTER,
      contentType: `${PRESENTATION_CONTENT}.notesMaster+xml`,
      content: notesMaster(look),
      relationships: [{ id: 'theme', type: 'theme', target: NOTES_THEME }],
    },
    { path: NOTES_THEME, contentType: themeType, content: themePart(siteName, 'light') },
  ];
}

/** Each kind of slide stands on a layout of its own. */
const LAYOUT: Readonly<Record<Slide['kind'], LayoutName>> = {
  title: 'cover',
  section: 'section',
  chart: 'chart',
  closing: 'closing',
};

function slideContent(slide: Slide, edition: FileEdition | null, look: Look): SlideContent {
  switch (slide.kind) {
    case 'title':
      return { shapes: coverSlide(slide, look), chart: null };
    case 'section':
      return { shapes: sectionSlide(slide, look), chart: null };
    case 'chart':
      return chartSlide(slide, edition, look);
    case 'closing':
      return { shapes: closingSlide(slide, look), chart: null };
  }
}

/** The slide, its notes, and its chart with the workbook behind it. */
function slideParts(slide: Slide, index: number, { edition }: SlideFile, look: Look): readonly Part[] {
  const layout = LAYOUT[slide.kind];
  const { shapes, chart } = slideContent(slide, edition, look);
  const notes = speakerNotes(slide, look.language);
  return [
    {
      path: slidePath(index),
      contentType: `${PRESENTATION_CONTENT}.slide+xml`,
      content: slideXml(shapes),
      relationships: [
        { id: 'layout', type: 'slideLayout', target: layoutPath(layout) },
        { id: 'notes', type: 'notesSlide', target: notesPath(index) },
        ...(chart === null ? [] : [{ id: CHART_RELATIONSHIP, type: 'chart', target: chartPath(index) }]),
      ],
    },
    {
      path: notesPath(index),
      contentType: `${PRESENTATION_CONTENT}.notesSlide+xml`,
      content: notesSlide(notes, look),
      relationships: [
        { id: 'master', type: 'notesMaster', target: NOTES_MASTER },
        { id: 'slide', type: 'slide', target: slidePath(index) },
      ],
    },
    ...(chart === null
      ? []
      : [
          {
            path: chartPath(index),
            contentType: `${DRAWING_CONTENT}.drawingml.chart+xml`,
            content: chart.chart,
            relationships: [{ id: WORKBOOK_RELATIONSHIP, type: 'package', target: workbookPath(index) }],
          },
          {
            path: workbookPath(index),
            contentType: WORKBOOK_TYPE,
            content: workbook(slideTitle(slide) ?? '', [{ name: SHEET_NAME, sheet: chart.sheet }], look.language),
          },
        ]),
  ];
}

function slideXml(shapes: readonly Xml[]): Xml {
  return element(
    'p:sld',
    PRESENTATION_NAMESPACES,
    element('p:cSld', {}, shapeTree(shapes)),
    element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
  );
}

function slidePath(index: number): string {
  return `ppt/slides/slide${String(index + 1)}.xml`;
}

function notesPath(index: number): string {
  return `ppt/notesSlides/notesSlide${String(index + 1)}.xml`;
}

function chartPath(index: number): string {
  return `ppt/charts/chart${String(index + 1)}.xml`;
}

function workbookPath(index: number): string {
  return `ppt/embeddings/chart${String(index + 1)}.xlsx`;
}

function layoutPath(name: LayoutName): string {
  return `ppt/slideLayouts/slideLayout${String(LAYOUTS.indexOf(name) + 1)}.xml`;
}
