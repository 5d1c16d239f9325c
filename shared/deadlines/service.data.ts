import type { Confidence } from '../schema/law/source';
import type { ServiceTable } from './rules.data';

/** Days that a way of service adds, and by what authority. */
export interface ServiceAdd {
  readonly n: number;
  readonly unit: 'days' | 'court-days';
  /** Absent: the rule that counts is the one that adds. */
  readonly authority?: string;
  readonly confidence?: Confidence;
}

/** By direction where the statutes differ; undefined: the way is known and adds nothing. */
interface ServiceRow {
  readonly after?: ServiceAdd;
  readonly before?: ServiceAdd;
}

const three: ServiceRow = { after: { n: 3, unit: 'days' } };
const ny = (n: number, confidence?: Confidence): ServiceRow => {
  const add: ServiceAdd = {
    n,
    unit: 'days',
    authority: `CPLR 2103(b)(${n === 1 ? '6' : '2'})`,
    ...(confidence ? { confidence } : {}),
  };
  return { after: add, before: add };
};
const ca = (n: number, unit: ServiceAdd['unit'], authority: string): ServiceAdd => ({ n, unit, authority });
const both = (add: ServiceAdd): ServiceRow => ({ after: add, before: add });
const nothing: ServiceRow = {};

const caMail = (n: number): ServiceRow => both(ca(n, 'days', 'Cal. Code Civ. Proc. §§ 1005(b), 1013(a)'));
const fax1005 = ca(2, 'days', 'Cal. Code Civ. Proc. § 1005(b)');
const overnight1013 = ca(2, 'court-days', 'Cal. Code Civ. Proc. § 1013(c), (e)');
/** The two statutes count an overnight carrier differently: § 1005(b) back from a hearing, § 1013 after service. */
const caOvernight: ServiceRow = { before: fax1005, after: overnight1013 };
const caElectronic = both(ca(2, 'court-days', 'Cal. Code Civ. Proc. § 1010.6(a)(3)'));

/** The sender's own time is not lengthened by how it served (HSBC Bank USA v. Maniatopoulos, 175 A.D.3d 575 (2019)). */
const sender = { sender: nothing, "mail (sender's own time)": nothing };

/** Ways of service by the names of the deadline law, each rule's own; and the plain word where a rule has one alone. */
export const serviceTables: Readonly<Record<ServiceTable, Readonly<Record<string, ServiceRow>>>> = {
  none: {},
  federal: {
    mail: three,
    'left-with-clerk': three,
    'other-means-consented-to-in-writing': three,
    ecf: nothing,
    electronic: nothing,
    personal: nothing,
    'left-at-office-or-dwelling': nothing,
    ...sender,
  },
  ny: {
    mail: ny(5),
    'mail-in-state': ny(5),
    overnight: ny(1),
    'mail-out-of-state': ny(6, 'well-known-not-seen'),
    personal: nothing,
    ecf: nothing,
    electronic: nothing,
    ...sender,
  },
  ca: {
    mail: caMail(5),
    'mail-CA': caMail(5),
    'mail-in-state': caMail(5),
    'mail-US': caMail(10),
    'mail-out-of-state': caMail(10),
    'mail-foreign': caMail(20),
    'fax-overnight-1005': both(fax1005),
    'overnight-fax-1013': both(overnight1013),
    'fax-overnight': caOvernight,
    overnight: caOvernight,
    fax: caOvernight,
    electronic: caElectronic,
    'electronic-1010.6': caElectronic,
    ecf: caElectronic,
    personal: nothing,
    ...sender,
  },
};
