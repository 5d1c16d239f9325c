import { describe, expect, it } from 'vitest';
import * as data from '../../../../renderer/data';
import type { ProtectedFact } from '../../../../renderer/data';
import { protect } from '../../../../renderer/data/protected';
import type { SearchEntry } from '../../../../renderer/workers/search-contract';
import type { Story } from '../../../../shared/guard/guard';
import type { Account, Matter } from '../../../../shared/schema/matter';
import type { DrawerRow, NoteRow } from '../../../../shared/schema/records';

/*
 * The compiler is the test: each line below would leak, and must not compile. Were a protected text assignable to a
 * string one day, the directive itself would be the error.
 */
const fact: ProtectedFact = { kind: 'name', value: protect('Zebediah Quillfeather'), note: protect('') };

describe('what gives the speaker away', () => {
  it('is taken by nothing that takes text', () => {
    const leaks = [
      // @ts-expect-error a field of a matter, which is what templates print
      (): Account => ({ id: 'a1', handle: fact.value }),
      // @ts-expect-error the facts that passages are filled from
      (): Matter['client']['name'] => fact.value,
      // @ts-expect-error an entry of the search
      (): SearchEntry => ({ group: 'note', id: 'n', order: 0, title: '', body: fact.value }),
      // @ts-expect-error a note
      (): NoteRow['text'] => fact.note,
      // @ts-expect-error the title of the window
      (title: { title: string }): void => void (title.title = fact.value),
      // @ts-expect-error a text that is searched or shown as where something stands
      (): Story => ({ where: 'drawer', text: fact.value }),
      // @ts-expect-error a sealed value is no text either
      (row: DrawerRow): string => row.sealed,
      // @ts-expect-error nor is a whole fact
      (): string => fact,
    ];
    expect(leaks).toHaveLength(8);
  });

  it('is read by a function that the data layer hands to nobody', () => {
    expect(Object.keys(data)).not.toContain('showProtected');
    expect(Object.keys(data)).not.toContain('protect');
  });
});
