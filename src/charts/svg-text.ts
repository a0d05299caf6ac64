/** Characters that XML does not allow even as references, lone surrogates among them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text of any origin as the content of an SVG element or of an attribute. */
export function svgText(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Markup or text with a sign in the place of each character that XML cannot hold. */
export function withoutControls(text: string): string {
  return text.replace(NOT_XML, '\u{fffd}');
}
