import type { Language, Localised } from '../../src/domain/language.ts';

/** What `read` makes of a path; ends the process with a plain message where the path cannot be read. */
export async function readOrExit<Content>(
  path: string,
  read: (path: string) => Promise<Content>,
  language: Language,
): Promise<Content> {
  try {
    return await read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message: Localised = { zh: `读不了 ${path}：${reason}`, en: `Cannot read ${path}: ${reason}` };
    console.error(message[language]);
    process.exit(1);
  }
}
