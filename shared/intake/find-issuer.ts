import { agencies, placed } from './agencies.data';
import { quieten } from './find-instrument';
import type { IntakeField, Offer, Sureness } from './offer';
import { groupSpan, lineAt, matches, offerOf, type Paper, type Span } from './paper';

/** How far down a letterhead reaches. */
const headLines = 14;

interface Named extends Span {
  readonly name: string;
  readonly kind: string;
  readonly line: number;
}

/** The agencies and offices that the paper names, in its order. */
function namedOffices(paper: Paper): Named[] {
  const known = agencies.flatMap(([pattern, name, kind]) =>
    matches(paper.prose, pattern, 20).map((m) => ({ start: m.index, end: m.index + m[0].length, name, kind })),
  );
  const local = placed.flatMap(([pattern, kind]) =>
    matches(paper.prose, pattern, 20).map((m) => {
      const whole = m[1] ?? '';
      const name = quieten(whole.replace(/\s+/g, ' ').replace(/^(?:The|THE|Of|OF|By|BY|From|FROM|Agency:|To:) /, ''));
      return { ...groupSpan(m, whole), name: name.replace(/'S\b/g, '’s').replace(/'s\b/g, '’s'), kind };
    }),
  );
  return [...known, ...local]
    .map((one) => ({ ...one, line: lineAt(paper, one.start) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const issuing =
  /\b(?:issued by|issuing agency|requesting agency|agency(?: name)?|from|requested by|on behalf of|issuer|department)\b ?:? {0,3}(?:the )?$/i;
const addressee = /^\s{0,20}(?:to|attn|recipient)\b ?:? {0,3}(?:the )?$/i;

/** Who demands. The letterhead and a label speak for the paper; an agency named in passing does not. */
function officeOffers(paper: Paper): Offer[] {
  const all = namedOffices(paper).map((one) => {
    const before =
      paper.prose
        .slice(Math.max(0, one.start - 30), one.start)
        .split('\n')
        .at(-1) ?? '';
    return { ...one, label: issuing.test(before), sent: addressee.test(before) };
  });
  const usable = all.filter(({ sent, name }) => !sent && !/^(?:assistant|deputy) /i.test(name));
  const speaking = usable.filter(({ label, line }) => label || line < headLines);
  const chosen = (speaking.length > 0 ? speaking : usable.slice(0, 1)).filter(
    (one, at, list) => list.findIndex(({ name }) => name.toLowerCase() === one.name.toLowerCase()) === at,
  );
  return chosen.slice(0, 3).flatMap((one) => {
    const head = one.line < headLines;
    // A signature block names its office alone on a line.
    const block = (paper.lines[one.line]?.text.length ?? 0) <= one.end - one.start + 2;
    const sure: Sureness = one.label ? 'stated' : head || block ? 'likely' : 'unsure';
    const why = one.label
      ? 'named as the issuer'
      : head
        ? 'stands in the head of the paper'
        : block
          ? 'stands alone on a line, as in a signature block'
          : 'an office that the paper mentions';
    const jury = /\bgrand jury\b/i.test(paper.prose);
    return [
      offerOf(paper, { field: 'demand.issuer.name', span: one, value: one.name, why, sure }),
      jury
        ? undefined
        : offerOf(paper, {
            field: 'demand.issuer.kind',
            span: one,
            value: one.kind,
            why: `what ${one.name} is`,
            sure: sure === 'stated' ? 'likely' : sure,
          }),
    ].filter((offer) => offer !== undefined);
  });
}

const juryCue =
  /\b(?:testify before|before (?:the|a|this)|commands? you to appear[^.]{0,60})\s{0,2}(?:federal )?(?:court's )?grand jury\b|\bgrand jury subpoena\b|\bsubpoena to testify before a grand jury\b/i;
const partyCue =
  /\b(?:[Aa]ttorneys? [Ff]or|[Rr]epresenting|[Oo]n behalf of|[Cc]ounsel for)\s{1,3}(?:\(?[Nn]ame(?: of party)?\)?:?\s{1,3})?(?:the )?(?:[Pp]laintiffs?|[Dd]efendants?|[Pp]etitioners?|[Rr]espondents?|copyright owner|[Cc]laimant)?,? {0,3}([A-Z][A-Za-z0-9&.' -]{2,60}?(?:,? (?:Inc|LLC|L\.L\.C|Corp|Ltd|LLP|Co|Company|Corporation|Foundation|Association)\b\.?)?)(?=[,;.\n)]|$)/g;

const criminal = /\bin a criminal case\b|\bfed\. r\. crim\. p\. 17\b/i;

/** A private party asks through its lawyer; a grand jury asks for itself. */
function partyOffers(paper: Paper): Offer[] {
  const jury = juryCue.exec(paper.prose.slice(0, 40_000));
  if (jury) {
    const span = { start: jury.index, end: jury.index + jury[0].length };
    const offer = offerOf(paper, {
      field: 'demand.issuer.kind',
      span,
      value: 'grand-jury',
      why: 'the paper commands for a grand jury',
      sure: 'stated',
    });
    return offer ? [offer] : [];
  }
  const agency =
    /\b(?:district of|county of|city of|united states of america|people of the state|government|state of|commonwealth|united states)\b/i;
  const found = matches(paper.prose, partyCue, 12).find(
    (m) => !agency.test(m[1] ?? '') && !/^(?:plaintiff|defendant|party|name|the|you)s?\b/i.test(m[1] ?? ''),
  );
  if (!found) return [];
  const name = /\b(?:Inc|Corp|Ltd|Co)\.$/.test(found[1] ?? '') ? (found[1] ?? '') : (found[1] ?? '').replace(/\.$/, '');
  const span = groupSpan(found, name);
  const whole = { start: found.index, end: found.index + found[0].length };
  return [
    offerOf(paper, { field: 'demand.issuer.name', span, why: 'the party whose lawyer asks', sure: 'likely' }),
    offerOf(paper, {
      field: 'demand.issuer.kind',
      span: whole,
      value: criminal.test(paper.prose) ? 'criminal-defendant' : 'private-party',
      why: 'a party asks through its lawyer',
      sure: 'likely',
    }),
  ].filter((offer) => offer !== undefined);
}

export const ranks =
  '(?:(?:Supervisory |Senior )?Special Agent(?:[- ]in[- ]Charge| in Charge)?|Assistant Special Agent in Charge|Detective(?: (?:Sergeant|Lieutenant|Investigator))?|Det\\.|Sergeant|Sgt\\.|Lieutenant|Lt\\.|Captain|Capt\\.|Investigator|Inspector|Officer|Deputy Sheriff|Trooper|Assistant (?:United States|U\\.S\\.) Attorney|AUSA|Assistant District Attorney|Deputy District Attorney|ADA|Trial Attorney|Intelligence Analyst|Paralegal Specialist)';
export const person = "[A-Z][a-z'-]{1,20}(?: [A-Z]\\.)?(?: [A-Z][A-Za-z'-]{1,20}){1,2}";

const rankThenName = new RegExp(`\\b(${ranks})[ ,]{1,2}(${person})`, 'g');
const nameThenRank = new RegExp(`\\b(${person}),[ \\n]{1,3}(${ranks})`, 'g');
const asking =
  /\b(?:requests|contact|attention|attn|requesting officer|requested by|requesting agent|officer|agent|questions|call|return(?:ed)? to|produce(?:d)? to|before|to|name)\b[^.]{0,60}$/i;

/** The officer who asks, with the rank as written. */
function officerOffers(paper: Paper): Offer[] {
  const found = [
    ...matches(paper.prose, rankThenName, 20).map((m) => ({ m, name: m[2] ?? '', rank: m[1] ?? '' })),
    ...matches(paper.prose, nameThenRank, 20).map((m) => ({ m, name: m[1] ?? '', rank: m[2] ?? '' })),
  ].sort((a, b) => a.m.index - b.m.index);
  const seen = new Set<string>();
  return found.flatMap(({ m, name, rank }) => {
    if (
      seen.has(name) ||
      seen.size >= 3 ||
      /\b(?:police|department|county|office|division|city|bureau|state)\b/i.test(name)
    )
      return [];
    seen.add(name);
    const named = asking.test(paper.prose.slice(Math.max(0, m.index - 80), m.index));
    const sure: Sureness = named ? 'likely' : 'unsure';
    const why = named ? 'named as the one to turn to' : 'an officer whom the paper names';
    return [
      offerOf(paper, { field: 'demand.issuer.officer', span: groupSpan(m, name), value: name, why, sure }),
      offerOf(paper, {
        field: 'demand.issuer.officerTitle',
        span: { start: m.index + m[0].indexOf(rank), end: m.index + m[0].indexOf(rank) + rank.length },
        value: rank,
        why: `the rank of ${name}`,
        sure,
      }),
    ].filter((offer) => offer !== undefined);
  });
}

const unit =
  /^(?:office of [A-Z][A-Za-z ]{4,60}|[A-Z][A-Za-z.,&' -]{2,60} (?:division|unit|bureau|section|squad|task force|branch))$/i;
const mail = /\b[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,3}\b/g;

/** The office within the agency, and where it can be written to. */
function deskOffers(paper: Paper): Offer[] {
  const office = paper.lines
    .slice(0, headLines)
    .filter(
      ({ text }) =>
        unit.test(text) &&
        !/district attorney|attorney general|united states attorney|district court|county of/i.test(text),
    )
    .slice(0, 2)
    .map((line) =>
      offerOf(paper, {
        field: 'demand.issuer.office',
        span: line,
        value: quieten(paper.raw.slice(line.start, line.end)),
        why: 'stands in the head of the paper',
        sure: 'likely',
      }),
    );
  const official = matches(paper.prose, mail, 40).filter(({ 0: address }) => /\.(?:gov|mil|us)$/i.test(address));
  const address = official.slice(0, 2).map((m) =>
    offerOf(paper, {
      field: 'demand.issuer.email',
      span: { start: m.index, end: m.index + m[0].length },
      why: 'an address of a public office',
      sure: 'likely',
    }),
  );
  return [...office, ...address].filter((offer) => offer !== undefined);
}

const toLine =
  /^(?:the people of the state of [a-z ]{3,20}, )?to ?: {0,20}(?:custodian of records(?: for| of|,)? {0,3}|records custodian(?: for| of|,)? {0,3}|legal department(?: of|,)? {0,3})?(.{2,100})$/i;
const toAlone = /^(?:\d{1,2}\. ?)?to ?(?:\([^)]{0,80}\))? ?:?$/i;
const anyOfficer = /^(?:any|all) /i;
const company =
  /\b(?:requiring|that|disclosed by|obtain from|stored (?:at|by)|records of|held by|directed to|owned by)\s{1,3}((?:[A-Z][A-Za-z0-9&'-]{1,24} ){0,3}[A-Z][A-Za-z0-9&'-]{1,24},? (?:Inc\.|Inc\b|LLC|L\.L\.C\.|Corp\.|Ltd\.|LP\b))/g;

/** To whom it is addressed; an order or a warrant names the company that holds the records. */
function recipientOffers(paper: Paper): Offer[] {
  const field = 'demand.recipient.name';
  const lines = paper.lines.slice(0, 60);
  const line = lines.find(({ text }) => toLine.test(text) && !anyOfficer.test(toLine.exec(text)?.[1] ?? ''));
  const alone = lines.findIndex(({ text }) => toAlone.test(text));
  const place = line ?? (alone >= 0 ? paper.lines[alone + 1] : undefined);
  const value = line ? (toLine.exec(line.text)?.[1] ?? '') : (place?.text ?? '');
  if (place && value !== '' && (!/@/.test(value) || /[A-Z][a-z]+ /.test(value))) {
    const name = value
      .replace(/ ?<[^>]{0,80}>.*$/, '')
      .replace(/,? (?:\d{1,6} [A-Z]|attn|via |fax|c\/o|by and through|through its).*$/i, '')
      .replace(/[,;]$/, '');
    const start = place.start + place.text.lastIndexOf(value);
    const span = { start, end: start + name.length };
    const offer = offerOf(paper, { field, span, value: quieten(name), why: 'stands after “To”', sure: 'likely' });
    return offer && name.length > 2 ? [offer] : [];
  }
  const [holder] = matches(paper.prose, company, 1);
  if (!holder) return [];
  const span = groupSpan(holder, holder[1] ?? '');
  const offer = offerOf(paper, { field, span, why: 'named as the one that holds the records', sure: 'likely' });
  return offer ? [offer] : [];
}

const firm = /^([A-Z][A-Za-z.,&' -]{2,60} (?:LLP|PLLC|P\.C\.|P\.A\.|PC))$/;

/** The law firm of a party that asks, where it stands alone on a line. */
function firmOffers(paper: Paper): Offer[] {
  const line = paper.lines.find(({ text }) => firm.test(text));
  if (!line) return [];
  const value = quieten(paper.raw.slice(line.start, line.end));
  const why = 'a law firm, alone on a line as in a signature block';
  const offer = offerOf(paper, { field: 'demand.issuer.office', span: line, value, why, sure: 'likely' });
  return offer ? [offer] : [];
}

const forPlaintiff = /\b(?:attorneys?|counsel) for (?:the )?(plaintiffs?|petitioners?|defendants?|respondents?)\b/i;

/** Where the lawyer's line names only the role, the caption tells who it is. */
function roleOffers(paper: Paper, caption: Offer | undefined): Offer[] {
  const role = forPlaintiff.exec(paper.prose);
  const [left, right] = String(caption?.value ?? '').split(' v. ');
  if (!role || !caption || !left || !right || /^(?:People|United States|State)$/.test(left)) return [];
  const span = { start: role.index, end: role.index + role[0].length };
  const name = /^[pP]/.test(role[1] ?? '') ? left : right;
  return [
    offerOf(paper, {
      field: 'demand.issuer.name',
      span: caption,
      value: name,
      why: `the caption, and the lawyer’s line “${role[0]}”`,
      sure: 'likely',
    }),
    offerOf(paper, {
      field: 'demand.issuer.kind',
      span,
      value: 'private-party',
      why: 'a party asks through its lawyer',
      sure: 'likely',
    }),
  ].filter((offer) => offer !== undefined);
}

/** Who demands, through whom, and from whom. `caption` is that of the case behind it, if one was read. */
export function issuerOffers(paper: Paper, caption: Offer | undefined): Offer[] {
  const offices = officeOffers(paper);
  const named = partyOffers(paper);
  const parties = named.length > 0 || offices.length > 0 ? named : roleOffers(paper, caption);
  const fields = new Set<IntakeField>(parties.map(({ field }) => field));
  // A party that asks through its lawyer outweighs an office that the paper only mentions.
  const kept = offices.filter(({ field, sure }) => !fields.has(field) || sure !== 'unsure');
  const firms = parties.some(({ value }) => value === 'private-party') ? firmOffers(paper) : [];
  return [...kept, ...parties, ...firms, ...officerOffers(paper), ...deskOffers(paper), ...recipientOffers(paper)];
}
