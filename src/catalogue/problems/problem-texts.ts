import { CHART_PROBLEMS } from './chart-problems.ts';
import { COMPARISON_PROBLEMS } from './comparison-problems.ts';
import { DESCRIPTOR_PROBLEMS } from './descriptor-problems.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { FORMULA_PROBLEMS } from './formula-problems.ts';
import { OBSERVATION_PROBLEMS } from './observation-problems.ts';
import { REFERENCE_PROBLEMS } from './reference-problems.ts';
import { SOURCE_PROBLEMS } from './source-problems.ts';
import { TABLE_PROBLEMS } from './table-problems.ts';

/** Every kind of problem that data can have, by its stable code, with its words. */
export const PROBLEM_TEXTS = {
  ...FILE_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...REFERENCE_PROBLEMS,
  ...OBSERVATION_PROBLEMS,
  ...FORMULA_PROBLEMS,
  ...DESCRIPTOR_PROBLEMS,
  ...CHART_PROBLEMS,
  ...COMPARISON_PROBLEMS,
  ...SOURCE_PROBLEMS,
} as const;
