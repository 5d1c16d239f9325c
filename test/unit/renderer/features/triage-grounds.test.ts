import { describe, expect, it } from 'vitest';
import { movedBy, sortGrounds, ticked } from '../../../../renderer/features/triage-demand/grounds/choices';
import { law } from '../../../../shared/law';
import { triage } from '../../../../shared/triage/triage';
import { sampleMatter } from '../../../../templates/library';

const choices = [
  { id: 'overbreadth', chosen: true, text: 'Ours.' },
  { id: 'undue-burden', chosen: false },
  { id: 'chilling-effect', chosen: true },
];
const ids = (list: readonly { id: string }[]) => list.map((c) => c.id);

describe('the grounds of a matter', () => {
  it('a ticked ground joins the end of the argument', () => {
    expect(ids(ticked(choices, 'undue-burden', true))).toEqual(['overbreadth', 'chilling-effect', 'undue-burden']);
    expect(ids(ticked(choices, 'particularity', true))).toEqual([
      'overbreadth',
      'chilling-effect',
      'particularity',
      'undue-burden',
    ]);
  });

  it('an unticked ground keeps its text', () => {
    expect(ticked(choices, 'overbreadth', false)).toContainEqual({ id: 'overbreadth', chosen: false, text: 'Ours.' });
  });

  it('moves among those argued, and not past the ends', () => {
    expect(ids(movedBy(choices, 'chilling-effect', -1))).toEqual(['chilling-effect', 'overbreadth', 'undue-burden']);
    expect(movedBy(choices, 'overbreadth', -1)).toEqual(choices);
  });

  it('sorts them by what the facts suggest and what counsel chose, each once among those to tick', () => {
    const found = triage(sampleMatter('alt-uscis', '2026-11-21'), law).grounds;
    const sorted = sortGrounds(choices, found, 'customs-summons-1509', law);
    const of = (lines: readonly { ground: { id: string } }[]) => lines.map((line) => line.ground.id);
    expect(of(sorted.argued)).toEqual(['overbreadth', 'chilling-effect']);
    expect(of(sorted.suggested)).toEqual(ids(found));
    expect(sorted.alone.every((line) => line.choice?.chosen && !line.found)).toBe(true);
    expect(sorted.rest.every((line) => line.applies && !line.found && line.choice?.chosen !== true)).toBe(true);
    const toTick = [...of(sorted.suggested), ...of(sorted.alone), ...of(sorted.rest)];
    expect(new Set(toTick).size).toBe(toTick.length);
    const applying = [...law.grounds.values()].filter((ground) => ground.appliesTo.includes('customs-summons-1509'));
    expect(applying.filter(({ id }) => !toTick.includes(id))).toEqual([]);
  });
});
