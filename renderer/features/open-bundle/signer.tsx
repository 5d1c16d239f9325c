import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Badge, type Tone } from '../../ui/badge';
import { Fingerprint } from '../../ui/fingerprint';
import { formatInstant } from '../../ui/format';
import type { Opened } from './use-opened';

const standings: Record<Opened['signer']['standing'], readonly [Tone, string]> = {
  known: ['ok', 'Signer known'],
  unknown: ['warn', 'Signer not known'],
  revoked: ['bad', 'Revoked: refused'],
};
const kinds: Record<Opened['manifest']['kind'], string> = {
  matter: 'A matter',
  precedents: 'A pack of precedents',
  templates: 'A pack of templates',
};

interface SignerProps {
  readonly opened: Opened;
  readonly busy: boolean;
  /** False: a vault of samples knows nobody. */
  readonly canConfirm: boolean;
  readonly onConfirm: () => void;
}

/** What was opened, who signed it and how far that is believed. An unknown signer's words are compared first. */
export function Signer({ opened, busy, canConfirm, onConfirm }: SignerProps) {
  const { manifest, signer, said } = opened;
  const { kind, title, createdAt } = manifest;
  const [tone, label] = standings[signer.standing];
  const { name } = manifest.signer;
  return (
    <section className="q-bundle-signer" aria-label="Signer">
      <h2 className="q-h2">{(signer.standing === 'known' ? title : null) ?? kinds[kind]}</h2>
      <p className="q-row">
        <Badge tone={tone} label={label} />
        <span>
          {signer.standing === 'known' ? 'Signed by' : 'It says it was signed by'} <strong>{name}</strong>,{' '}
          {formatInstant(createdAt)}
        </span>
      </p>
      {/* Of a matter the comparison below says what is new: an import may have been taken back since. */}
      {kind !== 'matter' && said !== '' && <p role="status">{said}</p>}
      {signer.standing === 'unknown' && !canConfirm && (
        <p>This vault is for the samples only: it knows no colleagues, and nothing can be taken in.</p>
      )}
      {signer.standing === 'unknown' && canConfirm && (
        <Compare name={name} words={signer.fingerprint} busy={busy} onConfirm={onConfirm} />
      )}
      {signer.standing === 'revoked' && (
        <p role="alert">
          This key was revoked here, and a revoked key never counts again. Nothing of the bundle is shown or taken in.
          Ask {name} for a new card.
        </p>
      )}
    </section>
  );
}

interface CompareProps {
  readonly name: string;
  readonly words: readonly string[];
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

function Compare({ name, words, busy, onConfirm }: CompareProps) {
  const [same, setSame] = useState(false);
  return (
    <div className="q-bundle-form">
      <p>
        Nobody here has confirmed this key, so nothing of the bundle is shown yet. Call {name} on a number that you had
        before, not one that came with the file. Have them read the ten words from their own screen (Settings,
        Colleagues), and compare each one.
      </p>
      <Fingerprint words={words} label={`Fingerprint of ${name}`} />
      <Checkbox
        label={`${name} read these ten words to me`}
        checked={same}
        onChange={(event) => setSame(event.currentTarget.checked)}
      />
      <Button style={{ alignSelf: 'start' }} disabled={!same} loading={busy} onClick={onConfirm}>
        Confirm the fingerprint and look inside
      </Button>
    </div>
  );
}
