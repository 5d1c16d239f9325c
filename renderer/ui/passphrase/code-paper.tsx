import { useEffect } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { formatLongDate } from '../format';
import { codeGroups } from './check-code';
import './code-paper.css';

const refuse = (event: Event) => event.preventDefault();

/**
 * The recovery code on the screen, big and in groups. While it is there nothing on the page can be copied or dragged:
 * other programs read the clipboard, and “Select all” takes the code along as markup where it leaves it out as text.
 */
export function CodeOnScreen({ code }: { readonly code: string }) {
  useEffect(() => {
    const ways = ['copy', 'cut', 'dragstart'] as const;
    for (const way of ways) document.addEventListener(way, refuse);
    return () => {
      for (const way of ways) document.removeEventListener(way, refuse);
    };
  }, []);
  return (
    <ol className="q-paper-code" aria-label="Recovery code, in groups">
      {codeGroups(code).map((group, at) => (
        <li key={at}>
          <span aria-hidden>{group}</span>
          <span className="q-sr">{[...group].join(' ')}</span>
        </li>
      ))}
    </ol>
  );
}

interface CodePaperProps {
  readonly code: string;
  /** The day it was made. */
  readonly made: CivilDate;
}

/** The sheet that is printed, and all that is printed; the screen does not show it. */
export function CodePaper({ code, made }: CodePaperProps) {
  return (
    <section className="q-code-paper" aria-hidden>
      <h1>Quash: recovery code of the vault</h1>
      <p>
        Made on {formatLongDate(made)}. Vault on the computer: <span className="q-code-line" />
      </p>
      <ol className="q-code-print">
        {codeGroups(code).map((group, at) => (
          <li key={at}>{group}</li>
        ))}
      </ol>
      <h2>What it opens</h2>
      <p>
        Everything: whoever holds this sheet and the vault, or a backup of it, can read all matters without the
        passphrase, the protected facts about the speakers included.
      </p>
      <h2>Where to keep it</h2>
      <p>
        On paper, locked up, apart from the computer and from the backups: the safe of the firm, a bank box. Not in the
        laptop bag, not in a photograph, not in a message, not as a file.
      </p>
      <h2>How to use it</h2>
      <p>
        When the passphrase is forgotten, start Quash, choose “Use the recovery code” and type the groups. Capital
        letters, spaces and dashes do not matter. The code has no letter I, L, O or U.
      </p>
      <h2>If somebody may have seen it</h2>
      <p>
        Open Quash with the passphrase and make a new code in Settings. This one then opens nothing any more but backups
        that were made before.
      </p>
    </section>
  );
}
