import { parseArgs } from 'node:util';
import { systemLanguage } from '../../src/build/system-language.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';

/** What the commands about the data are told on the command line. */
export interface DataOptions {
  readonly data: string;
  readonly language: Language;
  readonly positionals: readonly string[];
}

/**
 * Reads `--data DIR`, `--lang zh|en` and what else stands there. Ends the process with the usage where that is not what
 * the command takes.
 */
export function dataOptions(usage: string, positionals: number): DataOptions {
  const language = systemLanguage();
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string', default: 'data' }, lang: { type: 'string', default: language } },
    });
    const chosen = LANGUAGES.find((candidate) => candidate === read.values.lang);
    if (chosen && read.positionals.length === positionals) {
      return { data: read.values.data, language: chosen, positionals: read.positionals };
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.error({ zh: `用法：${usage}`, en: `Usage: ${usage}` }[language]);
  process.exit(2);
}
