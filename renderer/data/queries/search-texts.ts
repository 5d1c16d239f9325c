import type { Precedent } from '../../../shared/schema/law';
import type { Title } from '../../workers/library/titles';
import type { AccountRow, DemandRow, MatterRow, NoteRow, PartyRow } from '../../../shared/schema/records';

/** What is searched of a thing, and what a hit on it says when the words stand in its title. */
export interface SearchText {
  readonly title: string;
  readonly body: string;
  readonly snippet: string;
}

/** A matter, by its own words and those of the demand. */
export function matterText(m: MatterRow, d: DemandRow | undefined): SearchText {
  const about = d ? `${d.issuer.name} to ${d.recipient.name}` : '';
  const more = [m.client.name, d?.title, d?.number, d?.issuer.officer, d?.issuer.signatory, m.court?.caseNumber];
  const body = [about, ...more, ...(d?.items.map((item) => item.text) ?? []), d?.speech?.summary]
    .filter(Boolean)
    .join(' · ');
  return { title: m.title, body, snippet: about };
}

export function partyText(p: PartyRow, matter: MatterRow): SearchText {
  return { title: p.name, body: p.description ?? '', snippet: matter.title };
}

export function accountText(a: AccountRow, matter: MatterRow): SearchText {
  return { title: a.handle, body: a.platform ?? '', snippet: matter.title };
}

/** A record; of one whose row is not open yet, what the overview knows. */
export function precedentText(p: Title | Precedent): SearchText {
  const [background, holdings] = 'holdings' in p ? [p.background, p.holdings] : ['', []];
  const held = holdings.map((h) => `${h.text} ${h.quote ?? ''}`);
  const body = [p.shortName, ...p.citations, p.court, p.docket ?? '', background, ...held, p.soughtBy];
  return { title: p.caption, body: body.join(' · '), snippet: p.citations[0] ?? p.court };
}

/** A note, under the name of what it is on. */
export function noteText(n: NoteRow, on: string): SearchText {
  return { title: `Note on ${on}`, body: n.text, snippet: n.text.slice(0, 120) };
}

/** The words around the first one found. */
export function snippetOf(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = Math.min(...words.map((word) => lower.indexOf(word)).filter((i) => i >= 0), text.length);
  if (at === text.length) return '';
  const from = Math.max(0, at - 50);
  return `${from > 0 ? '…' : ''}${text.slice(from, at + 90).trim()}${at + 90 < text.length ? '…' : ''}`;
}
