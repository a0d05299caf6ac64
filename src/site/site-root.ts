/** Where the parts of the site begin: the first segment of every page but the overviews, and of every file. */
const PARTS = new Set([
  'areas',
  'assets',
  'audit',
  'catalogue',
  'charts',
  'compare',
  'data',
  'embed',
  'en',
  'import',
  'methods',
  'offline',
  'present',
  'targets',
]);

/**
 * Guesses from the path of an unknown address where the site begins, since a static host does not tell: before the first
 * segment that is a part of the site, else where the address itself stands.
 */
export function guessRoot(path: string): string {
  const segments = path.split('/').slice(1);
  const first = segments.findIndex((segment) => PARTS.has(segment));
  const before = first === -1 ? segments.slice(0, -1).filter((segment) => segment !== '') : segments.slice(0, first);
  return ['', ...before, ''].join('/');
}
