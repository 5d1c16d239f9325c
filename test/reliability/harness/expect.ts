import type { Answer, Checked, Order, Problem } from '../child/protocol';
import type { TestedProcess } from './process';

/** Orders that must succeed: what is refused here ends the section, with the words of the refusal. */

const inWords = ({ code, message }: Problem): string => `${code}: ${message}`;

export async function must(
  tested: TestedProcess,
  order: Order,
  seconds?: number,
): Promise<Extract<Answer, { ok: true }>> {
  const answer = await tested.ask(order, seconds);
  if (!answer.ok) throw new Error(`“${order.do}” was refused: ${inWords(answer.problem)}`);
  return answer;
}

export async function check(
  tested: TestedProcess,
  order: Extract<Order, { do: 'check' }>,
): Promise<Checked & { readonly notices: readonly Problem[] }> {
  const { checked, notices = [] } = await must(tested, order);
  if (!checked) throw new Error('nothing was checked');
  return { ...checked, notices };
}
