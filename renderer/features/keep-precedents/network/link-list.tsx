import { Button } from '@mantine/core';
import { otherEnd, type Link } from '../../../../shared/precedents/network/network';
import type { PrecedentView } from '../../../data';
import { go } from '../../../state';
import { Badge, StanceBadge } from '../../../ui/badge';
import type { Library } from '../library-index';
import { Standing } from './columns';
import { badgeTone, linkSaid } from './words';

interface LinkListProps {
  readonly record: PrecedentView;
  readonly links: readonly Link[];
  readonly library: Library;
  /** It stands in the middle already. */
  readonly central: boolean;
  readonly onChoose: (id: string) => void;
}

/** More links than a reader goes through. */
const MOST = 200;

/** Every link of one record, in words, each with the record at its other end. */
export function LinkList({ record, links, library, central, onChoose }: LinkListProps) {
  const { id, shortName } = record;
  return (
    <section className="q-net-links" aria-label={`Links of ${shortName}`}>
      <div className="q-net-links-head">
        <h2 className="q-h3">
          Links of <i>{shortName}</i>
        </h2>
        <StanceBadge stance={record.stance} />
        <Standing record={record} />
        <span className="q-net-links-tools">
          <Button
            size="compact-xs"
            variant="default"
            disabled={central}
            onClick={() => go({ section: 'precedents', tab: 'network', precedentId: id })}
          >
            Put in the middle
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => go({ section: 'precedents', precedentId: id })}>
            Open the record
          </Button>
        </span>
      </div>
      {links.length === 0 && <p className="q-dim">It has no link of the chosen kinds.</p>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-net-links-box" tabIndex={0} role="region" aria-label={`All links of ${shortName}`}>
        <ul>
          {links.slice(0, MOST).map((link) => {
            const other = library.get(otherEnd(link, id));
            if (!other) return null;
            return (
              <li key={`${link.from} ${link.kind} ${link.partly} ${link.to}`}>
                <Badge tone={badgeTone(link)} label={linkSaid(link, id)} />{' '}
                <button type="button" className="q-link" onClick={() => onChoose(other.id)}>
                  {other.shortName}
                </button>{' '}
                <span className="q-dim">({other.decided.slice(0, 4)})</span>
              </li>
            );
          })}
          {links.length > MOST && <li className="q-dim">and {links.length - MOST} more</li>}
        </ul>
      </div>
    </section>
  );
}
