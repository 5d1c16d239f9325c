import { describe, expect, it } from 'vitest';
import { readPackage, xmlText } from '../../../../shared/ooxml/read-package';
import { storyTexts } from '../../../../shared/ooxml/story-text';
import { cleanPackage } from '../../../../shared/render/clean-package';
import { relationship, runs, wordFile } from '../ooxml/package-fixture';

const source = wordFile(runs('Hello'));
const external = ' TargetMode="External"';

describe('cleanPackage', () => {
  it('keeps the page and leaves behind who made it', () => {
    const parts = readPackage(cleanPackage(source));
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/settings.xml',
    ]);
    const all = [...parts.values()].map(xmlText).join('\n');
    expect(all).toContain('Hello');
    expect(all).not.toMatch(/rsid|Paula|Firm LLP|Boss|secret|comment|attachedTemplate|docVar/);
    expect(storyTexts(parts).find(({ where }) => where === 'document property: creator')?.text).toContain('Quash');
  });

  it('gives equal bytes for equal input, and its own output again', () => {
    const once = cleanPackage(source);
    expect(cleanPackage(source)).toEqual(once);
    expect(cleanPackage(once)).toEqual(once);
  });

  it('dates every entry on the first day that ZIP knows', () => {
    const bytes = cleanPackage(source);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x00210000);
  });

  it('keeps a link that a reader clicks, and refuses one that Word would fetch', () => {
    const link = (kind: string, target: string) =>
      wordFile(runs('x'), {}, [relationship('rId9', kind, target, external)]);
    expect(() => cleanPackage(link('hyperlink', 'https://example.org/a?b=1&amp;c=2'))).not.toThrow();
    expect(() => cleanPackage(link('image', 'https://example.org/pixel.png'))).toThrow(/outside the file/);
    expect(() => cleanPackage(link('hyperlink', 'file:///etc/passwd'))).toThrow(/outside the file/);
    expect(() => cleanPackage(link('hyperlink', 'javascript:alert(1)'))).toThrow(/outside the file/);
  });

  it('refuses what would leave a hole in the page', () => {
    for (const kind of ['oleObject', 'package', 'vbaProject', 'chart', 'aFChunk', 'control']) {
      const bytes = wordFile(runs('x'), { 'word/x.bin': 'x' }, [relationship('rId9', kind, 'x.bin')]);
      expect(() => cleanPackage(bytes), kind).toThrow(/not text or a picture/);
    }
  });

  it('takes the name out of tracked changes', () => {
    const body = '<w:ins w:id="1" w:author="Paula" w:date="2020-01-01T00:00:00Z"><w:r><w:t>new</w:t></w:r></w:ins>';
    const xml = xmlText(readPackage(cleanPackage(wordFile(body))).get('word/document.xml') ?? new Uint8Array());
    expect(xml).toContain('<w:ins w:id="1" w:author="Quash">');
  });

  it('leaves text alone that looks like a fingerprint', () => {
    const xml = xmlText(
      readPackage(cleanPackage(wordFile(runs('see w:rsidR="1" here')))).get('word/document.xml') ?? new Uint8Array(),
    );
    expect(xml).toContain('see w:rsidR="1" here');
  });
});
