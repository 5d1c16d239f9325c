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

/**
 * A statute right before a citation is part of its name when that began with *In re* before the statute: 'In re
 * Application for an Order Pursuant to 18 U.S.C. § 2703(d), 830 F. Supp. 2d 114'. It is then no citation of its own.
 */
export function takeIntoName(scan: Scan, at: number): void {
  const last = scan.found.at(-1);
  if (!last || (last.cite.kind !== 'statute' && last.cite.kind !== 'rule') || last.cite.end > at) return;
  if (at - last.cite.end > 80 || last.cite.parenthetical !== undefined || last.nested !== at < scan.nestedUntil) return;
  const name = nameBefore(scan.text, at, scan.floorBefore);
  if (!name?.sole || name.start >= last.cite.start || !/^in re /i.test(scan.text.slice(name.start, name.start + 6)))
    return;
  scan.found.pop();
  scan.floor = scan.floorBefore;
  scan.last = scan.found.findLast(({ nested }) => !nested)?.cite;
}
