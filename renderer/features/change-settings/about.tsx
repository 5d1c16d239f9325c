import { useEffect, useState } from 'react';
import { law } from '../../../shared/law';
import type { OutputOf } from '../../../shared/ipc/contract';
import { FieldGroup } from '../../ui/field-row';
import { formatDate } from '../../ui/format';
import { KeyValue } from '../../ui/law-text';
import { Licences } from './licences';

/** Versions, and how far the law in the product goes. */
export function AboutPage() {
  const [info, setInfo] = useState<OutputOf<'app:info'>>();
  useEffect(() => {
    let live = true;
    void window.quash['app:info']().then((reply) => {
      if (live && reply.ok) setInfo(reply.value);
    });
    return () => {
      live = false;
    };
  }, []);
  const seen = [...law.precedents.values()].filter((p) => p.confidence === 'seen-in-source').length;
  return (
    <>
      <FieldGroup title="Quash">
        <KeyValue
          items={[
            ['Version', info?.version],
            ['Electron', info?.electron],
            ['Chromium', info?.chromium],
            ['System', info?.platform],
            ['Profile', info?.profileIsDefault === false ? 'A profile of its own' : 'The usual one'],
            ['Network', 'None. Quash opens no connection and asks for nothing.'],
          ]}
        />
      </FieldGroup>
      <FieldGroup
        title="The law in it"
        note="A research aid for counsel, not legal advice. Check every citation and its later history before filing."
      >
        <KeyValue
          items={[
            ['Collected on', formatDate(law.asOf)],
            ['Instruments', law.instruments.size],
            ['Grounds', law.grounds.size],
            ['Courts', law.courts.size],
            ['Precedents', `${law.precedents.size}, of which ${seen} were read in a listed source`],
          ]}
        />
      </FieldGroup>
      <Licences />
    </>
  );
}
