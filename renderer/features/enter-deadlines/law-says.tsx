import { law } from '../../../shared/law';
import { ConfidenceBadge } from '../../ui/badge';
import { FieldGroup } from '../../ui/field-row';
import { formatDate } from '../../ui/format';
import { KeyValue } from '../../ui/law-text';

/** The deadline text of the instrument's record, to read for oneself. */
export function WhatTheLawSays({ instrumentId }: { readonly instrumentId: string }) {
  const instrument = law.instruments.get(instrumentId);
  if (!instrument) return null;
  const { deadline } = instrument;
  const triggers = deadline.deadlineRefs.flatMap((id) => law.deadlines.triggers.get(id) ?? []);
  return (
    <FieldGroup
      title="What the law data says"
      note={`For ${instrument.title}, as collected on ${formatDate(law.asOf)}. Read it, count for yourself, check the court’s rules and standing orders.`}
      tools={<ConfidenceBadge confidence={deadline.confidence} />}
    >
      <KeyValue
        items={[
          ['Objections', deadline.objections],
          ['Motion to quash', deadline.motionToQuash],
          ['Review of secrecy', deadline.gagReview],
          ['Expires', deadline.expires],
          ...triggers.map((t) => [t.label, `${t.calc}${t.safety ? ` ${t.safety}` : ''}`] as const),
        ]}
      />
    </FieldGroup>
  );
}
