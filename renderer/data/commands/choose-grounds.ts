import type { GroundChoice } from '../../../shared/schema/matter';
import { commit } from '../commit';
import { set } from '../matter-rows';

/** Sets which grounds are argued, in what order, by which passage or text, with which authorities. */
export async function chooseGrounds(matterId: string, grounds: readonly GroundChoice[]): Promise<string | null> {
  const operation = await commit({
    command: 'choose-grounds',
    matter: matterId,
    edits: [set('matters', matterId, 'grounds', grounds)],
  });
  return operation?.id ?? null;
}
