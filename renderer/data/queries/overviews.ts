import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { DemandRow, DraftRow, DraftVersionRow, MatterRow } from '../../../shared/schema/records';
import type { DeadlineItem } from './deadline-items';

/** A matter as the list shows it. */
export interface MatterOverview {
  readonly id: string;
  readonly row: MatterRow;
  readonly sample: boolean;
  /** Restricted and not opened yet: `row` and the fields below say nothing of what it is about. */
  readonly masked: boolean;
  readonly today: CivilDate;
  /** Instrument id of the demand. */
  readonly instrument: string;
  readonly issuer: string;
  readonly recipient: string;
  readonly due: DemandRow['due'];
  readonly next: DeadlineItem | null;
}

/** A draft as lists show it. */
export interface DraftOverview {
  readonly id: string;
  readonly row: DraftRow;
  readonly matterTitle: string;
  readonly sample: boolean;
  readonly restricted: boolean;
  /** Its matter is restricted and was not opened yet: what the draft says is left out. */
  readonly masked: boolean;
  /** The newest generated paper. */
  readonly last: DraftVersionRow | null;
  readonly versions: number;
}
