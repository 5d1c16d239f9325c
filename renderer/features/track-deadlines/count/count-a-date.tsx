import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { INVALID } from '../../../../shared/deadlines/fixed';
import { isUnit, units } from '../../../../shared/deadlines/answer';
import type { CivilDate } from '../../../../shared/kernel/civil-date';
import { law } from '../../../../shared/law';
import { Arithmetic, sayMoment } from '../../../ui/arithmetic';
import { Badge } from '../../../ui/badge';
import { TimeInput } from '../../../ui/date-input';
import { FieldRow } from '../../../ui/field-row';
import type { DateStyle } from '../../../ui/format';
import { PhraseInput } from '../../../ui/phrase-input';
import { answerOf, type CountForm, isFixed, ownCount, ruleOptions, servicesOf } from './count-request';

interface CountADateProps {
  readonly today: CivilDate;
  readonly court: string | null;
  readonly style: DateStyle;
  readonly onClose: () => void;
}

const courts = [...law.courts.values()].map(({ id, name, citation }) => ({
  value: id,
  label: `${name} (${citation})`,
}));
const unitWords = units.map((value) => ({ value, label: value.replace('-', ' ') }));

const empty: CountForm = {
  rule: 'frcp6',
  from: undefined,
  time: undefined,
  count: undefined,
  unit: undefined,
  direction: undefined,
  service: undefined,
  court: undefined,
  alsoBy: undefined,
};

/** Counts one date by a rule, with its steps: for no matter, and kept nowhere. */
export function CountADate({ today, court, style, onClose }: CountADateProps) {
  const [form, setForm] = useState<CountForm>({ ...empty, court: court ?? undefined });
  const put = (patch: Partial<CountForm>): void => setForm({ ...form, ...patch });
  const fixed = isFixed(form.rule);
  const own = ownCount(form.rule);
  const unit = form.unit ?? own?.unit;
  const services = servicesOf(form.rule);
  return (
    <section className="q-count" aria-label="Count a date" data-pane>
      <h2 className="q-h2">Count a date</h2>
      <p className="q-dim">For no matter: the answer is kept nowhere.</p>
      <div className="q-group">
        <FieldRow label="Rule" htmlFor="count-rule">
          <Select
            id="count-rule"
            searchable
            data={ruleOptions.map(({ group, items }) => ({ group, items: [...items] }))}
            value={form.rule}
            onChange={(rule) =>
              rule && put({ rule, count: undefined, unit: undefined, direction: undefined, service: undefined })
            }
          />
        </FieldRow>
        <FieldRow label={fixed ? 'The date on paper' : 'From'}>
          <PhraseInput
            label="Day it runs from"
            value={form.from}
            today={today}
            court={form.court}
            style={style}
            onChange={(from) => put({ from })}
          />
        </FieldRow>
        {(unit === 'hours' || fixed) && (
          <FieldRow label="Hour">
            <TimeInput label="Hour it runs from" value={form.time} onChange={(time) => put({ time })} />
          </FieldRow>
        )}
        {!fixed && (
          <>
            <FieldRow
              label="Count"
              htmlFor="count-n"
              hint={own === undefined ? undefined : `The rule’s own: ${own.n} ${own.unit.replace('-', ' ')}.`}
            >
              <div className="q-row">
                <NumberInput
                  id="count-n"
                  w={90}
                  hideControls
                  min={0}
                  allowDecimal={false}
                  value={form.count ?? ''}
                  placeholder={own === undefined ? '14' : `${own.n}`}
                  onChange={(next) => put({ count: typeof next === 'number' ? next : undefined })}
                />
                <Select
                  w={150}
                  aria-label="Unit"
                  data={unitWords}
                  value={unit ?? 'days'}
                  onChange={(next) => put({ unit: next !== null && isUnit(next) ? next : undefined })}
                />
                <Select
                  w={110}
                  aria-label="Direction"
                  data={[
                    { value: 'after', label: 'after' },
                    { value: 'before', label: 'before' },
                  ]}
                  value={form.direction ?? (own?.direction === 'before' ? 'before' : 'after')}
                  onChange={(next) => put({ direction: next === 'before' ? 'before' : 'after' })}
                />
              </div>
            </FieldRow>
            {services.length > 0 && (
              <FieldRow label="Served by" htmlFor="count-service">
                <Select
                  id="count-service"
                  w={280}
                  clearable
                  placeholder="No days are added"
                  data={services.map((value) => ({ value, label: value.replaceAll('-', ' ') }))}
                  value={form.service ?? null}
                  onChange={(next) => put({ service: next ?? undefined })}
                />
              </FieldRow>
            )}
            <FieldRow label="Or by, if earlier">
              <PhraseInput
                label="At the latest by"
                value={form.alsoBy}
                today={today}
                court={form.court}
                style={style}
                onChange={(alsoBy) => put({ alsoBy })}
              />
            </FieldRow>
          </>
        )}
        <FieldRow label="Court" htmlFor="count-court" hint="Brings its holidays and time zone.">
          <Select
            id="count-court"
            clearable
            searchable
            placeholder="None: the rule’s own holidays"
            data={courts}
            value={form.court ?? null}
            onChange={(next) => put({ court: next ?? undefined })}
          />
        </FieldRow>
      </div>
      <Answer form={form} style={style} />
      <div>
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}

function Answer({ form, style }: { readonly form: CountForm; readonly style: DateStyle }) {
  const computed = answerOf(form);
  return (
    <div role="status" aria-label="The answer">
      {computed === undefined ? (
        <p className="q-dim">Say the day, and how many where the rule has no number of its own.</p>
      ) : !computed.ok ? (
        <p className="q-field-error">{computed.problem.message}</p>
      ) : computed.answer.due === INVALID ? (
        <p className="q-field-error">The dates contradict each other: no valid date.</p>
      ) : (
        <>
          <p className="q-count-due">{sayMoment(computed.answer.conservative ?? computed.answer.due, style)}</p>
          <p className="q-row">
            {computed.answer.verified ? (
              <Badge tone="ok" label="Rule read" />
            ) : (
              <Badge tone="warn" label="Not verified" />
            )}
            {computed.answer.conservative !== undefined && (
              <span>
                The careful date of two; by the rule’s text {sayMoment(computed.answer.due, style)}
                {computed.answer.latest === undefined
                  ? ''
                  : `, at the latest ${sayMoment(computed.answer.latest, style)}`}
                .
              </span>
            )}
            {computed.answer.workingDate !== undefined && (
              <span>Last safe day: {sayMoment(computed.answer.workingDate, style)}.</span>
            )}
          </p>
          <Arithmetic
            steps={computed.answer.steps}
            warnings={computed.answer.warnings}
            unverified={computed.answer.unverified}
            style={style}
          />
        </>
      )}
    </div>
  );
}
