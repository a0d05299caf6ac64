export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** What the root of a part of a presentation declares. */
export const PRESENTATION_NAMESPACES = {
  'xmlns:a': DRAWING,
  'xmlns:r': RELATIONSHIPS,
  'xmlns:p': PRESENTATION,
} as const;

/** Content types of these parts begin so. */
export const PRESENTATION_CONTENT = 'application/vnd.openxmlformats-officedocument.presentationml';
