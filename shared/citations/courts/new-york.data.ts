import type { CitedCourt } from './court';
import { court } from './row';

/*
 * New York. The trial courts follow their own department of the Appellate Division; where it is silent, any department's
 * holding binds them until theirs speaks. The Appellate Term sits under its department and over the city courts. Ids are
 * those of the public courts list; the departments, which it does not tell apart, add their number.
 */
const DEPARTMENTS = ['1st', '2d', '3d', '4th'] as const;
type Department = 1 | 2 | 3 | 4;

const appDiv = (n: Department): string => `nyappdiv${n}d`;
/** A department's own Appellate Division first, then the others, the Court of Appeals, and the Supreme Court. */
const under = (n: Department): string =>
  [appDiv(n), ...([1, 2, 3, 4] as const).filter((one) => one !== n).map(appDiv), 'ny', 'scotus'].join(' ');

/** Over a court whose county is not named stands one of the four. */
const ANY_DEPARTMENT = 'nyappdiv nyappdiv1d nyappdiv2d nyappdiv3d nyappdiv4d ny scotus';

const spelled = (n: Department): string[] => {
  const nth = DEPARTMENTS[n - 1] ?? '';
  const loose = n === 2 ? ['2nd'] : n === 3 ? ['3rd'] : [];
  return [nth, ...loose];
};

/** "App. Div. 1st Dep't" and its relatives; the bare department stands after A.D.3d. */
const division = (n: Department): CitedCourt => {
  const nths = spelled(n);
  const cites = [
    ...nths.map((nth) => `App. Div. ${nth} Dep't`),
    ...nths.map((nth) => `N.Y. App. Div. ${nth} Dep't`),
    ...nths.map((nth) => `App. Div. ${nth} Dept.`),
    ...nths.map((nth) => `App Div, ${nth} Dept`),
    ...nths.map((nth) => `${nth} Dep't`),
    ...nths.map((nth) => `${nth} Dept.`),
    ...nths.map((nth) => `${nth} Dept`),
  ];
  const name = ['First', 'Second', 'Third', 'Fourth'][n - 1] ?? '';
  return court(
    appDiv(n),
    `Appellate Division of the Supreme Court of New York, ${name} Department`,
    cites.join(' | '),
    'ny',
    'appellate',
    'ny scotus',
  );
};

/** Counties with the end of their id in the public list, by department. */
const COUNTIES: Readonly<Record<Department, readonly (readonly [name: string, id: string])[]>> = {
  1: [
    ['N.Y.', 'newyork'],
    ['Bronx', 'brnx'],
  ],
  2: [
    ['Kings', 'kings'],
    ['Queens', 'queens'],
    ['Richmond', 'richmond'],
    ['Nassau', 'nss'],
    ['Suffolk', 'sfflk'],
    ['Westchester', 'wster'],
    ['Dutchess', 'dtchss'],
    ['Orange', 'orange'],
    ['Putnam', 'ptnm'],
    ['Rockland', 'rcklnd'],
  ],
  3: [
    ['Albany', 'albany'],
    ['Broome', 'brm'],
    ['Chemung', 'chmng'],
    ['Chenango', 'chenango'],
    ['Clinton', 'clinton'],
    ['Columbia', 'clmb'],
    ['Cortland', 'crtlnd'],
    ['Delaware', 'dlwr'],
    ['Essex', 'essex'],
    ['Franklin', 'frnkln'],
    ['Fulton', 'fltn'],
    ['Greene', 'grn'],
    ['Hamilton', 'hamilton'],
    ['Madison', 'mdsn'],
    ['Montgomery', 'mntgmry'],
    ['Otsego', 'ostego'],
    ['Rensselaer', 'ren'],
    ['Saratoga', 'srtg'],
    ['Schenectady', 'schnec'],
    ['Schoharie', 'scho'],
    ['Schuyler', 'schuy'],
    ['St. Lawrence', 'sntlw'],
    ['Sullivan', 'sllvn'],
    ['Tioga', 'tioga'],
    ['Tompkins', 'tmpkns'],
    ['Ulster', 'ulster'],
    ['Warren', 'warren'],
    ['Washington', 'wash'],
  ],
  4: [
    ['Allegany', 'algny'],
    ['Cattaraugus', 'ctrgs'],
    ['Cayuga', 'cayuga'],
    ['Chautauqua', 'chtq'],
    ['Erie', 'erie'],
    ['Genesee', 'gnss'],
    ['Herkimer', 'hrkmr'],
    ['Jefferson', 'jffrsn'],
    ['Lewis', 'lewis'],
    ['Livingston', 'lvngstn'],
    ['Monroe', 'monroe'],
    ['Niagara', 'niagra'],
    ['Oneida', 'oneida'],
    ['Onondaga', 'nndg'],
    ['Ontario', 'ntr'],
    ['Orleans', 'rlns'],
    ['Oswego', 'swg'],
    ['Seneca', 'snc'],
    ['Steuben', 'stbn'],
    ['Wayne', 'wayne'],
    ['Wyoming', 'wyom'],
    ['Yates', 'yates'],
  ],
};

const countyForms = (body: string, county: string): string =>
  [
    `${body} ${county} Cnty.`,
    `N.Y. ${body} ${county} Cnty.`,
    `${body}, ${county} Cnty.`,
    `${body}, ${county} County`,
    `${body} ${county} County`,
    `N.Y. ${body} ${county} Cty.`,
    `${body} ${county} Cty.`,
    ...(county === 'N.Y.' ? [`${body}, New York County`, `${body} New York County`, `${body}, NY County`] : []),
  ].join(' | ');

