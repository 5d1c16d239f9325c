import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Facet, type FacetCount, type Filters, noFilters } from '../../workers/library/contract';
import { inWords, tagName } from './words';

interface FiltersProps {
  /** Every value of what the search found, with how many records it would leave. */
  readonly counts: Counts;
  readonly filters: Filters;
  readonly onChange: (next: Filters) => void;
  /** The saved views, above the filters. */
  readonly views: ReactNode;
}

type Counts = Readonly<Record<Facet, readonly FacetCount[]>>;

const groups: readonly { facet: Facet; title: string; name: (value: string) => string }[] = [
  { facet: 'kept', title: 'Library', name: (value) => value },
  { facet: 'stance', title: 'Stance', name: inWords },
  { facet: 'outcome', title: 'Outcome', name: inWords },
  {
    facet: 'confidence',
    title: 'Verification',
    name: (value) => (value === 'seen-in-source' ? 'Seen in source' : 'Known, not seen'),
  },
];

/** Left pane: what to narrow the library by; the tag selector sits at the foot, as in Zotero. */
export function PrecedentFilters({ counts, filters, onChange, views }: FiltersProps) {
  const toggle = (facet: Facet, value: string) => {
    const chosen = filters[facet];
    onChange({ ...filters, [facet]: chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value] });
  };
  const courts = counts.court.map(({ value }) => value);
  const active = Object.values(filters).some((chosen: readonly string[]) => chosen.length > 0);
  return (
    <nav className="q-prec-filters" aria-label="Filters" data-pane>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-prec-facets" tabIndex={0} role="group" aria-label="Facets">
        {views}
        <div className="q-prec-clear">
          <h2 className="q-h3">Filters</h2>
          <button
            type="button"
            className="q-link"
            aria-label="Clear filters"
            disabled={!active}
            onClick={() => onChange(noFilters)}
          >
            Clear
          </button>
        </div>
        {groups.map((group) => (
          <FacetList key={group.facet} {...group} counts={counts} filters={filters} onToggle={toggle} />
        ))}
        <h2 className="q-prec-facet-title">Court</h2>
        <MultiSelect
          size="xs"
          aria-label="Court"
          placeholder={filters.court.length === 0 ? 'Any court' : ''}
          searchable
          clearable
          data={courts}
          value={[...filters.court]}
          onChange={(court) => onChange({ ...filters, court })}
          comboboxProps={{ width: 320, position: 'bottom-start' }}
          nothingFoundMessage="No such court in the library"
        />
      </div>
      <TagSelector counts={counts} filters={filters} onToggle={toggle} />
    </nav>
  );
}

interface PartProps {
  readonly counts: Counts;
  readonly filters: Filters;
  readonly onToggle: (facet: Facet, value: string) => void;
}

interface FacetListProps extends PartProps {
  readonly facet: Facet;
  readonly title: string;
  readonly name: (value: string) => string;
}

function FacetList({ facet, title, name, counts, filters, onToggle }: FacetListProps) {
  const left = new Map(counts[facet].map(({ value, count }) => [value, count]));
  const shown = counts[facet].filter(({ count, value }) => count > 0 || filters[facet].includes(value));
  const values = [...new Set([...shown.map(({ value }) => value), ...filters[facet]])].sort();
  if (values.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="q-prec-facet-title">{title}</h2>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="q-prec-facet"
          aria-pressed={filters[facet].includes(value)}
          onClick={() => onToggle(facet, value)}
        >
          <span className="q-clip">{name(value)}</span>
          <span className="q-dim">{left.get(value) ?? 0}</span>
        </button>
      ))}
    </section>
  );
}

function TagSelector({ counts, filters, onToggle }: PartProps) {
  return (
    <section className="q-prec-tags" aria-label="Grounds">
      <h2 className="q-prec-facet-title">Grounds</h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-prec-tag-list" tabIndex={0} role="group" aria-label="Ground tags">
        {counts.tags.map(({ value: tag, count }) => (
          <button
            key={tag}
            type="button"
            className="q-prec-tag"
            aria-pressed={filters.tags.includes(tag)}
            disabled={count === 0 && !filters.tags.includes(tag)}
            onClick={() => onToggle('tags', tag)}
          >
            {tagName(tag)} <span className="q-prec-tag-count">{count}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
