/** What speller.ts uses of nspell and of its dictionary, which bring no types that fit. */
declare module 'nspell' {
  interface Speller {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => string[];
    /** With a model, the word takes the endings that the model takes. */
    readonly add: (word: string, model?: string) => Speller;
  }
  const nspell: (affixes: string, words: string) => Speller;
  export default nspell;
}

declare module '*.aff?raw' {
  const text: string;
  export default text;
}

declare module '*.dic?raw' {
  const text: string;
  export default text;
}
