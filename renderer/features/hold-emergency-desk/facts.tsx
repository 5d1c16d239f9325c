import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { EmergencyFact } from '../../../shared/schema/emergency-desk';
import type { EmergencyLine, EmergencySheet } from '../../../shared/triage/emergency';
import { type MatterDetail, useCurrentPerson } from '../../data';
import { Choice } from '../../ui/choice';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { formatMoment } from '../../ui/format';
import { LogEntry } from '../../ui/log-list';
import { MomentInput } from '../../ui/moment-input';
import { deskList } from './desk-list';

const SIDES = [
  { value: 'for', label: 'For disclosure' },
  { value: 'against', label: 'Against' },
  { value: 'unknown', label: 'Not known' },
] as const satisfies readonly { value: EmergencyFact['side']; label: string }[];

const ON = [
  { value: 'emergency', label: 'An emergency' },
  { value: 'danger-of-death', label: 'Danger of death' },
  { value: 'serious-physical-injury', label: 'Serious physical injury' },
  { value: 'without-delay', label: 'Without delay' },
  { value: 'data-relates', label: 'Data relates to the emergency' },
  { value: 'good-faith', label: 'Good faith' },
  { value: 'policy', label: 'The provider’s policy' },
];

function Column({ title, lines }: { readonly title: string; readonly lines: readonly EmergencyLine[] }) {
  return (
    <section className="q-desk-column" aria-label={title}>
      <h3 className="q-h3">
        {title} <span className="q-dim">{lines.length}</span>
      </h3>
      <ul className="q-list">
        {lines.map((line) => (
          <li key={`${line.source}${line.text}`}>{line.text}</li>
        ))}
        {lines.length === 0 && <li className="q-dim">Nothing is entered.</li>}
      </ul>
    </section>
  );
}

/** Everything that is recorded, for, against and not known, and a way to enter one more fact with its time. */
export function FactColumns({ matter, sheet }: { readonly matter: MatterDetail; readonly sheet: EmergencySheet }) {
  const desk = deskList(matter, 'facts');
  return (
    <FieldGroup
      title="What is known"
      note="From the demand’s record, the answers about the emergency, and what is entered below. What nobody knows is a line of its own."
    >
      <div className="q-desk-columns q-desk-three">
        <Column title="For" lines={sheet.for} />
        <Column title="Against" lines={sheet.against} />
        <Column title="Not known" lines={sheet.unknown} />
      </div>
      <ul className="q-log" aria-label="Facts entered at this desk">
        {desk.list.map((fact, i) => (
          <LogEntry key={fact.id} name={`fact ${i + 1}`} onRemove={() => desk.remove(fact.id, 'Fact removed')}>
            {fact.at ? `${formatMoment(fact.at)}, ` : ''}
            {fact.by}: {fact.text} <span className="q-dim">{fact.source ?? ''}</span>
          </LogEntry>
        ))}
      </ul>
      <NewFact matter={matter} />
    </FieldGroup>
  );
}

function NewFact({ matter }: { readonly matter: MatterDetail }) {
  const desk = deskList(matter, 'facts');
  const person = useCurrentPerson();
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [side, setSide] = useState<EmergencyFact['side'] | null>(null);
  const [on, setOn] = useState<string | null>(null);
  const [at, setAt] = useState<string>();
  const who = person?.value.name ?? '';
  const ready = text.trim() !== '' && side !== null && at !== undefined && who !== '';
  const add = (): void => {
    if (!ready) return;
    const bears = ON.find(({ value }) => value === on)?.value as EmergencyFact['on'];
    const from = source.trim() === '' ? {} : { source: source.trim() };
    const fact = {
      id: crypto.randomUUID(),
      side,
      text: text.trim(),
      at,
      by: who,
      ...from,
      ...(bears ? { on: bears } : {}),
    };
    desk.add(fact, 'Fact entered');
    setText('');
    setSource('');
    setSide(null);
    setOn(null);
    setAt(undefined);
  };
  return (
    <>
      <FieldRow label="New fact" htmlFor="desk-fact">
        <Textarea
          id="desk-fact"
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="It speaks">
        <div className="q-row">
          <Choice w={170} label="Which way the fact speaks" options={SIDES} value={side} onChange={setSide} />
          <Select
            w={260}
            clearable
            aria-label="What the fact bears on"
            placeholder="On no element in particular"
            data={ON}
            value={on}
            onChange={setOn}
          />
        </div>
      </FieldRow>
      <FieldRow label="Learned at">
        <MomentInput of="the fact" value={at} today={matter.today} onChange={setAt} />
      </FieldRow>
      <FieldRow
        label="From"
        htmlFor="desk-fact-source"
        {...(who === '' ? { hint: 'Say who you are in Settings first.' } : {})}
      >
        <TextInput
          id="desk-fact-source"
          value={source}
          placeholder="The officer, by telephone"
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </FieldRow>
      <div>
        <Button disabled={!ready} onClick={add}>
          Enter this fact
        </Button>
      </div>
    </>
  );
}
