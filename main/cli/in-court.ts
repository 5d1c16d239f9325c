import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { CliError } from './cli-error';

/** The same matter before another court: what belongs to the old court (number, judge, hearing) does not travel. */
export function inCourt(matter: Matter, court: string | undefined): Matter {
  if (court === undefined || court === matter.court?.id) return matter;
  if (!law.courts.has(court)) {
    const known = [...law.courts.keys()].join(', ');
    throw new CliError('unknown-court', `There is no court “${court}”. Known: ${known}.`, { field: 'court' });
  }
  return { ...matter, court: { id: court, caseNumber: null } };
}
