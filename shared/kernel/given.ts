/** True when something is there at all: neither unanswered (absent) nor answered "none" (`null`). */
export function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
