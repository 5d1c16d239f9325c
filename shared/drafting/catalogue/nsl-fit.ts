import { first, onlyAgainst, onlyForProvider, type FitCheck } from '../fit';

/** Since the USA FREEDOM Act of 2015 the recipient's notice makes the government go to court (18 U.S.C. § 3511(b)(1)). */
const RECIPROCAL_NOTICE_SINCE = '2015-06-02';

/** The recipient's notice that it wants a court to review the secrecy of a national security letter. */
export const fitsReciprocalNotice: FitCheck = first(
  onlyAgainst(
    new Set(['nsl-2709']),
    'This notice concerns the secrecy of a national security letter; the demand is another.',
  ),
  onlyForProvider('The letter binds its recipient, who alone can give this notice.'),
  ({ lawAsOf }) =>
    lawAsOf >= RECIPROCAL_NOTICE_SINCE
      ? undefined
      : {
          code: 'wrong-instrument',
          message:
            'On the law’s day of this matter the statute had no such notice: it came with the Act of June 2, 2015.',
          field: 'lawAsOf',
        },
);
