import type { DeadlineRequest } from '../../../shared/deadlines/answer';

/** A request and the answer that a person worked out for it, with the reason in one clause. */
export interface Row extends DeadlineRequest {
  readonly due: string;
  readonly conservative?: string;
  readonly latest?: string;
  readonly workingDate?: string;
  /** Absent: not looked at in this row. */
  readonly verified?: boolean;
  readonly why: string;
}
