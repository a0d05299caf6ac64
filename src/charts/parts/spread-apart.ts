/** A block with the centre it would like to have. px */
export interface Block {
  readonly centre: number;
  readonly height: number;
}

/**
 * Centres for blocks such that none overlap, each as near to the one it would like as the others allow, and all
 * within the bounds as far as they fit. Blocks that touch move as one group, about the mean of their wishes.
 */
export function spreadApart(blocks: readonly Block[], bounds: readonly [number, number]): readonly number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).toSorted((a, b) => a.centre - b.centre);
  const groups: Group[] = [];
  for (const block of order) {
    let group: Group = groupOf([block], bounds);
    for (let before = groups.at(-1); before !== undefined && before.end > group.start; before = groups.at(-1)) {
      groups.pop();
      group = groupOf([...before.members, ...group.members], bounds);
    }
    groups.push(group);
  }
  const centres = new Array<number>(blocks.length).fill(0);
  for (const { members, start } of groups) {
    let y = start;
    for (const { index, height } of members) {
      centres[index] = y + height / 2;
      y += height;
    }
  }
  return centres;
}

interface Member extends Block {
  readonly index: number;
}

interface Group {
  readonly members: readonly Member[];
  readonly start: number;
  readonly end: number;
}

function groupOf(members: readonly Member[], [top, bottom]: readonly [number, number]): Group {
  let height = 0;
  let wished = 0;
  for (const member of members) {
    wished += member.centre - member.height / 2 - height;
    height += member.height;
  }
  const start = Math.max(top, Math.min(bottom - height, wished / members.length));
  return { members, start, end: start + height };
}
