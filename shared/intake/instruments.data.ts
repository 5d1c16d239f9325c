/*
 * How the kinds of instrument call themselves. `title`: words of a heading near the top; `all`: words that must stand
 * somewhere in the paper. The ids are those of the law's instruments table; a test holds this file to it.
 */
export interface InstrumentCue {
  readonly id: string;
  readonly title?: RegExp;
  readonly all: readonly RegExp[];
  /** Words that make it another kind. */
  readonly unless?: RegExp;
  readonly why: string;
}

export const instrumentCues: readonly InstrumentCue[] = [
  {
    id: 'customs-summons-1509',
    title: /\bsummons\b/i,
    all: [/\b1509\b/],
    why: 'a summons that cites 19 U.S.C. § 1509',
  },
  {
    id: 'grand-jury-subpoena',
    title: /\bsubpoena\b/i,
    all: [/\bgrand jury\b/i],
    why: 'a subpoena before a grand jury',
  },
  {
    id: 'frcp45-civil-subpoena',
    title: /\bsubpoena\b/i,
    all: [/\bcivil action\b|fed(?:\.|eral) r(?:\.|ules) (?:of )?civ/i, /united states district court/i],
    unless: /\bgrand jury\b|\b512\(h\)/i,
    why: 'a subpoena in a civil action of a federal district court',
  },
  {
    id: 'frcrp17-trial-subpoena',
    title: /\bsubpoena\b/i,
    all: [
      /criminal case|fed(?:\.|eral) r(?:\.|ules) (?:of )?crim[^.]{0,30}\b17\b|rule 17\(c\)/i,
      /united states district court/i,
    ],
    unless: /\bgrand jury\b/i,
    why: 'a subpoena in a federal criminal case',
  },
  {
    id: 'ny-criminal-subpoena',
    title: /\bsubpoena\b/i,
    all: [
      /criminal procedure law|crim\. proc\. law|\bc\.?p\.?l\.? |people of the state of new york/i,
      /criminal court|district attorney|supreme court/i,
    ],
    unless: /\bcalifornia\b/i,
    why: 'a criminal subpoena of New York',
  },
  {
    id: 'order-2703d',
    title: /\border\b/i,
    all: [/\b2703\(d\)/, /\bordered\b/i],
    why: 'an order that cites 18 U.S.C. § 2703(d)',
  },
  {
    id: 'sca-search-warrant',
    title: /\b(?:search (?:and seizure )?warrant|warrant)\b|attachment [ab]\b/i,
    all: [/\bwarrant\b/i],
    unless: /\barrest warrant\b/i,
    why: 'a search warrant, or an attachment of one',
  },
  {
    id: 'pen-trap-order',
    title: /\border\b|pen register/i,
    all: [/pen register|trap and trace/i, /\b312[1-7]\b/],
    why: 'an order for a pen register or trap and trace device',
  },
  {
    id: 'nsl-2709',
    all: [/\b2709\b/, /national security|foreign counterintelligence|international terrorism/i],
    why: 'a letter under 18 U.S.C. § 2709',
  },
  {
    id: 'emergency-request-2702',
    title: /\b(?:emergency|exigent)\b/i,
    all: [/\b2702\b|emergency|exigent/i],
    why: 'an emergency request for disclosure',
  },
  { id: 'dmca-512h', title: /\bsubpoena\b/i, all: [/\b512\(h\)/], why: 'a subpoena that cites 17 U.S.C. § 512(h)' },
  { id: 'preservation-2703f', title: /\bpreserv/i, all: [/\b2703\(f\)|\bpreserv/i], why: 'a request to preserve' },
  {
    id: 'state-civil-subpoena-ny',
    title: /\bsubpoena\b/i,
    all: [/\bc\.?p\.?l\.?r\b|supreme court of the state of new york/i],
    unless: /criminal procedure law|people of the state of new york|grand jury/i,
    why: 'a civil subpoena of New York',
  },
  {
    id: 'state-civil-subpoena-ca',
    title: /\bsubpoena\b/i,
    all: [/superior court of (?:the state of )?california|\bsubp-0\d\d\b|code of civil procedure/i],
    unless: /\bgrand jury\b|penal code/i,
    why: 'a civil subpoena of California',
  },
  {
    id: 'va-civil-subpoena-anon',
    title: /\bsubpoena\b/i,
    all: [/8\.01-407\.1/],
    why: 'a subpoena that cites Va. Code § 8.01-407.1',
  },
  {
    id: 'administrative-subpoena-generic',
    title: /administrative (?:subpoena|summons)|civil investigative demand|investigative subpoena/i,
    all: [],
    why: 'it calls itself so',
  },
  {
    id: 'ndo-2705b',
    title: /non-?disclosure order|order .{0,40}non-?disclosure|order of non-?disclosure/i,
    all: [/\b2705\(b\)/],
    why: 'an order under 18 U.S.C. § 2705(b)',
  },
];
