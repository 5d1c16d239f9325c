import { protectedWords } from '../../../../shared/checks/protected-words';
import { wordsUnderSeal } from '../../../../shared/sealing/facts';
import type { Matter } from '../../../../shared/schema/matter';
import { type DraftVersionRow, readBytes, useDraftVersions } from '../../../data';
import { saveFile, showFailure } from '../../../ui/desktop-files';
import { VersionList } from '../../../ui/version-list';

interface VersionsProps {
  readonly draftId: string;
  readonly matter: Matter;
  readonly onPreview: (version: DraftVersionRow) => void;
}

/** Every paper that was made from this draft; each can be shown in the preview or saved again. */
export function Versions({ draftId, matter, onPreview }: VersionsProps) {
  const versions = useDraftVersions(draftId);
  const saveAgain = async (version: DraftVersionRow) => {
    const guard = { matterId: matter.id, protectedWords: protectedWords(matter) };
    // What was put under seal since then may stand in it in the open.
    const underSeal = version.version === 'sealed' ? undefined : { words: wordsUnderSeal(matter), found: [] };
    const bytes = await readBytes(version.id);
    await saveFile({ name: version.fileName, bytes, kind: 'docx', guard, underSeal });
  };
  return (
    <VersionList
      versions={versions ?? []}
      onShow={onPreview}
      onSave={(version) => void saveAgain(version).catch(showFailure)}
    />
  );
}
