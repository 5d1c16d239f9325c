import { Button, Loader } from '@mantine/core';
import { IconEye, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { BundleEntry } from '../../../shared/bundle/contents';
import { isRefusal, type Refusal } from '../../../shared/bundle/merge/refusal';
import { type LookedAt, lookAtBundle } from '../../data';
import { OutlinedPage } from '../../ui/outlined-page';
import { PaneHeader } from '../../ui/pane-header';
import { ProblemNote } from '../../ui/problem-note';
import { RestrictedBadge } from '../../ui/restricted-badge';
import { useReply } from '../../ui/use-reply';
import { sectionsOf } from './sections';
import './look-at-matter.css';

interface LookAtMatterProps {
  readonly matter: string;
  readonly entries: readonly BundleEntry[];
  readonly signer: { readonly name: string; readonly known: boolean };
  readonly onClose: () => void;
}

const failed = (error: unknown): Refusal => ({
  code: 'unreadable',
  message: error instanceof Error ? error.message : String(error),
  fix: 'Nothing was taken in. Ask for the bundle again.',
});

/**
 * One matter of a bundle, to be read and nothing else: no button here changes, saves, copies or prints, and when the page
 * is left it is gone.
 */
export function LookAtMatter({ matter, entries, signer, onClose }: LookAtMatterProps) {
  const [looked, setLooked] = useState<LookedAt | Refusal>();
  const { ask } = useReply();
  useEffect(() => {
    let live = true;
    lookAtBundle({ matter, entries })
      .catch(failed)
      .then((found) => live && setLooked(found), failed);
    return () => {
      live = false;
    };
  }, [matter, entries]);
  // Whatever still lies before main goes with this page.
  useEffect(() => () => void ask(() => window.quash['bundle:close']()), [ask]);
  const title = looked && !isRefusal(looked) ? looked.detail.row.title : 'Look only';
  return (
    <section className="q-screen q-look" aria-label={`Look only: ${title}`} onCopy={(event) => event.preventDefault()}>
      <PaneHeader title={title}>
        {looked && !isRefusal(looked) && looked.detail.row.restricted && <RestrictedBadge masked={false} />}
        <Button leftSection={<IconX size={15} aria-hidden />} onClick={onClose}>
          Close
        </Button>
      </PaneHeader>
      <p className="q-look-banner" role="status">
        <IconEye size={15} aria-hidden />
        <span>
          <strong>Look only.</strong> The matter is not in this vault. Nothing here can be changed, copied or saved, and
          Quash writes nothing of it to this machine. Signed by {signer.name}
          {signer.known ? '.' : ', whose key nobody here has confirmed.'}
        </span>
      </p>
      {!looked && (
        <div className="q-row q-look-note" role="status">
          <Loader size="sm" />
          <span>Reading the matter…</span>
        </div>
      )}
      {looked && isRefusal(looked) && (
        <div className="q-look-note">
          <ProblemNote problem={{ message: looked.message, fix: looked.fix }} />
        </div>
      )}
      {looked && !isRefusal(looked) && (
        <div className="q-fill" data-pane>
          <OutlinedPage label="Pages of the matter" readOnly sections={sectionsOf(looked)} />
        </div>
      )}
    </section>
  );
}
