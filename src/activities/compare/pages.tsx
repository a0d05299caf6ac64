import { CATALOGUE_INDEX, publishedDatasetFile } from '../../addresses/files.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { once } from '../../domain/once.ts';
import { askComparison } from '../../model/comparison/ask-comparison.ts';
import { publishDataset, publishIndex } from '../../model/comparison/publish-catalogue.ts';
import type { Activity } from '../../site/page.ts';
import { ComparePage } from './page.tsx';
import { compareWords } from './words.ts';

/** The workbench, and what it fetches. */
export const comparing: Activity = {
  pages: (edition) => {
    const { catalogue, language, frame } = edition;
    if (catalogue.observations.size === 0) return [];
    const { title, lead } = compareWords(language);
    const answer = once(() => askComparison({}, edition, frame()));
    return [
      {
        route: { page: 'compare' },
        words: () => ({ title, description: lead }),
        content: (page) => <ComparePage page={page} catalogue={catalogue} frame={frame()} answer={answer()} />,
        styles: ['planner', 'matrix', 'share'],
        live: ['data-compare'],
        charts: () => {
          const { model } = answer();
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
