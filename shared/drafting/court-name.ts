import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { valueOrBlank } from './blanks';

/** Words of the profile that stands for every federal court without one of its own; the district fills it. */
const GENERIC = 'us-district-generic';

/**
 * The court as a sentence names it; null or undefined when the profile stands for many courts and the record does
 * not say, or nobody has answered, which.
 */
export function courtName({ court }: Matter, law: Law): string | null | undefined {
  if (!court) return undefined;
  if (court.id !== GENERIC) return law.courts.get(court.id)?.name;
  return court.district ? `United States District Court for the ${court.district}` : court.district;
}

/** The heading of the caption: the profile's lines with the matter's district and part put in, then the division. */
export function courtLines({ court }: Matter, law: Law): string[] {
  const profile = court ? law.courts.get(court.id) : undefined;
  if (!court || !profile) return [];
  const fill: Readonly<Record<string, string>> = {
    '{DISTRICT}': valueOrBlank(court.district?.toUpperCase() ?? court.district, 'district'),
    // A part that the record does not name is left out: the heading stands without it.
    '{PART}': court.part === null ? '' : valueOrBlank(court.part?.toUpperCase(), 'part'),
  };
  const lines = profile.caption.headingLines.map((line) =>
    line.replace(/\{[A-Z]+\}/g, (mark) => fill[mark] ?? '').replace(/: *$/, ''),
  );
  if (court.division) {
    const division = court.division.toUpperCase();
    lines.push(division.includes('DIVISION') ? division : `${division} DIVISION`);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
