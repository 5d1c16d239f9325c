import type { CitedCourt } from './court';
import { court } from './row';

/*
 * California. The Courts of Appeal sit in six districts; a published decision of any of them binds every superior court
 * of the State, whichever district it sits in. Ids are those of the public courts list; a superior court's adds its
 * county.
 */
const NTHS = ['1st', '2d', '3d', '4th', '5th', '6th'] as const;
const NAMES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const;
const DISTRICT_IDS = NTHS.map((_, i) => `calctapp${i + 1}d`);
const COURTS_OF_APPEAL = [...DISTRICT_IDS, 'calctapp'];

const district = (nth: string, i: number): CitedCourt => {
  const loose = nth === '2d' ? ['2d', '2nd'] : nth === '3d' ? ['3d', '3rd'] : [nth];
  const cites = loose.flatMap((one) => [
    `Cal. Ct. App. ${one} Dist.`,
    `Ct. App. ${one} Dist.`,
    `Cal. App. ${one} Dist.`,
    `Cal. Ct. App., ${one} Dist.`,
    `${one} Dist.`,
  ]);
  return court(
    DISTRICT_IDS[i] ?? '',
    `California Court of Appeal, ${NAMES[i]} Appellate District`,
    cites.join(' | '),
    'ca',
    'appellate',
    'cal scotus',
  );
};

/** Counties, with the short forms of those that briefs shorten. */
const COUNTIES: readonly (readonly [id: string, name: string, short?: string])[] = [
  ['alameda', 'Alameda'],
  ['contracosta', 'Contra Costa'],
  ['fresno', 'Fresno'],
  ['kern', 'Kern'],
  ['losangeles', 'Los Angeles', 'L.A.'],
  ['marin', 'Marin'],
  ['monterey', 'Monterey'],
  ['napa', 'Napa'],
  ['orange', 'Orange'],
  ['placer', 'Placer'],
  ['riverside', 'Riverside'],
  ['sacramento', 'Sacramento'],
  ['sanbernardino', 'San Bernardino'],
  ['sandiego', 'San Diego'],
  ['sf', 'San Francisco', 'S.F.'],
  ['sanjoaquin', 'San Joaquin'],
  ['sanluisobispo', 'San Luis Obispo'],
  ['sanmateo', 'San Mateo'],
  ['santabarbara', 'Santa Barbara'],
  ['santaclara', 'Santa Clara'],
  ['santacruz', 'Santa Cruz'],
  ['solano', 'Solano'],
  ['sonoma', 'Sonoma'],
  ['stanislaus', 'Stanislaus'],
  ['ventura', 'Ventura'],
  ['yolo', 'Yolo'],
];

const superior = ([id, name, short]: (typeof COUNTIES)[number]): CitedCourt => {
  const cites = [name, ...(short === undefined ? [] : [short])].flatMap((county) => [
    `Cal. Super. Ct. ${county} Cnty.`,
    `Super. Ct. ${county} Cnty.`,
    `Cal. Super. Ct., ${county} Cnty.`,
    `Super. Ct. ${county} County`,
    `Super. Ct. ${county} Cty.`,
  ]);
  return court(
    `calsuperct${id}`,
    `Superior Court of California, County of ${name}`,
    cites.join(' | '),
    'ca',
    'trial',
    [...COURTS_OF_APPEAL, 'cal', 'scotus'].join(' '),
  );
};

export const CALIFORNIA_COURTS: readonly CitedCourt[] = [
  court('cal', 'Supreme Court of California', 'Cal. | Cal. Sup. Ct.', 'ca', 'supreme', 'scotus'),
  court(
    'calctapp',
    'California Court of Appeal',
    'Cal. Ct. App. | Cal. App. | Cal. Dist. Ct. App. | Ct. App.',
    'ca',
    'appellate',
    'cal scotus',
  ),
  ...NTHS.map(district),
  court(
    'calappdeptsuper',
    'Appellate Division of the California Superior Court',
    "Cal. App. Dep't Super. Ct. | Cal. Super. Ct. App. Div. | Cal. App. Div. Super. Ct. | App. Dep't Super. Ct. | App. Div. Super. Ct.",
    'ca',
    'special',
    [...COURTS_OF_APPEAL, 'cal', 'scotus'].join(' '),
  ),
  court(
    'calsuperct',
    'Superior Court of California',
    'Cal. Super. Ct. | Cal. Super. | Super. Ct.',
    'ca',
    'trial',
    [...COURTS_OF_APPEAL, 'cal', 'scotus'].join(' '),
  ),
  ...COUNTIES.map(superior),
];
