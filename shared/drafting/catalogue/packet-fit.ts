import type { Matter } from '../../schema/matter';
import { FEDERAL_COURTS, fitsComplaint, type FitCheck, type Unfit } from '../fit';

/** Demands whose challenge is a civil proceeding in a federal court. */
const CIVIL: ReadonlySet<string> = new Set([
  'frcp45-civil-subpoena',
  'customs-summons-1509',
  'administrative-subpoena-generic',
  'dmca-512h',
  'nsl-2709',
]);

const no = (code: Unfit['code'], message: string, field: string): Unfit => ({ code, message, field });

/** The civil cover sheet and the summonses go with a complaint, never alone. */
export const fitsWithComplaint: FitCheck = fitsComplaint;

/** A service list under Rule 4(i) needs somebody of the government who is sued. */
export const fitsSummonsList: FitCheck = (matter) =>
  fitsComplaint(matter) ??
  (matter.parties.some(({ role }) => role === 'defendant') || matter.demand.issuer.kind === 'federal-agency'
    ? undefined
    : no(
        'wrong-client',
        'Nobody of the government is sued here; serve the defendants under Rule 4(e) or (h).',
        'parties',
      ));

/** Fed. R. Civ. P. 7.1 speaks to corporations in civil cases of the federal courts. */
export function fitsDisclosure({ client, court, demand }: Matter): Unfit | undefined {
  if (client.side !== 'provider')
    return no('wrong-client', 'A disclosure statement is a corporation’s; the speaker files none.', 'client.side');
  if (!CIVIL.has(demand.instrument))
    return no(
      'wrong-instrument',
      'Rule 7.1 of the Civil Rules speaks of civil cases; in a criminal one see Fed. R. Crim. P. 12.4.',
      'demand.instrument',
    );
  if (!court) return no('no-court', 'No court is chosen for this matter.', 'court.id');
  if (!FEDERAL_COURTS.has(court.id))
    return no('wrong-court', 'The disclosure statement is a paper of the federal courts.', 'court.id');
  return undefined;
}

/** The cover lists whatever there is, also that nothing can be made yet. */
export const fitsAlways: FitCheck = () => undefined;
