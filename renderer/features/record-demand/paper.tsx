import { Button } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { law } from '../../../shared/law';
import type { MatterDetail } from '../../data';
import { go } from '../../state';
import { ConfidenceBadge } from '../../ui/badge';
import { issuerKinds, serviceMethods } from '../../ui/demand-words';
import { FieldGroup } from '../../ui/field-row';
import { AreaField, DateField, LinesField, SelectField, TextField, TimeField } from '../../ui/fields';
import { type DateStyle, daysBetween, formatDate } from '../../ui/format';
import { KeyValue } from '../../ui/law-text';

interface PaperProps {
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

/** The kind of instrument, what it calls itself, and what the law says of it. */
export function InstrumentFields({ matter, style }: PaperProps) {
  const instrument = law.instruments.get(matter.demand.instrument);
  return (
    <FieldGroup
      title="Instrument"
      tools={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconFileSearch size={14} aria-hidden />}
          onClick={() => go({ section: 'matters', matterId: matter.id, tab: 'read-demand' })}
        >
          Read the paper…
        </Button>
      }
    >
      <SelectField
        path="demand.instrument"
        label="Kind"
        required
        options={[...law.instruments.values()].map((i) => ({ value: i.id, label: i.title }))}
      />
      <TextField path="demand.title" label="Calls itself" placeholder="Summons" />
      <TextField path="demand.number" label="Number" />
      <DateField path="demand.dated" label="Dated" today={matter.today} style={style} />
      <LinesField path="demand.statutes" label="Statutes cited" required none="It cites none" />
      <AreaField path="demand.purposeStated" label="Purpose stated" />
      <AreaField path="demand.offenceStated" label="Offence stated" />
      {instrument && (
        <details className="q-law">
          <summary>
            What the law says of it <ConfidenceBadge confidence={instrument.confidence} />
          </summary>
          <KeyValue
            items={[
              ['Issued by', instrument.issuingAuthority],
              ['Needs a court to enforce', instrument.selfExecuting ? 'No' : 'Yes'],
              ['Signed by a judge', instrument.judgeSigned ? 'Yes' : 'No'],
              ['Reach', instrument.reach.note],
              ['Who may move', instrument.whoMayMove.note],
              ['Standard', instrument.standard],
              ['Collected', `State of law as collected on ${formatDate(law.asOf)}`],
            ]}
          />
        </details>
      )}
    </FieldGroup>
  );
}

/** Who demands, and from whom. */
export function IssuerFields() {
  return (
    <>
      <FieldGroup title="Issuer">
        <SelectField path="demand.issuer.kind" label="Kind of issuer" required options={issuerKinds} />
        <TextField path="demand.issuer.name" label="Name" required />
        <TextField path="demand.issuer.short" label="Short name" required />
        <TextField path="demand.issuer.office" label="Office or unit" />
        <TextField path="demand.issuer.officer" label="Officer who sent it" />
        <TextField path="demand.issuer.officerTitle" label="Title of the officer" />
        <TextField path="demand.issuer.signatory" label="Signed by" />
        <TextField path="demand.issuer.signatoryTitle" label="Title of the signatory" />
        <LinesField path="demand.issuer.address" label="Address" />
        <TextField path="demand.issuer.email" label="E-mail" />
      </FieldGroup>
      <FieldGroup title="Recipient">
        <TextField path="demand.recipient.name" label="Name" required />
        <TextField path="demand.recipient.short" label="Short name" required />
        <TextField
          path="demand.recipient.kind"
          label="What it is"
          placeholder="a provider of electronic communication service"
        />
        <LinesField path="demand.recipient.address" label="Address" />
      </FieldGroup>
    </>
  );
}

/** Served when and how, due when and where. */
export function ServiceFields({ matter, style }: PaperProps) {
  const served = matter.demand.served.date;
  const due = matter.demand.due.date;
  const days = served && due ? daysBetween(served, due) : undefined;
  return (
    <FieldGroup
      title="Service and return"
      note={
        days === undefined
          ? undefined
          : days < 0
            ? `The return date is ${-days === 1 ? 'one day' : `${-days} days`} before service: a defect of the demand, kept as it stands.`
            : `${days} ${days === 1 ? 'day' : 'days'} from service to return.`
      }
    >
      <DateField path="demand.served.date" label="Served on" today={matter.today} style={style} />
      <TimeField path="demand.served.time" label="Time of service" />
      <SelectField path="demand.served.method" label="How" options={serviceMethods} />
      <TextField path="demand.served.place" label="Place of service" />
      <DateField path="demand.due.date" label="Due on" today={matter.today} style={style} />
      <TimeField path="demand.due.time" label="Time of return" />
      <TextField path="demand.due.place" label="Place of return" />
      <DateField
        path="demand.withdrawn.on"
        label="Withdrawn on"
        today={matter.today}
        style={style}
        hint="If the issuer took the demand back."
      />
      <TextField path="demand.withdrawn.how" label="How it was withdrawn" placeholder="by letter to counsel" />
    </FieldGroup>
  );
}

/** Secrecy, the speech, the case behind the demand and the emergency claimed. */
export function ContextFields({ part }: { readonly part: 'secrecy' | 'speech' | 'underlying' | 'emergency' }) {
  switch (part) {
    case 'secrecy':
      return (
        <FieldGroup title="Secrecy" note="The words are quoted in the papers exactly.">
          <AreaField path="demand.secrecy.words" label="Exact words" placeholder="for an indefinite period" />
          <TextField path="demand.secrecy.askedBy" label="Asked by" />
        </FieldGroup>
      );
    case 'speech':
      return (
        <FieldGroup title="Speech">
          <AreaField
            path="demand.speech.describes"
            label="The account …"
            placeholder="posts commentary critical of federal immigration policy"
            hint="Completes the sentence: verb first, no full stop."
          />
          <AreaField path="demand.speech.summary" label="Summary" hint="One to three sentences." />
          <TextField path="demand.speech.period" label="Period" />
        </FieldGroup>
      );
    case 'underlying':
      return (
        <FieldGroup title="Case behind the demand">
          <TextField path="demand.underlying.caption" label="Caption" />
          <TextField path="demand.underlying.court" label="Court" />
          <TextField path="demand.underlying.number" label="Number" />
          <AreaField path="demand.underlying.nature" label="Nature" />
          <TextField path="demand.underlying.partyWhoDemands" label="Party who demands" />
        </FieldGroup>
      );
    default:
      return (
        <FieldGroup title="Emergency claimed">
          <AreaField path="demand.emergency.claim" label="What is claimed" />
          <TextField path="demand.emergency.requestedAt" label="Requested at" />
          <AreaField path="demand.emergency.policy" label="The provider’s policy" />
          <LinesField path="demand.emergency.facts" label="Facts for it" required />
          <LinesField path="demand.emergency.against" label="Facts against it" required />
          <LinesField path="demand.emergency.unknown" label="Not known" required />
        </FieldGroup>
      );
  }
}
