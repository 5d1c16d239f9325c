import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { parseTag } from '../templates/tag-grammar';
import type { MergeData, Place } from './merge-data';

/** Parts that the engine fills. */
const stories = /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/;

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function contentType(name: string): string {
  if (name === 'word/document.xml') return `${wordprocessing}.document.main+xml`;
  const kind = /^word\/([a-z]+)/.exec(name)?.[1] ?? 'header';
  return `${wordprocessing}.${kind}+xml`;
}

/** The engine wants a package; it gets one of the parts it fills and nothing else. */
function storyPackage(parts: ReadonlyMap<string, string>): { zip: PizZip; names: string[] } {
  const zip = new PizZip();
  const names = [...parts.keys()].filter((name) => stories.test(name));
  const types = names.map((name) => `<Override PartName="/${name}" ContentType="${contentType(name)}"/>`);
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
  );
  for (const name of names) zip.file(name, parts.get(name) ?? '');
  return { zip, names };
}

/** A name that nobody provides, and where it would have gone. */
export interface UnknownName {
  readonly name: string;
  readonly place: Place;
}

export type Merged =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string>; readonly unknown: readonly UnknownName[] }
  | { readonly ok: false; readonly reasons: readonly string[] };

const sign = (mark: string): RegExp => new RegExp(`^\\s*${mark}\\s*(\\S.*?)\\s*$`);

/** The engine's own signs, but with room for the spaces people type; its short forms are left out. One for each use. */
const tolerantSigns = (): DXT.Module => ({
  name: 'TolerantSigns',
  optionsTransformer(options: DXT.Options, engine: Docxtemplater) {
    for (const module of engine.modules as { name?: string; prefix?: unknown }[]) {
      if (module.name === 'LoopModule') {
        module.prefix = { start: sign('#'), end: sign('/'), inverted: sign('\\^'), dash: /(?!)/ };
      }
      if (module.name === 'RawXmlModule') module.prefix = sign('@');
    }
    return options;
  },
});

const placeOf = (module: unknown): Place => (module === 'loop' ? 'section' : module === 'rawxml' ? 'slot' : 'value');

interface EngineFault {
  readonly message?: unknown;
  readonly properties?: {
    readonly id?: unknown;
    readonly rootError?: unknown;
    readonly explanation?: unknown;
    readonly errors?: readonly EngineFault[];
  };
}

/** All the engine has to say, one line a fault. */
function reasons(fault: EngineFault): string[] {
  const several = fault.properties?.errors;
  if (several && several.length > 0) return several.flatMap(reasons);
  // Looking a name up never fails by fault of a template: that is a bug of ours.
  if (fault.properties?.id === 'scopeparser_execution_failed') throw fault.properties.rootError;
  return [String(fault.properties?.explanation ?? fault.message ?? fault)];
}

/**
 * Fills the template's parts. The engine computes nothing: every tag is a name that {@link MergeData} looks up among
 * its own properties. A name that nobody provides prints `[MISSING: name]` and is reported.
 */
export function merge(parts: ReadonlyMap<string, string>, data: MergeData): Merged {
  const { zip, names } = storyPackage(parts);
  const unknown = new Map<string, UnknownName>();
  try {
    const engine = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      modules: [tolerantSigns()],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => {
        if (parseTag(tag) === undefined) throw new Error(`{{${tag}}} is not the name of a field.`);
        return { get: (scope: unknown, context) => data.look(tag, placeOf(context.meta.part.module), scope) };
      },
      nullGetter: (part) => {
        const place = placeOf(part.module);
        const name = part.value.split('|')[0]?.trim() ?? part.value;
        unknown.set(`${place} ${name}`, { name, place });
        return place === 'value' ? `[MISSING: ${name}]` : place === 'slot' ? '' : false;
      },
    });
    engine.render(data.root);
  } catch (error) {
    return { ok: false, reasons: reasons(error as EngineFault) };
  }
  const filled = new Map(names.map((name) => [name, zip.file(name)?.asText() ?? '']));
  return { ok: true, parts: filled, unknown: [...unknown.values()] };
}
