import { markedExhibits } from '../../record/exhibit-marks';
import { slot, type Maker } from './made';

/** The list of exhibits in the order of their letters. */
export const exhibitList: Maker = (writer) => ({ blocks: { statement: slot(writer, 'exhibits-statement') } });

/** One sheet an exhibit. What is sealed is not described on the public sheet: it says that it is under seal. */
export const exhibitCovers: Maker = (writer) => ({
  blocks: {},
  lists: {
    exhibitSheets: markedExhibits(writer.matter, writer.law).map(({ exhibit, mark }) => ({
      mark,
      title: exhibit.sealed === true ? '' : exhibit.title,
      sealed: exhibit.sealed === true,
    })),
  },
});
