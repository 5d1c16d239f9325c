import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Offer } from '../../../shared/intake/offer';
import { type MatterDetail, useSettings } from '../../data';
import { go, usePane } from '../../state';
import { EmptyState } from '../../ui/empty-state';
import { SplitPane } from '../../ui/split-pane';
import type { Reading, ReadingRequest } from '../../workers/reading-client';
import { KeepFile, useKeptFile } from './keep-file';
import { MarkedText } from './marked-text';
import { OfferList } from './offer-list';

interface ResultProps {
  readonly matter: MatterDetail;
  readonly request: ReadingRequest;
  readonly reading: Reading;
  readonly onRead: (request: ReadingRequest) => void;
}

/** The text with the words marked in it, and beside it what they offer. */
export function Result({ matter, request, reading, onRead }: ResultProps) {
  const { paper, intake } = reading;
  const style = useSettings()?.dateFormat ?? 'us';
  const [width, setWidth] = usePane('read-demand', 560);
  const [current, setCurrent] = useState<Offer>();
  const kept = useKeptFile(matter.row.id, request);
  const toForm = () => go({ section: 'matters', matterId: matter.row.id, tab: 'demand' });
  const notes = (
    <>
      {[...paper.notes, ...intake.notes.map(({ text }) => text)].map((text) => (
        <li key={text}>
          <IconInfoCircle size={14} aria-hidden /> {text}
        </li>
      ))}
      {(paper.attached ?? []).map((file, at) => (
        <li key={`${at} ${file.name}`}>
          “{file.name}” is attached to the message.{' '}
          <Button size="compact-xs" variant="default" onClick={() => onRead({ name: file.name, bytes: file.bytes })}>
            Read {file.name}
          </Button>
        </li>
      ))}
    </>
  );
  if (paper.scan) {
    return (
      <div className="q-scroll">
        <EmptyState
          title="A scan without text"
          body={
            <>
              <p>{paper.notes[0]}</p>
              <p>Quash recognizes no text in pictures. Keep the file, and type what the paper says into the form.</p>
            </>
          }
          action={{ label: 'Type what it says', onClick: toForm }}
        />
        <div className="q-read-keep">
          <KeepFile kept={kept} />
        </div>
      </div>
    );
  }
  return (
    <SplitPane
      label="Width of the offers"
      size={width}
      onSize={setWidth}
      min={380}
      first={<MarkedText text={paper.text} pages={paper.pages} offers={intake.offers} current={current} />}
      second={
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        <div className="q-scroll" role="region" aria-label="What the paper offers" tabIndex={0}>
          <p className="q-dim q-read-said">
            Nothing is entered until you accept it. With an offer chosen: A accepts, E edits, S skips, arrows move. What
            was read is not kept: leave this page, and it is read again from the file.
          </p>
          <KeepFile kept={kept} />
          <ul className="q-read-notes">{notes}</ul>
          {intake.offers.length === 0 && <p>Nothing was found that the record could take. Type what the paper says.</p>}
          <OfferList
            key={request.name}
            matter={matter}
            offers={intake.offers}
            pages={paper.pages}
            style={style}
            onShow={setCurrent}
            onFirst={async () => {
              if (kept.wanted) await kept.keep();
            }}
          />
        </div>
      }
    />
  );
}
