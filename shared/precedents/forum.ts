import { courtOf } from '../citations/courts/court-cite';
import type { CitedCourt } from '../citations/courts/court';
import { STATE_OF_DISTRICT } from '../citations/courts/districts.data';
import { own } from '../kernel/own';

/** Court profiles whose id is not that of the public courts list. */
const PROFILES: Readonly<Record<string, string>> = {
  'dc-superior': 'supctdc',
  'nyc-criminal': 'nycrimct',
  'ny-supreme-nycounty': 'nysupctnewyork',
  'ca-superior-sf': 'calsuperctsf',
};

/** A district court that nobody has named yet: only the Supreme Court surely stands above it. */
const SOME_DISTRICT: CitedCourt = {
  id: 'us-district-generic',
  name: 'a United States District Court',
  cites: [],
  system: 'federal',
  level: 'trial',
  boundBy: ['scotus'],
};

/** The court of a profile ('nyc-criminal') or of the public list ('nycrimct'). */
export function forumCourt(id: string): CitedCourt | undefined {
  return id === SOME_DISTRICT.id ? SOME_DISTRICT : courtOf(own(PROFILES, id) ?? id);
}

/** Whose law the forum applies where state law governs; undefined for courts that sit for several States. */
export function forumState(forum: CitedCourt): string | undefined {
  return forum.system === 'federal' ? STATE_OF_DISTRICT.get(forum.id) : forum.system;
}
