import { emptyKeeping, keepingSchema, type Keeping } from '../schema/library';
import { ownPrecedentSchema, type OwnPrecedent } from '../schema/records';
import type { Place, RecordField } from '../precedents/merge/incoming';
import type { Built } from './sketch';

/*
 * Our own pack: a list in the shape of precedents.json, each record with its `keeping` where it was asked for. It carries
 * its own sources and says itself how far they were seen.
 */

/** What a record of a pack holds, key by key; nothing else of the library can get into one. */
const allowed = Object.keys(ownPrecedentSchema.shape) as readonly (keyof OwnPrecedent)[];

/**
 * A record for a pack, by an allow-list. Of what a firm keeps about it go treatments, verifications and stances; its notes,
 * its tags and the remarks on a verification do not: these are free words, and may name a client.
 */
export function packRecord(record: OwnPrecedent, keeping?: Keeping): Record<string, unknown> {
  const whole = Object.fromEntries(allowed.map((key) => [key, record[key]]));
  if (!keeping) return whole;
  const { treatments, stances } = keeping;
  const verifications = keeping.verifications.map((one) => ({ ...one, note: '' }));
  if (treatments.length + verifications.length + Object.keys(stances).length === 0) return whole;
  return { ...whole, keeping: { ...emptyKeeping, treatments, verifications, stances } };
}

const filled: Readonly<Partial<OwnPrecedent>> = {
  courtId: null,
  docket: null,
  citations: [],
  soughtBy: '',
  grounds: [],
  holdings: [],
  background: '',
  subsequentHistory: null,
  related: [],
  sources: [],
};

/** One record of a pack. A key that it leaves out is empty; one that is none of ours stays in its note. */
export function readPackRecord(element: Readonly<Record<string, unknown>>, place: Place, fileName: string): Built {
  const { keeping, ...rest } = element;
  const mine: Record<string, unknown> = { ...filled };
  const left: string[] = [];
  for (const [key, value] of Object.entries(rest)) {
    if (allowed.includes(key as keyof OwnPrecedent)) mine[key] = value;
    else left.push(`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  }
  const checked = ownPrecedentSchema.safeParse(mine);
  const kept = keeping === undefined ? null : keepingSchema.safeParse(keeping);
  const fault = checked.error?.issues[0] ?? kept?.error?.issues[0];
  if (!checked.success || kept?.error) {
    const at = fault?.path.join('.') ?? '';
    const message = `${at === '' ? '' : `${at}: `}${fault?.message ?? 'not valid'}; left out`;
    return { problem: { place, message, lost: true } };
  }
  const given = Object.keys(rest).filter((key) => key !== 'id' && key in checked.data) as RecordField[];
  const notes = left.length > 0 ? [`From ${fileName}:\n${left.join('\n')}`] : [];
  return {
    incoming: {
      place,
      from: fileName,
      key: checked.data.id,
      record: checked.data,
      given,
      exact: true,
      notes,
      keeping: kept?.data ?? null,
    },
  };
}
