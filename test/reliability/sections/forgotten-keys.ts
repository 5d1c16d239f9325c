import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../harness/expect';
import { inProfile, withProcess } from '../harness/process';
import { searchTree, type Hit } from '../harness/sentinel';
import { count, wait, type Bench, type Section } from '../harness/section';

/*
 * The keys themselves: whoever finds one in a locked machine's memory opens everything. While the vault is open they
 * must be found, or the search is blind; two seconds after the window is ended and the vault closed, nowhere.
 */
async function run({ runtime, work }: Bench) {
  const profile = join(work, 'keys');
  mkdirSync(profile);
  return withProcess(inProfile(runtime, profile), async (tested) => {
    await must(tested, { do: 'create', profile, passphrase: 'seven boats in a quiet harbor' });
    await must(tested, { do: 'window' });
    await must(tested, { do: 'page', call: 'open' });
    const { turned = {} } = await must(tested, { do: 'keys' });
    const forms = Object.entries(turned).map(([form, hex]) => ({
      form: `the key of ${form}`,
      bytes: Buffer.from(Buffer.from(hex, 'hex').map((byte) => byte ^ 0xff)),
    }));
    const open = searchTree(tested.pid, forms).hits;
    await must(tested, { do: 'close-window' });
    await must(tested, { do: 'close' });
    await wait(2_000);
    const closed = searchTree(tested.pid, forms).hits;
    const failures = closed.map(({ where, form, times }) => `${where}: ${form}, ${times} times`);
    if (open.length === 0) failures.push('the control: no key was found while the vault was open');
    const sum = (hits: readonly Hit[]): number => hits.reduce((all, { times }) => all + times, 0);
    const line = `${forms.length} keys: ${count(sum(open))} copies in memory while open, ${count(sum(closed))} 2 s after the lock`;
    return { line, counts: { keys: forms.length, open: sum(open), closed: sum(closed) }, failures };
  });
}

export const forgottenKeys: Section = { key: 'keys', name: 'keys forgotten', run };
