import { wordKey } from '../word-key';

/* How the parties of a case are called again: 'Twitter' for 'Twitter, Inc.', 'Smith' for 'In re Smith'. */

const SUFFIX = /,? (?:Inc|LLC|L\.L\.C|LLP|L\.P|LP|Ltd|Corp|Co|N\.A|P\.C|P\.A|S\.A|GmbH|AG|et al|Jr|Sr|II|III|IV)\.?$/;
const LEAD = /^(?:in re|in the matter of|matter of|ex parte|ex rel\.|the|estate of|people ex rel\.) /i;
const PLACE =
  /^(?:City|County|Town|Village|State|Commonwealth|Borough|Parish|Bd\.|Board|Dep't|Department)(?: (?:&|and) (?:City|County|Cnty\.))? of /;

/** Words too common to call a case by when more follow. */
const COMMON = new Set(
  'United People State States City County Town Board Bd. National American The Estate New North South East West First Second Commonwealth Department Doe Does Matter In Ex Federal General International Committee Application Grand U.S. John Jane J. of for and & San Los St. Santa Santa Las El'.split(
    ' ',
  ),
);

function bare(name: string): string {
  let rest = name.trim();
  for (let found = LEAD.exec(rest); found; found = LEAD.exec(rest)) rest = rest.slice(found[0].length);
  for (let found = SUFFIX.exec(rest); found; found = SUFFIX.exec(rest)) rest = rest.slice(0, found.index);
  return rest;
}

/** The ways of calling a party in a text, as printed there: whole, bare, its first words. */
export function distinctiveNames(party: string): string[] {
  const plain = party
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ');
  const names = [plain, bare(plain)];
  const place = bare(plain).replace(PLACE, '');
  if (place !== names[1]) names.push(place);
  const words = bare(plain).split(' ');
  const [first = '', second = ''] = words;
  if (words.length > 1 && first.length > 3 && !COMMON.has(first)) names.push(first.replace(/,$/, ''));
  if (words.length > 2 && second.length > 3 && !COMMON.has(second)) names.push(`${first} ${second}`.replace(/,$/, ''));
  return [...new Set(names)].filter((name) => name.length > 1 && /^[A-Z0-9]/.test(name));
}

const PREFIX_WORDS = 6;

/** A name as it is compared: its words in small letters, without stops and marks. */
export function nameWords(name: string): string[] {
  return bare(name.replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, ' '))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter((word) => word !== '')
    .map(wordKey);
}

/** Whom a matter without parties is called by: 'Kramerbooks' in 'In re Grand Jury Subpoena to Kramerbooks', a writ's '(Pina)'. */
function calledBy(party: string): string[] {
  const to = /\b(?:Subpoenas?|Warrants?|Order|Summons(?:es)?|Tecum|Directed) to (.+)$/.exec(party)?.[1];
  const real = /\(([^()]+)\)$/.exec(party)?.[1];
  return [to, real].filter((one) => one !== undefined);
}

/** Every beginning of a party's name that may stand for it, as one string each. */
export function nameKeys(party: string): string[] {
  const keys: string[] = [];
  const bared = bare(party.replace(/[\u2018\u2019]/g, "'"));
  const without = bared.replace(PLACE, '');
  for (const one of new Set([bared, without, ...calledBy(bared)])) {
    const words = nameWords(one);
    const most = Math.min(words.length, PREFIX_WORDS);
    for (let count = 1; count <= most; count += 1) keys.push(words.slice(0, count).join(' '));
    if (words.length > PREFIX_WORDS) keys.push(words.join(' '));
  }
  return keys;
}
