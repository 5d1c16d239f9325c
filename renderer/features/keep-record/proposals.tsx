import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { proposals } from '../../../shared/drafting/record/proposals';
import { law } from '../../../shared/law';
import type { Declaration } from '../../../shared/schema/case-record';
import { useSnapshot } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { shippedPassages } from '../../workers/shipped';

interface ProposalsProps {
  readonly matterId: string;
  readonly declaration: Declaration;
  readonly onTake: (text: string, exhibits: readonly string[]) => void;
}

/** Paragraphs drafted from the facts of the matter, for counsel to take into the declaration; and an empty one. */
export function Proposals({ matterId, declaration, onTake }: ProposalsProps) {
  const matter = useSnapshot(matterId);
  const [files, setFiles] = useState<Readonly<Record<string, string>>>();
  const taken = new Set(declaration.paragraphs.map(({ text }) => text));
  const offered =
    matter && files ? proposals(matter, law, files, declaration).filter(({ text }) => !taken.has(text)) : [];
  return (
    <div className="q-stack">
      <div className="q-row">
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onTake('New paragraph.', [])}
        >
          Add a paragraph
        </Button>
        {!files && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void shippedPassages().then(setFiles).catch(showFailure)}
          >
            Show drafted paragraphs
          </Button>
        )}
      </div>
      {files && offered.length === 0 && <p className="q-dim">Every drafted paragraph has been taken.</p>}
      {offered.map(({ text, exhibits }, at) => (
        <div key={text} className="q-proposal">
          <p>{text}</p>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Take drafted paragraph ${at + 1}`}
            onClick={() => onTake(text, exhibits)}
          >
            Take
          </Button>
        </div>
      ))}
    </div>
  );
}
