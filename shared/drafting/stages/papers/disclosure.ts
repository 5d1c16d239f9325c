import { fieldOf } from '../../fields';
import { slot, type Maker } from './made';

/** What a corporate client says of its owners (Fed. R. Civ. P. 7.1) and of others with an interest (Civil L.R. 3-15). */
export const disclosureStatement: Maker = (writer) => {
  // It may open a case or come later: a number that nobody entered is a line to fill, but it is said.
  const number = fieldOf('court.caseNumber');
  if (number) writer.ask(number);
  return { blocks: { body: slot(writer, 'introduction') } };
};
