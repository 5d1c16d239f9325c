import type { MatterDetail } from '../../data';

interface WhatGoesProps {
  readonly matter: MatterDetail;
  /** In the sealed drawer. */
  readonly facts: number;
  /** True: nobody is asked whether the drawer goes, too. */
  readonly drawerStays: boolean;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What is in the file and what is not, before anybody decides who gets it. */
export function WhatGoes({ matter, facts, drawerStays }: WhatGoesProps) {
  const hidden = matter.accounts.filter(({ protect }) => protect === true).length;
  return (
    <div className="q-share-what">
      <section>
        <h2 className="q-h2">What goes</h2>
        <ul>
          <li>
            The whole matter with its whole history: every change, by whom and when, and what was removed or corrected
            since.
          </li>
          <li>
            {count(matter.files.length, 'file')}, {count(matter.drafts.length, 'draft')} with every version that was
            kept, {count(matter.notes.length, 'note')}. Files that were moved to the trash go, too.
          </li>
          <li>Name, initials and role of everybody who worked on it.</li>
          {hidden > 0 && (
            <li>
              <strong>{count(hidden, 'account handle')} marked as protected.</strong> Inside the seal they can be read
              by everybody who opens the file.
            </li>
          )}
        </ul>
      </section>
      <section>
        <h2 className="q-h2">What stays here</h2>
        <ul>
          <li>
            The sealed drawer
            {facts === 0
              ? ', which is empty.'
              : `: ${count(facts, 'protected fact')}${drawerStays ? '.' : ', unless you tick it below.'} If one of them stands anywhere in the matter itself, nothing is sealed, and the place is shown.`}
          </li>
          <li>Your other matters, the library and your notes on it, templates of your firm, settings and keys.</li>
        </ul>
      </section>
    </div>
  );
}
