import fc from 'fast-check';
import {
  outcomeSchema,
  precedentInstrumentSchema,
  precedentTags,
  stanceSchema,
} from '../../shared/schema/law/precedent';
import type { OwnPrecedent } from '../../shared/schema/records';

/** Words as they stand in a record: letters of several alphabets, quotes, signs that some format takes for its own. */
const words = (most: number) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom('Doe', 'v.', 'Acme', 'Inc.', 'the', 'Ninth', 'Émile', 'O’Brien', '§', '№'),
        },
        {
          weight: 4,
          arbitrary: fc.constantFrom(
            '"quoted"',
            '{b}',
            '\\x',
            '100%',
            'A&B',
            '#1',
            '$5',
            'a_b',
            '=1+1',
            '@x',
            '-',
            '--',
            ',',
            ';',
            ': ',
            'TY  - CASE',
            "'",
          ),
        },
        { weight: 2, arbitrary: fc.stringMatching(/^[a-zA-Z0-9.'^~]{1,9}$/) },
      ),
      { minLength: 1, maxLength: most },
    )
    .map((list) => list.join(' ').replace(/\s+/g, ' ').trim());

const line = words(6).filter((text) => text !== '');
const paragraph = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'));
const id = fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,6}){1,3}$/);
const number = fc.integer({ min: 1, max: 2500 }).map(String);
const cite = fc.oneof(
  fc
    .tuple(number, fc.constantFrom('U.S.', 'F.3d', 'Cal. Rptr. 3d', 'NY Slip Op', 'WL', 'S. Ct.'), number)
    .map((parts) => parts.join(' ')),
  fc.tuple(number, fc.constantFrom('U.S.C.', 'C.F.R.'), number).map(([a, b, c]) => `${a} ${b} § ${c}(d)`),
  fc.constantFrom(
    'No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)',
    '591 F.3d 1126 (original opinion, Dec. 11, 2009)',
  ),
);
const day = fc
  .tuple(fc.integer({ min: 1800, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const decided = fc.oneof(day, fc.integer({ min: 1800, max: 2026 }).map(String));
const tags = fc.uniqueArray(fc.constantFrom(...precedentTags), { maxLength: 4 });
const source = fc.oneof(
  id.map((name) => `https://courts.example.org/${name}`),
  line.map((text) => `seed ${text}`),
);

/** Any record that the library may hold. */
export const anyRecord: fc.Arbitrary<OwnPrecedent> = fc.record({
  id,
  caption: line,
  shortName: line,
  court: fc.oneof(
    line,
    fc.constantFrom('', 'Supreme Court of the United States', 'Office of Example (not a court)', 'No court (article)'),
  ),
  courtId: fc.option(fc.constantFrom('scotus', 'ca9', 'cand')),
  docket: fc.option(line),
  decided,
  citations: fc.uniqueArray(cite, { maxLength: 4 }),
  instrument: fc.constantFrom(...precedentInstrumentSchema.options),
  soughtBy: fc.oneof(fc.constant(''), line),
  outcome: fc.constantFrom(...outcomeSchema.options),
  stance: fc.constantFrom(...stanceSchema.options),
  grounds: tags,
  holdings: fc.array(
    fc.record({ text: paragraph.filter(Boolean), pin: fc.option(line), quote: fc.option(line), grounds: tags }),
    {
      maxLength: 2,
    },
  ),
  background: paragraph,
  subsequentHistory: fc.option(line),
  related: fc.uniqueArray(id, { maxLength: 3 }),
  sources: fc.uniqueArray(source, { maxLength: 3 }),
  confidence: fc.constantFrom('seen-in-source', 'well-known-not-seen'),
});

/** A library: every record under an id of its own. */
export const anyLibrary: fc.Arbitrary<OwnPrecedent[]> = fc.uniqueArray(anyRecord, {
  selector: (record) => record.id,
  minLength: 1,
  maxLength: 6,
});
