import type { Changes } from '../sound-data.ts';
import type { ProblemCase } from './problem-case.ts';

const PEER_SETS = 'reference/peer-sets.csv';
const RELATIONS = 'reference/relations.csv';
const BASELINES = 'target-baselines.csv';
const MENTIONS = 'reference/region-mentions.csv';
const MEMBERS = 'reference/group-members.csv';
const NAMED = 'named-regions.csv';
const TOPICS = 'reference/target-topics.csv';

function peerSet(regions: string): Changes {
  return { [PEER_SETS]: `id,name_zh,name_en,regions\nneighbours,邻县,Neighbours,${regions}\n` };
}

function relation(row: string): Changes {
  return { [RELATIONS]: `indicator,kind,base,left,right\n${row}\n` };
}

function baseline(target: string, start: string): Changes {
  return { [BASELINES]: `target,baseline,needed,note_zh,note_en\n"${target}","${start}",,,\n` };
}

function topics(first: string, second: string): Changes {
  return { [TOPICS]: `id,name_zh,name_en,indicators\ncounties,县域,Counties,${first}\ntax,税收,Tax,${second}\n` };
}

/** Problems in peer sets, in the baselines of targets and in their topics. */
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
    [PEER_SETS, 2, 'regions', '430999'],
  ],
  ['relation-sides', 'a gap to no region', relation('financing,gap,financing,,'), [RELATIONS, 2, 'left', '']],
  ['relation-unit', 'a ratio in yuan', relation('financing,ratio,tax_share,430481,'), [RELATIONS, 2, 'kind', 'ratio']],
  [
    'not-a-group',
    'members are given to a county',
    { [MEMBERS]: 'group,members,complete\n430481,430426,yes\n' },
    [MEMBERS, 2, 'group', '430481'],
  ],
  [
    'unknown-document',
    'a region is mentioned in a document that does not exist',
    { [MENTIONS]: 'region,names,documents\n430481,耒阳,report\n' },
    [MENTIONS, 2, 'documents', 'report'],
  ],
  [
    'unknown-observation',
    'regions are named beside a figure that does not exist',
    { [NAMED]: 'observation,regions\n"financing[430481,2014]",430426\n' },
    [NAMED, 2, 'observation', 'financing[430481,2014]'],
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
  [
    'unknown-indicator',
    'a topic lists an indicator that does not exist',
    topics('tax_share', 'financing taxes'),
    [TOPICS, 3, 'indicators', 'taxes'],
  ],
  [
    'topic-taken',
    'two topics list one indicator',
    topics('financing', 'tax_share financing'),
    [TOPICS, 3, 'indicators', 'tax_share financing'],
  ],
];
