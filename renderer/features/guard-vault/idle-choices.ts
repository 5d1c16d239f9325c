const offered = [1, 5, 10, 15, 30, 60] as const;

const words = (minutes: number): string =>
  minutes === 0 ? 'Never by itself' : minutes === 1 ? '1 minute' : `${minutes} minutes`;

/** What can be chosen for the minutes until the vault locks; a number set elsewhere is among them. 0: never. */
export function idleChoices(current: number): { readonly value: string; readonly label: string }[] {
  const minutes = [...new Set([...offered, ...(current > 0 ? [current] : [])])].sort((a, b) => a - b);
  return [...minutes, 0].map((m) => ({ value: String(m), label: words(m) }));
}
