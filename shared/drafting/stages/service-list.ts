import type { Matter } from '../../schema/matter';
import type { DocumentKind } from '../documents';
import { addressee } from './signature';

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Who is to be served, one line each: the other side's counsel or the issuer with its address, then every other party
 * and the recipient, by name. The client is never in it, nor an unnamed Doe, nor the People or the United States beside
 * the officer who acts for them. Addresses of the others are counsel's to add (Fed. R. Civ. P. 5(b), 4(i)).
 */
export function serviceLines(matter: Matter, kind: DocumentKind): readonly string[] {
  const first = addressee(matter, kind).join(', ');
  const others = [
    ...matter.parties
      .filter((party) => party.role !== 'people' && party.role !== 'government')
      .map((party) => party.name),
    matter.demand.recipient.name,
  ];
  const names = others.filter(
    (name, at) =>
      !sameName(name, matter.client.name) &&
      !/^(J\. |John |Jane )?Does?\b/.test(name) &&
      !first.toLowerCase().includes(name.toLowerCase()) &&
      others.findIndex((other) => sameName(other, name)) === at,
  );
  return [first, ...names].filter((line) => line !== '');
}
