import type { Matter } from '../../schema/matter';
import { series } from '../words';
import { spec, type FieldSpec, type FieldTable } from './spec';

type List = 'parents' | 'publicOwners' | 'interested';
const listOf = (list: List) => (m: Matter) => m.client.disclosure?.[list];

/** The names in words; an empty list is an answer, but nothing that could be printed. */
const named =
  (list: List): FieldSpec['get'] =>
  (m) => {
    const names = listOf(list)(m);
    return names && names.length > 0 ? series(names) : names === null ? null : undefined;
  };

/** True: somebody answered that there is none. Silence is no answer. */
const none =
  (list: List): FieldSpec['get'] =>
  (m) => {
    const names = listOf(list)(m);
    return names ? names.length === 0 : names;
  };

const several =
  (list: List): FieldSpec['get'] =>
  (m) =>
    (listOf(list)(m) ?? []).length > 1;

const PARENTS = 'Parent corporations of the client';
const OWNERS = 'Public companies that own ten percent or more of the client';
const INTERESTED = 'Others with an interest in the case or the client';

/** Who stands behind a corporate client (Fed. R. Civ. P. 7.1; N.D. Cal. Civil L.R. 3-15). */
export const DISCLOSURE_FIELDS: FieldTable = {
  'disclosure.parents': spec(PARENTS, 'client.disclosure.parents', named('parents')),
  'disclosure.noParents': spec(PARENTS, 'client.disclosure.parents', none('parents')),
  'disclosure.severalParents': spec(PARENTS, 'client.disclosure.parents', several('parents')),
  'disclosure.owners': spec(OWNERS, 'client.disclosure.publicOwners', named('publicOwners')),
  'disclosure.noOwners': spec(OWNERS, 'client.disclosure.publicOwners', none('publicOwners')),
  'disclosure.severalOwners': spec(OWNERS, 'client.disclosure.publicOwners', several('publicOwners')),
  'disclosure.interested': spec(INTERESTED, 'client.disclosure.interested', named('interested')),
  'disclosure.noneInterested': spec(INTERESTED, 'client.disclosure.interested', none('interested')),
};
