/** Triggers that rest on what a provider says of itself: there is no rule that anybody could have read. */
const policies: ReadonlySet<string> = new Set(['log-retention', 'trg-user-notice']);

/** True for a period that is taken as somebody entered it. */
export const isAsEntered = (trigger: string): boolean => policies.has(trigger);
