import type { Offer } from './offer';
import { matches, offerOf, type Paper, sentenceAt, trimmed } from './paper';

const cue =
  /\b(?:nature of (?:the )?emergency|imminent (?:danger|threat|risk|harm)|danger of death|risk of death|serious (?:physical|bodily) injury|exigent circumstances|emergency (?:situation|involving|disclosure))\b/gi;

/** That an emergency is claimed, in the paper's own words; whether there is one is nothing a reader can offer. */
export function emergencyOffers(paper: Paper): Offer[] {
  const found = matches(paper.prose, cue, 20);
  // What is feared says more than the name of the form.
  const first = found.find(({ 0: words }) => /danger|threat|risk|harm|injury/i.test(words)) ?? found[0];
  if (!first || !/\b2702\b|emergency|exigent/i.test(paper.prose)) return [];
  const labelled = /\bnature of (?:the )?emergency ?:?\s{1,4}/i.exec(paper.prose);
  const at = labelled ? labelled.index + labelled[0].length : first.index;
  const sentence = sentenceAt(paper, at);
  const span = trimmed(paper, { start: labelled ? at : sentence.start, end: sentence.end });
  return [
    offerOf(paper, {
      field: 'facts.emergency.claimed',
      span: { start: first.index, end: first.index + first[0].length },
      value: true,
      why: 'the paper claims one in these words',
      sure: 'stated',
    }),
    offerOf(paper, {
      field: 'demand.emergency.claim',
      span,
      why: labelled ? 'stands after “Nature of the emergency”' : 'the paper claims it in these words',
      sure: 'likely',
    }),
  ].filter((offer) => offer !== undefined);
}
