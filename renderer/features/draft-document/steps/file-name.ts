import { publicText, versionName, type Version } from '../../../../shared/sealing/marks';

/** 'Motion to quash, with memorandum - Twitter v. DHS - NOT FOR FILING.docx', fit for every file system. */
export function fileName(title: string, matter: string, final: boolean, version?: Version): string {
  const plain = (text: string) =>
    text
      .replace(/[\\/:*?"<>|[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const name = plain(`${title} - ${publicText(matter)}`)
    .slice(0, 120)
    .trim();
  const versioned = version === undefined ? name : versionName(name, version);
  return `${versioned}${final ? '' : ' - NOT FOR FILING'}.docx`;
}
