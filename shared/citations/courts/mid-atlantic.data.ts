import type { CitedCourt } from './court';
import { court } from './row';

/*
 * The District of Columbia, New Jersey and Virginia. Decisions of the District of Columbia Circuit from before
 * February 1, 1971, when local appeals passed to the District of Columbia Court of Appeals, bind the local courts; later
 * ones do not. The Court of Appeals of Virginia binds the circuit courts in the cases that it may hear. Ids are those of
 * the public courts list.
 */
const DC: readonly CitedCourt[] = [
  court(
    'dc',
    'District of Columbia Court of Appeals',
    'D.C. | D.C. Ct. App. | D.C. App.',
    'dc',
    'supreme',
    'dc scotus',
  ),
  court(
    'supctdc',
    'Superior Court of the District of Columbia',
    'D.C. Super. Ct. | D.C. Super. | D.C. Sup. Ct. | Super. Ct. D.C. | Super. Ct.',
    'dc',
    'trial',
    'dc scotus',
  ),
];

const NEW_JERSEY: readonly CitedCourt[] = [
  court('nj', 'Supreme Court of New Jersey', 'N.J. | N.J. Sup. Ct.', 'nj', 'supreme', 'scotus'),
  court(
    'njsuperctappdiv',
    'Superior Court of New Jersey, Appellate Division',
    'N.J. Super. Ct. App. Div. | N.J. App. Div. | N.J. Super. App. Div. | App. Div.',
    'nj',
    'appellate',
    'nj scotus',
  ),
  court(
    'njsuperctlawdiv',
    'Superior Court of New Jersey, Law Division',
    'N.J. Super. Ct. Law Div. | N.J. Super. Law Div. | Law Div.',
    'nj',
    'trial',
    'njsuperctappdiv nj scotus',
  ),
  court(
    'njsuperctchdiv',
    'Superior Court of New Jersey, Chancery Division',
    'N.J. Super. Ct. Ch. Div. | N.J. Super. Ch. Div. | Ch. Div.',
    'nj',
    'trial',
    'njsuperctappdiv nj scotus',
  ),
  court('njtaxct', 'Tax Court of New Jersey', 'N.J. Tax Ct. | Tax', 'nj', 'special', 'njsuperctappdiv nj scotus'),
  court('njch', 'Court of Chancery of New Jersey', 'N.J. Ch. | Ch.', 'nj', 'trial', 'nj scotus'),
];

/** Cities and counties of Virginia whose circuit courts briefs name, with the end of their id. */
const VIRGINIA_CIRCUITS: readonly (readonly [id: string, name: string, city?: 'city'])[] = [
  ['albemarle', 'Albemarle'],
  ['alexandria', 'Alexandria', 'city'],
  ['arlington', 'Arlington'],
  ['charlottesv', 'Charlottesville', 'city'],
  ['chesapeake', 'Chesapeake', 'city'],
  ['chesterfiel', 'Chesterfield'],
  ['danville', 'Danville', 'city'],
  ['fairfax', 'Fairfax'],
  ['fauquier', 'Fauquier'],
  ['fredericksb', 'Fredericksburg', 'city'],
  ['hampton', 'Hampton', 'city'],
  ['hanover', 'Hanover'],
  ['henrico', 'Henrico'],
  ['loudoun', 'Loudoun'],
  ['lynchburg', 'Lynchburg', 'city'],
  ['newportnew', 'Newport News', 'city'],
  ['norfolk', 'Norfolk', 'city'],
  ['portsmouth', 'Portsmouth', 'city'],
  ['princewill', 'Prince William'],
  ['richcity', 'Richmond', 'city'],
  ['roanokecity', 'Roanoke', 'city'],
  ['roanokecty', 'Roanoke'],
  ['rockingham', 'Rockingham'],
  ['spotsylvani', 'Spotsylvania'],
  ['stafford', 'Stafford'],
  ['vabeach', 'Virginia Beach', 'city'],
  ['york', 'York'],
];

const circuit = ([id, name, city]: (typeof VIRGINIA_CIRCUITS)[number]): CitedCourt => {
  const places =
    city === undefined ? [`${name} Cnty.`, `${name} County`, `${name} Cty.`] : [`${name} City`, `City of ${name}`];
  const bare = id === 'roanokecty' ? [] : [name];
  return court(
    `vacc${id}`,
    city === undefined ? `Circuit Court of ${name} County, Virginia` : `Circuit Court of the City of ${name}, Virginia`,
    [...places, ...bare].flatMap((one) => [`Va. Cir. Ct. ${one}`, `Cir. Ct. ${one}`]).join(' | '),
    'va',
    'trial',
    'vactapp va scotus',
  );
};

const VIRGINIA: readonly CitedCourt[] = [
  court('va', 'Supreme Court of Virginia', 'Va. | Va. Sup. Ct.', 'va', 'supreme', 'scotus'),
  court(
    'vactapp',
    'Court of Appeals of Virginia',
    'Va. Ct. App. | Va. App. | Ct. App.',
    'va',
    'appellate',
    'vactapp va scotus',
  ),
  court('vacc', 'Virginia Circuit Courts', 'Va. Cir. Ct. | Va. Cir. | Cir. Ct.', 'va', 'trial', 'vactapp va scotus'),
  ...VIRGINIA_CIRCUITS.map(circuit),
];

export const MID_ATLANTIC_COURTS: readonly CitedCourt[] = [...DC, ...NEW_JERSEY, ...VIRGINIA];
