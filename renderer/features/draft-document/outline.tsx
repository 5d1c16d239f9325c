import { IconCheck, IconCircle, IconMinus } from '@tabler/icons-react';
import { type Progress, type StepId, steps, stepState } from './steps';

interface OutlineProps extends Progress {
  readonly current: StepId;
  readonly onGo: (step: StepId) => void;
}

const words = { done: 'done', open: 'to do', none: 'not needed' } as const;
const icons = { done: IconCheck, open: IconCircle, none: IconMinus } as const;

/** The steps of a draft with their check marks; any of them can be opened at any time. */
export function Outline({ current, onGo, ...progress }: OutlineProps) {
  return (
    <nav className="q-draft-outline" aria-label="Steps" data-pane>
      <ol>
        {steps.map((step, index) => {
          const { state, note } = stepState(step.id, progress);
          const Icon = icons[state];
          const blocked = !progress.kind && step.id !== 'document';
          return (
            <li key={step.id}>
              <button
                type="button"
                className="q-draft-step"
                data-state={state}
                aria-current={step.id === current ? 'step' : undefined}
                disabled={blocked}
                title={blocked ? 'Choose a document first' : undefined}
                onClick={() => onGo(step.id)}
              >
                <Icon size={15} stroke={2} aria-hidden />
                <span className="q-draft-step-title">
                  {index + 1}. {step.title}
                  <span className="q-sr">, {words[state]}</span>
                </span>
                {note && <span className="q-draft-step-note">{note}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
