import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type Holding, precedentTags, type PrecedentTag } from '../../../../shared/schema/law/precedent';
import { AutosaveArea, AutosaveText } from '../../../ui/autosave';
import { tagName } from '../words';

interface HoldingsEditorProps {
  readonly holdings: readonly Holding[];
  readonly onChange: (next: readonly Holding[]) => void;
}

const tags = precedentTags.map((value) => ({ value, label: tagName(value) }));
const orNull = (text: string): string | null => text.trim() || null;

/** The holdings of a precedent: what it held, where, and in which exact words. */
export function HoldingsEditor({ holdings, onChange }: HoldingsEditorProps) {
  const change = (at: number, patch: Partial<Holding>) =>
    onChange(holdings.map((holding, index) => (index === at ? { ...holding, ...patch } : holding)));
  return (
    <div className="q-stack">
      {holdings.map((holding, at) => {
        const of = `of holding ${at + 1}`;
        return (
          <fieldset key={at} className="q-prec-holding">
            <legend>Holding {at + 1}</legend>
            <AutosaveArea
              label={`Text ${of}`}
              value={holding.text}
              symbols
              onSave={(text) => text.trim() && change(at, { text: text.trim() })}
            />
            <AutosaveText
              label={`Pin ${of}`}
              placeholder="Pin: 342-43"
              value={holding.pin ?? ''}
              onSave={(pin) => change(at, { pin: orNull(pin) })}
            />
            <AutosaveArea
              label={`Quote ${of}`}
              placeholder="Exact words, at most fifty"
              value={holding.quote ?? ''}
              onSave={(quote) => change(at, { quote: orNull(quote) })}
            />
            <div className="q-row" style={{ flexWrap: 'nowrap' }}>
              <MultiSelect
                flex={1}
                aria-label={`Grounds ${of}`}
                placeholder={holding.grounds.length === 0 ? 'Grounds' : ''}
                data={tags}
                value={[...holding.grounds]}
                onChange={(grounds) => change(at, { grounds: grounds as PrecedentTag[] })}
              />
              <ActionIcon
                aria-label={`Remove holding ${at + 1}`}
                title="Remove this holding"
                onClick={() => onChange(holdings.filter((_, index) => index !== at))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </div>
          </fieldset>
        );
      })}
      <Button
        size="compact-xs"
        variant="default"
        style={{ alignSelf: 'start' }}
        onClick={() => onChange([...holdings, { text: 'What the court held', pin: null, quote: null, grounds: [] }])}
      >
        Add holding
      </Button>
    </div>
  );
}
