import { strToU8 } from 'fflate';
import { zip } from '../zip.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** A part of an Office file. Paths stand below the root of the package, such as `xl/workbook.xml`. */
export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly content: Xml | Uint8Array;
  readonly relationships?: readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI, such as `worksheet`, or the whole of a URI of its own. */
  readonly type: string;
  /** Path of the other part below the root of the package. */
  readonly target: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Packs parts into an Office file; `root` are the relationships of the package itself. The same parts give the same bytes. */
export function officePackage(parts: readonly Part[], root: readonly Relationship[]): Uint8Array<ArrayBuffer> {
  const files = new Map<string, Uint8Array>([
    ['[Content_Types].xml', bytes(contentTypes(parts))],
    ['_rels/.rels', bytes(relationshipsXml(root))],
  ]);
  for (const { path, content, relationships = [] } of parts) {
    files.set(path, bytes(content));
    if (relationships.length > 0) files.set(relationshipsPath(path), bytes(relationshipsXml(relationships)));
  }
  return zip(files);
}

function contentTypes(parts: readonly Part[]): Xml {
  return element(
    'Types',
    { xmlns: CONTENT_TYPES },
    element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }),
    ...parts.map(({ path, contentType }) => element('Override', { PartName: `/${path}`, ContentType: contentType })),
  );
}

function relationshipsXml(relationships: readonly Relationship[]): Xml {
  return element(
    'Relationships',
    { xmlns: RELATIONSHIPS },
    ...relationships.map(({ id, type, target }) =>
      element('Relationship', {
        Id: id,
        Type: type.includes('://') ? type : OFFICE + type,
        Target: `/${target}`,
      }),
    ),
  );
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function bytes(content: Xml | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(xmlDocument(content)) : content;
}
