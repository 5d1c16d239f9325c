import { spec, type FieldSpec } from '../fields/spec';
import { fieldOf } from '../fields';
import type { Writer } from './writer';

const LETTER = ['demand.title', 'demand.dated', 'demand.number'];
const ISSUER = ['issuer.officer', 'issuer.officerTitle', 'issuer.signatory', 'issuer.signatoryTitle', 'issuer.office'];
const HEARING = ['court.hearingDate', 'court.hearingTime', 'court.hearingPlace'];

const DIVISION = spec('Division', 'court.division', (matter) => matter.court?.division);

/** What address, subject line and caption print when it is known and do without when it is not. */
function frameFields({ matter, law, kind }: Writer): FieldSpec[] {
  const pick = (names: readonly string[]): FieldSpec[] => names.flatMap((name) => fieldOf(name) ?? []);
  const served = matter.counsel.some((counsel) => counsel.side === 'opposing') ? [] : ISSUER;
  if (kind.kind === 'letter') return pick([...LETTER, ...served]);
  if (kind.uncaptioned) return pick([...LETTER, 'underlying.caption', 'underlying.number']);
  const divided = (law.courts.get(matter.court?.id ?? '')?.caption.divisions ?? []).length > 0;
  const moved = kind.kind === 'motion' || kind.kind === 'opposition' ? served : [];
  return [
    ...pick(['court.judge', 'demand.title', 'demand.dated', ...(kind.kind === 'motion' ? HEARING : []), ...moved]),
    ...(divided ? [DIVISION] : []),
  ];
}

/** Names every fact that the frame of the paper goes without because nobody has answered it. */
export function askFrame(writer: Writer): void {
  for (const field of frameFields(writer)) writer.ask(field);
}
