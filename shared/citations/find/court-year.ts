import { courtOf } from './court-index';

/** What the bracket after a citation says of court and time. */
export interface CourtYear {
  /** '' when it names none. */
  readonly court: string;
  readonly year?: number;
}

const LONGEST = 120;
const DATE =
  /,? ?(?:(?:filed|decided|argued|entered|issued|dated|order(?:ed)?|as amended|amended|submitted),? )*(?:on )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?(?: \d{1,2}(?:[-–]\d{1,2})?)?,?$/;
/** Words in small letters that may begin the bracket; any other begins an explanation. */
const BEGINS = /^(?:filed|decided|en banc|as amended|argued|order|op\.|mem\.)\b/;

/**
 * Reads '9th Cir. 2017', 'N.D. Cal. filed Apr. 6, 2017', '1995', '1st Dept 2004'; undefined for what explains
 * ('discussing the Act of 1990', 'per curiam').
 */
export function readCourtYear(content: string): CourtYear | undefined {
  const words = content.trim();
  if (words.length < 4 || words.length > LONGEST) return undefined;
  if (/^[a-z]/.test(words) && !BEGINS.test(words)) return undefined;
  const end = /(?:^|[ ,.])(1[6-9]\d\d|20\d\d)(?:[-–]\d{2,4})?$/.exec(words);
  if (!end) return courtOf(words) === undefined ? undefined : { court: words };
  let before = words.slice(0, end.index).trim().replace(/,$/, '');
  before = before.replace(DATE, '').replace(/(?:^|,? )(?:filed|decided|argued|en banc|mem\.)$/, '');
  if (/["?!;]/.test(before)) return undefined;
  return { court: before.trim().replace(/,$/, ''), year: Number(end[1]) };
}

/** The year of the bracket after a statute: 'West 2020', '2018 ed., Supp. III'; undefined for what explains. */
export function readCodeYear(content: string): number | undefined {
  const words = content.trim();
  if (words.length > 60 || (/^[a-z]/.test(words) && !/^(?:eff|repealed|amended|rev)/.test(words))) return undefined;
  const year = /(?:^|[ &.,])(1[6-9]\d\d|20\d\d)(?:$|[ ,)&-])/.exec(words);
  return year ? Number(year[1]) : undefined;
}
