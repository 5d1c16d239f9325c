import './tri-state.css';

interface TriStateProps {
  readonly label: string;
  readonly value: boolean | null | undefined;
  readonly onChange: (next: boolean | null | undefined) => void;
  readonly id?: string;
}

const answers = [
  { word: 'Yes', value: true },
  { word: 'No', value: false },
  { word: 'Not known', value: null },
] as const;

/** A question with three answers, and the state of not having been answered, which is not "no". */
export function TriState({ label, value, onChange, id }: TriStateProps) {
  return (
    <div className="q-tri" role="group" aria-label={label} id={id} tabIndex={-1}>
      {answers.map((answer) => (
        <button
          key={answer.word}
          type="button"
          aria-pressed={value === answer.value}
          onClick={() => onChange(value === answer.value ? undefined : answer.value)}
          title={value === answer.value ? 'Press again to leave it unanswered' : undefined}
        >
          {answer.word}
        </button>
      ))}
      {value === undefined && <span className="q-tri-none">Unanswered</span>}
    </div>
  );
}
