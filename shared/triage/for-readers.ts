/** The data is written in British spelling; papers of American courts are not. */
const american = (text: string): string =>
  text
    .replace(/\b(critici|organi|individuali|minimi|authori|recogni)s(e[sd]?|ing|ation)\b/gi, '$1z$2')
    .replace(/\b(off|def)ence(s?)\b/g, '$1ense$2')
    .replace(/\brigour\b/g, 'rigor');

/**
 * A sentence of the law data as it stands before a lawyer: "not verified" for what nobody read, no example from another
 * matter, no pointer into a data file.
 */
export const forReaders = (text: string): string =>
  american(text)
    .replace(/ \((?:seed:|2017 summons:|e\.g\. about 1\.3 million)[^()]*\)/g, '')
    .replace(/ \((?:see )?(?:grounds|precedents|instruments)\.json[^()]*\)/g, '')
    .replace(/\(not seen\)/g, '(not verified)')
    .replace(/, not seen(?=[,;)])/g, ', not verified');
