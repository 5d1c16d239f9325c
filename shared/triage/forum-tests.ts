import type { ControllingTest, Ground, Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { own } from '../kernel/own';
import { isLawOn } from '../precedents/as-of';
import { asOfText, lawOnDay } from './as-of-text';
import { firmOf } from './firm';
import { FORUM_ROWS, PLACES, type ForumRow } from './forum.data';
import { processOf } from './process';
import type { ForumTest } from './report';

function speaks(row: ForumRow, { court, demand }: Matter): boolean {
  const places = court ? (own(PLACES, court.id) ?? []) : [];
  if (row.places && !row.places.some((place) => places.includes(place))) return false;
  if (row.instruments && !row.instruments.includes(demand.instrument)) return false;
  return !row.processes || row.processes.includes(processOf(demand.instrument));
}

/** One test of the data sends the reader to another ground by its id; a reader knows it by its title. */
const inTitles = (text: string, law: Law): string =>
  text.replace(/see ([a-z-]+)(?=\.|$)/, (whole, id: string) => {
    const title = law.grounds.get(id)?.title;
    return title === undefined ? whole : `see “${title}”`;
  });

function testOf(test: ControllingTest, row: ForumRow, matter: Matter, law: Law): ForumTest | undefined {
  const date = matter.lawAsOf;
  const authority = asOfText(row.part ?? test.authority, date, law);
  const words = lawOnDay(inTitles(test.test, law), date, law);
  if (authority === undefined || words === undefined) return undefined;
  const known = test.precedentIds.filter((id) => {
    const record = law.precedents.get(id);
    return record !== undefined && isLawOn(record, date);
  });
  // A test whose only records are later than the matter's law was no law of this forum then.
  if (known.length === 0 && test.precedentIds.length > 0) return undefined;
  const { jurisdiction, confidence } = test;
  return { jurisdiction, test: words, authority, weight: row.weight, precedentIds: known, confidence };
}

/** A test of a firm's own ground: no row ties it to a court, so that it is what a movant asks for. */
const firmRow = ({ id }: Ground, { jurisdiction }: ControllingTest): ForumRow => ({
  ground: id,
  jurisdiction,
  weight: 'argued',
});

const ORDER = ['controls', 'persuasive', 'argued'];

/** The tests of a ground that speak in this matter's court against this kind of process, the binding ones first. */
export function testsHere(ground: Ground, matter: Matter, law: Law): readonly ForumTest[] {
  const found = ground.controllingTests.flatMap((test) => {
    const row = FORUM_ROWS.find(
      (one) => one.ground === ground.id && one.jurisdiction === test.jurisdiction && speaks(one, matter),
    );
    const used = row ?? (firmOf(ground) === null ? undefined : firmRow(ground, test));
    return used ? (testOf(test, used, matter, law) ?? []) : [];
  });
  return found.toSorted((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight));
}

/** Why no test of the library stands, in a sentence. */
export function whyNoTest(matter: Matter, law: Law): string {
  if (!matter.court) return 'No court is chosen, and the test depends on the court.';
  const court = law.courts.get(matter.court.id)?.name ?? matter.court.id;
  const title = law.instruments.get(matter.demand.instrument)?.title ?? matter.demand.instrument;
  return `No test of the library was found that controls in this court (${court}) against this demand (${title}) on this day; research it.`;
}
