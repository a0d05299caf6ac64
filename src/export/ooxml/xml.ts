/** An XML element, or text that stands for itself as it has been escaped already. */
export type Xml = string;

type Attributes = Readonly<Record<string, string | number | null>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element with its attributes, in their order, without those that are null, and its content. */
export function element(name: string, attributes: Attributes, ...content: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${escaped(writable(String(value)))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Text as the content of an element. */
export function text(value: string): Xml {
  return escaped(encodeUnwritable(value));
}

/** The same for DrawingML, where Office knows no escapes of its own: what XML cannot hold is left out. */
export function plainText(value: string): Xml {
  return escaped(writable(value));
}

export function xmlDocument(root: Xml): string {
  return DECLARATION + root;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Without control characters, which XML cannot hold, and with a mark for lone surrogates. */
function writable(value: string): string {
  return value.replace(UNPAIRED, '\ufffd').replace(CONTROL, '');
}

const UNPAIRED = /\p{Cs}/gu;
const CONTROL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Control characters and lone surrogates, which XML cannot hold, and text that looks like what replaces them. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\r|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Writes what XML cannot hold as Office does: `_x0000_`. */
function encodeUnwritable(value: string): string {
  return value.replace(UNWRITABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}
