import { IconArrowLeft } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { exportMatterContents, flushEdits, type MatterDetail, sealDrawer, useDrawer, useMatter } from '../../data';
import { go } from '../../state';
import { useVaultKind } from '../../state/vault';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import { SealForm } from '../../ui/seal-bundle/seal-form';
import { OnTheWay } from './on-the-way';
import { LiftRestriction } from './lift-restriction';
import { WhatGoes } from './what-goes';
import './share-matter.css';

interface ShareMatterProps {
  readonly matterId: string;
  /** True: it is for oneself, on the way; false: for colleagues. */
  readonly travel?: boolean;
}

/** A matter is sealed, for colleagues or to be taken along: what goes is said, what opens it is asked, one file leaves. */
export function ShareMatterScreen({ matterId, travel = false }: ShareMatterProps) {
  const matter = useMatter(matterId);
  if (!matter) return <section className="q-screen" aria-label="Share" aria-busy={matter === undefined} />;
  const name = matter.row.title.replace(/^SAMPLE – /, '');
  const leave = () => go({ section: 'matters', matterId });
  return (
    <section className="q-screen" aria-label={`${travel ? 'Take along' : 'Share'} ${name}`}>
      <PaneHeader title={`${travel ? 'Take along' : 'Share'} “${name}”`}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden />} onClick={leave}>
          Back to the matter
        </Button>
      </PaneHeader>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-share" data-pane tabIndex={0} role="region" aria-label="The bundle">
        <Share matter={matter} travel={travel} onDone={leave} />
      </div>
    </section>
  );
}

/** Letters, digits and dashes, as a file may be called anywhere. */
const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'matter';

interface ShareProps {
  readonly matter: MatterDetail;
  readonly travel: boolean;
  readonly onDone: () => void;
}

function Share({ matter, travel, onDone }: ShareProps) {
  const kind = useVaultKind();
  const drawer = useDrawer(matter.row.id);
  const { id, restricted, mayBeShared, title } = matter.row;
  const back = { label: 'Back to the matter', onClick: onDone };
  if (matter.sample) {
    return (
      <EmptyState
        title="A sample is not shared"
        body="Every Quash has it already. Share a matter of your own."
        action={back}
      />
    );
  }
  if (kind === 'samples') {
    return (
      <EmptyState
        title="A vault of samples shares nothing"
        body="Give it a passphrase under Settings, Lock and passphrase; then this device gets keys to share by."
        action={back}
      />
    );
  }
  if (matter.row.trashedAt !== null) {
    return <EmptyState title="This matter is in the trash" body="Restore it first, then share it." action={back} />;
  }
  const barred = restricted && !mayBeShared;
  // Of a restricted matter not even the name goes on the outside of the file.
  const name = restricted ? 'restricted-matter' : fileName(title);
  return (
    <>
      {travel && <OnTheWay />}
      <WhatGoes matter={matter} facts={drawer?.count ?? 0} drawerStays={travel} />
      {restricted && <LiftRestriction matter={matter} />}
      {!barred && (
        <SealForm
          name={name}
          contents={async () => {
            await flushEdits();
            return exportMatterContents(id);
          }}
          guard={{ matterId: id, protectedWords: handlesOf(matter) }}
          verb="Seal and save…"
          travel={travel}
          // Who the speaker is crosses no border on a stick.
          drawer={travel ? undefined : { facts: drawer?.count ?? 0, seal: (recipients) => sealDrawer(id, recipients) }}
          onMakeCard={() => go({ section: 'settings', tab: 'colleagues' })}
          onDone={onDone}
        />
      )}
    </>
  );
}

/** They are not to stand in the name of the file. */
const handlesOf = ({ accounts }: MatterDetail): string[] =>
  accounts.filter(({ protect }) => protect === true).map(({ handle }) => handle);
