import type { StateRow } from './state-row';

/* The courts of the States, Missouri to Wyoming, and of the territories: as for the first half of the alphabet. */
export const STATES_M_W: readonly StateRow[] = [
  [
    'mo',
    ['mo', 'Supreme Court of Missouri', 'Mo. | Mo. banc'],
    [
      'moctapp',
      'Missouri Court of Appeals',
      'Mo. Ct. App. | Mo. App. | Mo. App. E.D. | Mo. App. W.D. | Mo. App. S.D. | Mo. Ct. App. E.D. | Mo. Ct. App. W.D. | Mo. Ct. App. S.D. | Ct. App.',
    ],
  ],
  ['mt', ['mont', 'Supreme Court of Montana', 'Mont.']],
  [
    'ne',
    ['neb', 'Supreme Court of Nebraska', 'Neb.'],
    ['nebctapp', 'Nebraska Court of Appeals', 'Neb. Ct. App. | Neb. App. | Ct. App.'],
  ],
  [
    'nv',
    ['nev', 'Supreme Court of Nevada', 'Nev.'],
    ['nevapp', 'Nevada Court of Appeals', 'Nev. Ct. App. | Nev. App. | Ct. App.'],
  ],
  [
    'nh',
    ['nh', 'Supreme Court of New Hampshire', 'N.H.'],
    ['nhsuperct', 'New Hampshire Superior Court', 'N.H. Super. Ct. | Super. Ct.', 'trial'],
  ],
  [
    'nm',
    ['nm', 'Supreme Court of New Mexico', 'N.M.'],
    ['nmctapp', 'New Mexico Court of Appeals', 'N.M. Ct. App. | N.M. App. | Ct. App.'],
  ],
  [
    'nc',
    ['nc', 'Supreme Court of North Carolina', 'N.C.'],
    ['ncctapp', 'North Carolina Court of Appeals', 'N.C. Ct. App. | N.C. App. | Ct. App.'],
    ['ncsuperct', 'North Carolina Superior Court', 'N.C. Super. Ct. | N.C. Super. | Super. Ct.', 'trial'],
  ],
  [
    'nd',
    ['nd', 'Supreme Court of North Dakota', 'N.D.'],
    ['ndctapp', 'North Dakota Court of Appeals', 'N.D. Ct. App. | N.D. App. | Ct. App.'],
  ],
  [
    'oh',
    ['ohio', 'Supreme Court of Ohio', 'Ohio'],
    [
      'ohioctapp',
      'Ohio Court of Appeals',
      'Ohio Ct. App. | Ohio App. | Ohio Ct. App. 1st Dist. | Ohio Ct. App. 2d Dist. | Ohio Ct. App. 3d Dist. | Ohio Ct. App. 4th Dist. | Ohio Ct. App. 5th Dist. | Ohio Ct. App. 6th Dist. | Ohio Ct. App. 7th Dist. | Ohio Ct. App. 8th Dist. | Ohio Ct. App. 9th Dist. | Ohio Ct. App. 10th Dist. | Ohio Ct. App. 11th Dist. | Ohio Ct. App. 12th Dist. | Ct. App.',
    ],
    ['ohctcompl', 'Ohio Court of Common Pleas', 'Ohio Ct. Com. Pl. | Ct. Com. Pl. | C.P.', 'trial'],
  ],
  [
    'ok',
    ['okla', 'Supreme Court of Oklahoma', 'Okla.'],
    ['oklacivapp', 'Oklahoma Court of Civil Appeals', 'Okla. Civ. App. | Civ. App.'],
    ['oklacrimapp', 'Oklahoma Court of Criminal Appeals', 'Okla. Crim. App. | Crim. App.', 'supreme'],
  ],
  [
    'or',
    ['or', 'Supreme Court of Oregon', 'Or. | Ore.'],
    ['orctapp', 'Oregon Court of Appeals', 'Or. Ct. App. | Or. App. | Ct. App.'],
    ['ortc', 'Oregon Tax Court', 'Or. T.C.', 'special'],
  ],
  [
    'pa',
    ['pa', 'Supreme Court of Pennsylvania', 'Pa.'],
    ['pasuperct', 'Superior Court of Pennsylvania', 'Pa. Super. Ct. | Pa. Super.'],
    ['pacommwct', 'Commonwealth Court of Pennsylvania', 'Pa. Commw. Ct. | Pa. Commw. | Pa. Cmwlth.'],
    ['pactcompl', 'Pennsylvania Court of Common Pleas', 'Pa. Ct. Com. Pl. | Pa. C.P. | Pa. Com. Pl.', 'trial'],
  ],
  ['pr', ['prsupreme', 'Supreme Court of Puerto Rico', 'P.R.']],
  [
    'ri',
    ['ri', 'Supreme Court of Rhode Island', 'R.I.'],
    ['risuperct', 'Rhode Island Superior Court', 'R.I. Super. Ct. | R.I. Super. | Super. Ct.', 'trial'],
  ],
  [
    'sc',
    ['sc', 'Supreme Court of South Carolina', 'S.C.'],
    ['scctapp', 'South Carolina Court of Appeals', 'S.C. Ct. App. | S.C. App. | Ct. App.'],
  ],
  ['sd', ['sd', 'Supreme Court of South Dakota', 'S.D.']],
  [
    'tn',
    ['tenn', 'Supreme Court of Tennessee', 'Tenn.'],
    ['tennctapp', 'Tennessee Court of Appeals', 'Tenn. Ct. App. | Tenn. App. | Ct. App.'],
    ['tenncrimapp', 'Tennessee Court of Criminal Appeals', 'Tenn. Crim. App. | Crim. App.'],
  ],
  [
    'tx',
    ['tex', 'Supreme Court of Texas', 'Tex.'],
    ['texcrimapp', 'Texas Court of Criminal Appeals', 'Tex. Crim. App. | Crim. App.', 'supreme'],
    [
      'texapp',
      'Texas Court of Appeals',
      'Tex. App. | Tex. Civ. App. | Tex. Ct. App. | Tex. App.—Amarillo | Tex. App.—Austin | Tex. App.—Beaumont | Tex. App.—Corpus Christi | Tex. App.—Dallas | Tex. App.—Eastland | Tex. App.—El Paso | Tex. App.—Fort Worth | Tex. App.—Houston [1st Dist.] | Tex. App.—Houston [14th Dist.] | Tex. App.—San Antonio | Tex. App.—Texarkana | Tex. App.—Tyler | Tex. App.—Waco | Tex. App.—15th Dist. | App.',
    ],
    ['texdistct', 'Texas District Court', 'Tex. Dist. Ct. | Dist. Ct.', 'trial'],
  ],
  [
    'ut',
    ['utah', 'Supreme Court of Utah', 'Utah'],
    ['utahctapp', 'Utah Court of Appeals', 'Utah Ct. App. | Utah App. | Ct. App.'],
  ],
  [
    'vt',
    ['vt', 'Supreme Court of Vermont', 'Vt.'],
    ['vtsuperct', 'Vermont Superior Court', 'Vt. Super. Ct. | Super. Ct.', 'trial'],
  ],
  [
    'wa',
    ['wash', 'Supreme Court of Washington', 'Wash.'],
    ['washctapp', 'Washington Court of Appeals', 'Wash. Ct. App. | Wash. App. | Ct. App.'],
    ['washsuperct', 'Washington Superior Court', 'Wash. Super. Ct. | Super. Ct.', 'trial'],
  ],
  [
    'wv',
    ['wva', 'Supreme Court of Appeals of West Virginia', 'W. Va.'],
    [
      'wvactapp',
      'Intermediate Court of Appeals of West Virginia',
      'W. Va. Ct. App. | W. Va. Interm. Ct. App. | Ct. App.',
    ],
  ],
  [
    'wi',
    ['wis', 'Supreme Court of Wisconsin', 'Wis.'],
    ['wisctapp', 'Wisconsin Court of Appeals', 'Wis. Ct. App. | Wis. App. | Ct. App.'],
  ],
  ['wy', ['wyo', 'Supreme Court of Wyoming', 'Wyo.']],
  ['gu', ['guam', 'Supreme Court of Guam', 'Guam']],
  ['mp', ['nmariana', 'Supreme Court of the Northern Mariana Islands', 'N. Mar. I.']],
  [
    'vi',
    ['virginislands', 'Supreme Court of the Virgin Islands', 'V.I.'],
    ['visuper', 'Superior Court of the Virgin Islands', 'V.I. Super. Ct. | Super. Ct.', 'trial'],
  ],
];
