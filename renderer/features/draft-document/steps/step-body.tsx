import { slotOf } from '../argument/choices';
import type { StepProps } from '../context';
import type { StepId } from '../steps';
import { AuthoritiesStep } from '../argument/authorities';
import { GroundsStep } from '../argument/grounds';
import { MissingStep } from './missing';
import { SaveStep } from './save';
import { TextStep } from '../argument/text';

const argued: readonly StepId[] = ['grounds', 'authorities', 'text'];

/** What the middle pane shows for a step of a chosen document. */
export function StepBody({ step, ...props }: StepProps & { readonly step: StepId }) {
  if (argued.includes(step) && slotOf(props.kind) === undefined) {
    return (
      <p className="q-dim q-prose">
        This paper argues no grounds, so there is nothing to choose here. {props.kind.title} follows from the facts of
        the matter alone.
      </p>
    );
  }
  if (step === 'missing') return <MissingStep {...props} />;
  if (step === 'grounds') return <GroundsStep {...props} />;
  if (step === 'authorities') return <AuthoritiesStep {...props} />;
  if (step === 'text') return <TextStep {...props} />;
  return <SaveStep {...props} />;
}
