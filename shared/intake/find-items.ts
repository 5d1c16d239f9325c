import { kindsOf } from './data-kinds';
import type { Offer, OfferedItem } from './offer';
import { joined, lineAt, matches, offerOf, type Paper, type Span } from './paper';
import { findPeriods, type Period } from './periods';

const marker =
  /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[A-Z])[.)]|item \d{1,2}[.:)]|request (?:no\. ?)?\d{1,2}[.:)]|[-*\u2022\u25AA\u25CF\u00B7\uF0B7])\s{1,4}(?=\S)/i;
const asks =
  /\b(?:obtain from|bring|commanded to|send (?:me|us)|produc|provid|disclos|furnish|turn over|deliver|permit inspection|following (?:records|information|documents|items|data|electronically)|records? (?:requested|to be)|items? to be|information (?:requested|sought|to be)|documents? (?:requested|to be)|requests? for (?:production|documents)|attachment [ab]\b|schedule [ab]\b|exhibit [ab]\b|seiz|preserv|identify|described below|as follows)/i;
const apart =
  /^(?:definitions?|instructions?|certification|notice|notes?|background|general instructions|terms|manner of production|protecting a person|duties|your rights|important|delivery)\b/i;
const aside =
  /\b(?:"[^"]{2,40}" (?:means|refers)|shall mean|means any|objections?|privilege|you may|you must|if you|failure to|penalt|contempt|please (?:contact|call|send)|certif|format|usb drive)\b/i;

const seized = /\bto be seized by (?:the )?(?:government|law enforcement|officers?)\b/i;
const groupHead = /^(?:information|items?|records|property|things|documents) (?:to be|sought|associated)\b/i;
const command = /^you (?:are|must|shall)\b/i;

interface Listed extends Span {
  readonly text: string;
}

/** Numbered or bulleted entries under words that ask for something; a wrapped entry is one. */
function listed(paper: Paper): Listed[] {
  const { lines, raw } = paper;
  const found: Listed[] = [];
  let asking = false;
  let since = 0;
  for (let at = 0; at < lines.length && found.length < 200; at += 1) {
    const line = lines[at];
    if (!line) break;
    // The 'v.' of a caption is no number of an item.
    const mark = line.text.startsWith('v.') ? null : marker.exec(line.text);
    const heading = line.text.length <= 70 && !/[.;,]$/.test(line.text);
    if (!mark) {
      if (heading && (apart.test(line.text) || seized.test(line.text))) asking = false;
      else if (asks.test(line.text)) {
        asking = true;
        since = at;
      } else if (asking && found.length > 0 && line.opens && at - since > 6) asking = false;
      continue;
    }
    // What an officer may take out of what was handed over is not asked of the recipient.
    if (apart.test(line.text.slice(mark[0].length)) || seized.test(line.text)) asking = false;
    if (!asking) continue;
    since = at;
    const start = line.start + mark[0].length;
    let { end } = line;
    while (at + 1 < lines.length) {
      const next = lines[at + 1];
      if (!next || next.opens || marker.test(next.text) || end - start > 1_200) break;
      if (/^(?:[A-Z][A-Z ]{6,}|.{0,40}:)$/.test(next.text)) break;
      ({ end } = next);
      at += 1;
    }
    const text = joined(raw.slice(start, end)).replace(/[;,]?(?: and| or)?[;,.]?$/i, '');
    // A heading of a group that is then listed asks for nothing itself.
    const nextMark = lines[at + 1] && marker.test(lines[at + 1]?.text ?? '');
    if (
      text.length < 3 ||
      aside.test(text) ||
      command.test(text) ||
      ((/:$/.test(text) || groupHead.test(text)) && nextMark)
    )
      continue;
    found.push({ start, end, text });
  }
  return found;
}

const running =
  /\b(?:all|any and all|any|the following|copies of all)\s{1,3}(?:of the )?(?:[a-z,]{1,20}\s{1,3}){0,4}(?:records?|information|documents|data|files)\b|\bthe (?=(?:names?|addresses|identit(?:y|ies)|subscriber|contents?)\b)/gi;
const sharing =
  /,? ?\b(?:to include|including(?: but not limited to)?|such as|namely|specifically|including, but not limited to)[,:]?\s{1,3}/i;

const labelled = /\b(?:records|information|documents|data) (?:required|requested|sought|demanded) ?:\s{1,4}(?=\S)/i;

