import { speakerNames } from '../../shared/checks/private-facts';
import { isCaptioned } from '../../shared/drafting/catalogue/document-kind';
import { documentKind } from '../../shared/drafting/documents';
import { namedDeclaration } from '../../shared/drafting/record/declaration-of';
import type { SaidOfSpeaker } from '../../shared/guard/crowd/small-cell';
import type { Matter } from '../../shared/schema/matter';
import { publicSource } from '../../shared/sealing/source';
import { filedVersions } from '../data';
import { saidElsewhere } from './said-elsewhere';

/** What the papers of the matter that left for a court say of the speaker: counted together with the one at hand. */
export async function saidInFiled(matter: Matter): Promise<readonly SaidOfSpeaker[]> {
  const papers = (await filedVersions(matter.id)).flatMap(({ documentId, title, ...kept }) => {
    const kind = documentKind(documentId);
    if (!kind || !isCaptioned(kind)) return [];
    return [{ ...kept, name: title, bySpeaker: namedDeclaration(documentId)?.kind === 'doe' }];
  });
  return saidElsewhere(papers, speakerNames(publicSource(matter)));
}
