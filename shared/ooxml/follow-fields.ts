import { isPlainField } from './field-kinds';
import type { markList } from './paragraph-voices';
import { growStory, type FileStory } from './reading';

interface Field {
  code: string;
  shown: boolean;
  text: string;
  readonly where: string;
}

/** Follows Word's fields through a part: their codes, joined across runs, and the links they make. */
export function followFields(list: ReturnType<typeof markList>, where: () => string) {
  const open: Field[] = [];
  const links: { id: string; where: string; text: string; target?: string }[] = [];
  const codes: { where: string; code: string }[] = [];
  /** Code without a field around it, or after its result began: nobody’s, and told by itself. */
  const loose: Field[] = [];
  const judge = ({ code, text, where: place }: Field): void => {
    if (code.trim() === '') return;
    codes.push({ where: place, code: code.trim() });
    if (isPlainField(code)) return;
    const target = /^\s*HYPERLINK\s+"?([^"\\\s][^"]*?)"?(?:\s+\\|\s*$)/i.exec(code)?.[1];
    if (target !== undefined) links.push({ id: '', where: place, text, target });
    else list.add('field-code', place, code.trim());
  };
  return {
    links,
    character(type: string): void {
      loose.splice(0).forEach(judge);
      if (type === 'begin') open.push({ code: '', shown: false, text: '', where: where() });
      else if (type === 'separate') {
        const field = open.at(-1);
        if (field) field.shown = true;
      } else if (type === 'end') open.splice(-1).forEach(judge);
    },
    simple(code: string): void {
      judge({ code, shown: false, text: '', where: where() });
    },
    code(text: string): void {
      const field = open.at(-1);
      if (field && !field.shown) field.code += text;
      else if (loose[0]) loose[0].code += text;
      else loose.push({ code: text, shown: false, text: '', where: where() });
    },
    shown(text: string): void {
      for (const field of open) if (field.shown) field.text += text;
    },
    /** Whether what is read now stands among a field’s instructions, where no page shows it. */
    inCode: () => open.some(({ shown }) => !shown),
    showing: () => open.some(({ shown }) => shown),
    finish(): void {
      for (const field of [...open.splice(0), ...loose.splice(0)]) judge(field);
    },
    stories(label: string): FileStory[] {
      const story = growStory(`field codes, ${label}`);
      for (const { where: place, code } of codes) story.add(`field code, ${place}`, `${code}\n`);
      return story.story();
    },
  };
}
