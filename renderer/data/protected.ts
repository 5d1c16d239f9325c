/*
 * A text that gives the speaker away. It is no string, and nothing that takes text takes it: no template field, search
 * entry, window title or notification, by its type; and where a type is forgotten, it says '[sealed]', as JSON too, and
 * a copy of it in another thread is empty. One function reads it, and only the open drawer may import that.
 */
let read: (text: ProtectedText) => string;

class ProtectedText {
  readonly #text: string;

  static {
    read = (text) => text.#text;
  }

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return '[sealed]';
  }

  toJSON(): string {
    return '[sealed]';
  }
}

export type Protected = ProtectedText;

/** Takes over what was typed in the drawer. */
export function protect(text: string): Protected {
  return new ProtectedText(text);
}

/** What a protected text says: for the drawer that shows it, the seal it goes under, and the search of a file. */
export function showProtected(text: Protected): string {
  return read(text);
}
