import type { Demand } from '../schema/demand';

type IssuerKind = Demand['issuer']['kind'];

/** Agencies that send demands, as letterheads write them, and the name that papers print. */
export const agencies: readonly (readonly [RegExp, string, IssuerKind])[] = [
  [
    /\b(?:u\.?s\.?|united states) customs and border protection\b/gi,
    'U.S. Customs and Border Protection',
    'federal-agency',
  ],
  [
    /\b(?:u\.?s\.?|united states) immigration and customs enforcement\b/gi,
    'U.S. Immigration and Customs Enforcement',
    'federal-agency',
  ],
  [/\bhomeland security investigations\b/gi, 'Homeland Security Investigations', 'federal-agency'],
  [
    /\b(?:u\.?s\.?|united states) citizenship and immigration services\b/gi,
    'U.S. Citizenship and Immigration Services',
    'federal-agency',
  ],
  [/\bfederal bureau of investigation\b/gi, 'Federal Bureau of Investigation', 'federal-agency'],
  [/\b(?:u\.?s\.?|united states) secret service\b/gi, 'U.S. Secret Service', 'federal-agency'],
  [/\b(?:u\.?s\.?|united states) marshals service\b/gi, 'U.S. Marshals Service', 'federal-agency'],
  [/\b(?:u\.?s\.?|united states) postal inspection service\b/gi, 'U.S. Postal Inspection Service', 'federal-agency'],
  [/\bdrug enforcement administration\b/gi, 'Drug Enforcement Administration', 'federal-agency'],
  [
    /\bbureau of alcohol, tobacco, firearms and explosives\b/gi,
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    'federal-agency',
  ],
  [/\binternal revenue service\b/gi, 'Internal Revenue Service', 'federal-agency'],
  [/\bsecurities and exchange commission\b/gi, 'Securities and Exchange Commission', 'federal-agency'],
  [/\bfederal trade commission\b/gi, 'Federal Trade Commission', 'federal-agency'],
  [
    /\b(?:u\.?s\.?|united states) department of homeland security\b/gi,
    'U.S. Department of Homeland Security',
    'federal-agency',
  ],
];

/** Offices that are named after a place. The group is the name as written. */
export const placed: readonly (readonly [RegExp, IssuerKind])[] = [
  [
    /\b((?:[A-Z][A-Za-z.'-]{1,20} ){1,5}(?:Police Department|POLICE DEPARTMENT|Department of Police|Sheriff's (?:Office|Department)|SHERIFF'S (?:OFFICE|DEPARTMENT)|State Police|STATE POLICE|Highway Patrol))\b/g,
    'police',
  ],
  [/\b((?:[A-Z][A-Za-z.'-]{1,20} ){0,4}(?:County|COUNTY) (?:District Attorney|DISTRICT ATTORNEY))\b/g, 'prosecutor'],
  [
    /\b((?:District Attorney|DISTRICT ATTORNEY)(?:'s Office)?,? (?:of|OF|for|FOR)? ?(?:the |THE )?(?:County of|COUNTY OF) [A-Z][A-Za-z]{2,15}(?: [A-Z][A-Za-z]{2,15})?)/g,
    'prosecutor',
  ],
  [
    /\b((?:United States|UNITED STATES|U\.S\.) (?:Attorney|ATTORNEY)(?:'s Office|'S OFFICE)?,?\s{1,3}(?:for the|FOR THE|,)?\s{0,3}(?:(?:Northern|Southern|Eastern|Western|Central|Middle|NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|MIDDLE) )?(?:District of|DISTRICT OF) (?:[A-Z][A-Za-z]{2,15})(?: (?!Investigat|Office|Section|United)[A-Z][A-Za-z]{2,12})?)/g,
    'prosecutor',
  ],
  [
    /\b((?:[A-Z][A-Za-z]{2,12} ){0,2}(?:State )?Attorney General(?:'s Office)?(?: of (?:the State of )?[A-Z][A-Za-z]{2,12}(?: [A-Z][A-Za-z]{2,12})?)?)\b/g,
    'state-agency',
  ],
  [/\b((?:Office of the|OFFICE OF THE) (?:Attorney General|ATTORNEY GENERAL))\b/g, 'state-agency'],
];
