import type { ServiceEvent } from '../../schema/case-record';
import type { Matter } from '../../schema/matter';
import type { DocumentKind } from '../catalogue/document-kind';

/** The certificate that is a paper of its own certifies all that was served. */
export const certifiesAll = ({ id }: Pick<DocumentKind, 'id'>): boolean => id === 'certificate-of-service';

/** The acts of service that a paper went by: those that name it, and those of a whole packet. */
function servicesOf({ record }: Matter, { id }: Pick<DocumentKind, 'id'>): readonly ServiceEvent[] {
  return (record?.services ?? []).filter(({ papers }) => papers.length === 0 || papers.includes(id));
}

/** The matter as the certificate at the end of a paper sees it: the service of that paper and of no other. */
export function withOwnServices(matter: Matter, kind: Pick<DocumentKind, 'id'>): Matter {
  if (certifiesAll(kind) || matter.record?.services === undefined) return matter;
  return { ...matter, record: { ...matter.record, services: [...servicesOf(matter, kind)] } };
}
