import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { findRepeats, type Repeat, type RepeatMatter } from '../../../shared/repeats/find-repeats';
import { timeline } from '../../../shared/repeats/timeline';
import type { Related } from '../../../shared/schema/related';
import { type MatterDetail, saveField, undo, useCurrentPerson, useDemandsElsewhere, useSnapshot } from '../../data';
import { go } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';

const HOW: Readonly<Record<Related['how'], string>> = {
  reissued: 'Withdrawn and reissued',
  'same-account': 'Same account',
  'same-officer': 'Same officer',
  'same-wording': 'Same wording',
  'same-issuer': 'Same issuer',
};

/** Matters compared between two frames. */
const AT_ONCE = 100;

/** Compares with all others, a few at a time, so that the page goes on answering; undefined while it looks. */
function useRepeats(subject: RepeatMatter | undefined, others: readonly RepeatMatter[] | undefined) {
  const [found, setFound] = useState<readonly Repeat[]>();
  useEffect(() => {
    if (!subject || !others) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const look = (at: number, before: readonly Repeat[]): void => {
      const like = findRepeats(subject, [...before.map(({ matter }) => matter), ...others.slice(at, at + AT_ONCE)]);
      if (at + AT_ONCE >= others.length) setFound(like);
      else timer = setTimeout(() => look(at + AT_ONCE, like), 0);
    };
    timer = setTimeout(() => look(0, []), 0);
    return () => clearTimeout(timer);
  }, [subject, others]);
  return found;
}

/** Demands of this vault that are like the one in hand; counsel ties them together, or does not. */
export function SeenBefore({ matter }: { readonly matter: MatterDetail }) {
  const snapshot = useSnapshot(matter.row.id);
  const repeats = useRepeats(snapshot ?? undefined, useDemandsElsewhere(matter.row.id));
  if (matter.row.restricted) return <p className="q-dim">A restricted matter is compared with no other.</p>;
  if (!snapshot || repeats === undefined) return <p className="q-dim">Looking …</p>;
  if (repeats.length === 0) return <p className="q-dim">No other demand in this vault is like it.</p>;
  const tied = new Set((matter.row.related ?? []).map((each) => each.matter));
  const known = repeats.filter((repeat) => tied.has(repeat.matter.id)).map((repeat) => repeat.matter);
  return (
    <>
      <ul className="q-list">
        {repeats.map((repeat) => (
          <RepeatLine key={repeat.matter.id} matter={matter} repeat={repeat} tied={tied.has(repeat.matter.id)} />
        ))}
      </ul>
      {known.length > 0 && <Story matter={matter} matters={[snapshot, ...known]} />}
    </>
  );
}

function RepeatLine({
  matter,
  repeat,
  tied,
}: {
  readonly matter: MatterDetail;
  readonly repeat: Repeat;
  readonly tied: boolean;
}) {
  const person = useCurrentPerson();
  const [strongest] = repeat.alike;
  const tie = async (): Promise<void> => {
    const related = matter.row.related ?? [];
    const entry = {
      matter: repeat.matter.id,
      how: strongest?.how ?? 'same-issuer',
      by: person?.value.name ?? 'Nobody named',
      on: matter.today,
    };
    const next = tied ? related.filter((each) => each.matter !== repeat.matter.id) : [...related, entry];
    const operation = await saveField(matter.row.id, 'related', next.length > 0 ? next : undefined);
    if (operation)
      showUndo({ message: tied ? 'The tie is taken out' : 'The demands are tied', undo: () => undo(operation) });
  };
  return (
    <li>
      <button
        type="button"
        className="q-link"
        onClick={() => go({ section: 'matters', matterId: repeat.matter.id, tab: 'overview' })}
      >
        {repeat.matter.title}
      </button>
      {strongest && <strong> {HOW[strongest.how]}.</strong>}{' '}
      <span className="q-dim">{repeat.alike.map(({ because }) => because).join(' ')}</span>{' '}
      <Button size="compact-xs" variant="default" onClick={() => void tie().catch(showFailure)}>
        {tied ? 'Untie' : 'Tie to this matter'}
      </Button>
    </li>
  );
}

/** The story that tied demands tell, for the brief; its sentences go into the chronology by a click, each once. */
function Story({ matter, matters }: { readonly matter: MatterDetail; readonly matters: readonly RepeatMatter[] }) {
  const steps = timeline(matters);
  const told = new Set(matter.demand.chronology.map(({ text }) => text));
  const fresh = steps.filter(({ text }) => !told.has(text));
  const tell = async (): Promise<void> => {
    const added = fresh.map(({ date, text, source }) => ({ date, text, source }));
    const chronology = [...matter.demand.chronology, ...added].toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const operation = await saveField(matter.row.id, 'demand.chronology', chronology);
    if (operation) showUndo({ message: 'The timeline is in the chronology', undo: () => undo(operation) });
  };
  return (
    <>
      <ol className="q-list" aria-label="Timeline of the demands tied together">
        {steps.map((step) => (
          <li key={`${step.date}${step.matter}${step.text}`}>{step.text}</li>
        ))}
      </ol>
      <Button
        size="compact-xs"
        variant="default"
        disabled={fresh.length === 0}
        onClick={() => void tell().catch(showFailure)}
      >
        Put it into the chronology
      </Button>
    </>
  );
}
