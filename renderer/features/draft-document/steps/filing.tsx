import { Button, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { mayFileOver, type FilingVerdict, type Gate } from '../../../../shared/checks/filing';
import type { KeptDate } from '../../../../shared/checks/stated-dates';
import type { DocumentKind } from '../../../../shared/drafting/documents';
import type { Diagnostic } from '../../../../shared/kernel/diagnostic';
import type { Matter } from '../../../../shared/schema/matter';
import { confirmDeadline, undo, useCurrentPerson, usePrecedents } from '../../../data';
import { Badge } from '../../../ui/badge';
import { Citation } from '../../../ui/citation';
import { showFailure } from '../../../ui/desktop-files';
import { formatLongDate } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';
import { Candor, KnownFacts } from './candor';
import { vouch } from './vouch';

interface FilingProps {
  readonly matter: Matter;
  readonly kind: DocumentKind;
  readonly verdict: FilingVerdict;
}

/** What still stands between the paper and the court, each with the way to settle it. */
export function Filing({ matter, kind, verdict }: FilingProps) {
  const person = useCurrentPerson()?.value;
  const by = person?.name;
  const attorney = person?.role === 'paralegal' ? undefined : by;
  const { gates, warnings } = verdict;
  const own = gates.filter((gate) => gate.kind === 'authority');
  return (
    <section className="q-draft-filing" aria-label="Before filing">
      <h3 className="q-h3">Before filing ({gates.length})</h3>
      {gates.length === 0 && <p className="q-dim">Nothing stands against filing. You sign it; Quash never does.</p>}
      {warnings.map((warning) => (
        <p key={warning} className="q-row">
          <Badge tone="warn" label="Admission" />
          <span>{warning}</span>
        </p>
      ))}
      <ul className="q-draft-gates">
        {gates
          .filter((gate) => gate.kind !== 'authority')
          .map((gate) => (
            <GateLine key={keyOf(gate)} gate={gate} matter={matter} kind={kind} by={by} attorney={attorney} />
          ))}
      </ul>
      {own.length > 0 && <Authorities ids={own.map(({ id }) => id)} matter={matter} by={by} />}
    </section>
  );
}

const keyOf = (gate: Gate): string =>
  gate.kind === 'finding' || gate.kind === 'candor'
    ? `${gate.finding.code} ${gate.finding.message}`
    : gate.kind === 'deadline'
      ? gate.date.id
      : gate.kind;

interface LineProps {
  readonly gate: Gate;
  readonly matter: Matter;
  readonly kind: DocumentKind;
  /** Who is at work; undefined before anybody gave a name. */
  readonly by: string | undefined;
  /** The same, where it is somebody who may sign. */
  readonly attorney: string | undefined;
}

function GateLine({ gate, matter, kind, by, attorney }: LineProps) {
  switch (gate.kind) {
    case 'sample':
      return <li>This is a sample. It is never for filing, and every page says so.</li>;
    case 'attorney':
      return <li>An attorney or in-house counsel has to be at work (status bar, right) to save a paper for filing.</li>;
    case 'standing-order':
      return (
        <li className="q-row">
          <span>Nobody has read the standing order of {gate.judge}, which goes before the local rules.</span>
          <Button
            size="compact-xs"
            variant="default"
            disabled={!by}
            onClick={() => {
              const standingOrder = { judge: gate.judge, by: by ?? '', on: matter.today };
              void vouch(matter, { standingOrder }, `Standing order of ${gate.judge}: read by ${by}`).catch(
                showFailure,
              );
            }}
          >
            I read it today
          </Button>
        </li>
      );
    case 'candor':
      return <Candor finding={gate.finding} authority={gate.authority} matter={matter} kind={kind} by={attorney} />;
    case 'known-facts':
      return <KnownFacts matter={matter} kind={kind} by={attorney} />;
    case 'deadline':
      return <StatedDate date={gate.date} />;
    case 'finding':
      return <Override finding={gate.finding} matter={matter} kind={kind} by={by} />;
    case 'authority':
      return null;
  }
}

/** A date to keep that the paper states and nobody has verified. */
function StatedDate({ date: { id, label, date } }: { readonly date: KeptDate }) {
  const verify = async () => {
    const operation = await confirmDeadline(id);
    if (operation) showUndo({ message: `${label}: date verified`, undo: () => undo(operation) });
  };
  return (
    <li className="q-row">
      <span>
        The paper states {formatLongDate(date)}, which the matter keeps as “{label}”. Nobody has verified that date.
      </span>
      <Button size="compact-xs" variant="default" onClick={() => void verify().catch(showFailure)}>
        I have verified this date
      </Button>
    </li>
  );
}

const shortest = 10;

/** An error that a lawyer decides to file over, with a reason that is kept in the matter and printed nowhere else. */
function Override({
  finding,
  matter,
  kind,
  by,
}: Omit<LineProps, 'gate' | 'attorney'> & { readonly finding: Diagnostic }) {
  const [reason, setReason] = useState<string>();
  const save = async () => {
    if (reason === undefined || !by) return;
    const { code, message } = finding;
    const override = { document: kind.id, code, message, reason: reason.trim(), by, on: matter.today };
    const overrides = [...(matter.record?.filing?.overrides ?? []), override];
    await vouch(matter, { overrides }, 'Filing over an error, for a reason that is kept in the matter');
  };
  return (
    <li>
      <div className="q-row">
        <Badge tone="bad" label="Error" />
        <span>{finding.message}</span>
        {reason === undefined && mayFileOver(finding) && (
          <Button size="compact-xs" variant="subtle" disabled={!by} onClick={() => setReason('')}>
            File over it…
          </Button>
        )}
      </div>
      {reason !== undefined && (
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
            aria-label={`Reason to file although: ${finding.message}`}
            placeholder="Reason (privileged; kept in the matter)"
            value={reason}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button size="compact-xs" type="submit" disabled={reason.trim().length < shortest}>
            File over it
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setReason(undefined)}>
            Leave it
          </Button>
        </form>
      )}
    </li>
  );
}

