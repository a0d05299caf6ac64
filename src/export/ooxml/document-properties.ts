import type { Part, Relationship } from './package.ts';
import { element, plainText } from './xml.ts';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CORE_PATH = 'docProps/core.xml';
const EXTENDED_PATH = 'docProps/app.xml';

/** What an Office file says of itself. No dates: the same content gives the same bytes. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator?: string;
  /** BCP 47 */
  readonly language?: string;
}

export function coreProperties({ title, creator, language }: DocumentProperties): Part {
  return {
    path: CORE_PATH,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: element(
      'cp:coreProperties',
      { 'xmlns:cp': CORE, 'xmlns:dc': DUBLIN_CORE },
      ...(creator === undefined ? [] : [element('dc:creator', {}, plainText(creator))]),
      ...(language === undefined ? [] : [element('dc:language', {}, plainText(language))]),
      element('dc:title', {}, plainText(title)),
    ),
  };
}

export const CORE_PROPERTIES: Relationship = { id: 'core', type: CORE_RELATIONSHIP, target: CORE_PATH };

/** Which program made the file. */
export function extendedProperties(application: string): Part {
  return {
    path: EXTENDED_PATH,
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    content: element('Properties', { xmlns: EXTENDED }, element('Application', {}, plainText(application))),
  };
}

export const EXTENDED_PROPERTIES: Relationship = { id: 'app', type: 'extended-properties', target: EXTENDED_PATH };
