import type { Changes } from '../sound-data.ts';
import type { ProblemCase } from './problem-case.ts';

const PEER_SETS = 'reference/peer-sets.csv';
const BASELINES = 'target-baselines.csv';

function peerSet(regions: string): Changes {
  return { [PEER_SETS]: `id,name_zh,name_en,regions\nneighbours,邻县,Neighbours,${regions}\n` };
}

function baseline(target: string, start: string): Changes {
  return { [BASELINES]: `target,baseline,needed,note_zh,note_en\n"${target}","${start}",,,\n` };
}

/** Problems in peer sets and in the baselines of targets. */
export const COMPARISON_CASES: readonly ProblemCase[] = [
  ['peer-set-small', 'a set of one region', peerSet('430481'), [PEER_SETS, 2, 'regions', '430481']],
  [
    'repeated-item',
    'a region stands twice in a set',
    peerSet('430481 430426 430481'),
    [PEER_SETS, 2, 'regions', '430481 430426 430481'],
  ],
  [
    'unknown-region',
    'a set holds a region that does not exist',
    peerSet('430481 430999'),
    [PEER_SETS, 2, 'regions', '430481 430999'],
  ],
  [
    'not-a-target',
    'a baseline is given for what happened',
    baseline('financing[430481,2015]', ''),
    [BASELINES, 2, 'target', 'financing[430481,2015]'],
  ],
  [
    'baseline-unit',
    'yuan start from per cent',
    baseline('financing[430481,2015]', 'tax_share[430400-counties,2015]'),
    [BASELINES, 2, 'baseline', 'tax_share[430400-counties,2015]'],
  ],
];
