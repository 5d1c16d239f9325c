import { leaveInputs } from './inputs-leave';
import { packageInputs } from './inputs-package';
import { reachInputs } from './inputs-reach';
import { restInputs } from './inputs-rest';
import { templateInputs } from './inputs-template';
import { xmlInputs } from './inputs-xml';
import type { HostileInput } from './verdict';

/** The eighty hostile inputs, in their order. */
export const hostileInputs: readonly HostileInput[] = [
  ...packageInputs,
  ...xmlInputs,
  ...reachInputs,
  ...leaveInputs,
  ...templateInputs,
  ...restInputs,
];