interface AuthoritiesProps {
  readonly ids: readonly string[];
  readonly matter: Matter;
  readonly by: string | undefined;
}

/** Authorities of the paper that nobody vouched for, one by one: citation, pins and quotations against a source. */
function Authorities({ ids, matter, by }: AuthoritiesProps) {
  const library = usePrecedents() ?? [];
  const [where, setWhere] = useState('');
  const check = (id: string, name: string) => {
    const entry = { authority: id, by: by ?? '', on: matter.today, ...(where.trim() ? { where: where.trim() } : {}) };
    const verified = [...(matter.record?.filing?.verified ?? []), entry];
    void vouch(matter, { verified }, `${name}: checked by ${by}`).catch(showFailure);
  };
  return (
    <div className="q-stack">
      <p>
        {ids.length === 1 ? 'One authority' : `${ids.length} authorities`} to check: that it stands, and that citation,
        pages and quotations are right.
      </p>
      <TextInput
        size="xs"
        label="Checked in"
        placeholder="Westlaw, an official reporter, the court’s docket"
        value={where}
        onChange={(event) => setWhere(event.currentTarget.value)}
      />
      <ul className="q-draft-gates">
        {ids.map((id) => {
          const record = library.find((one) => one.id === id);
          const name = record?.shortName ?? id;
          return (
            <li key={id} className="q-row">
              <span className="q-fill">{record ? <Citation record={record} /> : id}</span>
              <Button
                size="compact-xs"
                variant="default"
                disabled={!by}
                aria-label={`I checked it: ${name}`}
                leftSection={<IconCheck size={13} aria-hidden />}
                onClick={() => check(id, name)}
              >
                I checked it
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
