import { paragraph, root, run, xml, type Planting } from './word-package';
import { part, words, control, chart, customProperty, customXml, textBox } from './word-pieces';

/** Places beside the stories: properties, data, relationships, controls, shapes. */
export const partPlaces: readonly (readonly [string, (text: string) => Planting])[] = [
  [
    'value of a document variable',
    (text) => ({ settings: `<w:docVars><w:docVar w:name="v" w:val="${xml(text)}"/></w:docVars>` }),
  ],
  [
    'name of a document variable',
    (text) => ({ settings: `<w:docVars><w:docVar w:name="${xml(text)}" w:val="1"/></w:docVars>` }),
  ],
  ['author property', (text) => ({ core: `<dc:creator>${xml(text)}</dc:creator>` })],
  ['last modified by', (text) => ({ core: `<cp:lastModifiedBy>${xml(text)}</cp:lastModifiedBy>` })],
  ['keywords', (text) => ({ core: `<cp:keywords>${xml(text)}</cp:keywords>` })],
  ['company', (text) => ({ app: `<Company>${xml(text)}</Company>` })],
  ['template and manager', (text) => ({ app: `<Template>x.dotx</Template><Manager>${xml(text)}</Manager>` })],
  ['custom property', (text) => customProperty('Client', text)],
  ['name of a custom property', (text) => customProperty(text, '1')],
  ['custom XML', (text) => customXml(`<data xmlns="urn:x"><who>${xml(text)}</who></data>`)],
  ['attribute of custom XML', (text) => customXml(`<data xmlns="urn:x" who="${xml(text)}"/>`)],
  [
    'comment within custom XML',
    (text) => customXml(`<data xmlns="urn:x"><!-- ${text.replace(/--/g, '- -')} --></data>`),
  ],
  ['comment within the document', (text) => ({ body: `<!-- ${text.replace(/--/g, '- -')} -->` })],
  [
    'hyperlink target',
    (text) => ({
      body: paragraph(`<w:hyperlink r:id="rIdL">${run('here')}</w:hyperlink>`),
      links: [['rIdL', 'hyperlink', `https://x.example/?q=${text}`]],
    }),
  ],
  [
    'anchor of a link',
    (text) => ({ body: paragraph(`<w:hyperlink w:anchor="a" w:tooltip="${xml(text)}">${run('here')}</w:hyperlink>`) }),
  ],
  ['target of a linked picture', (text) => ({ links: [['rIdI', 'image', `https://x.example/${text}.png`]] })],
  [
    'target of an attached template',
    (text) => ({
      settings: '<w:attachedTemplate r:id="rIdA"/>',
      parts: [],
      links: [['rIdA', 'attachedTemplate', `file:///C:/Users/${text}/x.dotm`]],
    }),
  ],
  ['tag of a content control', (text) => ({ body: control(`<w:tag w:val="${xml(text)}"/>`) })],
  ['title of a content control', (text) => ({ body: control(`<w:alias w:val="${xml(text)}"/>`) })],
  [
    'list of a content control',
    (text) => ({
      body: control(`<w:dropDownList><w:listItem w:displayText="${xml(text)}" w:value="1"/></w:dropDownList>`),
    }),
  ],
  [
    'data binding of a content control',
    (text) => ({ body: control(`<w:dataBinding w:xpath="/x[@y='${xml(text)}']" w:storeItemID="{0}"/>`) }),
  ],
  [
    'placeholder of a content control',
    (text) => ({ body: control('<w:showingPlcHdr/>').replace('>x<', `>${xml(text)}<`) }),
  ],
  [
    'choice of a form field',
    (text) => ({
      body: paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/><w:textInput><w:default w:val="${xml(text)}"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    }),
  ],
  ['text box', (text) => ({ body: textBox(text) })],
  [
    'text box of an old kind',
    (text) => ({
      body: paragraph(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${words(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    }),
  ],
  [
    'fallback of a text box',
    (text) => ({
      body: paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${run('x')}</mc:Choice><mc:Fallback><w:t>${xml(text)}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    }),
  ],
  ['cache of a chart', chart],
  [
    'glossary',
    (text) => ({
      parts: [
        part(
          'word/glossary/document.xml',
          root(
            'glossaryDocument',
            `<w:docParts><w:docPart><w:docPartBody>${words(text)}</w:docPartBody></w:docPart></w:docParts>`,
          ),
          'document.glossary',
          'glossaryDocument',
        ),
      ],
    }),
  ],
  [
    'name of a building block',
    (text) => ({
      parts: [
        part(
          'word/glossary/document.xml',
          root(
            'glossaryDocument',
            `<w:docParts><w:docPart><w:docPartPr><w:name w:val="${xml(text)}"/></w:docPartPr><w:docPartBody>${words('x')}</w:docPartBody></w:docPart></w:docParts>`,
          ),
          'document.glossary',
          'glossaryDocument',
        ),
      ],
    }),
  ],
];
