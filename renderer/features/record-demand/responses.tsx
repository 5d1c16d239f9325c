import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { ItemResponse } from '../../../shared/schema/response';
import { type MatterDetail, saveField } from '../../data';
import { DateInput, TimeInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { AreaField, DateField, NumberField, TextField } from '../../ui/fields';
import { type DateStyle, formatLongDate } from '../../ui/format';

type Answer = NonNullable<ItemResponse['answer']>;

const answers: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: 'produce', label: 'Produce' },
  { value: 'withhold', label: 'Withhold' },
  { value: 'narrow', label: 'Withhold, and offer a narrower request' },
];

interface ResponsesProps {
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

/** How the demand is answered, item by item, and what goes with the answer. */
export function Responses({ matter, style }: ResponsesProps) {
  const entered = matter.row.response?.items ?? [];
  const { items } = matter.demand;
  const choose = (id: string, answer: Answer | undefined): void => {
    const others = entered.filter((entry) => entry.id !== id);
    const { answer: _before, ...rest } = entered.find((entry) => entry.id === id) ?? { id };
    const next = answer === undefined ? rest : { ...rest, answer };
    void saveField(matter.row.id, 'response.items', [...others, next]).catch(showFailure);
  };
  const { instrument, issuer } = matter.demand;
  return (
    <>
      <FieldGroup
        title="How it is answered"
        note="Objections, letters and the production log print this. Nothing is sent by filling it in."
      >
        <div id={fieldId('response.items')} tabIndex={-1}>
          {items.length === 0 && <p className="q-dim">Enter the items of the demand first.</p>}
          {items.map((item, at) => (
            <ItemAnswer
              key={item.id}
              at={at}
              text={item.text}
              entry={entered.find((entry) => entry.id === item.id) ?? { id: item.id }}
              onChoose={(answer) => choose(item.id, answer)}
            />
          ))}
        </div>
        <DateField
          path="response.answerOn"
          label="Answer on"
          hint="The day on which the provider will answer unless the account holder acts; the notice to the account holder needs it."
          today={matter.today}
          style={style}
        />
        <TimesToConfer matter={matter} />
      </FieldGroup>
      {instrument === 'preservation-2703f' && (
        <FieldGroup title="Preservation">
          <TextField path="response.preservation.reference" label="Requester’s reference" />
          <DateField path="response.preservation.renewedOn" label="Renewed on" today={matter.today} style={style} />
        </FieldGroup>
      )}
      {issuer.kind !== 'private-party' && (
        <FieldGroup title="Costs" note="18 U.S.C. § 2706. Without hours spent, the estimate among the facts is used.">
          <NumberField path="response.costs.hours" label="Hours spent" decimals={2} />
          <NumberField path="response.costs.rate" label="Dollars an hour" decimals={2} />
        </FieldGroup>
      )}
      <FieldGroup
        title="In camera review"
        note="Only once a court has ordered it or the parties have stipulated to it."
      >
        <DateField path="response.inCamera.orderedOn" label="Ordered on" today={matter.today} style={style} />
        <TextField path="response.inCamera.order" label="Order" placeholder="the Court’s order for in camera review" />
        <AreaField path="response.inCamera.contents" label="What is lodged" />
      </FieldGroup>
    </>
  );
}

interface ItemAnswerProps {
  readonly at: number;
  readonly text: string;
  readonly entry: ItemResponse;
  readonly onChoose: (answer: Answer | undefined) => void;
}

/** One item: the answer, then only what that answer asks for. */
function ItemAnswer({ at, text, entry, onChoose }: ItemAnswerProps) {
  const path = `response.items.${entry.id}`;
  const { answer } = entry;
  return (
    <fieldset className="q-entry">
      <legend>
        <span>{`Item ${at + 1}`}</span>
      </legend>
      <p className="q-prose">{text}</p>
      <FieldRow label="Answer" htmlFor={fieldId(`${path}.answer`)}>
        <Select
          id={fieldId(`${path}.answer`)}
          aria-label={`Answer to item ${at + 1}`}
          data={answers.map((option) => ({ ...option }))}
          value={answer ?? null}
          placeholder="Nobody has decided"
          clearable
          onChange={(next) => onChoose(answers.find((option) => option.value === next)?.value)}
        />
      </FieldRow>
      {answer === 'produce' && (
        <>
          <AreaField
            path={`${path}.produced`}
            label="What is produced"
            required
            hint="Empty: all that the item describes."
          />
          <TextField path={`${path}.bates`} label="Bates range" required placeholder="HARBOR-000001 to HARBOR-000004" />
        </>
      )}
      {answer === 'narrow' && (
        <AreaField path={`${path}.narrowTo`} label="Narrowed to" required hint="Completes “a request limited to …”." />
      )}
      {answer && (
        <AreaField
          path={`${path}.reason`}
          label="Why it is withheld"
          required
          hint="A full sentence of counsel’s; the objections are named without it."
        />
      )}
    </fieldset>
  );
}

/** Times that counsel can offer to confer; the letter leaves a line when there is none. */
function TimesToConfer({ matter }: { readonly matter: MatterDetail }) {
  const offered = matter.row.response?.confer?.offered ?? [];
  const [date, setDate] = useState<string>();
  const [time, setTime] = useState<string>();
  const save = (next: readonly string[]): void => {
    const value = next.length > 0 ? next : undefined;
    void saveField(matter.row.id, 'response.confer.offered', value).catch(showFailure);
  };
  return (
    <FieldRow label="Times to confer">
      <div className="q-stack" id={fieldId('response.confer.offered')} tabIndex={-1}>
        {offered.map((at) => {
          const words = `${formatLongDate(at.slice(0, 10))}, ${at.slice(11)}`;
          return (
            <div className="q-row" key={at}>
              <span>{words}</span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Take back ${words}`}
                onClick={() => save(offered.filter((other) => other !== at))}
              >
                Take back
              </Button>
            </div>
          );
        })}
        <div className="q-row">
          <DateInput label="Day to confer" value={date} today={matter.today} onChange={setDate} />
          <TimeInput label="Time to confer" value={time} onChange={setTime} />
          <Button
            variant="default"
            disabled={!date || !time || offered.includes(`${date}T${time}`)}
            onClick={() => save([...offered, `${date}T${time}`].sort())}
          >
            Offer it
          </Button>
        </div>
      </div>
    </FieldRow>
  );
}
