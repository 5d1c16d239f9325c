import type { GuardFact } from '../../shared/guard/guard';

/** Facts of every kind that a drawer can hold; nobody of these names, numbers or places is known to us. */
export const facts: readonly GuardFact[] = [
  { kind: 'name', value: 'Tobias Lindqvist' },
  { kind: 'name', value: 'Renée Vasquez-Thornbury' },
  { kind: 'name', value: "Mary Ann O'Dellacroix" },
  { kind: 'alias', value: 'Night Heron' },
  { kind: 'email', value: 'renee.vasquez@harborpost.example' },
  { kind: 'phone', value: '(415) 555-0142' },
  { kind: 'ip', value: '198.51.100.77' },
  { kind: 'ip', value: '2001:db8:85a3::8a2e:370:7334' },
  { kind: 'employer', value: 'Calder & Finch Logistics, Inc.' },
  { kind: 'device', value: '3C:22:FB:9A:10:7E' },
  { kind: 'device', value: 'IMEI 356938035643809' },
  { kind: 'handle', value: '@marsh_wren88' },
  { kind: 'address', value: '4417 Quillfeather Lane, Apt. 6B, Bristow, OR 97414' },
  { kind: 'other', value: 'badge KX-20931-T' },
  { kind: 'other', value: 'Unit 7, Fort Bliss badge 4471' },
];
