import { first, needsCourt, onlyAgainst, onlyForProvider, type FitCheck } from '../fit';

const ORDER_2703D: ReadonlySet<string> = new Set(['order-2703d']);
const PEN_TRAP: ReadonlySet<string> = new Set(['pen-trap-order']);

/**
 * The motion that the last sentence of 18 U.S.C. § 2703(d) gives to the service provider, before the court that issued
 * the order. It is nobody else's: a speaker comes in by leave (fitsIntervention), and argues the Constitution.
 */
export const fitsQuash2703d: FitCheck = first(
  onlyAgainst(ORDER_2703D, 'This motion answers an order under 18 U.S.C. § 2703(d); the demand here is none.'),
  onlyForProvider(
    '18 U.S.C. § 2703(d) gives the motion to the service provider; an account holder moves to intervene.',
  ),
  needsCourt,
);

/** Who is ordered to install or to assist asks the court that so ordered; the subscriber is never told (§ 3123(d)). */
export const fitsPenTrapMotion: FitCheck = first(
  onlyAgainst(PEN_TRAP, 'This motion answers an order for a pen register or a trap and trace device.'),
  onlyForProvider('The order is sealed and binds the provider, who alone can ask to have it changed.'),
  needsCourt,
);
