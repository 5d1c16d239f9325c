import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../../shared/ooxml/read-package';
import { storyTexts } from '../../../../shared/ooxml/story-text';
import { runs, wordFile, zip } from './package-fixture';

const stories = (bytes: Uint8Array): Map<string, string> =>
  new Map(storyTexts(readPackage(bytes)).map(({ where, text }) => [where, text]));

describe('storyTexts', () => {
  it('joins a name that Word split over runs', () => {
    const found = stories(wordFile(runs('Ja', 'ne', ' D', 'oe')));
    expect(found.get('body')).toBe('Jane Doe\n');
  });

  it('keeps deleted text and field codes apart, each joined', () => {
    const body =
      `${runs('Mr. ')}<w:del w:id="1"><w:r><w:delText>Jo</w:delText></w:r><w:r><w:delText>hn</w:delText></w:r></w:del>` +
      '<w:r><w:instrText> AU</w:instrText></w:r><w:r><w:instrText>THOR </w:instrText></w:r>';
    const found = stories(wordFile(body));
    expect(found.get('deleted text (tracked), body')).toBe('John\n');
    expect(found.get('field codes, body')).toBe('AUTHOR\n');
    expect(found.get('body')).toBe('Mr. \n');
  });

  it('reads attributes, properties and targets', () => {
    const found = stories(wordFile('<w:bookmarkStart w:id="1" w:name="JaneDoe"/>'));
    expect(found.get('bookmark name, body')).toContain('JaneDoe');
    expect(found.get('document property: creator')).toContain('Paula Paralegal');
    expect(found.get('relationship target, body')).toContain('customXml/item1.xml');
  });

  it('refuses XML that is broken or nested without end', () => {
    const part = (xml: string) =>
      zip({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
    expect(() => stories(part('<a><b></a>'))).toThrow(/not well-formed/);
    expect(() => stories(part('<a>'.repeat(300) + '</a>'.repeat(300)))).toThrow(/too deeply/);
  });
});
