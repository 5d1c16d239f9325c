import type { DeadlineStep } from '../../shared/deadlines/answer';
import { clock } from '../../shared/drafting/words';
import { type DateStyle, formatDate } from './format';
import './arithmetic.css';

interface ArithmeticProps {
  readonly steps: readonly DeadlineStep[];
  readonly warnings?: readonly string[];
  /** Why the law behind it is not verified; empty: it was read. */
  readonly unverified?: readonly string[];
  readonly style: DateStyle;
}

/** A day, or a day with its hour, as steps and answers hold it. */
export function sayMoment(moment: string, style: DateStyle): string {
  const time = moment.slice(11, 16);
  return `${formatDate(moment.slice(0, 10), style)}${time === '' ? '' : `, ${clock(time)}`}`;
}

/** How a date was reached, a line a step with its authority; what to mind, and what was not read. */
export function Arithmetic({ steps, warnings = [], unverified = [], style }: ArithmeticProps) {
  return (
    <div className="q-arithmetic">
      <ol aria-label="How the date was counted">
        {steps.map((step, at) => (
          <li key={at}>
            <span className="q-arithmetic-day">{sayMoment(step.date, style)}</span>
            <span>
              {step.because} <span className="q-dim">[{step.authority}]</span>
            </span>
          </li>
        ))}
      </ol>
      {warnings.length > 0 && (
        <ul className="q-arithmetic-mind" aria-label="To mind">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {unverified.length > 0 && (
        <>
          <p>Not verified, because:</p>
          <ul aria-label="What is not verified">
            {unverified.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
