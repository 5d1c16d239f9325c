import type { Diagnostic } from '../kernel/diagnostic';
import { declarationsFor, namedDeclaration } from '../drafting/record/declaration-of';
import type { Matter } from '../schema/matter';
import type { CheckInput } from './draft-input';
import { findProtectedWords } from './leak';
import { protectedWords } from './protected-words';

/** What leads straight to a person, and what to call it. */
const CONTACTS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+\.[a-z]{2,}/i, 'an e-mail address'],
  [/(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/, 'a telephone number'],
  [/\b\d{3}-\d{2}-\d{4}\b/, 'a Social Security number'],
  [
    /\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Boulevard|Blvd)\b/,
    'an address',
  ],
  [/\bmy (?:real |legal |full )?name is\b/i, 'a statement of a name'],
  [
    /\bI (?:was born|live (?:at|in|on)|reside|work (?:at|for|as)|am employed|attend)\b/i,
    'where the speaker lives or works',
  ],
];

/** Two capitalised words in a row that are nobody's in this matter and no name of a thing: perhaps a person's name. */
const NAME = /\b[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z]{2,}\b/g;
const OPENERS =
  /^(?:The|This|That|These|Those|A|An|If|In|On|At|As|To|For|From|With|When|While|Since|After|Before|Because|My|Our|No|Not|It|I|And|But|Or|So)\b/;
const THINGS =
  /\b(?:United States|New York|San Francisco|Los Angeles|First|Fourth|Fifth|Amendment|Court|Judge|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The words of the matter that a declaration may name: parties, issuer, recipient, account. */
function known(matter: Matter): string {
  const { demand, client, parties, accounts, court } = matter;
  const { issuer, recipient } = demand;
  const names = [client.name, issuer.name, issuer.short, issuer.office, issuer.officer, issuer.signatory];
  const others = [recipient.name, demand.title, demand.underlying?.caption, demand.underlying?.court, court?.judge];
  const speech = [demand.speech?.describes, demand.speech?.summary];
  return [
    ...names,
    ...others,
    ...speech,
    ...parties.map(({ name }) => name),
    ...accounts.map(({ handle }) => handle),
  ].join('\n');
}

/**
 * A declaration under a pseudonym must not say who speaks. In it a protected word, an address, a number or a workplace
 * is an error; two words that look like a name are for counsel to judge.
 */
export function checkDoeWords({ matter, kind }: CheckInput): Diagnostic[] {
  if (namedDeclaration(kind.id)?.kind !== 'doe') return [];
  const [own] = declarationsFor(matter, kind.id);
  const names = `${known(matter)}\n${own?.declarant ?? ''}`;
  return (own?.paragraphs ?? []).flatMap((paragraph, at) => {
    const where = `record.declarations.${own?.id ?? ''}.${paragraph.id}`;
    const text = `${paragraph.basis ?? ''} ${paragraph.text}`.trim();
    const said = (message: string, severity: 'error' | 'warning'): Diagnostic => ({
      code: 'identifies-speaker',
      severity,
      message: `Paragraph ${at + 1} of the declaration of ${own?.declarant ?? 'the speaker'} ${message}.`,
      where,
      fix: 'Take it out. What leads to the speaker belongs in the sealed drawer.',
    });
    const guarded = findProtectedWords([{ where, text }], protectedWords(matter));
    const contacts = CONTACTS.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
    const people = (text.match(NAME) ?? []).filter(
      (name) => !names.includes(name) && !THINGS.test(name) && !OPENERS.test(name),
    );
    return [
      ...(guarded.length > 0 ? [said('holds a protected word', 'error')] : []),
      ...contacts.map((what) => said(`holds what looks like ${what}`, 'error')),
      ...(people.length > 0 ? [said('holds what looks like a name', 'warning')] : []),
    ];
  });
}
