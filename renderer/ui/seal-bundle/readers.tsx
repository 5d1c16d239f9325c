import { Checkbox, Radio } from '@mantine/core';
import type { Colleague } from '../../../shared/ipc/bundle-contract';
import { formatDate } from '../format';

/** Who is to be able to open a bundle: colleagues by their signing keys, or whoever is told a passphrase. */
export interface Readers {
  readonly by: 'colleagues' | 'passphrase';
  readonly colleagues: readonly string[];
  /** This device, too. */
  readonly self: boolean;
}

export const noReaders: Readers = { by: 'colleagues', colleagues: [], self: true };

/** Of somebody who takes a matter along: whatever machine there is, opens it by the words. */
export const wordsOnly: Readers = { by: 'passphrase', colleagues: [], self: true };

/** True when somebody else could open it. */
export const someReader = ({ by, colleagues }: Readers): boolean => by === 'passphrase' || colleagues.length > 0;

interface ChooseReadersProps {
  readonly known: readonly Colleague[];
  readonly value: Readers;
  readonly onChange: (next: Readers) => void;
}

/** Colleagues whose fingerprints were compared, or a passphrase. The others are listed with what they lack. */
export function ChooseReaders({ known, value, onChange }: ChooseReadersProps) {
  const { by, colleagues, self } = value;
  const listed = known.filter(({ standing }) => standing !== 'revoked');
  const toggle = (key: string, on: boolean) =>
    onChange({ ...value, colleagues: on ? [...colleagues, key] : colleagues.filter((one) => one !== key) });
  return (
    <Radio.Group
      label="Who can open it"
      value={by}
      onChange={(next) => onChange({ ...value, by: next === 'passphrase' ? 'passphrase' : 'colleagues' })}
    >
      <div className="q-seal-choices">
        <Radio value="colleagues" label="Colleagues whose fingerprints were compared" />
        {by === 'colleagues' && (
          <div className="q-seal-people" role="group" aria-label="Colleagues">
            {listed.length === 0 && <p className="q-dim">No colleague’s card was added yet: Settings, Colleagues.</p>}
            {listed.map(({ signingKey, name, standing, hasCard, since }) => {
              const ready = standing === 'confirmed' && hasCard;
              return (
                <Checkbox
                  key={signingKey}
                  label={name}
                  description={
                    ready ? `Confirmed by voice ${formatDate(since.slice(0, 10))}` : lacks(standing, hasCard)
                  }
                  disabled={!ready}
                  checked={colleagues.includes(signingKey)}
                  onChange={(event) => toggle(signingKey, event.currentTarget.checked)}
                />
              );
            })}
            {listed.length > 0 && (
              <Checkbox
                label="This device, too"
                description="So that you can open the file yourself later"
                checked={self}
                onChange={(event) => onChange({ ...value, self: event.currentTarget.checked })}
              />
            )}
          </div>
        )}
        <Radio
          value="passphrase"
          label="Whoever is told a passphrase"
          description="Eight words that Quash makes. They are shown once, when the file is saved: tell them by voice, never in the mail that carries the file."
        />
      </div>
    </Radio.Group>
  );
}

const lacks = (standing: Colleague['standing'], hasCard: boolean): string =>
  hasCard && standing === 'unconfirmed'
    ? 'Not confirmed: compare the ten words first, under Settings, Colleagues'
    : 'Known from a signature only: ask for the card';

interface ChooseForTravelProps {
  readonly value: Readers;
  readonly onChange: (next: Readers) => void;
}

/** How somebody opens their own file on the way: by words, on any machine; or here alone, when it comes back. */
export function ChooseForTravel({ value, onChange }: ChooseForTravelProps) {
  return (
    <Radio.Group
      label="What opens it"
      value={value.by}
      onChange={(next) => onChange({ ...value, by: next === 'passphrase' ? 'passphrase' : 'colleagues' })}
    >
      <div className="q-seal-choices">
        <Radio
          value="passphrase"
          label="A passphrase, on any machine that has Quash"
          description="Eight words that Quash makes. They are shown once, when the file is saved: keep them apart from the stick."
        />
        <Radio
          value="colleagues"
          label="This device alone"
          description="For a machine that you take along yourself, with this vault on it. On a borrowed one it does not open."
        />
      </div>
    </Radio.Group>
  );
}
