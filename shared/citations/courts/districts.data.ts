import type { CitedCourt } from './court';
import { court } from './row';

/*
 * The ninety-four districts and their bankruptcy courts. Ids are those of the public courts list: a bankruptcy court
 * has the district's with 'b' for the last letter, but for two. A district judge binds no other, and a bankruptcy court
 * is bound by the circuit; whether one district judge's ruling binds it is disputed and is not claimed here.
 */
type District = readonly [id: string, name: string, cite: string];

/** Districts of one State (postal letters) in one circuit. */
const DISTRICTS: readonly (readonly [circuit: string, state: string, ...districts: District[]])[] = [
  ['ca1', 'me', ['med', 'District of Maine', 'D. Me.']],
  ['ca1', 'ma', ['mad', 'District of Massachusetts', 'D. Mass.']],
  ['ca1', 'nh', ['nhd', 'District of New Hampshire', 'D.N.H.']],
  ['ca1', 'pr', ['prd', 'District of Puerto Rico', 'D.P.R.']],
  ['ca1', 'ri', ['rid', 'District of Rhode Island', 'D.R.I.']],
  ['ca2', 'ct', ['ctd', 'District of Connecticut', 'D. Conn.']],
  [
    'ca2',
    'ny',
    ['nysd', 'Southern District of New York', 'S.D.N.Y. | SDNY'],
    ['nyed', 'Eastern District of New York', 'E.D.N.Y. | EDNY'],
    ['nynd', 'Northern District of New York', 'N.D.N.Y. | NDNY'],
    ['nywd', 'Western District of New York', 'W.D.N.Y. | WDNY'],
  ],
  ['ca2', 'vt', ['vtd', 'District of Vermont', 'D. Vt.']],
  ['ca3', 'de', ['ded', 'District of Delaware', 'D. Del.']],
  ['ca3', 'nj', ['njd', 'District of New Jersey', 'D.N.J.']],
  [
    'ca3',
    'pa',
    ['paed', 'Eastern District of Pennsylvania', 'E.D. Pa. | E.D. Penn.'],
    ['pamd', 'Middle District of Pennsylvania', 'M.D. Pa. | M.D. Penn.'],
    ['pawd', 'Western District of Pennsylvania', 'W.D. Pa. | W.D. Penn.'],
  ],
  ['ca3', 'vi', ['vid', 'District of the Virgin Islands', 'D.V.I.']],
  ['ca4', 'md', ['mdd', 'District of Maryland', 'D. Md.']],
  [
    'ca4',
    'nc',
    ['nced', 'Eastern District of North Carolina', 'E.D.N.C.'],
    ['ncmd', 'Middle District of North Carolina', 'M.D.N.C.'],
    ['ncwd', 'Western District of North Carolina', 'W.D.N.C.'],
  ],
  ['ca4', 'sc', ['scd', 'District of South Carolina', 'D.S.C.']],
  [
    'ca4',
    'va',
    ['vaed', 'Eastern District of Virginia', 'E.D. Va.'],
    ['vawd', 'Western District of Virginia', 'W.D. Va.'],
  ],
  [
    'ca4',
    'wv',
    ['wvnd', 'Northern District of West Virginia', 'N.D.W. Va.'],
    ['wvsd', 'Southern District of West Virginia', 'S.D.W. Va.'],
  ],
  [
    'ca5',
    'la',
    ['laed', 'Eastern District of Louisiana', 'E.D. La.'],
    ['lamd', 'Middle District of Louisiana', 'M.D. La.'],
    ['lawd', 'Western District of Louisiana', 'W.D. La.'],
  ],
  [
    'ca5',
    'ms',
    ['msnd', 'Northern District of Mississippi', 'N.D. Miss.'],
    ['mssd', 'Southern District of Mississippi', 'S.D. Miss.'],
  ],
  [
    'ca5',
    'tx',
    ['txed', 'Eastern District of Texas', 'E.D. Tex. | E.D. Texas'],
    ['txnd', 'Northern District of Texas', 'N.D. Tex. | N.D. Texas'],
    ['txsd', 'Southern District of Texas', 'S.D. Tex. | S.D. Texas'],
    ['txwd', 'Western District of Texas', 'W.D. Tex. | W.D. Texas'],
  ],
  [
    'ca6',
    'ky',
    ['kyed', 'Eastern District of Kentucky', 'E.D. Ky.'],
    ['kywd', 'Western District of Kentucky', 'W.D. Ky.'],
  ],
  [
    'ca6',
    'mi',
    ['mied', 'Eastern District of Michigan', 'E.D. Mich.'],
    ['miwd', 'Western District of Michigan', 'W.D. Mich.'],
  ],
  ['ca6', 'oh', ['ohnd', 'Northern District of Ohio', 'N.D. Ohio'], ['ohsd', 'Southern District of Ohio', 'S.D. Ohio']],
  [
    'ca6',
    'tn',
    ['tned', 'Eastern District of Tennessee', 'E.D. Tenn.'],
    ['tnmd', 'Middle District of Tennessee', 'M.D. Tenn.'],
    ['tnwd', 'Western District of Tennessee', 'W.D. Tenn.'],
  ],
  [
    'ca7',
    'il',
    ['ilnd', 'Northern District of Illinois', 'N.D. Ill.'],
    ['ilcd', 'Central District of Illinois', 'C.D. Ill.'],
    ['ilsd', 'Southern District of Illinois', 'S.D. Ill.'],
  ],
  [
    'ca7',
    'in',
    ['innd', 'Northern District of Indiana', 'N.D. Ind.'],
    ['insd', 'Southern District of Indiana', 'S.D. Ind.'],
  ],
  [
    'ca7',
    'wi',
    ['wied', 'Eastern District of Wisconsin', 'E.D. Wis.'],
    ['wiwd', 'Western District of Wisconsin', 'W.D. Wis.'],
  ],
  [
    'ca8',
    'ar',
    ['ared', 'Eastern District of Arkansas', 'E.D. Ark.'],
    ['arwd', 'Western District of Arkansas', 'W.D. Ark.'],
  ],
  ['ca8', 'ia', ['iand', 'Northern District of Iowa', 'N.D. Iowa'], ['iasd', 'Southern District of Iowa', 'S.D. Iowa']],
  ['ca8', 'mn', ['mnd', 'District of Minnesota', 'D. Minn.']],
  [
    'ca8',
    'mo',
    ['moed', 'Eastern District of Missouri', 'E.D. Mo.'],
    ['mowd', 'Western District of Missouri', 'W.D. Mo.'],
  ],
  ['ca8', 'ne', ['ned', 'District of Nebraska', 'D. Neb.']],
  ['ca8', 'nd', ['ndd', 'District of North Dakota', 'D.N.D.']],
  ['ca8', 'sd', ['sdd', 'District of South Dakota', 'D.S.D.']],
  ['ca9', 'ak', ['akd', 'District of Alaska', 'D. Alaska']],
  ['ca9', 'az', ['azd', 'District of Arizona', 'D. Ariz.']],
  [
    'ca9',
    'ca',
    ['cand', 'Northern District of California', 'N.D. Cal. | N.D. Calif. | NDCA'],
    ['cacd', 'Central District of California', 'C.D. Cal. | C.D. Calif. | CDCA'],
    ['caed', 'Eastern District of California', 'E.D. Cal. | E.D. Calif. | EDCA'],
    ['casd', 'Southern District of California', 'S.D. Cal. | S.D. Calif. | SDCA'],
  ],
  ['ca9', 'gu', ['gud', 'District of Guam', 'D. Guam']],
  ['ca9', 'hi', ['hid', 'District of Hawaii', "D. Haw. | D. Hawaii | D. Hawai'i"]],
  ['ca9', 'id', ['idd', 'District of Idaho', 'D. Idaho']],
  ['ca9', 'mt', ['mtd', 'District of Montana', 'D. Mont.']],
  ['ca9', 'nv', ['nvd', 'District of Nevada', 'D. Nev.']],
  ['ca9', 'mp', ['nmid', 'District for the Northern Mariana Islands', 'D.N. Mar. I. | D. N. Mar. I.']],
  ['ca9', 'or', ['ord', 'District of Oregon', 'D. Or. | D. Ore.']],
  [
    'ca9',
    'wa',
    ['waed', 'Eastern District of Washington', 'E.D. Wash.'],
    ['wawd', 'Western District of Washington', 'W.D. Wash.'],
  ],
  ['ca10', 'co', ['cod', 'District of Colorado', 'D. Colo.']],
  ['ca10', 'ks', ['ksd', 'District of Kansas', 'D. Kan.']],
  ['ca10', 'nm', ['nmd', 'District of New Mexico', 'D.N.M.']],
  [
    'ca10',
    'ok',
    ['oked', 'Eastern District of Oklahoma', 'E.D. Okla.'],
    ['oknd', 'Northern District of Oklahoma', 'N.D. Okla.'],
    ['okwd', 'Western District of Oklahoma', 'W.D. Okla.'],
  ],
  ['ca10', 'ut', ['utd', 'District of Utah', 'D. Utah']],
  ['ca10', 'wy', ['wyd', 'District of Wyoming', 'D. Wyo.']],
  [
    'ca11',
    'al',
    ['almd', 'Middle District of Alabama', 'M.D. Ala.'],
    ['alnd', 'Northern District of Alabama', 'N.D. Ala.'],
    ['alsd', 'Southern District of Alabama', 'S.D. Ala.'],
  ],
  [
    'ca11',
    'fl',
    ['flmd', 'Middle District of Florida', 'M.D. Fla.'],
    ['flnd', 'Northern District of Florida', 'N.D. Fla.'],
    ['flsd', 'Southern District of Florida', 'S.D. Fla.'],
  ],
  [
    'ca11',
    'ga',
    ['gamd', 'Middle District of Georgia', 'M.D. Ga.'],
    ['gand', 'Northern District of Georgia', 'N.D. Ga.'],
    ['gasd', 'Southern District of Georgia', 'S.D. Ga.'],
  ],
  ['cadc', 'dc', ['dcd', 'District of Columbia', 'D.D.C. | DDC']],
];

const BANKRUPTCY_IDS: Readonly<Record<string, string>> = { azd: 'arb', ned: 'nebraskab' };
const bankruptcyId = (id: string): string => BANKRUPTCY_IDS[id] ?? `${id.slice(0, -1)}b`;

/** The State in which a district or bankruptcy court sits: whose law it applies where state law governs. */
export const STATE_OF_DISTRICT: ReadonlyMap<string, string> = new Map(
  DISTRICTS.flatMap(([, state, ...districts]) =>
    districts.flatMap(([id]) => [[id, state] as const, [bankruptcyId(id), state] as const]),
  ),
);

export const DISTRICT_COURTS: readonly CitedCourt[] = DISTRICTS.flatMap(([circuit, , ...districts]) =>
  districts.flatMap(([id, name, cites]) => [
    court(id, `United States District Court for the ${name}`, cites, 'federal', 'trial', `${circuit} scotus`),
    court(
      bankruptcyId(id),
      `United States Bankruptcy Court for the ${name}`,
      cites
        .split(' | ')
        .map((cite) => `Bankr. ${cite}`)
        .join(' | '),
      'federal',
      'special',
      `${circuit} scotus`,
    ),
  ]),
);
