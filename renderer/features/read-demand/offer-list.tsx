import { useState } from 'react';
import type { Offer } from '../../../shared/intake/offer';
import { pageOf } from '../../../shared/intake/pages';
import { acceptOffer, type MatterDetail, readMatterPath, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import type { DateStyle } from '../../ui/format';
import { showUndo } from '../../ui/undo-toast';
import { OfferCard } from './offer-card';
import { groups } from './words';

interface OfferListProps {
  readonly matter: MatterDetail;
  readonly offers: readonly Offer[];
  readonly pages: readonly number[] | undefined;
  readonly style: DateStyle;
  readonly onShow: (offer: Offer) => void;
  /** Runs before the first offer is accepted. */
  readonly onFirst: () => Promise<void>;
}

/** What the paper offers, group by group. Nothing is entered but what is accepted, one by one. */
export function OfferList({ matter, offers, pages, style, onShow, onFirst }: OfferListProps) {
  const [skipped, setSkipped] = useState<ReadonlySet<Offer>>(new Set());
  const skip = (offer: Offer, on: boolean): void =>
    setSkipped((now) => new Set(on ? [...now, offer] : [...now].filter((one) => one !== offer)));
  const accept = async (offer: Offer, label: string, value: Offer['value']) => {
    await onFirst();
    const operation = await acceptOffer(matter.row.id, offer.field, value);
    if (operation) showUndo({ message: `${label} accepted`, undo: () => undo(operation) });
  };
  return groups.map(({ title, fields }) => {
    const inside = offers.filter((offer) => fields[offer.field] !== undefined);
    if (inside.length === 0) return null;
    return (
      <section key={title} aria-label={title} className="q-offers">
        <h2 className="q-h2">
          {title} <span className="q-dim">{inside.length}</span>
        </h2>
        {inside.map((offer) => {
          const label = fields[offer.field] ?? offer.field;
          return (
            <OfferCard
              key={`${offer.field} ${offer.start} ${offer.end} ${JSON.stringify(offer.value)}`}
              offer={offer}
              label={label}
              page={pageOf(pages, offer.start)}
              recorded={readMatterPath(matter, offer.field)}
              skipped={skipped.has(offer)}
              today={matter.today}
              style={style}
              onShow={() => onShow(offer)}
              onAccept={(value) => void accept(offer, label, value).catch(showFailure)}
              onSkip={(on) => skip(offer, on)}
            />
          );
        })}
      </section>
    );
  });
}
