import { Pill } from '@mantine/core';
import { saveSettings, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { showUndo } from '../../ui/undo-toast';

/** The words that counsel added to the spelling dictionary; each can be taken out again. */
export function Dictionary({ words }: { readonly words: readonly string[] }) {
  const remove = async (word: string): Promise<void> => {
    const operation = await saveSettings({ words: words.filter((one) => one !== word) });
    if (operation) showUndo({ message: `“${word}” is out of your dictionary.`, undo: () => undo(operation) });
  };
  return (
    <FieldGroup title="My dictionary" note="Words that you called right by a right click on their red line.">
      {words.length === 0 ? (
        <p className="q-dim">No words yet.</p>
      ) : (
        <ul className="q-dictionary" aria-label="My dictionary">
          {words
            .toSorted((a, b) => a.localeCompare(b, 'en'))
            .map((word) => (
              <li key={word}>
                <Pill
                  withRemoveButton
                  removeButtonProps={{ 'aria-label': `Take out ${word}`, tabIndex: 0, 'aria-hidden': false }}
                  onRemove={() => void remove(word).catch(showFailure)}
                >
                  {word}
                </Pill>
              </li>
            ))}
        </ul>
      )}
    </FieldGroup>
  );
}
