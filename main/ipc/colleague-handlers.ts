import type { OutputOf } from '../../shared/ipc/contract';
import { AppError } from '../../shared/kernel/app-error';
import { addCard, addSigner, decideColleague, listColleagues, noteImported } from '../bundle/colleagues';
import type { OpenedBundle } from '../bundle/open-bundle';
import { makeCard, ownCard } from '../bundle/own-device';
import { fingerprintOf } from '../bundle/words';
import type { Session } from '../lock/session';
import type { Colleague } from '../vault/sharing';
import type { Desk } from './desk';
import type { Handlers } from './handlers';

type Channels = 'bundle:card' | 'bundle:colleagues' | 'bundle:add-colleague' | 'bundle:decide' | 'bundle:imported';

const shown = ({ recipient, ...rest }: Colleague): OutputOf<'bundle:add-colleague'>['colleague'] => ({
  ...rest,
  hasCard: recipient !== null,
  fingerprint: fingerprintOf(rest.signingKey),
});

/** The bundle that was read. Throws AppError('not-allowed') when there is none. */
function read({ opened }: Desk): OpenedBundle {
  if (opened) return opened;
  throw new AppError('not-allowed', 'No bundle was opened.', 'Open the file first.');
}

/** This device's card and its colleagues. */
export function colleagueHandlers(session: Session, desk: Desk): Handlers<Channels> {
  return {
    'bundle:card': async ({ name, anew }) => {
      const card =
        name === undefined ? await ownCard(session.vault) : await makeCard(session.vault, name, new Date(), anew);
      return { card: card && { ...card, fingerprint: [...card.fingerprint] } };
    },
    'bundle:colleagues': async () => ({ colleagues: (await listColleagues(session.vault)).map(shown) }),
    'bundle:add-colleague': async (input) => {
      const { vault } = session;
      const at = new Date();
      if ('signer' in input) return { colleague: shown(await addSigner(vault, read(desk).manifest, at)) };
      const own = await ownCard(vault);
      return { colleague: shown(await addCard(vault, input.card, own?.signingKey ?? null, at)) };
    },
    'bundle:decide': async ({ signingKey, standing }) => ({
      colleagues: (await decideColleague(session.vault, signingKey, standing, new Date())).map(shown),
    }),
    'bundle:imported': async () => {
      await noteImported(session.vault, read(desk).manifest);
      return { status: 'noted' };
    },
  };
}
