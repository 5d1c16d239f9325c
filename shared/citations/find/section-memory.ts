/** A section or rule under the code it was cited from. */
interface CitedSection {
  readonly reporter: string;
  readonly title?: string;
}

/** The sections and rules cited with their code so far, for those that stand without it later. */
export class SectionMemory {
  readonly #codes = new Map<string, CitedSection[]>();

  /** `key`: see sectionKey. */
  add(key: string, cited: CitedSection): void {
    const known = this.#codes.get(key);
    if (!known) this.#codes.set(key, [cited]);
    else if (!known.some(({ reporter, title }) => reporter === cited.reporter && title === cited.title)) {
      known.push(cited);
    }
  }

  has(key: string): boolean {
    return this.#codes.has(key);
  }
}

/** 'section 2703' and 'rule 45': a section of a code is never meant by a rule. */
export const sectionKey = (kind: 'statute' | 'rule', section: string): string => `${kind} ${section}`;
