import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { Badge, type Tone } from '../../ui/badge';
import type { FileResult, PacketResult } from './make-packet';

const words: Readonly<Record<FileResult['status'], { tone: Tone; label: string }>> = {
  saved: { tone: 'ok', label: 'Saved' },
  blocked: { tone: 'bad', label: 'Blocked' },
  faulty: { tone: 'bad', label: 'Not made' },
  'left-out': { tone: 'warn', label: 'Left out' },
};

/** What became of each paper, and the way to the folder. */
export function Result({ result }: { readonly result: Extract<PacketResult, { status: 'saved' }> }) {
  const saved = result.files.filter(({ status }) => status === 'saved');
  const path = saved[0]?.said;
  return (
    <section className="q-packet-result" aria-label="Saved packet">
      <div className="q-row">
        <h2 className="q-h2" role="status">
          {saved.length} of {result.files.length} files saved
        </h2>
        {path !== undefined && (
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconFolder size={14} aria-hidden />}
            onClick={() => void window.quash['file:show']({ path })}
          >
            Show in folder
          </Button>
        )}
      </div>
      <p className="q-dim q-packet-path">{result.folder}</p>
      <ul className="q-packet-lacks">
        {result.files.map(({ name, status, said }) => (
          <li key={name} className="q-row">
            <Badge {...words[status]} />
            <span>{name}</span>
            {status !== 'saved' && <span>{said}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