const fullName = (county: string): string => (county === 'N.Y.' ? 'New York' : county);

const SUPREME: readonly CitedCourt[] = ([1, 2, 3, 4] as const).flatMap((n) =>
  COUNTIES[n].flatMap(([county, id]) => [
    court(
      id === 'sfflk' ? 'nysuprctfflk' : `nysupct${id}`,
      `Supreme Court of the State of New York, ${fullName(county)} County`,
      countyForms('Sup. Ct.', county),
      'ny',
      'trial',
      under(n),
    ),
    ...(n === 1
      ? []
      : [
          court(
            `nyctyct${id}`,
            `County Court of New York, ${county} County`,
            countyForms('Cnty. Ct.', county),
            'ny',
            'trial',
            under(n),
          ),
        ]),
  ]),
);

/** The courts of the City of New York, borough by borough: the First Department has two, the Second three. */
const BOROUGHS: readonly (readonly [county: string, end: string, department: Department])[] = [
  ['N.Y.', '', 1],
  ['Bronx', 'bronx', 1],
  ['Kings', 'kings', 2],
  ['Queens', 'queens', 2],
  ['Richmond', 'richm', 2],
];

const CITY: readonly CitedCourt[] = BOROUGHS.flatMap(([county, end, n]) => {
  const above = `${n === 1 ? 'nyappterm' : 'nyappterm2d'} ${under(n)}`;
  const whole = end === '';
  return [
    court(
      `nycrimct${end}`,
      `Criminal Court of the City of New York, ${fullName(county)} County`,
      [
        countyForms('Crim. Ct.', county),
        ...(whole ? ['N.Y. Crim. Ct.', 'N.Y.C. Crim. Ct.', 'Crim. Ct. N.Y.C.'] : []),
      ].join(' | '),
      'ny',
      'trial',
      above,
    ),
    court(
      `nycivct${whole ? 'ny' : end}`,
      `Civil Court of the City of New York, ${fullName(county)} County`,
      [countyForms('Civ. Ct.', county), ...(whole ? ['N.Y. Civ. Ct.', 'N.Y.C. Civ. Ct.', 'Civ. Ct. N.Y.C.'] : [])].join(
        ' | ',
      ),
      'ny',
      'trial',
      above,
    ),
    court(
      `nyfamct${whole ? 'ny' : end}`,
      `Family Court of New York, ${fullName(county)} County`,
      countyForms('Fam. Ct.', county),
      'ny',
      'trial',
      under(n),
    ),
    court(
      `nysurct${whole ? 'nyc' : end}`,
      `Surrogate's Court of New York, ${fullName(county)} County`,
      countyForms('Sur. Ct.', county),
      'ny',
      'trial',
      under(n),
    ),
  ];
});

export const NEW_YORK_COURTS: readonly CitedCourt[] = [
  court('ny', 'Court of Appeals of New York', 'N.Y. | N.Y. Ct. App. | NY', 'ny', 'supreme', 'scotus'),
  court(
    'nyappdiv',
    'Appellate Division of the Supreme Court of New York',
    'N.Y. App. Div. | App. Div. | App Div',
    'ny',
    'appellate',
    'ny scotus',
  ),
  division(1),
  division(2),
  division(3),
  division(4),
  court(
    'nyappterm',
    'Appellate Term of the Supreme Court of New York, First Department',
    "App. Term 1st Dep't | N.Y. App. Term 1st Dep't | N.Y. App. Term | App. Term 1st Dept. | App Term, 1st Dept | App. Term | App Term",
    'ny',
    'appellate',
    under(1),
  ),
  court(
    'nyappterm2d',
    'Appellate Term of the Supreme Court of New York, Second Department',
    "App. Term 2d Dep't | App. Term 2nd Dep't | N.Y. App. Term 2d Dep't | App. Term 2d Dept. | App Term, 2d Dept",
    'ny',
    'appellate',
    under(2),
  ),
  court(
    'nysupct',
    'Supreme Court of the State of New York',
    'N.Y. Sup. Ct. | Sup. Ct. | Sup Ct',
    'ny',
    'trial',
    ANY_DEPARTMENT,
  ),
  court(
    'nycountyct',
    'County Court of New York',
    'N.Y. Cnty. Ct. | N.Y. Co. Ct. | Cnty. Ct. | County Ct.',
    'ny',
    'trial',
    ANY_DEPARTMENT,
  ),
  court('nyfamct', 'Family Court of New York', 'N.Y. Fam. Ct. | Fam. Ct.', 'ny', 'trial', ANY_DEPARTMENT),
  court(
    'nysurct',
    "Surrogate's Court of New York",
    'N.Y. Sur. Ct. | N.Y. Surr. Ct. | Sur. Ct. | Surr. Ct.',
    'ny',
    'trial',
    ANY_DEPARTMENT,
  ),
  court('nyclaimsct', 'Court of Claims of New York', 'N.Y. Ct. Cl.', 'ny', 'trial', ANY_DEPARTMENT),
  court('nycityct', 'City Court of New York', 'N.Y. City Ct. | City Ct.', 'ny', 'trial', ANY_DEPARTMENT),
  court('nyjustct', 'Justice Court of New York', 'N.Y. Just. Ct. | Just. Ct.', 'ny', 'trial', ANY_DEPARTMENT),
  court(
    'nydistct',
    'District Court of New York',
    'N.Y. Dist. Ct. | Dist. Ct. Nassau Cnty. | Dist. Ct. Suffolk Cnty.',
    'ny',
    'trial',
    `nyappterm2d ${ANY_DEPARTMENT}`,
  ),
  ...SUPREME,
  ...CITY,
];
