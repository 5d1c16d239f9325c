import type { GuardFact, GuardFactKind } from '../../shared/guard/guard';
import type { Disguise } from './place';

/** The ways in which a number, an address or a name of one kind is written. */
type Format = readonly [GuardFactKind, string, (value: string) => string | null];

const digits = (value: string): string => value.replace(/\D/g, '');
const isFour = (value: string): boolean => /^\d+(?:\.\d+){3}$/.test(value);
const four = (make: (parts: readonly number[]) => string) => (value: string) =>
  isFour(value) ? make(value.split('.').map(Number)) : null;
const six = (make: (groups: readonly string[]) => string) => (value: string) => {
  if (isFour(value)) return null;
  const [left = '', right = ''] = value.split('::');
  const [head, tail] = [left.split(':'), right.split(':')];
  return make([...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail]);
};
const phone = (value: string): readonly [string, string, string] => {
  const all = digits(value);
  return [all.slice(0, 3), all.slice(3, 6), all.slice(6)];
};
const isMac = (value: string): boolean => /^(?:[\dA-F]{2}:){5}[\dA-F]{2}$/.test(value);
const mac = (make: (value: string) => string) => (value: string) => (isMac(value) ? make(value) : null);

const formats: readonly Format[] = [
  ['phone', 'dots', (value) => phone(value).join('.')],
  ['phone', 'hyphens', (value) => phone(value).join('-')],
  ['phone', 'digits alone', (value) => phone(value).join('')],
  ['phone', 'country code', (value) => `+1 ${phone(value).join(' ')}`],
  ['phone', 'country code, no plus', (value) => `1-${phone(value).join('-')}`],
  ['phone', 'a link', (value) => `tel:+1${phone(value).join('')}`],
  ['phone', 'abroad', (value) => `001 ${phone(value).join(' ')}`],
  ['phone', 'brackets without space', (value) => `(${phone(value)[0]})${phone(value)[1]}-${phone(value)[2]}`],
  ['phone', 'slashes', (value) => phone(value).join('/')],
  [
    'phone',
    'full-width digits',
    (value) => digits(value).replace(/\d/g, (one) => String.fromCharCode(0xff10 + Number(one))),
  ],
  [
    'phone',
    'Arabic digits',
    (value) => digits(value).replace(/\d/g, (one) => String.fromCharCode(0x660 + Number(one))),
  ],
  ['ip', 'defanged', four((parts) => parts.join('[.]'))],
  ['ip', 'dots in words', four((parts) => parts.join(' dot '))],
  ['ip', 'leading zeros', four((parts) => parts.map((part) => String(part).padStart(3, '0')).join('.'))],
  ['ip', 'with a port', four((parts) => `${parts.join('.')}:54321`)],
  ['ip', 'in an address', four((parts) => `http://${parts.join('.')}/admin`)],
  ['ip', 'within IPv6', four((parts) => `::ffff:${parts.join('.')}`)],
  ['ip', 'hyphens of a host', four((parts) => `ip-${parts.join('-')}.pool.example.net`)],
  ['ip', 'reverse lookup', four((parts) => `${parts.toReversed().join('.')}.in-addr.arpa`)],
  [
    'ip',
    'hexadecimal number',
    four((parts) => `0x${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`),
  ],
  ['ip', 'decimal number', four((parts) => String(parts.reduce((sum, part) => sum * 256 + part, 0)))],
  ['ip', 'all groups', six((groups) => groups.map((group) => group.padStart(4, '0')).join(':'))],
  ['ip', 'no leading zeros', six((groups) => groups.join(':'))],
  ['ip', 'capitals and a port', six((groups) => `[${groups.join(':').toUpperCase()}]:443`)],
  ['ip', 'with a zone', (value) => (isFour(value) ? null : `${value}%eth0`)],
  ['email', 'at and dot in words', (value) => value.replace('@', ' at ').replace(/\./g, ' dot ')],
  ['email', 'at and dot in brackets', (value) => value.replace('@', ' [at] ').replace(/\./g, ' [dot] ')],
  ['email', 'at in brackets alone', (value) => value.replace('@', '(at)')],
  ['email', 'a link', (value) => `mailto:${encodeURIComponent(value)}?subject=x`],
  ['email', 'in angle brackets', (value) => `"R." <${value}>`],
  ['handle', 'without its sign', (value) => value.replace('@', '')],
  ['handle', 'in an address', (value) => `https://social.example/${value.replace('@', '')}/status/1`],
  ['handle', 'as a user', (value) => `u/${value.replace('@', '')}`],
  ['device', 'hyphens', mac((value) => value.replace(/:/g, '-'))],
  ['device', 'three groups', mac((value) => (value.replace(/:/g, '').match(/.{4}/g) ?? []).join('.').toLowerCase())],
  ['device', 'no marks', mac((value) => value.replace(/:/g, ''))],
  ['device', 'number alone', (value) => (isMac(value) ? null : digits(value))],
  [
    'device',
    'groups of an IMEI',
    (value) =>
      isMac(value)
        ? null
        : `${digits(value).slice(0, 2)}-${digits(value).slice(2, 8)}-${digits(value).slice(8, 14)}-${digits(value).slice(14)}`,
  ],
  ['address', 'in two lines', (value) => value.replace(', ', '\n')],
  ['address', 'no commas', (value) => value.replace(/,/g, '')],
  ['address', 'words of the street in short', (value) => value.replace('Lane', 'Ln.').replace('Apt.', '#')],
  ['address', 'street alone', (value) => value.split(',')[0] ?? null],
  ['employer', 'without its form', (value) => value.replace(/, Inc\.$/, '')],
  ['employer', 'and in letters', (value) => value.replace('&', 'and')],
  // Of a fact that is several words: what points at the speaker without the rest.
  ['other', 'its number', (value) => value.replace(/^.*(?=badge \d)|^badge /, '')],
  ['other', 'its number as a number', (value) => value.replace(/^.*badge /, 'badge No. ')],
  ['alias', 'one word', (value) => value.replace(/ /g, '')],
];

export const formatsOfKind: readonly Disguise[] = formats.map(([kind, name, make]) => ({
  name: `${kind}: ${name}`,
  of: (fact: GuardFact) => (fact.kind === kind ? make(fact.value) : null),
}));
