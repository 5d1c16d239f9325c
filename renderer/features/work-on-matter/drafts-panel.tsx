import { Button } from '@mantine/core';
import { IconCircleX, IconEyeSearch, IconFiles, IconFileText, IconPlus } from '@tabler/icons-react';
import { documentsOf } from '../../../shared/drafting/documents';
import { createDraft, sayInstant, useDrafts, useSnapshot } from '../../data';
import { go } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';

/** The papers of a matter: those begun, and those that can be. */
export function DraftsPanel({ matterId }: { readonly matterId: string }) {
  const drafts = useDrafts(matterId);
  const matter = useSnapshot(matterId);
  if (!drafts || !matter) return null;
  const begin = async (documentId: string, title: string) => {
    const { id } = await createDraft({ matterId, documentId, title });
    go({ section: 'drafts', matterId, draftId: id });
  };
  return (
    <div className="q-scroll">
      <FieldGroup
        title="Packet"
        note="All the papers that this vehicle and this court want, in one folder, with what is still missing."
        tools={
          <Button
            leftSection={<IconFiles size={14} aria-hidden />}
            onClick={() => go({ section: 'drafts', matterId, tab: 'packet' })}
          >
            Make the packet
          </Button>
        }
      >
        {null}
      </FieldGroup>
      <FieldGroup
        title="Before a file leaves"
        note="What any Word file or PDF still reveals: deleted and hidden text, comments, private facts, and what this matter protects."
        tools={
          <Button
            variant="default"
            leftSection={<IconEyeSearch size={14} aria-hidden />}
            onClick={() => go({ section: 'drafts', matterId, tab: 'reveals' })}
          >
            Check a file
          </Button>
        }
      >
        {null}
      </FieldGroup>
      <FieldGroup title="Drafts" note={drafts.length === 0 ? 'No paper has been begun. Choose one below.' : undefined}>
        <ul className="q-doc-list">
          {drafts.map(({ row, last, versions }) => (
            <li key={row.id}>
              <button
                type="button"
                className="q-link q-clip"
                onClick={() => go({ section: 'drafts', matterId, draftId: row.id })}
              >
                {row.title}
              </button>
              <span className="q-dim">
                {last
                  ? `${versions} ${versions === 1 ? 'version' : 'versions'}, last ${sayInstant(last.at)}`
                  : 'No version saved yet'}
              </span>
            </li>
          ))}
        </ul>
      </FieldGroup>
      <FieldGroup title="Begin a paper">
        <ul className="q-doc-list">
          {documentsOf(matter)
            .filter((document) => !drafts.some((d) => d.row.documentId === document.id))
            .map((document) => {
              const unfit = document.unfit(matter);
              return (
                <li key={document.id}>
                  <div>
                    <div className="q-row">
                      {unfit ? <IconCircleX size={15} aria-hidden /> : <IconFileText size={15} aria-hidden />}
                      <span className={unfit ? 'q-dim' : undefined}>{document.title}</span>
                    </div>
                    {unfit && <div className="q-doc-why">{unfit.message}</div>}
                  </div>
                  {unfit ? (
                    <Button
                      variant="subtle"
                      color="gray"
                      onClick={() => go({ section: 'matters', matterId, field: unfit.field })}
                    >
                      Show the field
                    </Button>
                  ) : (
                    <Button
                      variant="default"
                      leftSection={<IconPlus size={14} aria-hidden />}
                      onClick={() => void begin(document.id, document.title).catch(showFailure)}
                    >
                      Draft this
                    </Button>
                  )}
                </li>
              );
            })}
        </ul>
      </FieldGroup>
    </div>
  );
}
