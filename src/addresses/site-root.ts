import { firstPartsOfFiles } from './files.ts';
import { firstPartsOfPages } from './pages.ts';

/**
 * Guesses from the path of an unknown address where the site begins, since a static host does not tell: before the first
 * segment that a page or a folder of the site begins with, else where the address itself stands.
 */
export function guessRoot(path: string): string {
  const parts = new Set([...firstPartsOfPages(), ...firstPartsOfFiles()]);
  const segments = path.split('/').slice(1);
  const first = segments.findIndex((segment) => parts.has(segment));
  const before = first === -1 ? segments.slice(0, -1).filter((segment) => segment !== '') : segments.slice(0, first);
  return ['', ...before, ''].join('/');
}
