/** Longest path that is looked up, in bytes as sent; that of Linux. Other systems allow less, which is then not found. */
const LONGEST_PATH = 4_096;

/** What a request asks for, or the status that refuses it. */
export type RequestTarget =
  | {
      /** Decoded names of folders and file, from the root of the site inwards; none for the root. */
      readonly names: readonly string[];
      /** Whether the path names a folder, by its closing slash. */
      readonly isFolder: boolean;
      /** Question mark and query as sent, or empty. */
      readonly search: string;
    }
  | { readonly refused: 400 | 404 | 414 };

/** Schemes and hosts, which proxies write before the path and a server has to accept. */
const ABSOLUTE_FORM = /^https?:\/\/[^/?#]*/i;

/**
 * Reads the target of a request line (RFC 9112, section 3.2) as names below `base`, a path with a slash at both ends.
 * Nothing in the result leads upwards, to a hidden file or, by a slash or backslash in disguise, to another place.
 */
export function readTarget(target: string, base: string): RequestTarget {
  const local = target.replace(ABSOLUTE_FORM, '');
  const [, path = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(local) ?? [];
  if (path.length > LONGEST_PATH) return { refused: 414 };
  if (path === '' ? local === target : !path.startsWith('/')) return { refused: 400 };
  const rooted = path === '' ? '/' : path;
  if (`${rooted}/` === base) return { names: [], isFolder: false, search };
  if (!rooted.startsWith(base)) return { refused: 404 };
  const names = rooted.slice(base.length).split('/').map(decodedName);
  const isFolder = names.at(-1) === '';
  if (isFolder) names.pop();
  return names.every(isServable) ? { names, isFolder, search } : { refused: 404 };
}

/** The path that asks for these names, percent-encoded. It begins with `base`, so it cannot name another host. */
export function folderPath(names: readonly string[], base: string): string {
  return base + names.map((name) => `${encodeURIComponent(name)}/`).join('');
}

/** Null where the percent-encoding is broken. */
function decodedName(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

/** Hidden names begin with a dot, as do those of the same and of the upper folder. */
function isServable(name: string | null): name is string {
  return name !== null && name !== '' && !name.startsWith('.') && !/[/\\\0]/.test(name);
}
