import { own } from '../kernel/own';

/** What an attribute's value is to a lawyer, where it is more than a measure: by element, then attribute. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  docPr: { descr: 'alt text of a picture', title: 'alt text of a picture', name: 'name of a picture' },
  cNvPr: { descr: 'alt text of a picture', title: 'alt text of a picture', name: 'name of a picture' },
  shape: { alt: 'alt text of a picture', title: 'alt text of a picture' },
  imagedata: { title: 'alt text of a picture' },
  tblCaption: { val: 'alt text of a table' },
  tblDescription: { val: 'alt text of a table' },
  bookmarkStart: { name: 'bookmark name' },
  docVar: { name: 'document variable', val: 'document variable' },
  tag: { val: 'content control' },
  alias: { val: 'content control' },
  docPart: { val: 'content control' },
  dataBinding: { xpath: 'content control', prefixMappings: 'content control', storeItemID: 'content control' },
  listItem: { displayText: 'content control', value: 'content control' },
  fldSimple: { instr: 'field code' },
  helpText: { val: 'form field' },
  statusText: { val: 'form field' },
  default: { val: 'form field' },
  listEntry: { val: 'form field' },
  hyperlink: { tooltip: 'link', anchor: 'link', docLocation: 'link', history: 'link' },
  Relationship: { Target: 'relationship target' },
  permStart: { ed: 'person who may edit', edGrp: 'person who may edit' },
  query: { val: 'mail merge source' },
  connectString: { val: 'mail merge source' },
  mappedName: { val: 'mail merge source' },
  style: { styleId: 'style name' },
  abstractNum: { name: 'list name' },
  font: { name: 'font name' },
  person: { author: 'people.xml' },
  presenceInfo: { userId: 'people.xml', providerId: 'people.xml' },
  smartTag: { uri: 'smart tag', element: 'smart tag' },
  attr: { name: 'smart tag', val: 'smart tag' },
};

/** Elements named `name` whose meaning hangs on what they stand in. */
const names: Readonly<Record<string, string>> = {
  style: 'style name',
  ffData: 'form field',
  abstractNum: 'list name',
  lvl: 'list name',
};

const authorship = new Set(['author', 'initials', 'date', 'dateUtc', 'userId', 'providerId']);

/** Whether any attribute of an element has words of its own. */
export const isLabelled = (element: string): boolean => element === 'name' || Object.hasOwn(labels, element);

/** The words for a value, or undefined when it is one of the many measures and switches of a part. */
export function attributeLabel(element: string, attribute: string, parent: string | undefined): string | undefined {
  if (element === 'name' && attribute === 'val') return parent === undefined ? undefined : own(names, parent);
  const label = own(own(labels, element) ?? {}, attribute);
  if (label !== undefined) return label;
  return authorship.has(attribute) ? 'author or date of a change or comment' : undefined;
}
