import type { Diagnostic } from '../kernel/diagnostic';
import { checkAuthorities } from './authorities';
import { checkBlanks } from './blanks';
import { checkCandor } from './candor';
import { checkCourtRules } from './court-rules';
import type { CheckInput } from './draft-input';
import { checkDoeWords } from './doe-words';
import { checkHeld } from './held-of-nothing';
import { checkIds } from './ids';
import { checkNotice } from './notice';
import { checkPrivateFacts } from './private-facts';
import { checkSignature } from './signature';
import { checkUnverifiedRules } from './unverified-rules';
import { checkStyle } from './style';

type Check = (input: CheckInput) => readonly Diagnostic[];

/** The list: one line a check, in the order findings are shown. */
const CHECKS: readonly Check[] = [
  checkCandor,
  checkHeld,
  checkIds,
  checkBlanks,
  checkAuthorities,
  checkSignature,
  checkCourtRules,
  checkUnverifiedRules,
  checkStyle,
  checkDoeWords,
  checkNotice,
  checkPrivateFacts,
];

/** Everything the checks find in one draft. */
export function checkDraft(input: CheckInput): readonly Diagnostic[] {
  return CHECKS.flatMap((check) => check(input));
}
