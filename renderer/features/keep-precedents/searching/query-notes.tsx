import { ActionIcon, Popover } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { QueryProblem } from '../../../../shared/precedents/query/query';
import { useLibraryReading } from '../../../data';
import './searching.css';

interface ProblemsProps {
  readonly problems: readonly QueryProblem[];
  readonly text: string;
  readonly onChange: (next: string) => void;
}

/** What of the query means nothing, and what may have been meant: that part was left out of the search. */
export function QueryProblems({ problems, text, onChange }: ProblemsProps) {
  const standing = problems.filter(({ to }) => to <= text.length);
  return (
    <div className="q-query-problems" role="status">
      {standing.map(({ from, to, message, instead }) => (
        <p key={from} className="q-query-problem">
          {message} This part was left out of the search.
          {instead.map((one) => (
            <button
              key={one}
              type="button"
              className="q-link"
              onClick={() => onChange(text.slice(0, from) + one + text.slice(to))}
            >
              {one}
            </button>
          ))}
        </p>
      ))}
    </div>
  );
}

/** Shown while texts are still being read: until then a word in them is not found. */
export function ReadingProgress({ titlesOnly }: { readonly titlesOnly: boolean }) {
  const reading = useLibraryReading();
  if (titlesOnly)
    return <span className="q-dim q-query-reading">Names and citations only: the rest is being read</span>;
  if (!reading || reading.total === 0 || reading.done >= reading.total) return null;
  const percent = Math.floor((100 * reading.done) / reading.total);
  return <span className="q-dim q-query-reading">Reading the texts: {percent} %</span>;
}

const examples: readonly (readonly [string, string])[] = [
  ['court:ca9', 'a court by its id, its abbreviation in quotes, or a word of its name'],
  ['ground:overbreadth', 'a ground; several with commas: any of them'],
  ['stance:adverse', 'supports, adverse or mixed'],
  ['outcome:quashed', 'what the court did'],
  ['instrument:civil-subpoena', 'the kind of demand'],
  ['year:>2010 year:2009..2012', 'years'],
  ['cited:mcintyre', 'records that cite it'],
  ['tag:"to read"', 'a tag of the firm'],
  ['is:unverified', 'also verified, vacated, own, shipped, edited'],
  ['has:note', 'also opinion, tag, treatment'],
  ['"prima facie"', 'words next to each other, as they stand'],
  ['-summons', 'not that word; also before a field'],
];

/** What can be typed into the search. */
export function QueryHelp() {
  return (
    <Popover width={430} position="bottom-start" withinPortal shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="What can be searched for">
          <IconHelp size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="What can be searched for">
        <p className="q-query-help-lead">
          Every word is wanted; “speaker” finds “speakers” too, and a word of six letters or more that is nowhere may be
          one letter off. Fields narrow the list:
        </p>
        <dl className="q-query-help">
          {examples.map(([query, meaning]) => (
            <Fragment key={query}>
              <dt>{query}</dt>
              <dd>{meaning}</dd>
            </Fragment>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
