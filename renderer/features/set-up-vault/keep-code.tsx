import { useState } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { CheckCode } from './check-code';
import { ShowCode } from './show-code';

interface KeepCodeProps {
  readonly code: string;
  readonly made: CivilDate;
  readonly onDone: () => void;
}

/** The recovery code: on the screen until it is on paper, then off the screen to see that it is. */
export function KeepCode({ code, made, onDone }: KeepCodeProps) {
  const [checking, setChecking] = useState(false);
  return checking ? (
    <CheckCode code={code} onBack={() => setChecking(false)} onDone={onDone} />
  ) : (
    <ShowCode code={code} made={made} onNext={() => setChecking(true)} onWithout={onDone} />
  );
}
