import type { GuardFact } from '../../shared/guard/guard';
import { byteDisguises, disguises } from './disguises';
import { facts } from './facts';
import { pdfBytePlaces, pdfPlaces } from './pdf-places';
import type { Planted } from './place';
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

interface Plan {
  readonly place: string;
  readonly disguise: string;
  readonly fact: GuardFact;
  readonly text: string;
  readonly file: string;
  readonly make: () => Planted | null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function* disguised(fact: GuardFact): Generator<readonly [string, string]> {
  for (const { name, of } of disguises) {
    const text = of(fact);
    if (text !== null) yield [name, text];
  }
}

function* plans(fact: GuardFact): Generator<Plan> {
  const texts = [...disguised(fact)];
  for (const { name: place, file, make } of [...wordPlaces, ...pdfPlaces, ...plainPlaces]) {
    for (const [disguise, text] of texts) yield { place, disguise, fact, text, file, make: () => make(text) };
  }
  const bytes = [
    ...texts.map(([disguise, text]) => [disguise, text, utf8(text)] as const),
    ...byteDisguises.map(([disguise, make]) => [`bytes: ${disguise}`, fact.value, make(fact.value)] as const),
  ];
  for (const { name: place, file, make } of [...wordBytePlaces, ...pdfBytePlaces, ...plainBytePlaces]) {
    for (const [disguise, text, spelled] of bytes) {
      yield { place, disguise, fact, text, file, make: () => make(spelled) };
    }
  }
}

/**
 * Every fact in every disguise in every place that an exit takes. `every`: one of so many of them, from the `first`, so
 * that a short run still comes to every place, and another run to others.
 */
export function* cases(takes: (one: Case) => boolean, every = 1, first = 0): Generator<Case> {
  let turn = first;
  for (const fact of facts) {
    for (const { make, file, ...plan } of plans(fact)) {
      const name = { ...plan, file: { bytes: new Uint8Array(), name: file === 'x' ? 'x.txt' : file } };
      if (!takes(name)) continue;
      turn += 1;
      if (turn % every !== 0) continue;
      const made = make();
      if (made) yield { ...plan, file: { bytes: made.bytes, name: made.name ?? file } };
    }
  }
}

/** The same places with nothing protected in them. */
export function* controls(): Generator<Case> {
  const [fact] = facts;
  if (!fact) return;
  const plain = 'plain words';
  const all = [
    ...[...wordPlaces, ...pdfPlaces, ...plainPlaces].map((place) => [place, place.make(plain)] as const),
    ...[...wordBytePlaces, ...pdfBytePlaces, ...plainBytePlaces].map((place) => [place, place.make(utf8(plain))] as const),
  ];
  for (const [{ name, file }, made] of all) {
    if (made) yield { place: name, disguise: 'none', fact, text: plain, file: { bytes: made.bytes, name: made.name ?? file } };
  }
}
