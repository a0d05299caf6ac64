import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDataFolder } from '../src/build/data-folder.ts';
import { verifySource } from '../src/catalogue/verify-source.ts';
import { dataOptions } from './data/options.ts';
import { printProblems } from './data/print-problems.ts';
import { printUnverified } from './data/print-unverified.ts';
import { readOrExit } from './data/read-or-exit.ts';

/** Holds every figure of the data against a text of the bulletin and prints those that do not stand there as they should. */
const { data, language, positionals } = dataOptions('npm run verify:source -- FILE [--data DIR] [--lang zh|en]', 1);
const [name = ''] = positionals;
const bytes = await readOrExit(name, (path) => readFile(path), language);
const files = await readOrExit(data, readDataFolder, language);
const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const { problems, documents, observations, regions, unverified } = verifySource(files, { name, bytes }, hash);
if (problems.length > 0) printProblems(problems, (file) => (file === name ? name : join(data, file)), language);
printUnverified(unverified, language);
if (problems.length > 0 || unverified.length > 0) process.exitCode = 1;
if (problems.length === 0) {
  const counts = {
    zh: `与原文一致：${documents} 份文件，${observations} 个观测值，${regions} 个地区有没有被提到。`,
    en: `Verified against the source: ${documents} documents, ${observations} observations, and whether ${regions} regions are mentioned.`,
  };
  console.log(counts[language]);
}
