import { packFields } from '../precedents/pack-record';
import { keepingSchema } from '../schema/library';
import { ownPrecedentSchema, type OwnPrecedent } from '../schema/records';
import type { Place, RecordField } from '../precedents/merge/incoming';
import type { Built } from './sketch';

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
    if (packFields.includes(key as keyof OwnPrecedent)) mine[key] = value;
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