/** From a place on: the head before 'including', and what is listed after it, between commas. */
function parts(paper: Paper, from: number): Listed[] {
  const { view, raw } = paper;
  const rest = view.slice(from, from + 900);
  const stop = rest.search(/[.;?](?:\s|$)(?<!\b[A-Z]\.\s)|\n *\n/);
  const end = from + (stop < 0 ? rest.length : stop);
  // 'the following books, papers, documents or other objects: …': what is asked stands after the colon.
  const colon = /^the following[^:.]{0,220}:\s{1,6}(?=\S)/i.exec(rest);
  if (colon) return parts(paper, from + colon[0].length);
  const item = (start: number, to: number): Listed => ({ start, end: to, text: joined(raw.slice(start, to)) });
  const split = sharing.exec(view.slice(from, end));
  if (!split && view.slice(from, end).split(',').length < 3) return [item(from, end)];
  const head = from + (split?.index ?? 0);
  const items: Listed[] = split ? [item(from, head)] : [];
  let at = head + (split?.[0].length ?? 0);
  for (const part of view.slice(at, end).split(comma)) {
    if (!/^(?:,|and\b|, and\b)?$/.test(part.trim()) && items.length < 40) items.push(item(at, at + part.length));
    at += part.length;
  }
  // Commas that do not part kinds of data ('at the place, date, and time') part nothing.
  return items.slice(split ? 1 : 0).every(({ text }) => kindsOf(text).by !== '') ? items : [item(from, end)];
}

const comma = /(,\s{1,3}(?:and\s{1,3})?|\s{1,3}and\s{1,3}(?=\w{1,20}\s\w{1,20}$))/;

/** A sentence that lists what it wants: 'all records regarding the account to include user names, phone numbers, …'. */
function told(paper: Paper): Listed[] {
  const label = labelled.exec(paper.view);
  if (label) return parts(paper, label.index + label[0].length);
  const found = matches(paper.view, running, 40).find((match) => {
    if (/^\s{0,2}:/.test(paper.view.slice(match.index + match[0].length, match.index + match[0].length + 3)))
      return false;
    return asks.test(paper.view.slice(Math.max(0, match.index - 260), match.index)) || asks.test(match[0]);
  });
  return found ? parts(paper, found.index) : [];
}

const general =
  /\b(?:for the (?:time )?period|during the (?:time )?period|(?:relevant )?time ?(?:frame|period)|date range|between|from)\b/i;

/** A period named before the list, which holds for every item without one of its own. */
function commonPeriod(paper: Paper, first: number): Period | undefined {
  const from = Math.max(0, first - 900);
  const before = findPeriods(paper.view.slice(from, first)).at(-1);
  if (!before) return undefined;
  const start = from + before.start;
  const lead = paper.view.slice(Math.max(0, start - 60), start);
  return general.test(lead) ? { ...before, start, end: from + before.end } : undefined;
}

/** What is asked, one by one, each with the tier of data and the kinds that its words suggest. */
export function itemOffers(paper: Paper): Offer[] {
  const entries = listed(paper);
  const items = entries.length > 0 ? entries : told(paper);
  const [first] = items;
  if (!first) return [];
  // A sentence that lists what it wants may end in the period of all of it.
  const whole = entries.length > 0 ? undefined : findPeriods(paper.view.slice(first.start, items.at(-1)?.end)).at(-1);
  const common = commonPeriod(paper, first.start) ?? whole;
  return items.flatMap(({ start, end, text }) => {
    const { tier, categories, by } = kindsOf(text);
    const mine = findPeriods(text)[0];
    const period = mine ?? common;
    const value: OfferedItem = {
      text: text.slice(0, 1_500),
      tier,
      ...(categories.length > 0 ? { categories: [...categories] } : {}),
      ...(period ? { from: period.from } : {}),
      ...(period?.to ? { to: period.to } : {}),
    };
    const reason =
      by === '' ? 'no word of it names a kind of data: choose the tier' : `the tier is suggested by “${joined(by)}”`;
    const shared = !mine && common ? '; the period is that of the whole list' : '';
    const offer = offerOf(paper, {
      field: 'demand.items',
      span: { start, end },
      value,
      why: `asked for on line ${lineAt(paper, start) + 1} of the text; ${reason}${shared}`,
      sure: by === '' ? 'unsure' : 'likely',
    });
    return offer ? [offer] : [];
  });
}
