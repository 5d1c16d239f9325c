import { Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { saveSettings, undo, useSettings } from '../data';
import { showFailure, showUndo } from '../ui/undo-toast';
import { misspelled, setWords, suggestions } from '../workers/spell-client';
import { type FoundWord, isProse, wordAt, wordsOfProse, wordsOfTheLaw } from './spelling-words';

/**
 * Spelling in the fields of prose: the engine underlines, a worker of this page says what is misspelled, by
 * dictionaries that ship with the app. Nothing is downloaded and no word leaves the page.
 */

/** Letters of a word that can be added: as settings take it. */
const longest = 60;

let lawIsKnown = false;

/** Answers the engine. It asks with the words of a field each time the typing pauses. */
async function checkField(words: string[]): Promise<string[]> {
  const field = document.activeElement;
  if (!isProse(field)) return [];
  if (!lawIsKnown) setWords('names', wordsOfTheLaw());
  lawIsKnown = true;
  return misspelled(wordsOfProse(words, field.value));
}

/** Only fields of prose are checked, each from the moment it is first used. */
function checkOnFocus({ target }: FocusEvent): void {
  if (isProse(target)) target.spellcheck = true;
}

function recheck(field: HTMLTextAreaElement): void {
  field.spellcheck = false;
  field.spellcheck = true;
}

/** As if it was typed, so that the field's own undo takes it back. */
function replaceWord(field: HTMLTextAreaElement, { start, end }: FoundWord, by: string): void {
  field.focus();
  field.setSelectionRange(start, end);
  document.execCommand('insertText', false, by);
}

interface Found extends FoundWord {
  readonly field: HTMLTextAreaElement;
  readonly x: number;
  readonly y: number;
  readonly meant: readonly string[];
}

/** The misspelled word that was right-clicked, with what may have been meant; undefined when it is right. */
async function findWord({ target, clientX: x, clientY: y }: MouseEvent): Promise<Found | undefined> {
  if (!isProse(target) || target.readOnly || target.disabled) return undefined;
  const found = wordAt(target.value, target.selectionStart);
  if (!found || (await misspelled([found.word])).length === 0) return undefined;
  return { ...found, field: target, x, y, meant: await suggestions(found.word) };
}

/** Mounted once: starts the checking, and draws the menu on a misspelled word. */
export function Spelling() {
  const own = useSettings()?.words;
  const [found, setFound] = useState<Found>();
  useEffect(() => setWords('own', own ?? []), [own]);
  useEffect(() => {
    document.body.spellcheck = false;
    window.quashSpelling?.checkWith(checkField);
    let asked = 0;
    const forget = () => (asked += 1);
    const open = (event: MouseEvent) => {
      const mine = forget();
      const show = (what: Found | undefined) => {
        if (mine === asked) setFound(what);
      };
      findWord(event).then(show, showFailure);
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    document.addEventListener('focusin', checkOnFocus, options);
    document.addEventListener('contextmenu', open, options);
    // Whoever went on in the meantime wants no menu any more.
    document.addEventListener('keydown', forget, options);
    document.addEventListener('pointerdown', forget, options);
    return () => listening.abort();
  }, []);

  const add = async ({ word, field }: Found): Promise<void> => {
    const operation = await saveSettings({ words: [...(own ?? []), word] });
    setWords('own', [...(own ?? []), word]);
    recheck(field);
    field.focus();
    if (operation) showUndo({ message: `“${word}” is in your dictionary.`, undo: () => undo(operation) });
  };

  if (!found) return null;
  return (
    <Menu opened onClose={() => setFound(undefined)} position="bottom-start" offset={10} returnFocus={false}>
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: found.x, top: found.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={`Spelling of ${found.word}`}>
        {found.meant.length === 0 && <Menu.Label>Nothing like “{found.word}” is known.</Menu.Label>}
        {found.meant.map((word) => (
          <Menu.Item key={word} onClick={() => replaceWord(found.field, found, word)}>
            {word}
          </Menu.Item>
        ))}
        {found.word.length <= longest && <Menu.Divider />}
        {found.word.length <= longest && (
          <Menu.Item onClick={() => void add(found).catch(showFailure)}>Add “{found.word}” to my dictionary</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
