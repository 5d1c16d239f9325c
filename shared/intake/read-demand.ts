import { caseOffers } from './find-case';
import { countedTimes, dateOffers, executionWindows, methodOffers, placeOffers } from './find-dates';
import { emergencyOffers } from './find-emergency';
import { instrumentOffers, numberOffers, titleOffers } from './find-instrument';
import { issuerOffers } from './find-issuer';
import { itemOffers } from './find-items';
import { breadthOffers, purposeOffers, statuteOffers } from './find-law';
import { mailOffers } from './find-mail';
import { secrecyOffers } from './find-secrecy';
import { signatureOffers } from './find-signature';
import { type Intake, intakeFields, isListField, maxIntakeCharacters, type Offer } from './offer';
import { paperOf } from './paper';

const rank = { stated: 0, likely: 1, unsure: 2 } as const;
const key = (offer: Offer): string => `${offer.field} ${JSON.stringify(offer.value)}`;

/** One offer for each value, the plainest; values that disagree are all kept, and none of them reads as stated. */
function settle(offers: readonly Offer[]): Offer[] {
  const best = new Map<string, Offer>();
  for (const offer of offers) {
    const known = best.get(key(offer));
    if (!known || rank[offer.sure] < rank[known.sure]) best.set(key(offer), offer);
  }
  const values = new Map<string, number>();
  for (const { field } of best.values()) values.set(field, (values.get(field) ?? 0) + 1);
  const order = (offer: Offer): number => intakeFields.indexOf(offer.field);
  return [...best.values()]
    .map((offer): Offer => {
      if (isListField(offer.field) || (values.get(offer.field) ?? 0) < 2) return offer;
      return { ...offer, contested: true, sure: offer.sure === 'stated' ? 'likely' : offer.sure };
    })
    .toSorted((a, b) => order(a) - order(b) || a.start - b.start);
}

/**
 * Reads a demand: text in, offers out, each with the words it came from. Nothing is concluded from words that are
 * not there. A text beyond the limit is read up to it, and a note says so.
 */
export function readDemand(text: string): Intake {
  const paper = paperOf(text.slice(0, maxIntakeCharacters));
  const behind = caseOffers(paper);
  const issuer = issuerOffers(
    paper,
    behind.find(({ field }) => field === 'demand.underlying.caption'),
  );
  const signature = signatureOffers(paper);
  const offers = settle([
    ...instrumentOffers(paper),
    ...titleOffers(paper),
    ...numberOffers(paper),
    ...dateOffers(paper),
    ...methodOffers(paper),
    ...mailOffers(paper),
    ...placeOffers(paper),
    ...statuteOffers(paper),
    ...purposeOffers(paper),
    ...issuer,
    ...signature.offers,
    ...itemOffers(paper),
    ...breadthOffers(paper),
    ...secrecyOffers(
      paper,
      issuer.find(({ field }) => field === 'demand.issuer.name'),
    ),
    ...behind,
    ...emergencyOffers(paper),
  ]);
  const cut =
    text.length > maxIntakeCharacters ? [{ text: 'The text is longer than Quash reads; the rest was left out.' }] : [];
  return { offers, notes: [...cut, ...countedTimes(paper), ...executionWindows(paper), ...signature.notes] };
}
