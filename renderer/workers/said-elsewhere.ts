import { saidOfSpeaker, type SaidOfSpeaker } from '../../shared/guard/crowd/small-cell';
import { readInProcess } from './imports-client';

/** A paper of the matter that has left for a court. */
export interface FiledPaper {
  readonly sha256: string;
  readonly name: string;
  /** True: the speaker says it. */
  readonly bySpeaker: boolean;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What was read is remembered until the lock: a preview asks at every change, and a kept version never changes. */
const read = new Map<string, Promise<readonly SaidOfSpeaker[]>>();

async function readPaper({ name, bySpeaker, bytes }: FiledPaper, names: readonly string[]) {
  const { stories } = await readInProcess({ kind: 'reveal', bytes: await bytes() });
  return saidOfSpeaker({ name, stories, bySpeaker }, names);
}

/** What the papers that have left say of the speaker. `names`: what the speaker goes by. */
export async function saidElsewhere(
  papers: readonly FiledPaper[],
  names: readonly string[],
): Promise<readonly SaidOfSpeaker[]> {
  const all = papers.map((paper) => {
    const key = JSON.stringify([paper.sha256, paper.name, paper.bySpeaker, names]);
    const found = read.get(key) ?? readPaper(paper, names);
    read.set(key, found);
    // A reading that failed is tried again the next time.
    found.catch(() => read.delete(key));
    return found;
  });
  return (await Promise.all(all)).flat();
}
