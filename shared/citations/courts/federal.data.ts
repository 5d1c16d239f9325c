import type { CitedCourt } from './court';
import { court } from './row';

/*
 * The federal courts above and beside the districts. Ids are those of the public courts list. A court of appeals is
 * bound by its own earlier published decisions (a panel may not overrule another), so that it stands in its own list.
 */
const circuit = (id: string, nth: string, cites: string): CitedCourt =>
  court(id, `United States Court of Appeals for the ${nth} Circuit`, cites, 'federal', 'appellate', `${id} scotus`);
const special = (id: string, name: string, cites: string, boundBy: string): CitedCourt =>
  court(id, name, cites, 'federal', 'special', boundBy);

export const FEDERAL_COURTS: readonly CitedCourt[] = [
  court('scotus', 'Supreme Court of the United States', 'U.S. | U.S. Sup. Ct. | SCOTUS', 'federal', 'supreme'),
  circuit('ca1', 'First', '1st Cir. | CA1 | C.A.1 | 1st Circuit'),
  circuit('ca2', 'Second', '2d Cir. | 2nd Cir. | CA2 | C.A.2 | 2d Circuit | 2nd Circuit'),
  circuit('ca3', 'Third', '3d Cir. | 3rd Cir. | CA3 | C.A.3 | 3d Circuit | 3rd Circuit'),
  circuit('ca4', 'Fourth', '4th Cir. | CA4 | C.A.4 | 4th Circuit'),
  circuit('ca5', 'Fifth', '5th Cir. | CA5 | C.A.5 | 5th Cir. Unit A | 5th Cir. Unit B | 5th Circuit'),
  circuit('ca6', 'Sixth', '6th Cir. | CA6 | C.A.6 | 6th Circuit'),
  circuit('ca7', 'Seventh', '7th Cir. | CA7 | C.A.7 | 7th Circuit'),
  circuit('ca8', 'Eighth', '8th Cir. | CA8 | C.A.8 | 8th Circuit'),
  circuit('ca9', 'Ninth', '9th Cir. | CA9 | C.A.9 | 9th Circuit'),
  circuit('ca10', 'Tenth', '10th Cir. | CA10 | C.A.10 | 10th Circuit'),
  circuit('ca11', 'Eleventh', '11th Cir. | CA11 | C.A.11 | 11th Circuit'),
  circuit('cadc', 'District of Columbia', 'D.C. Cir. | CADC | C.A.D.C. | D.C. Circuit'),
  circuit('cafc', 'Federal', 'Fed. Cir. | CAFC | C.A.F.C. | Fed. Circuit'),
  special('bap1', 'Bankruptcy Appellate Panel of the First Circuit', 'B.A.P. 1st Cir. | 1st Cir. BAP', 'ca1 scotus'),
  special('bap6', 'Bankruptcy Appellate Panel of the Sixth Circuit', 'B.A.P. 6th Cir. | 6th Cir. BAP', 'ca6 scotus'),
  special('bap8', 'Bankruptcy Appellate Panel of the Eighth Circuit', 'B.A.P. 8th Cir. | 8th Cir. BAP', 'ca8 scotus'),
  special('bap9', 'Bankruptcy Appellate Panel of the Ninth Circuit', 'B.A.P. 9th Cir. | 9th Cir. BAP', 'ca9 scotus'),
  special(
    'bap10',
    'Bankruptcy Appellate Panel of the Tenth Circuit',
    'B.A.P. 10th Cir. | 10th Cir. BAP',
    'ca10 scotus',
  ),
  special('uscfc', 'United States Court of Federal Claims', 'Fed. Cl.', 'cafc scotus'),
  special('cc', 'United States Court of Claims', 'Ct. Cl. | Cl. Ct.', 'cafc scotus'),
  special('cit', 'United States Court of International Trade', "Ct. Int'l Trade | C.I.T. | CIT", 'cafc scotus'),
  special('cusc', 'United States Customs Court', 'Cust. Ct.', 'ccpa scotus'),
  special('ccpa', 'United States Court of Customs and Patent Appeals', 'C.C.P.A. | CCPA', 'scotus'),
  special('tax', 'United States Tax Court', 'T.C. | Tax Ct. | U.S. Tax Ct.', 'scotus'),
  special('bta', 'Board of Tax Appeals', 'B.T.A.', 'scotus'),
  special('cavc', 'United States Court of Appeals for Veterans Claims', 'Vet. App. | C.A.V.C.', 'cafc scotus'),
  special('armfor', 'United States Court of Appeals for the Armed Forces', 'C.A.A.F. | CAAF', 'scotus'),
  special('cma', 'United States Court of Military Appeals', 'C.M.A. | U.S.C.M.A.', 'scotus'),
  special(
    'acca',
    'Army Court of Criminal Appeals',
    'A. Ct. Crim. App. | Army Ct. Crim. App. | A.C.C.A.',
    'armfor scotus',
  ),
  special('afcca', 'Air Force Court of Criminal Appeals', 'A.F. Ct. Crim. App. | A.F.C.C.A.', 'armfor scotus'),
  special(
    'nmcca',
    'Navy-Marine Corps Court of Criminal Appeals',
    'N-M. Ct. Crim. App. | N.M. Ct. Crim. App. | N.M.C.C.A.',
    'armfor scotus',
  ),
  special(
    'fisc',
    'Foreign Intelligence Surveillance Court',
    'FISA Ct. | FISC | Foreign Intel. Surv. Ct. | F.I.S.C.',
    'fiscr scotus',
  ),
  special(
    'fiscr',
    'Foreign Intelligence Surveillance Court of Review',
    'FISA Ct. Rev. | FISCR | Foreign Int. Surv. Ct. Rev. | Foreign Intel. Surv. Ct. Rev.',
    'scotus',
  ),
  special('jpml', 'Judicial Panel on Multidistrict Litigation', 'J.P.M.L. | JPML', 'scotus'),
  special('tecoa', 'Temporary Emergency Court of Appeals', 'Temp. Emer. Ct. App. | Temp. Emerg. Ct. App.', 'scotus'),
  special('bia', 'Board of Immigration Appeals', 'B.I.A. | BIA', 'scotus'),
];
