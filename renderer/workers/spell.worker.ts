import type { SpellAnswer, SpellQuestion } from './spell-contract';
import { makeSpeller, type Speller } from './spelling/speller';

/* Unpack, answer, post back. The first question reads the dictionaries. */
let speller: Speller | undefined;

function answer(question: SpellQuestion): readonly string[] {
  speller ??= makeSpeller();
  if (question.kind === 'misspelled') return speller.misspelled(question.words);
  if (question.kind === 'suggestions') return speller.suggestions(question.word);
  speller.know(question.words);
  return [];
}

self.onmessage = ({ data }: MessageEvent<SpellQuestion>) => {
  self.postMessage({ id: data.id, words: answer(data) } satisfies SpellAnswer);
};
