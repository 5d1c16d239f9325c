import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Badge } from '../../../ui/badge';
import { count } from '../steps';
import type { StepProps } from '../context';

interface TwoVersionsProps {
  readonly live: StepProps['live'];
  readonly busy: boolean;
  readonly onSealed: () => void;
}

/** What is under seal in the paper, what the second reading of the public version found, and the way to the sealed one. */
export function TwoVersions({ live: { seals, proof }, busy, onSealed }: TwoVersionsProps) {
  if (seals === undefined && proof === undefined) return null;
  const found = proof?.findings ?? [];
  return (
    <section className="q-draft-verdict" aria-label="Public and sealed versions">
      <h3 className="q-h3">Public and sealed versions</h3>
      {seals === undefined ? (
        <p className="q-dim">Passages of the matter are under seal; none of them is in this paper.</p>
      ) : (
        <p>
          {count(seals, 'passage')} under seal: [REDACTED] in the public version, the words in the sealed one.
          Everything above, and a packet, is the public version.
        </p>
      )}
      {proof && (
        <p className="q-row">
          {found.length === 0 ? (
            <>
              <Badge tone="ok" label="Nothing found" />
              The public file was read again, every part of it, for what is under seal.
            </>
          ) : (
            <>
              <Badge tone="bad" label="Held back" />
              Words under seal stand in the open in {count(found.length, 'place')}: see the findings.
            </>
          )}
        </p>
      )}
      {seals !== undefined && (
        <div className="q-row">
          <Button variant="default" leftSection={<IconLock size={16} aria-hidden />} disabled={busy} onClick={onSealed}>
            Save the sealed version…
          </Button>
          <span className="q-dim">Unredacted, for the court alone. Its name says SEALED.</span>
        </div>
      )}
    </section>
  );
}
