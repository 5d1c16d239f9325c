import { create } from 'zustand';
import { law } from '../../../shared/law';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { Matter } from '../../../shared/schema/matter';
import type { NewMatter } from '../../data';
import type { DateStyle } from '../../ui/format';

type Demand = Matter['demand'];
type Answer = boolean | null | undefined;

export interface FormItem {
  readonly id: string;
  readonly text: string;
  readonly tier: Demand['items'][number]['tier'] | null;
}

/** What the guided form holds while it is being filled in. Empty text means: not answered yet. */
export interface MatterForm {
  readonly step: number;
  readonly side: Matter['client']['side'] | null;
  readonly clientName: string;
  readonly clientShort: string;
  readonly issuerKind: Demand['issuer']['kind'] | null;
  readonly issuerName: string;
  readonly issuerShort: string;
  readonly issuerOffice: string;
  readonly recipientName: string;
  readonly recipientShort: string;
  readonly otherNames: string;
  readonly instrument: string | null;
  readonly demandTitle: string;
  readonly demandNumber: string;
  readonly statutes: string;
  readonly items: readonly FormItem[];
  readonly dated: CivilDate | undefined;
  readonly servedDate: CivilDate | undefined;
  readonly servedTime: string | undefined;
  readonly servedMethod: NonNullable<Demand['served']['method']> | null;
  readonly dueDate: CivilDate | undefined;
  readonly dueTime: string | undefined;
  readonly duePlace: string;
  readonly gagRequested: Answer;
  readonly secrecyWords: string;
  readonly gagOrdered: Answer;
  readonly emergencyClaimed: Answer;
  readonly emergencyClaim: string;
  readonly handles: string;
  readonly platform: string;
  readonly describes: string;
  readonly anonymous: Answer;
  readonly political: Answer;
  readonly criticises: Answer;
  readonly court: string | null;
  readonly vehicle: string | null;
  readonly title: string;
}

/** What each step of the form is given. */
export interface StepProps {
  readonly form: MatterForm;
  readonly change: (patch: Partial<MatterForm>) => void;
  readonly style: DateStyle;
}

const empty: MatterForm = {
  step: 0,
  side: null,
  clientName: '',
  clientShort: '',
  issuerKind: null,
  issuerName: '',
  issuerShort: '',
  issuerOffice: '',
  recipientName: '',
  recipientShort: '',
  otherNames: '',
  instrument: null,
  demandTitle: '',
  demandNumber: '',
  statutes: '',
  items: [],
  dated: undefined,
  servedDate: undefined,
  servedTime: undefined,
  servedMethod: null,
  dueDate: undefined,
  dueTime: undefined,
  duePlace: '',
  gagRequested: undefined,
  secrecyWords: '',
  gagOrdered: undefined,
  emergencyClaimed: undefined,
  emergencyClaim: '',
  handles: '',
  platform: '',
  describes: '',
  anonymous: undefined,
  political: undefined,
  criticises: undefined,
  court: null,
  vehicle: null,
  title: '',
};

interface FormStore {
  readonly form: MatterForm;
  readonly change: (patch: Partial<MatterForm>) => void;
  readonly reset: (court: string | null) => void;
}

/** The form outlives the page, so that looking something up elsewhere loses no answer. */
export const useMatterForm = create<FormStore>()((set) => ({
  form: empty,
  change: (patch) => set(({ form }) => ({ form: { ...form, ...patch } })),
  reset: (court) => set({ form: { ...empty, court } }),
}));

/** The lines of a text box that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** 'Twitter, Inc.' → 'Twitter': the name without its legal form, as papers shorten it. */
export const shortName = (name: string): string =>
  name.trim().replace(/,?\s+(inc|llc|l\.l\.c|corp|corporation|ltd|co|llp|lp|plc|pbc)\.?$/i, '');

/** The names as the matter will hold them; a short name that was not typed follows the long one. */
export function namesOf(form: MatterForm) {
  const clientShort = form.clientShort.trim() || shortName(form.clientName);
  const isRecipient = form.side === 'provider' && form.recipientName.trim() === '';
  return {
    client: { name: form.clientName.trim(), short: clientShort },
    issuer: { name: form.issuerName.trim(), short: form.issuerShort.trim() || form.issuerName.trim() },
    recipient: isRecipient
      ? { name: form.clientName.trim(), short: clientShort }
      : { name: form.recipientName.trim(), short: form.recipientShort.trim() || shortName(form.recipientName) },
  };
}

