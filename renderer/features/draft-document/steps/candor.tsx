import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DocumentKind } from '../../../../shared/drafting/documents';
import type { Diagnostic } from '../../../../shared/kernel/diagnostic';
import type { FilingRecord } from '../../../../shared/schema/filing-record';
import type { Matter } from '../../../../shared/schema/matter';
import { Badge } from '../../../ui/badge';
import { showFailure } from '../../../ui/desktop-files';
import { vouch } from './vouch';

type Word = NonNullable<FilingRecord['candor']>[number];
type Reason = Word['reason'];

interface GateProps {
  readonly matter: Matter;
  readonly kind: DocumentKind;
  /** The attorney at work; undefined: nobody, or somebody who may not sign. */
  readonly by: string | undefined;
}

const shortest = 10;
const REASONS: readonly (readonly [reason: Reason, button: string, ask: string])[] = [
  ['not-directly-adverse', 'Not directly adverse…', 'Why it is not directly adverse (privileged; kept in the matter)'],
  ['opponent-cited', 'The opponent has cited it…', 'Where the opponent cited it'],
];

/** Adverse authority that controls and is not cited: the signing attorney accounts for it, or the paper cites it. */
export function Candor({
  finding,
  authority,
  matter,
  kind,
  by,
}: GateProps & { readonly finding: Diagnostic; readonly authority: string }) {
  const [reason, setReason] = useState<Reason>();
  const [words, setWords] = useState('');
  const ask = REASONS.find(([one]) => one === reason)?.[2] ?? '';
  const save = async () => {
    if (reason === undefined || !by) return;
    const word: Word = { document: kind.id, authority, reason, words: words.trim(), by, on: matter.today };
    const candor = [...(matter.record?.filing?.candor ?? []), word];
    await vouch(matter, { candor }, 'Accounted for, with words that are kept in the matter');
  };
  return (
    <li>
      <div className="q-row">
        <Badge tone="bad" label="Candor" />
        <span>{finding.message} Cite it (step Authorities), or account for it here: Model Rule 3.3(a)(2).</span>
      </div>
      {reason === undefined ? (
        <div className="q-row">
          {REASONS.map(([one, label]) => (
            <Button key={one} size="compact-xs" variant="subtle" disabled={!by} onClick={() => setReason(one)}>
              {label}
            </Button>
          ))}
          {!by && <span className="q-dim">An attorney has to be at work (status bar, right).</span>}
        </div>
      ) : (
        <form
          className="q-row"
          onSubmit={(event) => {
            event.preventDefault();
            void save().catch(showFailure);
          }}
        >
          <TextInput
            className="q-fill"
            size="xs"
            aria-label={ask}
            placeholder={ask}
            value={words}
            data-autofocus
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button size="compact-xs" type="submit" disabled={words.trim().length < shortest}>
            Record it
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setReason(undefined)}>
            Leave it
          </Button>
        </form>
      )}
    </li>
  );
}

type Answer = NonNullable<FilingRecord['knownFacts']>[number]['answer'];

/** The question that Model Rule 3.3(d) puts to counsel in a paper that nobody will oppose. */
export function KnownFacts({ matter, kind, by }: GateProps) {
  const answer = (given: Answer, message: string) => {
    const entry = { document: kind.id, answer: given, by: by ?? '', on: matter.today };
    const knownFacts = [...(matter.record?.filing?.knownFacts ?? []), entry];
    void vouch(matter, { knownFacts }, message).catch(showFailure);
  };
  return (
    <li>
      <div className="q-row">
        <Badge tone="warn" label="Candor" />
        <span>
          This paper is sealed or ex parte: the court may read it with nobody to answer it. Are facts against the client
          known that the court should have to decide it (Model Rule 3.3(d))?
        </span>
      </div>
      <div className="q-row">
        <Button
          size="compact-xs"
          variant="default"
          disabled={!by}
          onClick={() => answer('stated', 'Adverse facts: the paper states them')}
        >
          Yes, and the paper states them
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={!by}
          onClick={() => answer('none-known', 'Adverse facts: none are known')}
        >
          I know of none
        </Button>
        {!by && <span className="q-dim">An attorney has to be at work (status bar, right).</span>}
      </div>
    </li>
  );
}
