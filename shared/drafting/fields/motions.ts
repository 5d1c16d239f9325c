import { longDate } from '../../kernel/civil-date';
import type { Conferral } from '../../schema/case-record';
import type { Matter } from '../../schema/matter';
import { appealCourt, appealedOrder } from '../appeals';
import { demandIsSecret } from '../catalogue/motions-fit';
import { holdsSeals } from '../../sealing/source';
import { challengeName } from '../challenge';
import { capital, clock, thousands } from '../words';
import { date, spec, type FieldTable } from './spec';

const HOW: Readonly<Record<Conferral['how'], string>> = {
  telephone: 'by telephone',
  video: 'by video',
  'in-person': 'in person',
  email: 'by e-mail',
  letter: 'by letter',
};

/** What was done to tell the other side, from the log; undefined while nothing is logged. */
function efforts({ record, today }: Matter): string | undefined {
  const told = (record?.conferrals ?? []).filter(({ at }) => at.slice(0, 10) <= today);
  if (told.length === 0) return undefined;
  return told
    .map(({ at, how, with: whom, by, summary }) => {
      const [day = '', hour = ''] = at.split('T');
      const words = `On ${longDate(day)}, at ${clock(hour)}, ${by} communicated with ${whom} ${HOW[how]}.`;
      return summary ? `${words} ${summary}` : words;
    })
    .join(' ');
}

/** What the motions beside the challenge print: secrecy, sealing, appeal, the challenge itself. */
export const MOTION_FIELDS: FieldTable = {
  'challenge.name': spec('Paper that challenges the demand', 'demand.instrument', challengeName),
  /** At the head of a sentence: 'The government'. */
  'issuer.Short': spec('Short name of the issuer', 'demand.issuer.short', (m) => capital(m.demand.issuer.short)),
  /** The demand itself is secret; else it is exhibits alone that are to be sealed. */
  'seal.demand': spec('Secrecy of the demand', 'restricted', demandIsSecret),
  'seal.exhibits': spec('Exhibits under seal', 'record.exhibits', (m) =>
    (m.record?.exhibits ?? []).some(({ sealed }) => sealed === true),
  ),
  /** Passages of the papers are marked as sealed. */
  'seal.passages': spec('Passages under seal', 'record.exhibits', holdsSeals),
  'gag.days': spec('Days the secrecy lasts', 'facts.gag.duration', ({ facts: { gag } }) =>
    typeof gag?.duration === 'number' ? thousands(gag.duration) : undefined,
  ),
  'appeal.court': spec('Court of appeals', 'court.id', appealCourt),
  'appeal.order': spec('Order appealed from', 'record.exhibits', (m) => appealedOrder(m)?.title),
  'appeal.dated': spec('Date of the order appealed from', 'record.exhibits', (m) => date(appealedOrder(m)?.dated)),
  'notice.efforts': spec('Efforts to give notice', 'record.conferrals', efforts),
};
