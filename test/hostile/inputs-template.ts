import { AppError } from '../../shared/kernel/app-error';
import { cleanPackage } from '../../shared/render/clean-package';
import { examineTemplate } from '../../shared/render/inspect-template';
import { renderDocx } from '../../shared/render/render';
import { readPackage } from '../../shared/ooxml/read-package';
import { storyTexts } from '../../shared/ooxml/story-text';
import { ps, row, table, wordTemplate } from '../golden/templates/word-ways';
import { sampleDoc } from '../unit/shared/render/sample-doc';
import { read, type HostileInput } from './verdict';

/** 53–60: templates that try to be programs, and data that tries to be a template. */

const textOf = (bytes: Uint8Array): string =>
  storyTexts(readPackage(bytes))
    .map(({ text }) => text)
    .join('\n');
const doc = sampleDoc();
const filled = (body: string, values: Record<string, string>): string =>
  textOf(
    cleanPackage(
      renderDocx({ template: wordTemplate({ body }), doc: { ...doc, values: { ...doc.values, ...values } } }).value,
    ),
  );

const faulty = (body: string, ...codes: string[]) =>
  read(wordTemplate({ body }), ({ diagnostics }) =>
    codes.every((code) => diagnostics.some((one) => one.code === code)),
  );
/** No mark of ours: plain words, and none of them a name. */
const plain = (text: string) => read(wordTemplate({ body: ps(text) }), ({ value }) => value.fields.length === 0);

const opens = Array.from({ length: 9 }, () => '{{#serviceList}}').join('');
const closes = Array.from({ length: 9 }, () => '{{/serviceList}}').join('');

export const templateInputs: readonly HostileInput[] = [
  {
    id: 53,
    name: "{constructor.constructor('return process')()}",
    verdict: 'harmless: words in single braces are words, in double ones an error with its place; nothing is computed',
    tries: () => [
      plain("{constructor.constructor('return process')()}"),
      faulty(ps("{{constructor.constructor('return process')()}}")),
      read(wordTemplate({ body: ps('{{constructor}} {{__proto__}} {{toString}}') }), ({ value }) =>
        value.fields.every(({ origin }) => origin === 'asked'),
      ),
    ],
    calls: [
      () => {
        const text = filled(ps('{{constructor}}|{{__proto__}}|{{hasOwnProperty}}'), {});
        return /function|\[object|undefined|native code/.test(text) ? `it prints ${text}` : null;
      },
    ],
  },
  {
    id: 54,
    name: '+++INS …+++',
    verdict: 'harmless: words are words',
    tries: () => [plain('+++INS process.exit()+++'), plain('<%= 7*7 %> ${7*7} #{7*7}')],
  },
  {
    id: 55,
    name: '{a=1}, an assignment',
    verdict: 'opened with an error that names its place',
    tries: () => [
      plain('{a=1}'),
      read(wordTemplate({ body: ps('{{clientName=1}}') }), ({ diagnostics }) =>
        diagnostics.some(({ severity }) => severity === 'error'),
      ),
    ],
  },
  {
    id: 56,
    name: 'a loop of 10^9 turns',
    verdict: 'harmless: a list goes round as often as the matter has rows, and a row has no rows of its own',
    calls: [
      () => {
        const lines = Array.from({ length: 10 }, (_, at) => ({ line: `row ${at}` }));
        const template = wordTemplate({ body: ps(`${opens}{{line}}${closes}`) });
        if (examineTemplate(template).hostile.length > 0) return null;
        const long = { ...doc, lists: { ...doc.lists, serviceList: lines } };
        const began = process.cpuUsage();
        let size = 0;
        try {
          size = renderDocx({ template, doc: long }).value.byteLength;
        } catch (error) {
          // Refused for its size is as good.
          if (!(error instanceof AppError)) throw error;
        }
        const ms = process.cpuUsage(began).user / 1000;
        return ms < 2_000 && size < 5_000_000 ? null : `${Math.round(ms)} ms, ${size} bytes`;
      },
    ],
  },
  {
    id: 57,
    name: 'a loop without an end, a tag over two cells',
    verdict: 'opened with an error that names its place',
    tries: () => [
      read(wordTemplate({ body: ps('{{#serviceList}}{{line}}') }), ({ diagnostics }) =>
        diagnostics.some(({ severity }) => severity === 'error'),
      ),
      faulty(table(2, row(ps('{{client'), ps('Name}}'))), 'split-tag'),
    ],
  },
  {
    id: 58,
    name: 'a tag with turned, unseen or look-alike letters',
    verdict:
      'turned and look-alike letters are a finding or a name that is asked for; one with a letter nobody sees is the name that is seen',
    tries: () =>
      ['client\u202eName', 'сlientName'].map((name) =>
        read(wordTemplate({ body: ps(`{{${name}}}`) }), ({ value, diagnostics }) => {
          return diagnostics.length > 0 || value.fields.every(({ origin }) => origin === 'asked');
        }),
      ),
  },
  {
    id: 59,
    name: 'a value that holds a tag and XML',
    verdict: 'printed as it stands, and read neither as tag nor as XML',
    calls: [
      () => {
        const value = '{{clientShort}} <w:p/> </w:t> & "{{#federal}}"';
        return filled(ps('[{{clientName}}]'), { clientName: value }).includes(`[${value}]`) ? null : 'it was changed';
      },
    ],
  },
  {
    id: 60,
    name: 'a field that nobody fills',
    verdict: 'a blank that says what is missing, and never "undefined"',
    calls: [
      () => {
        const text = filled(ps('[{{neverHeardOf}}]'), {});
        return /\[MISSING: /.test(text) && !/undefined|null/.test(text) ? null : `it prints ${text.slice(0, 80)}`;
      },
    ],
  },
];
