import { docTexts } from '../../../../../shared/checks/doc-text';
import { draft } from '../../../../../shared/drafting/pipeline';
import { law } from '../../../../../shared/law';
import type { CaseRecord } from '../../../../../shared/schema/case-record';
import type { Matter } from '../../../../../shared/schema/matter';
import { passages, sampleMatter } from '../../../../../templates/library';

/* The live sample with a record of the test's own, in a court of its choice. */

export const TODAY = '2026-11-21';
export const live = sampleMatter('live', TODAY);

interface Change {
  readonly court?: string;
  readonly lawAsOf?: string;
  readonly record?: CaseRecord;
}
export const matterWith = ({ court = 'cand', lawAsOf = TODAY, record }: Change): Matter => ({
  ...live,
  lawAsOf,
  court: { id: court, caseNumber: '2026-1', part: 'Part 1', district: 'Northern District of Ohio' },
  record: { ...live.record, ...record },
});
export const drafted = (matter: Matter, documentId: string) => draft({ matter, documentId, law, passages });
export const words = (matter: Matter, documentId: string): string =>
  docTexts(drafted(matter, documentId).value)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n');
