import { Button, Select, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract';
import type { Preferences } from '../../../shared/ipc/vault-contract';
import { answerOf, lockNow } from '../../state/vault';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { keyWords } from '../../ui/key-hint';
import { idleChoices } from './idle-choices';

/** When the vault locks, and whether this machine may open it. */
export function Locking() {
  return (
    <>
      <FieldGroup
        title="Lock"
        note="Locking saves what is typed, closes the window and forgets the keys; nothing can be read until the passphrase is typed again."
        tools={
          <Button size="compact-xs" variant="default" onClick={() => void lockNow().catch(showFailure)}>
            Lock now
          </Button>
        }
      >
        <IdleRow />
      </FieldGroup>
      <DeviceGroup />
    </>
  );
}

function IdleRow() {
  const [kept, setKept] = useState<Preferences>();
  useEffect(() => {
    let live = true;
    void readPreferences()
      .then((preferences) => live && setKept(preferences))
      .catch(showFailure);
    return () => {
      live = false;
    };
  }, []);
  if (!kept) return null;
  const save = async (idleMinutes: number) => setKept(await readPreferences({ idleMinutes }));
  return (
    <FieldRow
      label="Lock when idle for"
      htmlFor="idle-minutes"
      hint={
        kept.idleMinutes === 0 ? (
          <span className="q-guard-warning">
            Whoever comes to this machine while Quash is open can read every matter. It still locks when the machine
            sleeps, when its screen is locked, and with {keyWords('Mod+L')}.
          </span>
        ) : (
          `Without a key or the mouse. It also locks when the machine sleeps, when its screen is locked, and with ${keyWords('Mod+L')}.`
        )
      }
    >
      <Select
        id="idle-minutes"
        w={240}
        data={idleChoices(kept.idleMinutes)}
        value={String(kept.idleMinutes)}
        onChange={(next) => next !== null && void save(Number(next)).catch(showFailure)}
      />
    </FieldRow>
  );
}

async function readPreferences(set?: { readonly idleMinutes: number }): Promise<Preferences> {
  return answerOf(await window.quash['vault:preferences'](set ? { set } : {}));
}

type Device = OutputOf<'vault:device-slot'>;

async function deviceSlot(turn?: 'on' | 'off'): Promise<Device> {
  return answerOf(await window.quash['vault:device-slot'](turn ? { turn } : {}));
}

function DeviceGroup() {
  const [device, setDevice] = useState<Device>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let live = true;
    void deviceSlot()
      .then((found) => live && setDevice(found))
      .catch(showFailure);
    return () => {
      live = false;
    };
  }, []);
  if (!device) return null;
  const turn = async (on: boolean) => {
    setBusy(true);
    try {
      setDevice(await deviceSlot(on ? 'on' : 'off'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FieldGroup title="Unlock with this device">
      <FieldRow
        label="This device"
        hint="The keyring of your system then keeps a key, and whoever has your account on this machine opens the vault without the passphrase. The drawer with the protected facts always asks for the passphrase."
      >
        <Switch
          className="q-guard-switch"
          size="xs"
          label={device.on ? 'Opens this vault' : 'Asks for the passphrase'}
          aria-label="Unlock with this device"
          checked={device.on}
          disabled={busy || (device.why !== null && !device.on)}
          onChange={(event) => void turn(event.currentTarget.checked).catch(showFailure)}
        />
        {device.why !== null && <p className="q-guard-why">Not possible on this machine: {device.why}</p>}
      </FieldRow>
    </FieldGroup>
  );
}
