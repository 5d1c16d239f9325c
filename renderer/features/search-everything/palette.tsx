import { Modal } from '@mantine/core';
import {
  IconAt,
  IconBooks,
  IconBriefcase,
  IconChevronRight,
  IconNote,
  IconSearch,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { type SearchHit, useSearch, useTitlesOnly } from '../../data';
import { go } from '../../state';
import { KeyHint } from '../../ui/key-hint';
import './palette.css';

export interface PaletteCommand {
  readonly id: string;
  readonly title: string;
  readonly keys?: string;
  readonly run: () => void;
}

interface PaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly commands: readonly PaletteCommand[];
}

interface Line {
  readonly id: string;
  readonly icon: TablerIcon;
  readonly kind: string;
  readonly title: string;
  readonly snippet: string;
  readonly keys?: string;
  readonly run: () => void;
}

const kinds: Readonly<Record<SearchHit['kind'], { readonly icon: TablerIcon; readonly word: string }>> = {
  matter: { icon: IconBriefcase, word: 'Matter' },
  party: { icon: IconUser, word: 'Party' },
  account: { icon: IconAt, word: 'Account' },
  precedent: { icon: IconBooks, word: 'Precedent' },
  note: { icon: IconNote, word: 'Note' },
};

const tabs: Partial<Record<SearchHit['kind'], string>> = { party: 'parties', account: 'parties', note: 'notes' };

function open(hit: SearchHit): void {
  if (hit.precedentId) return go({ section: 'precedents', precedentId: hit.precedentId });
  if (!hit.matterId) return;
  const tab = tabs[hit.kind];
  go({ section: 'matters', matterId: hit.matterId, ...(tab ? { tab } : {}) });
}

const SHOWN_COMMANDS = 8;

/** The search box over everything, which is the list of commands too. */
export function Palette({ opened, onClose, commands }: PaletteProps) {
  return (
    <Modal.Root opened={opened} onClose={onClose} yOffset={64} size={640} centered={false}>
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label="Search everything" radius="sm">
        <PaletteBody onClose={onClose} commands={commands} />
      </Modal.Content>
    </Modal.Root>
  );
}

function PaletteBody({ onClose, commands }: Omit<PaletteProps, 'opened'>) {
  const [text, setText] = useState('');
  const hits = useSearch(useDeferredValue(text));
  const titlesOnly = useTitlesOnly();
  const lines = linesFor(text, hits ?? [], commands);
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => setAt(0), [text]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, text]);

  const choose = (line: Line | undefined) => {
    if (!line) return;
    onClose();
    line.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to !== undefined) setAt(Math.max(0, Math.min(lines.length - 1, to)));
    else if (event.key === 'Enter') choose(lines[at]);
    else return;
    event.preventDefault();
  };

  return (
    <div className="q-palette">
      <div className="q-palette-field">
        <IconSearch size={17} aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-label="Search matters, people, precedents, notes and commands"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={lines[at] ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          data-autofocus
          placeholder="Search matters, people, precedents, notes, or type a command"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <KeyHint keys="Esc" />
      </div>
      <div className="q-palette-list" role="listbox" aria-label="Results" id={`${id}-list`} ref={list} tabIndex={-1}>
        {lines.map((line, index) => (
          <div
            key={line.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="q-palette-line"
            onMouseMove={() => setAt(index)}
            onClick={() => choose(line)}
            onKeyDown={onKeyDown}
          >
            <line.icon size={16} stroke={1.6} aria-hidden />
            <span className="q-palette-text">
              <span className="q-clip">{line.title}</span>
              {line.snippet && <span className="q-clip q-dim">{line.snippet}</span>}
            </span>
            {line.keys ? <KeyHint keys={line.keys.replace('Arrow', '')} /> : <span className="q-dim">{line.kind}</span>}
          </div>
        ))}
      </div>
      <p className="q-sr" role="status">
        {text && hits && `${lines.length} ${lines.length === 1 ? 'result' : 'results'}`}
      </p>
      {!hits && <p className="q-palette-none">Reading everything once, to search it…</p>}
      {text && hits && titlesOnly && (
        <p className="q-palette-none">Names and citations of precedents only: the rest is being read.</p>
      )}
      {hits && !titlesOnly && lines.length === 0 && <p className="q-palette-none">Nothing holds all of “{text}”.</p>}
    </div>
  );
}

function linesFor(text: string, hits: readonly SearchHit[], commands: readonly PaletteCommand[]): readonly Line[] {
  const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = commands.filter((c) => c.id !== 'search' && asked.every((w) => c.title.toLowerCase().includes(w)));
  return [
    ...hits.map((hit): Line => {
      const { icon, word } = kinds[hit.kind];
      return {
        id: `${hit.kind}-${hit.id}`,
        icon,
        kind: word,
        title: hit.title,
        snippet: hit.snippet,
        run: () => open(hit),
      };
    }),
    ...fitting.slice(0, asked.length > 0 ? SHOWN_COMMANDS : fitting.length).map((c): Line => ({
      id: `command-${c.id}`,
      icon: IconChevronRight,
      kind: 'Command',
      title: c.title,
      snippet: '',
      run: c.run,
      ...(c.keys ? { keys: c.keys } : {}),
    })),
  ];
}
