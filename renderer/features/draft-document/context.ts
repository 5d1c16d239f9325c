import type { DocumentKind } from '../../../shared/drafting/documents';
import type { Need } from '../../../shared/drafting/needs';
import type { Matter } from '../../../shared/schema/matter';
import type { DraftOverview, DraftVersionRow } from '../../data';
import { go } from '../../state';
import type { PassageFiles } from './argument/choices';
import type { StepId } from './steps';
import type { LiveDraft } from './use-draft';

/** What every step works on. */
export interface StepProps {
  readonly matter: Matter;
  readonly kind: DocumentKind;
  readonly draft: DraftOverview | undefined;
  /** Undefined while the shipped texts are being read. */
  readonly files: PassageFiles | undefined;
  readonly needs: readonly Need[];
  readonly live: LiveDraft;
  readonly goTo: (step: StepId) => void;
  /** Brings a heading or a blank into sight in the preview. */
  readonly show: (text: string) => void;
  /** Shows a kept version in place of the live draft. */
  readonly preview: (version: DraftVersionRow | undefined) => void;
}

/** Opens the page of the matter where a field is entered. */
export function goToField(matterId: string, path: string): void {
  go({ section: 'matters', matterId, field: path });
}
