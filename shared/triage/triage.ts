import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { standingAuthorities } from './authorities';
import { caseFacts } from './case-facts';
import { defectsOf } from './defects';
import { emergencySheet } from './emergency';
import { lintGag } from './gag';
import { groundsOf } from './grounds';
import { itemsOf } from './items';
import { questionsOf } from './questions';
import type { TriageReport } from './report';
import { vehiclesOf } from './vehicles';

/**
 * Reads the demand of a matter against the law as it stood on the matter's day: defects, items and tiers, grounds with
 * the facts that fired them, vehicles by who may move, and what has to be asked. Pure; it suggests, counsel decides.
 */
export function triage(matter: Matter, law: Law): TriageReport {
  const look = caseFacts(matter);
  const items = itemsOf(matter, law, look);
  const { defects, open } = defectsOf(look);
  const outcome = groundsOf(matter, law, look, items);
  const { instrument } = matter.demand;
  return {
    lawAsOf: matter.lawAsOf,
    instrument: { id: instrument, title: law.instruments.get(instrument)?.title ?? instrument },
    court: matter.court?.id ?? null,
    side: matter.client.side,
    defects,
    items,
    grounds: outcome.grounds,
    notOffered: outcome.notOffered,
    standing: standingAuthorities(matter, law),
    vehicles: vehiclesOf(matter, law),
    questions: questionsOf(matter, law, { outcome, defects: open, items }),
    gag: lintGag(matter, law),
    emergency: emergencySheet(matter, law) ?? null,
  };
}
