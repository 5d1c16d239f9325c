import { Button, Modal } from '@mantine/core';
import { IconShare3 } from '@tabler/icons-react';
import { useState } from 'react';
import { exportTemplatePack, type TemplateRow } from '../../data';
import { go } from '../../state';
import { useVaultKind } from '../../state/vault';
import { SealForm } from '../../ui/seal-bundle/seal-form';

/** Seals a template of the firm for a colleague. */
export function SealTemplate({ row }: { readonly row: TemplateRow }) {
  const [open, setOpen] = useState(false);
  const canSeal = useVaultKind() === 'protected';
  if (!canSeal) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconShare3 size={16} stroke={1.6} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Share…
      </Button>
      {open && (
        <Modal opened onClose={close} title={`Seal “${row.title}” for a colleague`} size="lg">
          <p style={{ marginBlock: '0 14px' }}>
            The Word file as it is now goes, with what its names stand for. Earlier versions and every matter stay here.
          </p>
          <SealForm
            name="template"
            contents={() => exportTemplatePack([row.id])}
            guard={{ matterId: null, protectedWords: [] }}
            verb="Seal and save…"
            onMakeCard={() => go({ section: 'settings', tab: 'colleagues' })}
            onDone={close}
          />
        </Modal>
      )}
    </>
  );
}
