/** Words of addresses and how the post shortens them (USPS Publication 28, appendices B and C, and what people write). */
export const STREET_WORDS: readonly (readonly string[])[] = [
  ['alley', 'aly'],
  ['avenue', 'ave', 'av'],
  ['boulevard', 'blvd', 'boul'],
  ['bridge', 'brg'],
  ['center', 'ctr', 'centre'],
  ['circle', 'cir'],
  ['court', 'ct'],
  ['cove', 'cv'],
  ['crescent', 'cres'],
  ['crossing', 'xing'],
  ['drive', 'dr'],
  ['expressway', 'expy'],
  ['freeway', 'fwy'],
  ['heights', 'hts'],
  ['highway', 'hwy'],
  ['hill', 'hl'],
  ['lane', 'ln'],
  ['loop'],
  ['park'],
  ['parkway', 'pkwy', 'pky'],
  ['place', 'pl'],
  ['plaza', 'plz'],
  ['point', 'pt'],
  ['ridge', 'rdg'],
  ['road', 'rd'],
  ['route', 'rte'],
  ['square', 'sq'],
  ['street', 'st', 'str'],
  ['terrace', 'ter', 'terr'],
  ['trail', 'trl'],
  ['turnpike', 'tpke'],
  ['walk'],
  ['way'],
];

export const DIRECTIONS: readonly (readonly string[])[] = [
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['northeast', 'ne'],
  ['northwest', 'nw'],
  ['southeast', 'se'],
  ['southwest', 'sw'],
];

export const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st'],
  ['second', '2nd', '2d'],
  ['third', '3rd', '3d'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
  ['eleventh', '11th'],
  ['twelfth', '12th'],
];

export const OTHER_WORDS: readonly (readonly string[])[] = [
  ['saint', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['apartment', 'apt', 'unit'],
  ['suite', 'ste'],
  ['floor', 'fl'],
  ['building', 'bldg'],
];

const STATES =
  'Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|District of Columbia DC|' +
  'Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|' +
  'Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|' +
  'New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|' +
  'Pennsylvania PA|Puerto Rico PR|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|' +
  'Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY';

export const STATE_NAMES: readonly (readonly [name: string, code: string])[] = STATES.split('|').map((state) => [
  state.slice(0, -3),
  state.slice(-2),
]);
