import { strToU8, unzipSync } from 'fflate';
import { prepareExport } from '../../main/files/export-file';
import { AppError } from '../../shared/kernel/app-error';
import { checkFile } from '../../shared/reveal/reveal-file';
import { jpeg, wordFile } from '../guard-corpus/word-package';
import { chart, media } from '../guard-corpus/word-pieces';
import { para, ps, run, textBox, wordTemplate, type WordParts } from '../golden/templates/word-ways';
import { cameBack, opened, type HostileInput, type Try } from './verdict';

/** 45–52: papers that came back and carry the speaker, or whoever wrote them, where nobody looks. */

const doe = 'Rosalind Quillfeather';
const guard = { matterId: 'm', protectedWords: [doe] };
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The way out blocks such a paper, and names the word. */
const blocked = (parts: WordParts): string | null => blockedFile(wordTemplate(parts));

function blockedFile(bytes: Uint8Array): string | null {
  const prepared = prepareExport(bytes, 'paper.docx', guard);
  if (prepared.status === 'blocked')
    return prepared.findings.every(({ word }) => word === doe) ? null : 'another word is named';
  return 'it may leave';
}

/** No paper of ours has a chart: the way out refuses the part that holds it, whatever stands in it. */
function refusedOut(bytes: Uint8Array, part: RegExp): string | null {
  try {
    return prepareExport(bytes, 'paper.docx', guard).status === 'blocked' ? null : 'it may leave';
  } catch (error) {
    return error instanceof AppError && part.test(error.message) ? null : String(error);
  }
}

/** The report of what a file still reveals names the word, and its place. */
async function reported(bytes: Uint8Array, place: RegExp): Promise<string | null> {
  const { verdict, findings } = await checkFile(bytes, 'paper.docx', [{ kind: 'name', value: doe }]);
  const told = findings.some(({ kind, where }) => kind === 'protected-fact' && place.test(where));
  return verdict === 'blocked' && told ? null : 'the report does not name its place';
}

/** The cleaned copy holds it nowhere. */
const cleanedOf = (bytes: Uint8Array): Try => ({
  entrance: 'cleaned copy',
  job: { kind: 'clean', bytes },
  judge: opened('clean', ({ copy }) => {
    if (!copy) return false;
    const all = Object.values(unzipSync(copy.bytes)).map((part) => Buffer.from(part).toString('latin1'));
    return !all.join('\n').includes(doe);
  }),
});

/** The way out leaves it behind: no part of the new package holds it. */
function leftBehind(parts: WordParts, ...words: string[]): string | null {
  const prepared = prepareExport(wordTemplate(parts), 'paper.docx', { matterId: null, protectedWords: [] });
  if (prepared.status === 'blocked') return 'it is blocked';
  const all = Object.entries(unzipSync(prepared.bytes))
    .map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('latin1')}`)
    .join('\n');
  const found = words.filter((word) => all.includes(word));
  return found.length === 0 ? null : `still there: ${found.join(', ')}`;
}

const body = ps('Served words');
const deleted = para(
  run('Served words') +
    `<w:del w:id="1" w:author="Opponent" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${doe}</w:delText></w:r></w:del>`,
);
const commented: WordParts = {
  body: para(
    `<w:commentRangeStart w:id="0"/>${run('Served words')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  ),
  relationships: `<Relationship Id="rIdC" Type="${office}/comments" Target="comments.xml"/>`,
  files: {
    'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Opponent">${ps(`Is this ${doe}?`)}</w:comment></w:comments>`,
  },
};
const hidden = para(run('Served words') + run(doe, '<w:vanish/>'));
const white = para(run('Served words') + run(doe, '<w:color w:val="FFFFFF"/>'));
const split = para(['Rosa', 'lind', '\u00ad Qu', 'ill\u00ad', 'feat', 'her'].map((piece) => run(piece)).join(''));
const properties: WordParts = {
  body,
  files: {
    'docProps/core.xml': '<c xmlns:dc="d"><dc:creator>Paula Paralegal</dc:creator></c>',
    'docProps/app.xml': '<Properties><Company>Firm LLP</Company><Manager>Boss</Manager></Properties>',
    'docProps/custom.xml': '<Properties><p name="client">Paula Paralegal</p></Properties>',
  },
};

