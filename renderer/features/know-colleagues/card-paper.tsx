import type { OwnCard } from '../../../shared/ipc/bundle-contract';
import '../../ui/passphrase/code-paper.css';

/** The card as it is printed, and all that is printed; the screen does not show it. */
export function CardPaper({ card }: { readonly card: OwnCard }) {
  return (
    <section className="q-code-paper" aria-hidden>
      <h1>Quash: card of {card.name}</h1>
      <p>
        Whoever has this card can seal files to {card.name} and check what {card.name} signed. It holds nothing secret.
      </p>
      <h2>Fingerprint</h2>
      <p>{card.fingerprint.join(' · ')}</p>
      <h2>The card</h2>
      <pre className="q-card-text">{card.text}</pre>
    </section>
  );
}
