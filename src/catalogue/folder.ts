import type { DataFiles } from './data-files.ts';
import type { Report } from './problem.ts';

/** The JSON files of a folder by id, which is the name without `.json`; names that cannot be an address are reported. */
export function filesOfFolder(files: DataFiles, folder: string, report: Report): ReadonlyMap<string, string> {
  const found = [...files.keys()].filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.json')).sort();
  return new Map(
    found.map((file) => {
      const id = file.slice(folder.length + 1, -'.json'.length);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) report('file-name', { file, line: null, column: null, value: id });
      return [id, file];
    }),
  );
}
