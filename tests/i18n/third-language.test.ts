import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LANGUAGE_FILE = join(ROOT, 'src/domain/language.ts');

/** Every file of the product by its path below the root. */
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

/** The product as it would be with Ukrainian in `LANGUAGES`, told by the type checker: the files that it finds at fault. */
function filesAtFault(): ReadonlySet<string> {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const text = (file: string): string | undefined =>
    file === LANGUAGE_FILE ? readFileSync(file, 'utf8').replace("['zh', 'en']", "['zh', 'en', 'uk']") : read(file);
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (file, options) => {
    const content = text(file);
    return content === undefined ? undefined : ts.createSourceFile(file, content, options);
  };
  const files = SOURCES.map((file) => join(ROOT, file));
  const program = ts.createProgram(files, options, { ...host, readFile: text, getSourceFile });
  expect(program.getSourceFile(LANGUAGE_FILE)?.text).toContain("'uk'");
  return new Set(
    program.getSemanticDiagnostics().flatMap(({ file }) => (file === undefined ? [] : relative(ROOT, file.fileName))),
  );
}

describe('a language added to LANGUAGES', () => {
  it('makes the type checker name every file that keeps words of a language', { timeout: 120_000 }, () => {
    const atFault = filesAtFault();
    const keepsWords = [
      ...SOURCES.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('= words({')),
      ...['punctuation', 'language-facts', 'identity', 'numbering', 'number', 'period', 'place', 'quantity'].map(
        (name) => `src/i18n/${name}.ts`,
      ),
    ];
    expect(keepsWords.length).toBeGreaterThan(20);
    expect(keepsWords.filter((file) => !atFault.has(file))).toEqual([]);
  });
});
