import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { checkRedaction, type RedactionScope } from '../../../../shared/guard/redaction/check-redaction';
import { passesLuhn } from '../../../../shared/guard/redaction/numbers';

const known = ['500 Example Street, San Francisco, CA 94105', 'counsel@example.com', '@ALT_USCIS'];
const check = (text: string, scope: RedactionScope | null = 'federal-criminal', homes: string[] = []) =>
  checkRedaction([{ where: 'body', text }], { scope, checks: law.disclosureChecks, known, homes });
const said = (text: string, scope?: RedactionScope | null) => check(text, scope).map((f) => `${f.kind} ${f.severity}`);

describe('what the rules would have out', () => {
  it.each([
    ['SSN 123-45-6789', ['r-ssn block']],
    ['SSN 123‑45–6789 with other hyphens', ['r-ssn block']],
    ['1​23-45-67​89 with unseen joiners', ['r-ssn block']],
    ['EIN 12-3456789', ['r-ssn block']],
    ['born on September 14, 1987 in Ohio', ['r-birth block']],
    ['D.O.B.: 09/14/1987', ['r-birth block']],
    ['Date of birth 1987-09-14', ['r-birth block']],
    ['born in March 1987', ['r-birth block']],
    ['seen on 09/14/2017 at noon', ['r-birth warn']],
    ['card 4111 1111 1111 1111', ['r-account block']],
    ['checking account no. 12345678', ['r-account block']],
    ['IBAN: DE89 3704 0044 0532 0130 00', ['r-account block']],
    ['account 820000000123', ['r-account warn']],
    ['lives at 12 Elm Street', ['r-home block']],
    ['at 1400 N. Oak Court, Columbus, OH 43004', ['r-home block']],
    ['wrote from jane.roe@example.org', ['p-thirdparties warn']],
    ['the login from 203.0.113.77', ['p-thirdparties warn']],
    ['with @some_other_user', ['p-thirdparties warn']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('what they leave alone', () => {
  it.each([
    'the last four digits, XXX-XX-6789',
    'No. 17-cv-01916 and No. 3:17-cv-1916',
    'a call to 415-555-0100',
    '514 U.S. 334, 341-42 (1995)',
    'born in 1987',
    'born out of necessity in 3 cases',
    'a doctrine born 200 years ago',
    'on April 6, 2017, the Court',
    'Rule 45 of the United States District Court',
    '28 U.S.C. § 1291 and Federal Practice Drive',
    'our office at 500 Example Street, San Francisco, CA 94105',
    'the agency at 1300 Pennsylvania Avenue, Suite 300',
    'the account @ALT_USCIS',
    'write to counsel@example.com',
    'tweet 850000000000000001',
    'version 10.15.7.300.2',
    '0000 0000 0000 0000',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('the filing it is in', () => {
  const all = 'SSN 123-45-6789; born 09/14/1987; checking account no. 12345678; 12 Elm Street';

  it('holds an address back in a criminal matter only', () => {
    expect(said(all, 'federal-civil')).toEqual(['r-ssn block', 'r-birth block', 'r-account block']);
    expect(said(all, 'federal-criminal')).toContain('r-home block');
  });

  it('only warns where the rule was not read, and says so', () => {
    expect(said(all, 'dc-superior')).toEqual(['r-ssn warn', 'r-birth warn', 'r-account warn', 'r-home warn']);
    expect(said(all, 'ca-civil')).toEqual(['r-ssn warn', 'r-account warn']);
    for (const { why } of check(all, 'ca-civil')) expect(why).toMatch(/not verified/);
  });

  it('only warns while no court is chosen', () => {
    expect(check(all, null).every(({ severity }) => severity === 'warn')).toBe(true);
    expect(check(all, null)[0]?.why).toMatch(/not verified/);
  });
});

it('shows no more than the last four signs of a number', () => {
  expect(check('SSN 123-45-6789')[0]?.text).toBe('•••-••-6789');
});

it('knows the homes of the matter’s people, office or not', () => {
  expect(check('at 9 Pine Road, Suite 4', 'federal-criminal', ['9 Pine Road, Suite 4'])[0]).toMatchObject({
    kind: 'r-home',
    severity: 'block',
  });
  expect(check('at 9 Pine Road, Suite 4')).toEqual([]);
});

it('quotes a rule that the data carries, for every check', () => {
  for (const { kind, why } of check('SSN 123-45-6789, 12 Elm Street, card 4111111111111111, born 1/2/1980, @x_y_z')) {
    expect(why).toContain(law.disclosureChecks.get(kind)?.rule ?? 'no such check');
  }
});

it('counts Luhn as cards do', () => {
  expect(['4111111111111111', '79927398713', '5500000000000004'].map(passesLuhn)).toEqual([true, true, true]);
  expect(['4111111111111112', '79927398710', ''].map(passesLuhn)).toEqual([false, false, false]);
});

it('reads a hostile text in the time of its length', () => {
  const hostile = [
    '1-'.repeat(200_000),
    '1 '.repeat(200_000),
    'born '.repeat(80_000),
    '@a'.repeat(200_000),
    '12 Aa '.repeat(60_000),
  ];
  for (const text of hostile) expect(check(text).length).toBeLessThan(500_000);
});
