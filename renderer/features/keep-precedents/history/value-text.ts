import { sayTreatment } from '../../../../shared/precedents/later-history';
import type { Holding } from '../../../../shared/schema/law';
import type { OpinionFile, Treatment, Verification } from '../../../../shared/schema/library';
import { kindName, whatName } from '../keeping/say';
import { inWords, tagName } from '../words';

/*
 * A value of a record in lines of text, so that two of them can be laid side by side. A value that nobody gave is no
 * line at all.
 */
const holding = ({ text, pin, quote, grounds }: Holding): string =>
  [text, pin === null ? '' : `Pin: ${pin}`, quote === null ? '' : `“${quote}”`, grounds.map(tagName).join(', ')]
    .filter((line) => line !== '')
    .join('\n');

const treatment = (one: Treatment): string =>
  `${kindName(one.kind)}: ${sayTreatment(one)}${one.part === null ? '' : `; only ${one.part}`}`;

const verification = ({ on, by, where, what, note }: Verification): string =>
  `${on}, ${by}: ${whatName[what]}, ${where}${note === '' ? '' : `. ${note}`}`;

const SAID: Readonly<Record<string, (one: never) => string>> = {
  holdings: holding,
  treatments: treatment,
  verifications: verification,
  opinions: ({ name }: OpinionFile) => name,
  grounds: (tag: string) => tagName(tag),
};

/** The value of a field as text; '' where there is none. */
export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const say = SAID[field] as ((one: unknown) => string) | undefined;
    return value.map((one) => (say ? say(one) : String(one))).join('\n');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([ground, stance]) => `${tagName(ground)}: ${String(stance)}`)
      .join('\n');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return ['stance', 'outcome', 'instrument', 'confidence'].includes(field) ? inWords(text) : text;
}
