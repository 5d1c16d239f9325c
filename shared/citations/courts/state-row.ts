import type { CourtLevel } from './court';

/** One court of a State: id, name, cites; an intermediate court unless it says otherwise. */
export type StateCourtRow = readonly [id: string, name: string, cites: string, level?: CourtLevel];

/** One State: its postal letters, its highest court, its other courts. */
export type StateRow = readonly [system: string, highest: StateCourtRow, ...others: StateCourtRow[]];
