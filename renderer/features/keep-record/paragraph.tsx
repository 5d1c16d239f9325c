import { ActionIcon, Button, MultiSelect, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { markedExhibits } from '../../../shared/drafting/record/exhibit-marks';
import { law } from '../../../shared/law';
import type { DeclarationParagraph } from '../../../shared/schema/case-record';
import { type MatterDetail, useCurrentPerson } from '../../data';
import { AutosaveArea, AutosaveText } from '../../ui/autosave';
import { DateInput } from '../../ui/date-input';
import { fieldId } from '../../ui/field-source';
import { formatLongDate } from '../../ui/format';
import { showError } from '../../ui/undo-toast';

interface ParagraphProps {
  readonly matter: MatterDetail;
  readonly path: string;
  readonly number: number;
  readonly paragraph: DeclarationParagraph;
  readonly onChange: (next: DeclarationParagraph, message?: string) => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** The paragraph without its confirmation: what the declarant confirmed was the old wording. */
function reworded(paragraph: DeclarationParagraph, change: Partial<DeclarationParagraph>): DeclarationParagraph {
  const { confirmed: _, ...rest } = paragraph;
  return { ...rest, ...change };
}

/** One numbered paragraph of a declaration: its words, what it rests on, its exhibits, and whether it is confirmed. */
export function Paragraph({ matter, path, number, paragraph, onChange, onUp, onDown, onRemove }: ParagraphProps) {
  const change = (patch: Partial<DeclarationParagraph>): void => {
    if (patch.text?.trim() === '')
      showError({ what: 'A paragraph needs words', fix: 'Write some, or remove the paragraph.' });
    else
      onChange(
        reworded(paragraph, patch),
        paragraph.confirmed ? `Paragraph ${number} must be confirmed again` : undefined,
      );
  };
  const exhibits = markedExhibits(matter.row, law).map(({ exhibit, mark }) => ({
    value: exhibit.id,
    label: `Exhibit ${mark}: ${exhibit.title}`,
  }));
  return (
    <li className="q-paragraph" data-confirmed={paragraph.confirmed ? '' : undefined}>
      <div className="q-stack">
        <AutosaveArea
          id={fieldId(path)}
          label={`Words of paragraph ${number}`}
          value={paragraph.text}
          minRows={2}
          symbols
          onSave={(text) => change({ text })}
        />
        <AutosaveText
          label={`How the declarant knows paragraph ${number}`}
          value={paragraph.basis ?? ''}
          placeholder="How the declarant knows, as a sentence; printed before the words"
          onSave={(basis) => change({ basis: basis.trim() || undefined })}
        />
        <MultiSelect
          size="xs"
          aria-label={`Exhibits of paragraph ${number}`}
          placeholder={paragraph.exhibits?.length ? '' : 'Exhibits that it puts in'}
          data={exhibits}
          value={paragraph.exhibits ?? []}
          onChange={(next) => change({ exhibits: next.length > 0 ? next : undefined })}
        />
        <Confirmation matter={matter} number={number} paragraph={paragraph} onChange={onChange} />
      </div>
      <div className="q-paragraph-tools">
        <ActionIcon size={24} aria-label={`Move paragraph ${number} up`} disabled={!onUp} onClick={onUp}>
          <IconArrowUp size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon size={24} aria-label={`Move paragraph ${number} down`} disabled={!onDown} onClick={onDown}>
          <IconArrowDown size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon size={24} aria-label={`Remove paragraph ${number}`} onClick={onRemove}>
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}

type ConfirmationProps = Pick<ParagraphProps, 'matter' | 'number' | 'paragraph' | 'onChange'>;

function Confirmation({ matter, number, paragraph, onChange }: ConfirmationProps) {
  const person = useCurrentPerson();
  const [on, setOn] = useState<string | undefined>(matter.today);
  const [by, setBy] = useState<string>();
  const [asking, setAsking] = useState(false);
  const who = (by ?? person?.value.name ?? '').trim();
  const { confirmed } = paragraph;
  if (confirmed) {
    return (
      <p className="q-row q-confirmed">
        The declarant confirmed it on {formatLongDate(confirmed.on)}, heard by {confirmed.by}.
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`Take back the confirmation of paragraph ${number}`}
          onClick={() => onChange(reworded(paragraph, {}), `Confirmation of paragraph ${number} taken back`)}
        >
          Take back
        </Button>
      </p>
    );
  }
  if (paragraph.text.includes('[MISSING')) {
    return <p className="q-unconfirmed">Not confirmed. Fill its blanks before the declarant reads it.</p>;
  }
  if (!asking) {
    return (
      <p className="q-row q-unconfirmed">
        Not confirmed: it prints so, and cannot be filed.
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`The declarant confirmed paragraph ${number}`}
          onClick={() => setAsking(true)}
        >
          The declarant confirmed it …
        </Button>
      </p>
    );
  }
  return (
    <div className="q-row">
      <span>The declarant confirmed it on</span>
      <DateInput
        label={`Day of the confirmation of paragraph ${number}`}
        value={on}
        today={matter.today}
        onChange={setOn}
      />
      <span>heard by</span>
      <TextInput
        size="xs"
        aria-label={`Who heard the confirmation of paragraph ${number}`}
        value={by ?? person?.value.name ?? ''}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <Button
        size="compact-sm"
        disabled={on === undefined || who === ''}
        onClick={() => on && onChange({ ...paragraph, confirmed: { on, by: who } }, `Paragraph ${number} confirmed`)}
      >
        Record
      </Button>
    </div>
  );
}
