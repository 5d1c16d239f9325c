import type { Matter } from '../../../shared/schema/matter';
import { isSample } from '../../../shared/schema/matter';
import { now, today } from '../clock';
import { commit, commitDestruction } from '../commit';
import { matterEdits } from '../matter-rows';
import { planDestruction } from '../plan-destruction';
import { readAll, readOne } from '../read';

/** The one sample that lives by the clock; the others stand on the day their papers were filed. */
const live = 'live';

/** Puts in the sample matters that are not there yet; gives how many. */
export async function installSamples(): Promise<number> {
  // Loaded when asked for: nobody else in the window needs the samples.
  const { sampleMatter, sampleNames } = await import('../../../templates/library');
  let installed = 0;
  for (const name of sampleNames) {
    const matter = sampleMatter(name, today());
    if (await readOne('matters', matter.id)) continue;
    await installOne(matter, name !== live);
    installed += 1;
  }
  return installed;
}

async function installOne(matter: Matter, historical: boolean): Promise<void> {
  const entering = {
    id: matter.id,
    at: now(),
    fixed: historical,
    responsible: null,
    stage: historical ? ('closed' as const) : ('drafting' as const),
  };
  await commit({ command: 'install-sample', matter: matter.id, edits: matterEdits(matter, entering) });
}

/** Takes every sample out in one action, with its drafts, notes and files, and leaves nothing of them. */
export async function removeSamples(): Promise<void> {
  await commitDestruction('remove-samples', async () => {
    const samples = (await readAll('matters')).filter(isSample);
    return planDestruction(samples.map((row) => row.id));
  });
}
