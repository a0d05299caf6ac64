import { CATALOGUE_INDEX, publishedDatasetFile } from '../../addresses/files.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { once } from '../../domain/once.ts';
import { compare } from '../../model/comparison/compare.ts';
import { publishDataset, publishIndex } from '../../model/comparison/publish-catalogue.ts';
import { settleComparison } from '../../model/comparison/settle-comparison.ts';
import type { Activity } from '../../site/page.ts';
import { ComparePage } from './page.tsx';
import { compareWords } from './words.ts';

/** The workbench, and what it fetches. */
export const comparing: Activity = {
  pages: ({ catalogue, language, frame }) => {
    if (catalogue.observations.size === 0) return [];
    const { title, lead } = compareWords(language);
    const settled = once(() => {
      const { comparison } = settleComparison({}, catalogue, frame());
      return { comparison, compared: compare(comparison, catalogue, frame(), language) };
    });
    return [
      {
        route: { page: 'compare' },
        words: () => ({ title, description: lead }),
        content: (page) => <ComparePage page={page} catalogue={catalogue} frame={frame()} {...settled()} />,
        styles: ['planner', 'matrix', 'share'],
        live: ['data-compare'],
        charts: () => {
          const { model } = settled().compared;
          return model === null ? [] : [model];
        },
      },
    ];
  },
  files: ({ catalogue, language }) =>
    language !== LANGUAGES[0]
      ? []
      : [
          [CATALOGUE_INDEX, () => JSON.stringify(publishIndex(catalogue))],
          ...Array.from(
            catalogue.datasets.values(),
            (dataset) =>
              [publishedDatasetFile(dataset.id), () => JSON.stringify(publishDataset(dataset, catalogue))] as const,
          ),
        ],
};
