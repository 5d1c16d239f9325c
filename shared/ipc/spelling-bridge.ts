/** What the preload script puts on `window.quashSpelling`: the engine's underlines, fed by the page. */
export interface SpellingBridge {
  /**
   * Names who is asked when the engine checks a text field. The function gets the words of the field, each once, and
   * answers with those that are misspelled. A later call takes the place of an earlier one.
   */
  readonly checkWith: (misspelled: (words: string[]) => Promise<string[]>) => void;
}
