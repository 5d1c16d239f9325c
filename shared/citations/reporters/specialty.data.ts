import type { Reporter } from './reporter';
import { rowsOf } from './row';

/*
 * Looseleaf and topical reports. They reprint older decisions, so that a first year is the oldest decision printed
 * and not the year of the first volume (1 Media L. Rep. begins in 1931, though it appeared in 1976). The publisher in
 * brackets is part of the usual form, and often left out.
 */
const specialty = rowsOf('specialty');

/** `publisher`: the bracket that may follow the cite. */
const topical = (
  cite: string,
  name: string,
  first: number,
  last: number | null,
  publisher: string,
  also: string[] = [],
): Reporter => specialty(cite, name, first, last, { also: [`${cite} (${publisher})`, ...also] });

export const SPECIALTY: readonly Reporter[] = [
  topical('Media L. Rep.', 'Media Law Reporter', 1931, null, 'BNA', [
    'Med. L. Rptr.',
    'Media L. Rptr.',
    'Med. L. Rep.',
    'Med. L. Rptr. (BNA)',
  ]),
  topical('U.S.P.Q.', 'United States Patents Quarterly', 1913, 1987, 'BNA', ['USPQ']),
  topical('U.S.P.Q.2d', 'United States Patents Quarterly, Second Series', 1986, null, 'BNA'),
  topical('Copyright L. Dec.', 'Copyright Law Decisions', 1909, null, 'CCH', ['Copyright L. Rep. (CCH)']),
  topical('Crim. L. Rep.', 'Criminal Law Reporter', 1967, null, 'BNA'),
  topical('Fam. L. Rep.', 'Family Law Reporter', 1974, null, 'BNA'),
  topical('Fair Empl. Prac. Cas.', 'Fair Employment Practice Cases', 1938, null, 'BNA', [
    'FEP Cases',
    'F.E.P. Cas.',
    'Fair Empl. Prac. Cas. (Bloomberg BNA)',
  ]),
  topical('Empl. Prac. Dec.', 'Employment Practices Decisions', 1968, null, 'CCH'),
  topical('I.E.R. Cas.', 'Individual Employment Rights Cases', 1980, null, 'BNA', ['IER Cases']),
  topical('A.D. Cas.', 'Americans with Disabilities Cases', 1974, null, 'BNA', [
    'Am. Disabilities Cas.',
    'Am. Disabilities Cas. (BNA)',
  ]),
  topical('L.R.R.M.', 'Labor Relations Reference Manual', 1935, null, 'BNA', ['LRRM']),
  topical('Lab. Cas.', 'Labor Cases', 1937, null, 'CCH'),
  topical('Lab. Arb. Rep.', 'Labor Arbitration Reports', 1946, null, 'BNA'),
  topical('Wage & Hour Cas.', 'Wage and Hour Cases', 1938, null, 'BNA'),
  topical('Wage & Hour Cas. 2d', 'Wage and Hour Cases, Second Series', 1992, null, 'BNA'),
  topical('Empl. Benefits Cas.', 'Employee Benefits Cases', 1974, null, 'BNA'),
  topical('Trade Cas.', 'Trade Cases', 1914, null, 'CCH'),
  topical('Trade Reg. Rep.', 'Trade Regulation Reporter', 1914, null, 'CCH'),
  topical('Fed. Sec. L. Rep.', 'Federal Securities Law Reports', 1933, null, 'CCH'),
  topical('Blue Sky L. Rep.', 'Blue Sky Law Reports', 1928, null, 'CCH'),
  topical('Comm. Fut. L. Rep.', 'Commodity Futures Law Reports', 1974, null, 'CCH'),
  topical('Fed. Banking L. Rep.', 'Federal Banking Law Reports', 1945, null, 'CCH'),
  topical('Bankr. L. Rep.', 'Bankruptcy Law Reports', 1946, null, 'CCH'),
  topical('Bankr. Ct. Dec.', 'Bankruptcy Court Decisions', 1974, null, 'CRR', ['Bankr. Ct. Dec. (LRP)']),
  topical('Collier Bankr. Cas. 2d', 'Collier Bankruptcy Cases, Second Series', 1973, null, 'MB'),
  topical('U.C.C. Rep. Serv.', 'Uniform Commercial Code Reporting Service', 1950, 1986, 'CBC', [
    'U.C.C. Rep. Serv. (West)',
    'U.C.C. Rep. Serv. (Callaghan)',
  ]),
  topical('U.C.C. Rep. Serv. 2d', 'Uniform Commercial Code Reporting Service, Second Series', 1985, null, 'West'),
  topical('RICO Bus. Disp. Guide', 'RICO Business Disputes Guide', 1970, null, 'CCH'),
  topical('Prod. Liab. Rep.', 'Products Liability Reports', 1963, null, 'CCH'),
  topical('Ins. L. Rep.', 'Insurance Law Reports', 1934, null, 'CCH'),
  topical('Life Cas.', 'Life Cases', 1938, 1955, 'CCH', ['Life. Cas. (CCH)']),
  topical('Life Cas. 2d', 'Life Cases, Second Series', 1955, null, 'CCH'),
  topical('Auto. Cas.', 'Automobile Cases', 1895, 1955, 'CCH'),
  topical('Auto. Cas. 2d', 'Automobile Cases, Second Series', 1953, null, 'CCH'),
  topical('Fire & Casualty Cas.', 'Fire and Casualty Cases', 1938, null, 'CCH'),
  topical('Neg. Cas.', 'Negligence Cases', 1935, 1955, 'CCH'),
  topical('Neg. Cas. 2d', 'Negligence Cases, Second Series', 1953, null, 'CCH'),
  topical('Av. Cas.', 'Aviation Cases', 1822, null, 'CCH'),
  topical('U.S. Tax Cas.', 'United States Tax Cases', 1900, null, 'CCH', ['U.S.T.C.', 'USTC']),
  topical('A.F.T.R.', 'American Federal Tax Reports', 1796, 1958, 'P-H', ['A.F.T.R. (RIA)']),
  topical('A.F.T.R.2d', 'American Federal Tax Reports, Second Series', 1957, null, 'RIA', ['A.F.T.R.2d (P-H)']),
  topical("Env't Rep. Cas.", 'Environment Reporter Cases', 1970, null, 'BNA', ['E.R.C.', 'ERC', 'ERC (BNA)']),
  topical('Envtl. L. Rep.', 'Environmental Law Reporter', 1970, null, 'Envtl. L. Inst.', [
    'Envtl. L. Rep. (Envtl. Law Inst.)',
    'E.L.R.',
  ]),
  topical('Rad. Reg.', 'Pike and Fischer Radio Regulation', 1945, 1963, 'P & F'),
  topical('Rad. Reg. 2d', 'Pike and Fischer Radio Regulation, Second Series', 1963, 1996, 'P & F'),
  topical("Commc'ns Reg.", 'Communications Regulation', 1995, null, 'P & F', [
    'Communications Reg.',
    'Communications Reg. (P & F)',
  ]),
  topical('Educ. L. Rep.', "West's Education Law Reporter", 1981, null, 'West'),
  topical('Fed. R. Serv.', 'Federal Rules Service', 1938, 1958, 'West', ['Fed. R. Serv. (Callaghan)']),
  topical('Fed. R. Serv. 2d', 'Federal Rules Service, Second Series', 1956, 1985, 'West', [
    'Fed. R. Serv. 2d (Callaghan)',
  ]),
  topical('Fed. R. Serv. 3d', 'Federal Rules Service, Third Series', 1984, null, 'West', [
    'Fed. R. Serv. 3d (Callaghan)',
  ]),
  topical('Fed. R. Evid. Serv.', 'Federal Rules of Evidence Service', 1975, null, 'West', [
    'Fed. R. Evid. Serv. (Callaghan)',
  ]),
  topical('Soc. Sec. Rep. Serv.', 'Social Security Reporting Service', 1982, null, 'West'),
  topical('Med. & Med. Guide', 'Medicare and Medicaid Guide', 1966, null, 'CCH', [
    'Medicare & Medicaid Guide',
    'Medicare & Medicaid Guide (CCH)',
  ]),
  topical('Cont. Cas. Fed.', 'Contract Cases Federal', 1924, null, 'CCH'),
  topical('O.S.H. Cas.', 'Occupational Safety and Health Cases', 1971, null, 'BNA', ['OSHC', 'OSHC (BNA)']),
  topical("Gov't Cont. Rep.", 'Government Contracts Reports', 1942, null, 'CCH'),
  specialty('A.M.C.', 'American Maritime Cases', 1923, null, { also: ['AMC'] }),
  specialty('N.Y.L.J.', 'New York Law Journal', 1888, null),
  specialty('N.J.L.J.', 'New Jersey Law Journal', 1878, null),
  specialty('P.U.R.', 'Public Utilities Reports', 1915, 1933),
  specialty('P.U.R.4th', 'Public Utilities Reports, Fourth Series', 1973, null),
  specialty('M.S.P.R.', 'Merit Systems Protection Board Reporter', 1979, null),
  specialty('I.C.C.', 'Interstate Commerce Commission Reports', 1887, 1984),
  specialty('I.C.C.2d', 'Interstate Commerce Commission Reports, Second Series', 1984, 1995),
];
