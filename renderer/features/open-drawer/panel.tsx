import { IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import { shutDrawer, useDrawer } from '../../data';
import { FieldGroup } from '../../ui/field-row';
import { Departures } from './departures';
import { factCount } from './kinds';
import { OpenForm } from './open-form';
import { OpenedDrawer } from './opened';
import { shutSoon } from './shut';
import './open-drawer.css';

/** The sealed drawer of a matter: shut until the passphrase is given again, and shut when the page is left. */
export function DrawerPanel({ matterId }: { readonly matterId: string }) {
  const drawer = useDrawer(matterId);
  useEffect(() => {
    // Opened to look through a file, say: whoever comes to read in it gives the passphrase.
    shutDrawer();
    return shutSoon;
  }, []);
  if (!drawer) return null;
  return (
    <div className="q-scroll q-drawer">
      <FieldGroup
        title="Sealed drawer"
        note="Who the speaker is: names, aliases, e-mail addresses, phones, IP addresses, employer, devices, addresses. These facts lie under a key of their own, apart from the matter. No search finds them, and no paper, export, list or notice can show them: there the speaker has only the pseudonym. Before a file of this matter is saved, it is searched for them."
      >
        {drawer.openUntil === null ? (
          <Shut count={drawer.count} />
        ) : drawer.facts ? (
          <OpenedDrawer matterId={matterId} until={drawer.openUntil} facts={drawer.facts} />
        ) : (
          <p className="q-dim">Opening…</p>
        )}
      </FieldGroup>
      <Departures matterId={matterId} />
    </div>
  );
}

function Shut({ count }: { readonly count: number }) {
  return (
    <>
      <p className="q-row q-drawer-state">
        <IconLock size={16} aria-hidden />
        <span>
          <strong>Shut.</strong>{' '}
          {count === 0 ? 'Nothing lies in it yet.' : `${factCount(count)} ${count === 1 ? 'lies' : 'lie'} in it.`}
        </span>
      </p>
      <p className="q-dim q-prose">
        It opens for two minutes, and shuts earlier when you leave this page or turn to another program for half a
        minute.
      </p>
      <OpenForm verb="Open the drawer" />
    </>
  );
}
