/** From a page's directory up to the root of the site: `./` or `../../`, so that the site works under any sub-path. */
export function rootFrom(directory: string): string {
  const depth = directory.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The relative URL from a page's directory to a path below the root of the site. */
export function relativeUrl(fromDirectory: string, to: string): string {
  return `${rootFrom(fromDirectory)}${to}`;
}
