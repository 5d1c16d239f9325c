import { nameBefore } from './party-names';
import { nameFloor, printed, type Draft, type Scan } from './scan';

/** Italics marked in plain text are no part of a name. */
const clean = (name: string): string => name.replace(/^[*_]+|[*_,]+$/g, '').trim();

/** Sets the name printed before `at`; a short name alone is a name only where `short` allows it. */
export function setName(scan: Scan, cite: Draft, at: number, short: boolean): void {
  const name = nameBefore(scan.text, at, nameFloor(scan, at));
  if (!name) return;
  const whole = printed(scan, name.start, name.end);
  if (!name.versus && !name.sole && !short && !scan.memory.names.knows(whole)) return;
  cite.nameStart = name.start;
  cite.plaintiff = clean(name.versus ? printed(scan, name.start, name.versus.start) : whole);
  if (name.versus) cite.defendant = clean(printed(scan, name.versus.end, name.end));
}
