import { oathForm } from '../../record/oath-form';
import { rows, signer } from '../signature';
import type { Writer } from '../writer';
import { slot, type Made, type Maker } from './made';
import { oathFlags } from './oath';

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Whoever did it signs for it; nobody else can. The lines above the names stay blank. */
function certificate(
  writer: Writer,
  name: 'service-statement' | 'conferral-statement',
  by: 'counsel' | 'other',
  signers: readonly string[],
): Made {
  const form = oathForm(writer.matter, by);
  return {
    blocks: { statement: slot(writer, name), oath: slot(writer, 'oath') },
    flags: oathFlags(form),
    lists: { certifiers: rows(unique(signers)) },
  };
}

/** Certificate, proof or affidavit of service: what was logged, signed by those who served. */
export const serviceCertificate: Maker = (writer) => {
  const logged = (writer.matter.record?.services ?? []).map(({ by }) => by);
  const signers = logged.length > 0 ? logged : ['Signature of the person making service'];
  return certificate(writer, 'service-statement', 'other', signers);
};

/** Certificate of counsel's efforts to confer: what was logged, signed by counsel. */
export const conferralCertificate: Maker = (writer) => {
  const logged = (writer.matter.record?.conferrals ?? []).map(({ by }) => by);
  const counsel = signer(writer.matter)?.name ?? 'Signature of counsel';
  return certificate(writer, 'conferral-statement', 'counsel', logged.length > 0 ? logged : [counsel]);
};
