import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { protectedWords } from '../../../../shared/checks/protected-words';
import { draftKeeping, draftPrecedents, flushEdits, ownTemplate, snapshotOf } from '../../../data';
import { saveFile, showFailure } from '../../../ui/desktop-files';
import { draftInWorker } from '../../../workers/draft-client';
import type { StepProps } from '../context';
import { fileName } from './file-name';

type SaveAnswersProps = Pick<StepProps, 'matter' | 'kind' | 'draft'>;

/** The questions and answers of this paper as a sheet to print. It is no version of the draft. */
async function saveAnswers({ matter, kind, draft }: SaveAnswersProps): Promise<void> {
  await flushEdits();
  const now = await snapshotOf(matter.id);
  const made = await draftInWorker({
    matter: now,
    documentId: kind.id,
    precedents: await draftPrecedents(),
    kept: await draftKeeping(),
    lane: 'save',
    summary: true,
    ...(await ownTemplate(draft?.row.templateId ?? null, draft?.row.answers)),
  });
  if (!made?.bytes) return;
  const guard = { matterId: matter.id, protectedWords: protectedWords(now) };
  const name = fileName(`Answers, ${kind.title}`, now.title, true);
  await saveFile({ name, bytes: made.bytes, kind: 'docx', guard });
}

/** Saves what was asked and answered, to go through on paper. For counsel alone: the sheet says so. */
export function SaveAnswers(props: SaveAnswersProps) {
  const [busy, setBusy] = useState(false);
  return (
    <div className="q-row">
      <Button
        size="xs"
        variant="default"
        loading={busy}
        leftSection={<IconPrinter size={14} stroke={1.6} aria-hidden />}
        onClick={() => {
          setBusy(true);
          saveAnswers(props)
            .catch(showFailure)
            .finally(() => setBusy(false));
        }}
      >
        Save the answers to print…
      </Button>
    </div>
  );
}
