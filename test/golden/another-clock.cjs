/* The clock of another machine, 500 days ahead: `node --require` it before the program that must not notice. */
const Real = Date;
const AHEAD = 500 * 86_400_000;

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + AHEAD);
    else super(...given);
  }
  static now() {
    return Real.now() + AHEAD;
  }
};
