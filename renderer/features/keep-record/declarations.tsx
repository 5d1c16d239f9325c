import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Declaration, DeclarationParagraph } from '../../../shared/schema/case-record';
import type { MatterDetail } from '../../data';
import { EntryCard } from '../../ui/entry-card';
import { FieldGroup } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { TextField } from '../../ui/fields';
import { Paragraph } from './paragraph';
import { Proposals } from './proposals';
import { recordList } from './record-list';

const kinds: Readonly<Record<Declaration['kind'], string>> = {
  custodian: 'Custodian of records',
  technical: 'Engineer, on logs',
  counsel: 'Counsel',
  doe: 'The speaker, under a pseudonym',
};

const isKind = (kind: string): kind is Declaration['kind'] => Object.hasOwn(kinds, kind);

/** Who swears to what. A declaration prints the paragraphs that stand here, and marks each that nobody has confirmed. */
export function DeclarationList({ matter }: { readonly matter: MatterDetail }) {
  const declarations = recordList(matter, 'declarations');
  const add = (kind: Declaration['kind']): void => {
    const pseudonym = matter.row.client.side === 'account-holder' ? matter.row.client.name : 'Doe';
    const declarant = kind === 'doe' ? pseudonym : 'New declarant';
    declarations.add({ id: crypto.randomUUID(), kind, declarant, paragraphs: [] });
  };
  return (
    <FieldGroup
      title="Declarations"
      note="Only what stands here is printed, and a paragraph is the declarant’s word only once the declarant has confirmed it as it stands. Nobody signs in Quash."
      tools={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              id={fieldId('record.declarations')}
              size="compact-xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
            >
              Add a declaration
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {Object.entries(kinds).map(([kind, word]) => (
              <Menu.Item key={kind} onClick={() => isKind(kind) && add(kind)}>
                {word}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      {declarations.list.length === 0 && <p className="q-dim">Nobody is on record.</p>}
      {declarations.list.map((declaration, at) => (
        <OneDeclaration
          key={declaration.id}
          matter={matter}
          declaration={declaration}
          tools={declarations.tools(at, `Declaration of ${declaration.declarant}`)}
          onChange={(paragraphs, message) =>
            declarations.replace(at, { ...declaration, paragraphs: [...paragraphs] }, message)
          }
        />
      ))}
    </FieldGroup>
  );
}

interface OneProps {
  readonly matter: MatterDetail;
  readonly declaration: Declaration;
  readonly tools: Pick<Parameters<typeof EntryCard>[0], 'onUp' | 'onDown' | 'onRemove'>;
  readonly onChange: (paragraphs: readonly DeclarationParagraph[], message?: string) => void;
}

function OneDeclaration({ matter, declaration, tools, onChange }: OneProps) {
  const { paragraphs, kind, declarant } = declaration;
  const path = `record.declarations.${declaration.id}`;
  const move = (at: number, by: number): void => {
    const paragraph = paragraphs[at];
    if (paragraph) onChange(paragraphs.toSpliced(at, 1).toSpliced(at + by, 0, paragraph));
  };
  const take = (text: string, exhibits: readonly string[]): void =>
    onChange([
      ...paragraphs,
      { id: crypto.randomUUID(), text, ...(exhibits.length > 0 ? { exhibits: [...exhibits] } : {}) },
    ]);
  return (
    <div id={fieldId(path)} tabIndex={-1}>
      <EntryCard
        title={`${declarant} (${kinds[kind].toLowerCase()})`}
        name={`the declaration of ${declarant}`}
        {...tools}
      >
        <TextField
          path={`${path}.declarant`}
          label={kind === 'doe' ? 'Pseudonym' : 'Declarant'}
          required
          hint={kind === 'doe' ? 'Never the name: that lies in the sealed drawer.' : undefined}
        />
        {kind !== 'doe' && (
          <>
            <TextField path={`${path}.title`} label="Position" placeholder="Records Manager" />
            <TextField path={`${path}.employer`} label="Employer" />
            <TextField path={`${path}.place`} label="Place of signing" placeholder="San Francisco, California" />
          </>
        )}
        <ol className="q-paragraphs">
          {paragraphs.map((paragraph, at) => (
            <Paragraph
              key={paragraph.id}
              matter={matter}
              path={`${path}.${paragraph.id}`}
              number={at + 1}
              paragraph={paragraph}
              onChange={(next, message) => onChange(paragraphs.with(at, next), message)}
              onUp={at > 0 ? () => move(at, -1) : undefined}
              onDown={at < paragraphs.length - 1 ? () => move(at, 1) : undefined}
              onRemove={() => onChange(paragraphs.toSpliced(at, 1), `Paragraph ${at + 1} removed`)}
            />
          ))}
        </ol>
        <Proposals matterId={matter.row.id} declaration={declaration} onTake={take} />
      </EntryCard>
    </div>
  );
}
