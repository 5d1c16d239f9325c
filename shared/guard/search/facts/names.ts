import { fold } from '../fold/fold';
import { pattern, type Pattern } from '../match/pattern';
import { judgeAtSign, judgeSurname, type Person } from './name-neighbours';
import { judgeBackwards, judgeName, judgeOneName, judgeTurned } from './words';

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|hon|rev|sir|dame|judge|justice|atty|attorney)\.?$/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|esq|esquire|phd|md|jd)\.?$/i;
const PARTICLES = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|st|mac|mc|o)\.?$/i;

/** ä as ae: how passports and mail addresses write it. */
const TRANSCRIBED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** The same words with the letters of German and the North written out; null: they have none. */
export function transcribed(words: string): string | null {
  const composed = words.normalize('NFC');
  const written = composed.replace(/[äöüåø]/gi, (letter) => TRANSCRIBED[letter.toLowerCase()] ?? letter);
  return written === composed ? null : written;
}

/** The parts of a name, without titles: 'Smith, Elena M.' and 'Dr. Elena M. Smith' are the same. */
export function partsOf(name: string): Person | null {
  const [last, ...rest] = name.split(',');
  const turned = rest.length > 0 && !rest.every((part) => SUFFIXES.test(part.trim()));
  const straight = turned ? `${rest.join(' ')} ${last ?? ''}` : (last ?? '');
  const words = straight.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  while (words.length > 2 && TITLES.test(words[0] ?? '')) words.shift();
  while (words.length > 2 && SUFFIXES.test(words.at(-1) ?? '')) words.pop();
  if (words.length < 2) return null;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.test(words[first - 1] ?? '')) first -= 1;
  const [given = '', ...middle] = words.slice(0, first);
  return { given, middle, surname: words.slice(first).join(' ') };
}

function formsOf(fact: number, { given, middle, surname }: Person): Pattern[] {
  const person: Person = { given, middle, surname };
  const letter = [...given][0] ?? '';
  const between = middle.join(' ');
  const forms = [
    pattern(fact, `${given} ${surname}`, middle.length > 0 ? 'without the middle name' : null, judgeName),
    pattern(fact, `${surname}, ${given}`, 'surname first', judgeTurned),
    pattern(fact, surname, null, judgeSurname(person)),
    pattern(fact, `${letter}${surname}`, 'surname with the first initial', judgeAtSign),
    pattern(fact, `${surname}${letter}`, 'surname with the first initial', judgeAtSign),
  ];
  if (middle.length === 0) return forms;
  const initials = middle.map((word) => [...word][0] ?? '').join(' ');
  return [
    ...forms,
    pattern(fact, `${surname}, ${given} ${between}`, 'surname first', judgeTurned),
    pattern(fact, `${given} ${initials} ${surname}`, 'middle name as an initial', judgeName),
  ];
}

/** The full name in the order given, backwards, and for a name of several words all the orders and initials of it. */
export function namePatterns(fact: number, value: string): Pattern[] {
  const spellings = [value, transcribed(value)].filter((words) => words !== null);
  return spellings.flatMap((words) => {
    const person = partsOf(words);
    const alone = person === null;
    const straight = pattern(fact, words, null, alone ? judgeOneName(words) : judgeName);
    const backwards = [...words.normalize('NFC')].reverse().join('');
    const turned = fold(words).size >= 6 ? [pattern(fact, backwards, 'written backwards', judgeBackwards)] : [];
    return [straight, ...turned, ...(person ? formsOf(fact, person) : [])];
  });
}
