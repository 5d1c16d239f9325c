import { Button, Checkbox, Progress as Bar, Select } from '@mantine/core';
import { IconArrowLeft, IconFileOff, IconFiles } from '@tabler/icons-react';
import { memo, useMemo, useRef, useState } from 'react';
import { documentKind } from '../../../shared/drafting/documents';
import { leadsFor } from '../../../shared/packet/lead';
import type { PacketPlan } from '../../../shared/packet/packet-plan';
import { isSample, type Matter } from '../../../shared/schema/matter';
import { hasSeals } from '../../../shared/sealing/source';
import { useField, useSnapshot } from '../../data';
import { go } from '../../state';
import { SampleBadge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { fieldId, FieldSource, type UseBoundField } from '../../ui/field-source';
import { PaneHeader } from '../../ui/pane-header';
import { PacketFacts } from './facts';
import { makePacket, type PacketResult, type Progress } from './make-packet';
import { Exhibits, Missing } from './missing';
import { Papers } from './papers';
import { Result } from './result';
import { Together } from './together';
import { usePlan } from './use-plan';
import './make-packet.css';

/** All the papers of a matter that belong together: what they are, what they lack, and one way to save them all. */
export function PacketScreen({ matterId }: { readonly matterId: string }) {
  const matter = useSnapshot(matterId);
  if (matter === undefined) {
    return <section className="q-screen" aria-label="Packet" aria-busy="true" />;
  }
  if (matter === null) {
    return (
      <section className="q-screen" aria-label="Packet">
        <EmptyState
          icon={IconFileOff}
          title="This matter is no longer here"
          body="It was destroyed, or belongs to another profile."
          action={{ label: 'Go to matters', onClick: () => go({ section: 'matters' }) }}
        />
      </section>
    );
  }
  return <Packet matter={matter} />;
}

/** Fields that this page itself shows; the others are on the pages of the matter. */
const HERE = /^(client\.(county|disclosure)|court\.process)\b/;

function openField(matterId: string, path: string): void {
  if (HERE.test(path)) document.getElementById(fieldId(path))?.focus();
  else go({ section: 'matters', matterId, field: path });
}

/** Binds the fields of the matter to the form on this page. */
const fieldsOf = (matterId: string): UseBoundField =>
  function useMatterField(path) {
    return useField<unknown>(matterId, path);
  };

function Packet({ matter }: { readonly matter: Matter }) {
  const [lead, setLead] = useState<string | null>(null);
  const plan = usePlan(matter, lead);
  const [both, setBoth] = useState(false);
  const marked = useMemo(() => hasSeals(matter), [matter]);
  const making = useMaking(matter.id, lead, marked && both);
  const able = [...new Set([...leadsFor(matter), ...(plan?.lead ? [plan.lead] : [])])].join(' ');

  return (
    <section className="q-screen" aria-label="Packet">
      <PaneHeader title="Packet" count={matter.title}>
        {isSample(matter) && <SampleBadge />}
        <Choice
          matterId={matter.id}
          able={able}
          lead={lead ?? plan?.lead ?? null}
          busy={making.progress !== undefined}
          onLead={setLead}
        />
        {marked && (
          <Checkbox
            label="Sealed versions, too"
            title="The packet holds the public versions; the sealed ones go into a folder apart, asked for after it"
            checked={both}
            disabled={making.progress !== undefined}
            onChange={(event) => setBoth(event.currentTarget.checked)}
          />
        )}
        {making.progress ? (
          <Making progress={making.progress} onCancel={making.cancel} />
        ) : (
          <Button
            leftSection={<IconFiles size={16} stroke={1.6} aria-hidden />}
            disabled={plan === undefined || plan.lead === null}
            onClick={making.start}
          >
            Save packet…
          </Button>
        )}
      </PaneHeader>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-scroll" tabIndex={0} role="region" aria-label="Plan of the packet" data-pane aria-busy={!plan}>
        {making.result && <Result result={making.result} />}
        {plan && <Plan matterId={matter.id} plan={plan} />}
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly matterId: string;
  /** Papers that may lead, by id, parted by spaces. */
  readonly able: string;
  readonly lead: string | null;
  readonly busy: boolean;
  readonly onLead: (lead: string | null) => void;
}

/** Drawn anew only when there is something else to choose: not for each step of the making. */
const Choice = memo(function Choice({ matterId, able, lead, busy, onLead }: ChoiceProps) {
  const leads = able.split(' ').map((id) => ({ value: id, label: documentKind(id)?.title ?? id }));
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden />}
        onClick={() => go({ section: 'matters', matterId, tab: 'drafts' })}
      >
        Matter
      </Button>
      <Select
        aria-label="Paper that leads the packet"
        w={300}
        data={able === '' ? [] : leads}
        value={lead}
        disabled={busy}
        allowDeselect={false}
        onChange={onLead}
      />
    </>
  );
});

interface PlanProps {
  readonly matterId: string;
  readonly plan: PacketPlan;
}

/** Drawn anew only when the plan is: the progress of the making and what it keeps must not hold the window up. */
const Plan = memo(function Plan({ matterId, plan }: PlanProps) {
  const fields = useMemo(() => fieldsOf(matterId), [matterId]);
  const onField = (path: string) => openField(matterId, path);
  return (
    <FieldSource value={fields}>
      <div className="q-packet">
        <section aria-label="Papers">
          <h2 className="q-h2">Papers, in filing order</h2>
          <Papers matterId={matterId} plan={plan} onField={onField} />
        </section>
        <div className="q-packet-side">
          <Missing plan={plan} onField={onField} />
          <Together plan={plan} />
          <Exhibits plan={plan} />
          <PacketFacts plan={plan} />
        </div>
      </div>
    </FieldSource>
  );
});

interface MakingProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

function Making({ progress: { done, total, title }, onCancel }: MakingProps) {
  // Once the folder is asked for, the system dialog is the place to cancel.
  const saving = total > 0 && done === total;
  return (
    <div className="q-row" role="status">
      <div className="q-packet-making">
        <span className="q-clip">
          {total === 0 ? 'Planning…' : saving ? 'Saving…' : `${done + 1} of ${total}: ${title}`}
        </span>
        <Bar value={total === 0 ? 0 : (done / total) * 100} aria-label="Papers drafted" />
      </div>
      <Button variant="default" disabled={saving} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

type Saved = Extract<PacketResult, { status: 'saved' }>;

/** The making of the packet: started, followed, cancelled. */
function useMaking(matterId: string, lead: string | null, sealed: boolean) {
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Saved>();
  const stop = useRef<AbortController>(undefined);
  const start = () => {
    const mine = new AbortController();
    stop.current = mine;
    setResult(undefined);
    setProgress({ done: 0, total: 0, title: '' });
    makePacket({ matterId, lead, sealed, onProgress: setProgress, signal: mine.signal })
      .then((made) => setResult(made.status === 'saved' ? made : undefined))
      .catch(showFailure)
      .finally(() => setProgress(undefined));
  };
  return { progress, result, start, cancel: () => stop.current?.abort() };
}
