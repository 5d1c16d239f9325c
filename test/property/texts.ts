import { addDays, fromDayNumber } from '../../shared/kernel/civil-date';
import { fc } from './chance';

/* Days and texts for the property tests. */

/** Any day from 0000-03-01 to 9999-12-31. */
export const day = fc.integer({ min: -719468, max: 2932896 }).map(fromDayNumber);

/** A day on which a paper may be dated. */
export const recentDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1980-01-01', days));

/** Words that are trouble somewhere: markup of passages, of Word, of JavaScript, of the reader's eye. */
const trouble = [
  '{{client.name}}',
  '{{#if a}}x',
  '{{/if}}',
  '{{@parties}}',
  '}}',
  '\n\n{{@items}}\n\n',
  '\n\n## Not a heading\n\n',
  '\n> no quote',
  '\n- no item',
  '*no* **markup**',
  '[@mcintyre-v-ohio-1995, 357]',
  '[@nobody]',
  '\uE000MISSING: fake\uE001',
  '\uE002',
  '\uE003*',
  '<w:p/>',
  ']]>',
  '&amp;',
  '&#0;',
  '\u0000\u0008\u001b',
  '\uD83D',
  '\uDE00',
  '😀',
  'שלום',
  '\u202Eevil\u202C',
  '\uFFFE\uFFFF',
  '__proto__',
  'constructor',
  '"quotes" and \'marks\'',
  'a -- b --- c...',
  '§ 5',
];

/** Any text, the troublesome kind included; never empty. */
export const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom(...trouble, 'word', ' '), { minLength: 1, maxLength: 5 })
        .map((p) => p.join('')),
    },
  )
  .filter((value) => value !== '');
