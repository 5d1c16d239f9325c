/**
 * What narrows a speaker down, in kinds that count once each. No list of words is complete: this one was made by hand
 * for counsel's eye, rests on no rule, and a kind that it misses is not in the count.
 */
export const attributeKinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'where they live',
    /\b(?:lives?|lived|living|resid(?:es?|ed|ing)|residents?|hometown|neighbou?rhood|based|moved)\b (?:in|of|near|to|at) (?:the )?[A-Z]/,
  ],
  [
    'what work they do',
    /\b(?:works?|worked|working|employed) (?:at|for|as|in|with)\b|\b(?:nurse|teacher|professor|doctor|physician|officer|agent|engineer|programmer|lawyer|attorney|paralegal|clerk|journalist|reporter|driver|chef|pilot|farmer|accountant|scientist|librarian|firefighter|contractor|civil servant|federal employee|employee of)\b/i,
  ],
  [
    'their age',
    /\b\d{1,2}[- ]years?[- ]old\b|\bin (?:his|her|their) (?:early |mid-?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies)\b|\bretire[ds]\b|\bteenager\b/i,
  ],
  ['their sex', /\b(?:he|him|his|she|her|hers|himself|herself|man|woman|male|female)\b/i],
  [
    'their family',
    /\b(?:mother|father|parent|married|wife|husband|spouse|widow(?:er)?|divorced|single (?:mother|father)|children|daughters?|sons?|twins?)\b/i,
  ],
  [
    'where they studied',
    /\b(?:students?|alumn(?:us|a|i)|graduate[ds]?|enrolled|studie[sd]|attend(?:s|ed)?|degree) (?:at|of|from|in)\b|\b(?:sophomore|freshman|undergraduate)\b/i,
  ],
  [
    'their origin or language',
    /\b(?:immigrants?|refugee|citizen of|national of|born in|native (?:of|speaker)|[A-Z][a-z]+-speaking|speaks [A-Z][a-z]+|ethnic)\b/,
  ],
  [
    'their faith or politics',
    /\b(?:Muslim|Jewish|Christian|Catholic|Hindu|Sikh|Buddhist|Mormon|atheist|imam|pastor|rabbi|union member|member of the [A-Z][a-z]+ (?:Party|Church|Union))\b/,
  ],
  [
    'their service',
    /\bveterans?\b|\bserved in the\b|\b(?:Army|Navy|Marine Corps|Air Force|Coast Guard|National Guard)\b/,
  ],
  [
    'their health',
    /\b(?:disab(?:led|ility)|wheelchair|diagnos(?:ed|is)|pregnan(?:t|cy)|patient|deaf|blind|cancer|HIV)\b/i,
  ],
  [
    'how long they did something',
    /\bfor (?:(?:more than|over|about|nearly) )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) years\b/i,
  ],
  [
    'what device they use',
    /\b(?:iPhone|iPad|MacBook|Android phone|Pixel|Galaxy|Windows (?:PC|laptop|machine)|Linux|Chromebook)\b/,
  ],
  ['when they were where', /\bat \d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?[^.]{0,40}\b(?:from|in|at) (?:the )?[A-Z]/],
];
