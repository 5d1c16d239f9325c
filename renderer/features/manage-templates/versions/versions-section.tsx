import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { readBytes, restoreTemplateVersion, type TemplateRow, undo, useTemplateVersions } from '../../../data';
import { Changes } from '../../../ui/changes';
import { showFailure } from '../../../ui/desktop-files';
import { formatBytes, formatInstant } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';
import { sayTemplateChange, type TemplateChange, templateChange } from './template-change';

/** The earlier versions of a template: when each was brought in, what changed since, and the way back to it. */
export function VersionsSection({ row }: { readonly row: TemplateRow }) {
  const versions = useTemplateVersions(row.id);
  const [shown, setShown] = useState<string>();
  if (!versions || versions.length === 0) return null;
  const restore = async (version: TemplateRow) => {
    const operation = await restoreTemplateVersion(version.id);
    if (!operation) return;
    setShown(undefined);
    showUndo({
      message: `“${row.title}” is again as it was on ${formatInstant(version.at)}`,
      undo: async () => void (await undo(operation)),
    });
  };
  return (
    <section aria-label="Earlier versions">
      <h3 className="q-h3">Earlier versions ({versions.length})</h3>
      <ul className="q-templates-versions">
        {versions.map((version) => {
          const open = shown === version.id;
          const of = `${version.fileName}, ${formatInstant(version.at)}`;
          return (
            <li key={version.id}>
              <div className="q-row">
                <span className="q-templates-version">
                  {version.fileName}
                  <span className="q-dim q-templates-near">
                    {formatBytes(version.size)}, brought in {formatInstant(version.at)} by {version.by}
                  </span>
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-expanded={open}
                  aria-label={`What changed since ${of}`}
                  onClick={() => setShown(open ? undefined : version.id)}
                >
                  What changed since
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Restore ${of}`}
                  disabled={version.sha256 === row.sha256}
                  onClick={() => void restore(version).catch(showFailure)}
                >
                  Restore
                </Button>
              </div>
              {open && <Since version={version} now={row} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What changed from a version to the template as it is now. */
function Since({ version, now }: { readonly version: TemplateRow; readonly now: TemplateRow }) {
  const [change, setChange] = useState<TemplateChange>();
  useEffect(() => {
    let current = true;
    Promise.all([readBytes(version.id), readBytes(now.id)])
      .then(([before, after]) => templateChange(before, after))
      .then((made) => current && setChange(made))
      .catch(showFailure);
    return () => {
      current = false;
    };
  }, [version.id, now.id, now.sha256]);
  if (!change) {
    return (
      <p className="q-dim" role="status">
        Comparing…
      </p>
    );
  }
  return (
    <div className="q-templates-since">
      <p>{sayTemplateChange(change)}</p>
      <Changes label="Changes of the template" changes={change.paragraphs} />
    </div>
  );
}
