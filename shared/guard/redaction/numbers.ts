/** A number or date as it stands in a text, and how sure it is that it is what the rule means. */
export interface Spotted {
  readonly at: number;
  readonly text: string;
  readonly sure: boolean;
  /** What makes it less than sure, for counsel. */
  readonly doubt?: string;
}

/** The Luhn check that payment cards carry (ISO/IEC 7812-1, annex B). In: digits alone. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** More than a year: the rule leaves the year alone. */
const dayOrMonth = new RegExp(
  `\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b${month}\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?,?)? \\d{2,4}\\b|\\b\\d{1,2} ${month}\\b`,
  'i',
);
const label = /\b(?:d\.?o\.?b\.?|born|birth ?date|date of birth|birthday)(?![a-z])/gi;
const plainDate = /\b(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d{2}\b/g;
/** How far behind its label a date may stand and still be its date. */
const reach = 40;

/** Birth dates: labelled ones with more than the year, and dates in figures that nobody labelled. */
export function birthDates(text: string): Spotted[] {
  const labelled = [...text.matchAll(label)].flatMap((found): Spotted[] => {
    const behind = text.slice(found.index, found.index + found[0].length + reach);
    const date = dayOrMonth.exec(behind);
    return date ? [{ at: found.index, text: behind.slice(0, date.index + date[0].length), sure: true }] : [];
  });
  const covered = (at: number): boolean => labelled.some((one) => one.at <= at && at < one.at + one.text.length);
  const plain = [...text.matchAll(plainDate)]
    .filter(({ index }) => !covered(index))
    .map(({ index, 0: date }): Spotted => ({
      at: index,
      text: date,
      sure: false,
      doubt: 'It is not said to be a birth date.',
    }));
  return [...labelled, ...plain];
}

const card = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
const labelledAccount =
  /\b(?:acct|account|iban|routing)\b(?:\.|\b)[^\n\d]{0,15}((?:[A-Z]{2}\d{2}[ -]?)?\d(?:[ -]?\d){5,16})(?!\d)/gi;
const money =
  /\b(?:bank|banking|card|checking|savings|routing|iban|aba|swift|financial|debit|credit|brokerage|insurance|policy|wire|deposit)\b/i;

/** Numbers of financial accounts: what passes the check of a card, and what is called an account beside a word of money. */
export function accountNumbers(text: string): Spotted[] {
  const cards = [...text.matchAll(card)].flatMap(({ index, 0: found }): Spotted[] => {
    const digits = found.replace(/\D/g, '');
    if (!passesLuhn(digits) || /^(\d)\1*$/.test(digits)) return [];
    const sure = /^[3-6]/.test(digits) && digits.length <= 16;
    return [
      sure
        ? { at: index, text: found, sure }
        : {
            at: index,
            text: found,
            sure,
            doubt: 'It passes the check of a card number, but may be the number of a post.',
          },
    ];
  });
  const taken = new Set(cards.map(({ at }) => at));
  const named = [...text.matchAll(labelledAccount)].flatMap(({ index, 0: found }): Spotted[] => {
    const number = index + found.search(/\d/);
    if ([...taken].some((at) => Math.abs(at - number) < 5)) return [];
    const around = text.slice(Math.max(0, index - 60), index + found.length + 60);
    return [
      money.test(around)
        ? { at: index, text: found, sure: true }
        : { at: index, text: found, sure: false, doubt: 'It may be the number of an account with the provider.' },
    ];
  });
  return [...cards, ...named];
}
