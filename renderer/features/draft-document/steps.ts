import type { DocumentKind } from '../../../shared/drafting/documents';
import type { Need } from '../../../shared/drafting/needs';
import type { Diagnostic } from '../../../shared/kernel/diagnostic';
import type { Matter } from '../../../shared/schema/matter';
import type { DraftOverview } from '../../data';
import { slotOf } from './argument/choices';

export const steps = [
  { id: 'document', title: 'Document' },
  { id: 'missing', title: 'What is missing' },
  { id: 'grounds', title: 'Grounds' },
  { id: 'authorities', title: 'Authorities' },
  { id: 'text', title: 'Text' },
  { id: 'save', title: 'Check and save' },
] as const;

export type StepId = (typeof steps)[number]['id'];

/** 'done' has a check mark, 'open' waits, 'none' does not apply to this paper. */
export interface StepState {
  readonly state: 'done' | 'open' | 'none';
  /** A few words beside the title: '3 blanks'. */
  readonly note: string;
}

export interface Progress {
  readonly matter: Matter;
  readonly kind: DocumentKind | undefined;
  readonly draft: DraftOverview | undefined;
  readonly needs: readonly Need[];
  readonly diagnostics: readonly Diagnostic[];
  /** The draft has been laid out at least once, so that no finding means none. */
  readonly drafted: boolean;
}

const open = (note = ''): StepState => ({ state: 'open', note });
const done = (note = ''): StepState => ({ state: 'done', note });
const none: StepState = { state: 'none', note: 'not in this paper' };

/** '1 blank', '3 blanks'. */
export const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The step before or after one, past those that this paper does not have; undefined at either end. */
export function stepBeside(step: StepId, by: -1 | 1, progress: Progress): (typeof steps)[number] | undefined {
  const has = steps.filter(({ id }) => id === step || stepState(id, progress).state !== 'none');
  return has[has.findIndex(({ id }) => id === step) + by];
}

/** How far each step is. */
export function stepState(step: StepId, progress: Progress): StepState {
  const { matter, kind, draft, needs, diagnostics, drafted } = progress;
  if (!kind) return open();
  const argues = slotOf(kind) !== undefined;
  const chosen = matter.grounds.filter((choice) => choice.chosen).length;
  const having = (code: string) => diagnostics.filter((finding) => finding.code === code).length;
  switch (step) {
    case 'document':
      return kind.unfit(matter) ? open('does not fit') : done();
    case 'missing': {
      const blanks = needs.filter((need) => need.state === 'missing').length;
      return blanks > 0 ? open(count(blanks, 'blank')) : drafted ? done() : open();
    }
    case 'grounds':
      if (!argues) return none;
      return chosen > 0 ? done(`${chosen} argued`) : open('none chosen');
    case 'authorities': {
      if (!argues) return none;
      const unfaced = having('adverse-controlling') + having('adverse-not-faced');
      if (unfaced > 0) return open(`${unfaced} adverse`);
      return chosen > 0 && drafted ? done() : open();
    }
    case 'text': {
      if (!argues) return none;
      const without = having('no-passage');
      return without > 0 ? open(`${without} without text`) : chosen > 0 && drafted ? done() : open();
    }
    case 'save': {
      const errors = diagnostics.filter((finding) => finding.severity === 'error').length;
      if (errors > 0) return open(count(errors, 'error'));
      return draft && draft.versions > 0 ? done(count(draft.versions, 'version')) : open();
    }
  }
}
