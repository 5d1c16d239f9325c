import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { isEnvelope } from '../../../shared/vault/envelope';

/** Nothing but sealed envelopes gets into the database, whoever writes: a forgotten seal is an error, not a leak. */
export const sealedOnly: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'sealed-only',
  create: (core) => ({ ...core, table: (name) => guarded(core.table(name)) }),
};

function guarded(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request: DBCoreMutateRequest) => {
      if ((request.type === 'add' || request.type === 'put') && !request.values.every(isEnvelope)) {
        throw new Error(`A row of ${table.name} was about to be stored unsealed.`);
      }
      return table.mutate(request);
    },
  };
}