/** Every name a conflict search should ask for. */
export function conflictNames(form: MatterForm): string[] {
  const { client, issuer, recipient } = namesOf(form);
  const all = [client.name, issuer.name, recipient.name, ...linesOf(form.handles), ...linesOf(form.otherNames)];
  return [...new Set(all.filter((name) => name.length > 1))];
}

/** A short name for the matter, from what is known: 'Twitter v. CBP (@ALT_uscis)'. */
export function suggestedTitle(form: MatterForm): string {
  const { client, issuer } = namesOf(form);
  if (!client.short || !issuer.short) return '';
  const handle = linesOf(form.handles)[0];
  return `${client.short} v. ${issuer.short}${handle ? ` (${handle})` : ''}`;
}

/** What still stands in the way of a matter, in words, each with the step that holds the question. */
export function missingOf(form: MatterForm): readonly { readonly step: number; readonly what: string }[] {
  const { client, issuer, recipient } = namesOf(form);
  return [
    { step: 0, what: 'which side the client is on', ok: form.side !== null },
    { step: 0, what: 'the client', ok: client.name !== '' },
    { step: 0, what: 'who demands', ok: issuer.name !== '' },
    { step: 0, what: 'what kind of issuer that is', ok: form.issuerKind !== null },
    { step: 0, what: 'from whom', ok: recipient.name !== '' },
    { step: 1, what: 'under what instrument', ok: form.instrument !== null },
    {
      step: 1,
      what: 'the kind of data of each item',
      ok: form.items.every((i) => i.tier !== null || i.text.trim() === ''),
    },
  ].filter((need) => !need.ok);
}

const given = <K extends string>(key: K, text: string): { [P in K]?: string } =>
  text.trim() ? ({ [key]: text.trim() } as { [P in K]?: string }) : {};
const known = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  value === null || value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
const answered = <K extends string>(key: K, value: Answer): { [P in K]?: boolean | null } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: boolean | null });

const kindOf = (handle: string): 'account' | 'site' | 'other' => {
  if (handle.startsWith('@')) return 'account';
  return handle.includes('.') ? 'site' : 'other';
};

/** The matter the form describes; undefined while something it cannot do without is missing. */
export function toNewMatter(form: MatterForm): NewMatter | undefined {
  const { side, issuerKind, instrument } = form;
  if (missingOf(form).length > 0 || !side || !issuerKind || !instrument) return undefined;
  const { client, issuer, recipient } = namesOf(form);
  const statutes = linesOf(form.statutes);
  const handles = linesOf(form.handles);
  const items = form.items.flatMap(({ id, text, tier }) =>
    text.trim() && tier ? [{ id, text: text.trim(), tier }] : [],
  );
  return {
    title: form.title.trim() || suggestedTitle(form),
    client: { side, ...client },
    court: form.court && law.courts.has(form.court) ? { id: form.court } : null,
    vehicle: form.vehicle,
    demand: {
      instrument,
      ...given('title', form.demandTitle),
      ...given('number', form.demandNumber),
      issuer: { kind: issuerKind, ...issuer, ...given('office', form.issuerOffice) },
      recipient,
      ...(statutes.length > 0 ? { statutes } : {}),
      ...known('dated', form.dated),
      served: {
        ...known('date', form.servedDate),
        ...known('time', form.servedTime),
        ...known('method', form.servedMethod),
      },
      due: { ...known('date', form.dueDate), ...known('time', form.dueTime), ...given('place', form.duePlace) },
      ...(form.secrecyWords.trim() ? { secrecy: { words: form.secrecyWords.trim(), askedBy: issuer.name } } : {}),
      items,
      ...(form.describes.trim() ? { speech: { describes: form.describes.trim() } } : {}),
      ...(form.emergencyClaim.trim() ? { emergency: { claim: form.emergencyClaim.trim() } } : {}),
      chronology: [],
    },
    facts: {
      gag: { ...answered('requested', form.gagRequested), ...answered('courtOrder', form.gagOrdered) },
      emergency: answered('claimed', form.emergencyClaimed),
      speech: {
        ...answered('anonymous', form.anonymous),
        ...answered('political', form.political),
        ...answered('criticisesRequester', form.criticises),
      },
    },
    accounts: handles.map((handle) => ({
      id: crypto.randomUUID(),
      handle,
      kind: kindOf(handle),
      ...given('platform', form.platform),
    })),
  };
}
