import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { law } from '../../../shared/law';
import { layPacks } from '../../../shared/triage/lay-packs';
import { parsePack } from '../../../shared/triage/pack';
import type { PackFault } from '../../../shared/triage/pack-schema';
import { keepPack, type KeptPack, removePack, sayInstant, undo, usePacks } from '../../data';
import { openFile, showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { showUndo } from '../../ui/undo-toast';
import { readInProcess } from '../../workers/imports-client';
import './keep-firm-grounds.css';

interface Refused {
  readonly fileName: string;
  readonly faults: readonly PackFault[];
}

/** Where, what, and how to mend it: every fault of a pack at once. */
function Faults({ faults }: { readonly faults: readonly PackFault[] }) {
  return (
    <ul className="q-firm-faults">
      {faults.map(({ path, message, fix }) => (
        <li key={`${path}${message}`}>
          {path !== '' && <code>{path}</code>} {message} <span className="q-dim">{fix}</span>
        </li>
      ))}
    </ul>
  );
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a pack holds, in a line. */
function contents({ text }: KeptPack, before: typeof law): string {
  const parsed = parsePack(text, before);
  if (!parsed.ok) return '';
  const { grounds = [], changes = [] } = parsed.pack;
  return `${counted(grounds.length, 'ground')} of its own, ${counted(changes.length, 'change')} to shipped ones`;
}

interface PackLineProps {
  readonly pack: KeptPack;
  readonly holds: string;
  readonly faults: readonly PackFault[] | undefined;
  readonly onRemove: () => void;
}

function PackLine({ pack, holds, faults, onRemove }: PackLineProps) {
  return (
    <li>
      <div className="q-firm-pack">
        <div>
          <strong>{pack.name}</strong>{' '}
          <span className="q-dim">
            {holds !== '' && `${holds}. `}
            {pack.fileName}, taken in by {pack.by}, {sayInstant(pack.at)}
          </span>
        </div>
        <Button size="compact-sm" variant="default" aria-label={`Remove the pack ${pack.name}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
      {faults && (
        <>
          <p className="q-field-error">It is not used: this version of the law no longer fits it.</p>
          <Faults faults={faults} />
        </>
      )}
    </li>
  );
}

/** The grounds of the firm: packs in the published trigger language, taken in whole or not at all. */
export function FirmGroundsPage() {
  const packs = usePacks();
  const [refused, setRefused] = useState<Refused | null>(null);
  const lines = useMemo(() => {
    const texts = packs?.map(({ text }) => text) ?? [];
    const { faults } = layPacks(law, texts);
    return packs?.map((pack, at) => ({
      pack,
      faults: faults.get(at),
      holds: contents(pack, layPacks(law, texts.slice(0, at)).law),
    }));
  }, [packs]);
  if (!packs || !lines) return null;

  const take = async (): Promise<void> => {
    const file = await openFile('ground-pack');
    if (!file) return;
    const { text } = await readInProcess({ kind: 'json', bytes: file.bytes });
    // One of the same name is replaced, so it does not count among those that are there.
    const own = nameIn(text);
    const others = layPacks(
      law,
      packs.filter(({ name }) => name !== own).map((pack) => pack.text),
    ).law;
    const parsed = parsePack(text, others);
    if (!parsed.ok) {
      setRefused({ fileName: file.name, faults: parsed.faults });
      return;
    }
    setRefused(null);
    const { name } = parsed.pack;
    const operation = await keepPack({ name, fileName: file.name, text });
    if (operation) showUndo({ message: `The pack ${name} is laid over the law`, undo: () => undo(operation) });
  };
  const remove = async ({ id, name }: KeptPack): Promise<void> => {
    const operation = await removePack(id);
    if (operation) showUndo({ message: `The pack ${name} is removed`, undo: () => undo(operation) });
  };

  return (
    <FieldGroup
      title="Firm’s grounds"
      note="A pack holds grounds of your firm and its changes to shipped ones, in the trigger language that docs/triage.md publishes. Triage, the memo and the papers read the law with it; every row of it says whose it is."
      tools={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileImport size={14} aria-hidden />}
          onClick={() => void take().catch(showFailure)}
        >
          Import a pack…
        </Button>
      }
    >
      <div role="alert">
        {refused && (
          <>
            <p className="q-field-error">
              {refused.fileName} was not taken in: {counted(refused.faults.length, 'fault')}. Nothing was changed.
            </p>
            <Faults faults={refused.faults} />
          </>
        )}
      </div>
      {lines.length === 0 && <p className="q-dim">No pack is here. Triage reads the shipped law alone.</p>}
      <ul className="q-firm-packs" aria-label="Packs of the firm">
        {lines.map(({ pack, faults, holds }) => (
          <PackLine
            key={pack.id}
            pack={pack}
            holds={holds}
            faults={faults}
            onRemove={() => void remove(pack).catch(showFailure)}
          />
        ))}
      </ul>
    </FieldGroup>
  );
}

/** The name a text gives itself as a pack; what cannot be read has none. */
function nameIn(text: string): string | undefined {
  const parsed = parsePack(text, law);
  return parsed.ok ? parsed.pack.name : undefined;
}