const pictured = wordFile({ parts: [media('a.jpeg', jpeg(Buffer.from(doe), Buffer.from('x')))] });
const charted = wordFile(chart(doe));

export const leaveInputs: readonly HostileInput[] = [
  {
    id: 45,
    name: 'a tracked deletion with the name',
    verdict: 'opened with a count of tracked changes; the way out blocks it',
    tries: () => [
      cameBack(wordTemplate({ body: deleted }), ({ document: { marks, paragraphs } }) => {
        return marks.deletions === 1 && !JSON.stringify(paragraphs).includes(doe);
      }),
    ],
    calls: [() => blocked({ body: deleted })],
  },
  {
    id: 46,
    name: 'a comment of the other side',
    verdict: 'opened with a count of comments; the way out blocks the name and leaves comments behind',
    tries: () => [cameBack(wordTemplate(commented), ({ document: { marks } }) => marks.comments === 1)],
    calls: [() => blocked(commented), () => leftBehind(commented, doe, 'Opponent')],
  },
  {
    id: 47,
    name: 'hidden and white text',
    verdict: 'opened with a count of hidden runs, white ones too; the way out blocks it',
    tries: () => [
      cameBack(wordTemplate({ body: hidden }), ({ document: { marks } }) => marks.hidden === 1),
      cameBack(wordTemplate({ body: white }), ({ document: { marks } }) => marks.hidden === 1),
    ],
    calls: [() => blocked({ body: hidden }), () => blocked({ body: white })],
  },
  {
    id: 48,
    name: 'the name over six runs, with soft hyphens',
    verdict: 'the way out blocks it',
    calls: [() => blocked({ body: split })],
  },
  {
    id: 49,
    name: 'the name in alternative text, bookmark, document variable, an unused header, custom XML, EXIF, the cache of a chart',
    verdict:
      'the way out blocks it, wherever it stands, and refuses a chart; the report names the place; the cleaned copy holds none',
    tries: () => [cleanedOf(pictured)],
    calls: [
      () => blocked({ body: para(textBox(ps('x')).replace('name="Text Box 1"', `name="x" descr="${doe}"`)) }),
      () =>
        blocked({
          body: para(
            `<w:bookmarkStart w:id="1" w:name="${doe.replace(' ', '_')}"/><w:bookmarkEnd w:id="1"/>${run('x')}`,
          ),
        }),
      () => blocked({ body, more: { settings: `<w:docVars><w:docVar w:name="a" w:val="${doe}"/></w:docVars>` } }),
      () => blocked({ body, files: { 'word/header9.xml': `<w:hdr xmlns:w="w">${ps(doe)}</w:hdr>` } }),
      () => blocked({ body, files: { 'customXml/item1.xml': `<s>${doe}</s>` } }),
      () => blockedFile(pictured),
      () => reported(pictured, /EXIF/),
      () => refusedOut(charted, /chart/),
      () => reported(charted, /chart/),
    ],
  },
  {
    id: 50,
    name: 'properties filled in',
    verdict: 'left behind on the way out',
    calls: [() => leftBehind(properties, 'Paula', 'Firm LLP', 'Boss')],
  },
  {
    id: 51,
    name: 'revision ids and a list of people',
    verdict: 'left behind on the way out',
    calls: [
      () => {
        const people = { 'word/people.xml': '<x author="Paula Paralegal"/>' };
        const traced =
          '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CE"><w:r w:rsidR="00AB12CF"><w:t>x</w:t></w:r></w:p>';
        return leftBehind({ body: traced, files: people }, 'AB12C', 'Paula', 'people');
      },
    ],
  },
  {
    id: 52,
    name: 'a thumbnail of an earlier first page',
    verdict: 'left behind on the way out',
    calls: [
      () =>
        leftBehind(
          { body, files: { 'docProps/thumbnail.jpeg': strToU8('earlier page') } },
          'earlier page',
          'thumbnail',
        ),
    ],
  },
];
