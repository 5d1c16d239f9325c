import type { Matter } from '../../schema/matter';
import { spec, type FieldTable } from './spec';

/** The declaration at hand: a paper about one sees no other (record/declaration-of.ts). */
const declaration = ({ record }: Matter) => record?.declarations?.[0];

/** Who declares, for the passages of declarations. */
export const RECORD_PATHS: FieldTable = {
  'declarant.name': spec('Declarant', 'record.declarations', (m) => declaration(m)?.declarant),
  'declarant.title': spec('Position of the declarant', 'record.declarations', (m) => declaration(m)?.title),
  'declarant.employer': spec('Employer of the declarant', 'record.declarations', (m) => declaration(m)?.employer),
  /** Of this paper; the certificate at its end then says how. */
  'service.logged': spec('Service', 'record.services', ({ record }) => (record?.services ?? []).length > 0),
  'declarant.place': spec('Place of signing', 'record.declarations', (m) => declaration(m)?.place),
};
