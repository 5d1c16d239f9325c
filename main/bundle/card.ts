import { isAgeRecipient } from '../../shared/age/age-file';
import { AppError } from '../../shared/kernel/app-error';
import { ascii, concatBytes } from '../../shared/vault/bytes';
import { isSignedBy } from './signing';

/*
 * What colleagues send each other once: a few lines of text with two public keys and a name. The signing key signs the
 * others, so that comparing its fingerprint by voice confirms the whole card.
 */
export interface Card {
  readonly name: string;
  /** Whom to seal to: age's public key. */
  readonly recipient: string;
  /** Base64. */
  readonly signingKey: string;
}

const firstLine = 'QUASH CARD 1';
/** More than a card with the message it came in. */
const longest = 20_000;
const labels = { name: 'Name', recipient: 'Recipient', signingKey: 'Signing key', signature: 'Signature' } as const;
type Part = keyof typeof labels;

const signed = ({ name, recipient }: Card): Uint8Array =>
  concatBytes([ascii('quash|card|1|'), new TextEncoder().encode(JSON.stringify([name, recipient]))]);

/** Letters that cannot be seen or turn a line around have no place in a name. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A name as it goes on a card. Throws AppError('bad-input'). */
export function cardName(typed: string): string {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (name !== '' && name.length <= 100 && !unseen.test(name)) return name;
  throw new AppError(
    'bad-input',
    'A card needs a name of at most 100 letters, in one line.',
    'Type the name that your colleagues know you by.',
  );
}

/** The text of a card. */
export function cardText(card: Card, sign: (bytes: Uint8Array) => Uint8Array): string {
  const signature = Buffer.from(sign(signed(card))).toString('base64');
  const parts: Record<Part, string> = { ...card, signature };
  const lines = Object.entries(labels).map(([part, label]) => `${label}: ${parts[part as Part]}`);
  return `${[firstLine, ...lines].join('\n')}\n`;
}

const noCard = (what: string): AppError =>
  new AppError(
    'bad-input',
    `This is no card of a colleague: ${what}.`,
    `Paste all of it, from “${firstLine}” to the line “Signature”.`,
  );

/** How long the keys are; what a mail program broke into lines is put together again up to there. */
const lengths: Partial<Record<Part, number>> = { recipient: 62, signingKey: 44, signature: 88 };

function partsOf(lines: readonly string[]): Record<Part, string> {
  const found: Partial<Record<Part, string>> = {};
  let open: Part | null = null;
  for (const line of lines) {
    const next = (Object.keys(labels) as Part[]).find((part) => line.startsWith(`${labels[part]}:`));
    if (next && found[next] === undefined) {
      open = next;
      found[next] = line.slice(labels[next].length + 1).trim();
    } else if (open && (found[open]?.length ?? 0) < (lengths[open] ?? 0)) {
      found[open] = `${found[open] ?? ''}${line}`;
    }
  }
  const part = (name: Part): string => {
    const value = found[name];
    if (value === undefined) throw noCard(`the line “${labels[name]}” is not there`);
    return value;
  };
  return {
    name: part('name'),
    recipient: part('recipient'),
    signingKey: part('signingKey'),
    signature: part('signature'),
  };
}

/** Reads a card out of a text, also one that a message quotes. Throws AppError('bad-input'). */
export function readCard(text: string): Card {
  if (text.length > longest) throw noCard('the text is far too long');
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[>\s]+/, '').trim());
  const start = lines.indexOf(firstLine);
  if (start < 0) {
    const newer = lines.find((line) => /^QUASH CARD \d+$/.test(line));
    throw noCard(newer ? 'a newer version of Quash made it' : 'its first line is not there');
  }
  const parts = partsOf(lines.slice(start + 1));
  const card = { name: cardName(parts.name), recipient: parts.recipient, signingKey: parts.signingKey };
  if (!isAgeRecipient(card.recipient)) throw noCard('the line “Recipient” holds no public key');
  const signature = Buffer.from(parts.signature, 'base64');
  if (!/^[A-Za-z0-9+/]{43}=$/.test(card.signingKey) || !isSignedBy(card.signingKey, signed(card), signature)) {
    throw noCard('a letter of it was changed, or a line is of another card');
  }
  return card;
}
