import { addDays, type CivilDate, isCivilDate, parseCivilDate, weekday } from '../../shared/kernel/civil-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const make = (year: number, month: number, day: number): CivilDate | undefined => {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
};

const fullYear = (digits: string | undefined, otherwise: number): number => {
  if (!digits) return otherwise;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/**
 * Reads a date the way a lawyer types it: '2017-03-14', '3/14', '3/14/17', 'Mar 14 2017', '14 March', '+14d', '-2w',
 * 'fri' (the next one), 'today', 'tomorrow'. Month comes before day in figures. Undefined: not a date.
 */
export function parseDateText(input: string, today: CivilDate): CivilDate | undefined {
  const text = input.trim().toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const now = parseCivilDate(today);
  if (!text || !now) return undefined;
  if (isCivilDate(text)) return text;
  if (text === 'today') return today;
  if (text === 'tomorrow') return addDays(today, 1);
  if (text === 'yesterday') return addDays(today, -1);

  const step = /^([+-]\d{1,4}) ?(d|day|days|w|wk|week|weeks)?$/.exec(text);
  if (step) return addDays(today, Number(step[1]) * (step[2]?.startsWith('w') ? 7 : 1));

  const figures = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (figures) return make(fullYear(figures[3], now.year), Number(figures[1]), Number(figures[2]));

  const bare = text.replace(/^(sun|mon|tue|wed|thu|fri|sat)[a-z]* (?=.)/, '');
  const monthFirst = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}|\d{2}))?$/.exec(bare);
  if (monthFirst) return make(fullYear(monthFirst[3], now.year), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})(?: (\d{4}|\d{2}))?$/.exec(bare);
  if (dayFirst) return make(fullYear(dayFirst[3], now.year), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));

  const wanted = /^[a-z]{3,9}$/.test(text) ? DAYS.indexOf(text.slice(0, 3)) : -1;
  if (wanted >= 0) {
    const have = DAYS.indexOf(weekday(today).slice(0, 3).toLowerCase());
    return addDays(today, (wanted - have + 7) % 7 || 7);
  }
  return undefined;
}

/** '1145', '11:45', '11:45 am', '3pm' → 'HH:MM'; undefined: not a time of day. */
export function parseTimeText(input: string): string | undefined {
  const m = /^(\d{1,2})(?::?(\d{2}))? ?(a|p|am|pm)?$/.exec(input.trim().toLowerCase().replaceAll('.', ''));
  if (!m) return undefined;
  let hour = Number(m[1]);
  const minute = Number(m[2] ?? '0');
  const half = m[3]?.[0];
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || (!half && m[2] === undefined)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
