import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { lookIntoFolder } from '../../state';
import { useVaultKind } from '../../state/vault';
import { FieldGroup } from '../../ui/field-row';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';
import { FolderBundles } from './folder-bundles';

/** In the settings: which folder the team shares, and what waits in it. */
export function SharedFolderGroup() {
  return useVaultKind() === 'samples' ? null : <Chosen />;
}

function Chosen() {
  const { problem, ask, busy } = useReply();
  const [path, setPath] = useState<string | null>();
  useEffect(() => {
    let live = true;
    void ask(() => window.quash['folder:path']()).then((answer) => live && answer && setPath(answer.path));
    return () => {
      live = false;
    };
  }, [ask]);
  const choose = async (clear: boolean) => {
    const answer = await ask(() => window.quash['folder:choose'](clear ? { clear } : {}));
    if (!answer) return;
    setPath(answer.path);
    await lookIntoFolder();
  };
  if (path === undefined && !problem) return null;
  return (
    <FieldGroup
      title="Shared folder"
      note="A folder that your team reaches: on a stick, a file server, or kept level by Syncthing. Share… can put a sealed bundle there, and what colleagues put there for you is offered at the start. Quash changes and deletes nothing in it. Its path is kept in the vault."
    >
      <ProblemNote problem={problem} />
      <p className="q-collect-path">{path ?? 'No folder is chosen.'}</p>
      <div className="q-row">
        <Button variant="default" loading={busy} onClick={() => void choose(false)}>
          {path ? 'Choose another…' : 'Choose a folder…'}
        </Button>
        {path && (
          <Button variant="default" disabled={busy} onClick={() => void choose(true)}>
            Use none
          </Button>
        )}
      </div>
      {path && <FolderBundles />}
    </FieldGroup>
  );
}
