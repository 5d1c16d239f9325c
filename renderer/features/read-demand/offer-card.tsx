import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { isInRecord } from '../../../shared/intake/accept';
import type { Offer } from '../../../shared/intake/offer';
import { Badge } from '../../ui/badge';
import type { DateStyle } from '../../ui/format';
import { OfferEditor } from './editor';
import { sayCurrent, sayItem, sayValue, sureWords } from './words';

interface OfferCardProps {
  readonly offer: Offer;
  readonly label: string;
  readonly page: number | undefined;
  /** What stands in the record at this field now. */
  readonly recorded: unknown;
  readonly skipped: boolean;
  readonly today: CivilDate;
  readonly style: DateStyle;
  readonly onShow: () => void;
  readonly onAccept: (value: Offer['value']) => void;
  readonly onSkip: (skip: boolean) => void;
}

/** Moves the keyboard to the next or previous offer. */
function step(from: HTMLElement, by: number): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.q-offer')];
  cards[cards.indexOf(from) + by]?.focus();
}

/** One offer: the value, the words it came from, what the record says now, and what to do about it. */
export function OfferCard({
  offer,
  label,
  page,
  recorded,
  skipped,
  today,
  style,
  onShow,
  onAccept,
  onSkip,
}: OfferCardProps) {
  const [editing, setEditing] = useState(false);
  const [mended, setMended] = useState<Offer['value']>();
  const there = isInRecord(offer.field, offer.value, recorded);
  const asMended = !there && mended !== undefined && isInRecord(offer.field, mended, recorded);
  const open = !there && !asMended && !skipped;
  const sure = sureWords[offer.sure];
  const name = `${label}: ${sayValue(offer.field, offer.value, style)}`;
  const replaces = recorded !== undefined && recorded !== null && !Array.isArray(recorded);
  const verb = replaces ? 'Accept in its place' : 'Accept';

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const by = moves[event.key];
    if (by !== undefined) step(event.currentTarget, by);
    else if (open && (event.key === 'a' || event.key === 'Enter')) {
      onAccept(offer.value);
      step(event.currentTarget, 1);
    } else if (open && event.key === 'e' && offer.value !== true) setEditing(true);
    else if (open && event.key === 's') {
      onSkip(true);
      step(event.currentTarget, 1);
    } else return;
    event.preventDefault();
  };

  return (
    // A card takes the keyboard as a row of a list does: arrows move, A accepts, E edits, S skips.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className="q-offer"
      aria-label={name}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-done={open ? undefined : ''}
      onKeyDown={onKeyDown}
      onFocus={onShow}
    >
      <header className="q-row">
        <span className="q-offer-label">{label}</span>
        <Badge tone={sure.tone} label={sure.label} title={sure.title} />
        {offer.contested && <Badge tone="warn" label="One of several" title="The paper gives more than one. Choose." />}
        {page !== undefined && <span className="q-dim">page {page}</span>}
      </header>
      <div className="q-offer-value">{sayValue(offer.field, offer.value, style)}</div>
      {typeof offer.value === 'object' && <div className="q-dim">{sayItem(offer.value, style)}</div>}
      <blockquote className="q-offer-words">{offer.words}</blockquote>
      <div className="q-dim">{offer.why}</div>
      {editing && open ? (
        <OfferEditor
          offer={offer}
          label={label}
          today={today}
          style={style}
          onCancel={() => setEditing(false)}
          onAccept={(value) => {
            setEditing(false);
            setMended(value);
            onAccept(value);
          }}
        />
      ) : (
        <footer className="q-row">
          <span className="q-offer-now">
            {there ? (
              <>
                <IconCheck size={14} aria-hidden /> In the record
              </>
            ) : (
              <>
                {asMended && <IconCheck size={14} aria-hidden />} In the record:{' '}
                {sayCurrent(offer.field, recorded, style)}
              </>
            )}
          </span>
          {open && (
            <>
              <Button size="compact-xs" aria-label={`${verb} ${name}`} onClick={() => onAccept(offer.value)}>
                {verb}
              </Button>
              {offer.value !== true && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Edit ${name}`}
                  onClick={() => setEditing(true)}
                >
                  Edit
                </Button>
              )}
              <Button size="compact-xs" variant="default" aria-label={`Skip ${name}`} onClick={() => onSkip(true)}>
                Skip
              </Button>
            </>
          )}
          {skipped && !there && !asMended && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Take up again ${name}`}
              onClick={() => onSkip(false)}
            >
              Take up again
            </Button>
          )}
        </footer>
      )}
    </article>
  );
}
