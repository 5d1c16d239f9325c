/** 'Motion to quash, with memorandum - Twitter v. DHS - NOT FOR FILING.docx', fit for every file system. */
export function fileName(title: string, matter: string, final: boolean): string {
  const plain = (text: string) =>
    text
      .replace(/[\\/:*?"<>|[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const name = `${plain(title)} - ${plain(matter)}`.slice(0, 120).trim();
  return `${name}${final ? '' : ' - NOT FOR FILING'}.docx`;
}
