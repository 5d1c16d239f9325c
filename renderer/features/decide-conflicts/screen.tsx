import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { conflictKey } from '../../../shared/schema/conflict';
import { useConflictLines, useMatter } from '../../data';
import { go } from '../../state';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import { Question } from './question';
import './decide-conflicts.css';

/** Every place of a matter that several people wrote, none knowing of the other: a person picks what holds. */
export function ConflictsScreen({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const lines = useConflictLines(matterId);
  const leave = () => go({ section: 'matters', matterId });
  if (!matter || !lines) return <section className="q-screen" aria-label="Versions" aria-busy="true" />;
  const critical = lines.filter(({ conflict }) => conflict.critical).length;
  return (
    <section className="q-screen" aria-label="Several versions">
      <PaneHeader title={`Several versions: ${matter.row.title}`} count={lines.length}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden />} onClick={leave}>
          Back to the matter
        </Button>
      </PaneHeader>
      {lines.length === 0 ? (
        <EmptyState
          title="Nothing is in question"
          body="Every place of this matter has one version."
          action={{ label: 'Back to the matter', onClick: leave }}
        />
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        <div className="q-conflicts" data-pane tabIndex={0} role="region" aria-label="Questions">
          <p>
            {critical > 0
              ? 'A critical place goes on showing what this vault had, and no paper of the matter is filed until somebody decides. '
              : 'None of these bars a filing. '}
            What you keep goes to your colleagues with the next bundle. The other versions stay in the history, and Undo
            asks the question again.
          </p>
          {lines.map((line) => (
            <Question key={conflictKey(line.conflict)} matterId={matterId} line={line} />
          ))}
        </div>
      )}
    </section>
  );
}
