import type { GuardFact } from '../../shared/guard/guard';
import { byteDisguises, disguises } from './disguises';
import { facts } from './facts';
import { pdfBytePlaces, pdfPlaces } from './pdf-places';
import type { BytePlace, Planted, TextPlace } from './place';
import { plainBytePlaces, plainPlaces } from './plain-places';
import { wordBytePlaces, wordPlaces } from './word-places';

/** One file with one fact in it, in one disguise, in one place. */
export interface Case {
  readonly place: string;
  readonly disguise: string;
  readonly fact: GuardFact;
  readonly text: string;
  readonly file: { readonly bytes: Uint8Array; readonly name: string };
}

export const textPlaces: readonly TextPlace[] = [...wordPlaces, ...pdfPlaces, ...plainPlaces];
export const bytePlaces: readonly BytePlace[] = [...wordBytePlaces, ...pdfBytePlaces, ...plainBytePlaces];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const named = (place: { readonly file: string }, made: Planted): Case['file'] => ({ bytes: made.bytes, name: made.name ?? place.file });

function* disguised(fact: GuardFact): Generator<readonly [string, string]> {
  for (const { name, of } of disguises) {
    const text = of(fact);
    if (text !== null) yield [name, text];
  }
}

/**
 * Every fact in every disguise in every place; `every` takes one of so many of them, in turn, so that a short run still
 * sees every place and every disguise.
 */
export function* cases(every = 1): Generator<Case> {
  let turn = 0;
  const mine = (): boolean => turn++ % every === 0;
  for (const place of textPlaces) {
    for (const fact of facts) {
      for (const [disguise, text] of disguised(fact)) {
        if (!mine()) continue;
        const made = place.make(text);
        if (made) yield { place: place.name, disguise, fact, text, file: named(place, made) };
      }
    }
  }
  for (const place of bytePlaces) {
    for (const fact of facts) {
      const all: (readonly [string, string, Uint8Array])[] = [
        ...[...disguised(fact)].map(([name, text]) => [name, text, utf8(text)] as const),
        ...byteDisguises.map(([name, make]) => [`bytes: ${name}`, fact.value, make(fact.value)] as const),
      ];
      for (const [disguise, text, bytes] of all) {
        if (!mine()) continue;
        const made = place.make(bytes);
        if (made) yield { place: place.name, disguise, fact, text, file: named(place, made) };
      }
    }
  }
}

/** The same places with nothing protected in them: they say that what is found is found for its own sake. */
export function* controls(): Generator<Case> {
  const [fact] = facts;
  if (!fact) return;
  for (const place of [...textPlaces]) {
    const made = place.make('plain words');
    if (made) yield { place: place.name, disguise: 'none', fact, text: '', file: named(place, made) };
  }
  for (const place of bytePlaces) {
    const made = place.make(utf8('plain words'));
    if (made) yield { place: place.name, disguise: 'none', fact, text: '', file: named(place, made) };
  }
}
