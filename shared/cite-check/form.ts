import type { PlacedCitation } from './report';

/** A fault of form: what is printed, and as it should be. */
export interface FormFault {
  readonly printed: string;
  readonly right: string;
  readonly why: string;
}

const oneSpace = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ');

/** The bracketed year of New York's official style, or California's: other spacing is right there. */
const officialStyle = (cite: PlacedCitation, before: string): boolean =>
  /\[\d{4}\]/.test(cite.text) || /\(\d{4}\)\s*$/.test(before) || /\[\d+ /.test(cite.text);

/** Words of the reporter as printed, between the volume and the page. */
function printedReporter({ text, volume, page, pin, kind }: PlacedCitation): string | undefined {
  if (volume === undefined || !text.startsWith(volume)) return undefined;
  const rest = oneSpace(text.slice(volume.length));
  const until = kind === 'short-case' ? rest.search(/,? at /) : page === undefined ? -1 : rest.indexOf(` ${page}`);
  return until <= 0 || (kind === 'short-case' && pin === undefined) ? undefined : rest.slice(0, until).trim();
}

function reporterFault(cite: PlacedCitation): FormFault[] {
  const printed = printedReporter(cite);
  if (!printed || cite.reporter === undefined || printed === cite.reporter) return [];
  return [
    {
      printed: `${cite.volume ?? ''} ${printed}`,
      right: `${cite.volume ?? ''} ${cite.reporter}`,
      why: `The reporter is abbreviated “${cite.reporter}”.`,
    },
  ];
}

/** '342-343' repeats the hundreds; Bluebook drops them. */
function pinFault({ pin }: PlacedCitation): FormFault[] {
  const range = /^(\d{3,})([-–])(\d{3,})$/.exec(pin ?? '');
  const [whole, from = '', dash = '', to = ''] = range ?? [];
  if (whole === undefined || from.length !== to.length || from.slice(0, -2) !== to.slice(0, -2)) return [];
  return [
    {
      printed: whole,
      right: `${from}${dash}${to.slice(-2)}`,
      why: 'A range of pages keeps only the last two digits of the second number.',
    },
  ];
}

const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/\b2nd Cir\./, '2d Cir.'],
  [/\b3rd Cir\./, '3d Cir.'],
  [/\bF\. ?2nd\b/, 'F.2d'],
  [/\bF\. ?3rd\b/, 'F.3d'],
];

function ordinalFault({ text }: PlacedCitation): FormFault[] {
  return ORDINALS.flatMap(([pattern, right]) => {
    const printed = pattern.exec(text)?.[0];
    return printed === undefined ? [] : [{ printed, right, why: 'Court papers write 2d and 3d, not 2nd and 3rd.' }];
  });
}

function sectionFault({ text, kind }: PlacedCitation): FormFault[] {
  if (kind !== 'statute' && kind !== 'rule') return [];
  const tight = /§(?=\d)/.exec(text);
  const faults: FormFault[] = [];
  if (tight) faults.push({ printed: '§', right: '§ ', why: 'A space follows the section sign.' });
  return faults;
}

const NEEDS_COURT = /^F\.(?:2d|3d|4th)?$|^F\. Supp\.|^F\. App’?'?x$|^F\.R\.D\.$|^B\.R\.$/;

/** The year and the court that a full case citation owes its reader. */
function bracketFault(cite: PlacedCitation, citedBefore: boolean): FormFault[] {
  // Once cited in full, 'Talley, 362 U.S. 60' without its court and year is a short form without a page.
  if (cite.kind !== 'full-case' || cite.reporter === undefined || citedBefore) return [];
  const printed = cite.text;
  if (cite.year === undefined && !/\(\w*\.?\s*\d{4}/.test(printed))
    return [{ printed, right: `${printed} (court year)`, why: 'The year of decision is not given.' }];
  if (cite.court === undefined && NEEDS_COURT.test(cite.reporter)) {
    const bracket = `(${cite.year ?? ''})`;
    if (printed.includes(bracket))
      return [
        {
          printed: bracket,
          right: `(court ${cite.year ?? ''})`,
          why: `${cite.reporter} does not say which court ruled.`,
        },
      ];
  }
  return [];
}

/** Every fault of form of one citation. `before`: the text before it; `citedBefore`: the document cited it in full. */
export function formFaults(cite: PlacedCitation, before: string, citedBefore: boolean): FormFault[] {
  if (cite.kind === 'record') return [];
  const spelled = officialStyle(cite, before) ? [] : [...reporterFault(cite), ...pinFault(cite)];
  return [...spelled, ...ordinalFault(cite), ...sectionFault(cite), ...bracketFault(cite, citedBefore)];
}
