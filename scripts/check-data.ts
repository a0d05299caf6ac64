import { join } from 'node:path';
import { readDataFolder } from '../src/build/data-folder.ts';
import { compileCatalogue } from '../src/catalogue/compile.ts';
import { dataOptions } from './data/options.ts';
import { printProblems } from './data/print-problems.ts';
import { readOrExit } from './data/read-or-exit.ts';

/** Prints every problem of the data, or what it holds. */
const { data, language } = dataOptions('npm run check:data -- [--data DIR] [--lang zh|en]', 0);
const { catalogue, problems } = compileCatalogue(await readOrExit(data, readDataFolder, language));
if (catalogue === null) {
  printProblems(problems, (file) => join(data, file), language);
  process.exitCode = 1;
} else {
  const { datasets, observations, indicators, regions, documents, charts, briefings } = catalogue;
  const counts = {
    zh: `数据无误：${datasets.size} 个数据集，${observations.size} 个观测值，${indicators.size} 个指标，${regions.size} 个地区，${documents.size} 份文件，${charts.size} 张图，${briefings.size} 份简报。`,
    en: `The data is fine. Datasets: ${datasets.size}, observations: ${observations.size}, indicators: ${indicators.size}, regions: ${regions.size}, documents: ${documents.size}, charts: ${charts.size}, briefings: ${briefings.size}.`,
  };
  console.log(counts[language]);
}
