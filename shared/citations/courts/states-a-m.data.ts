import type { StateRow } from './state-row';

/*
 * The courts of the States, Alabama to Mississippi (New York, California, the District of Columbia, New Jersey and
 * Virginia have more courts, and files of their own). Ids are those of the public courts list. Trial courts, which few
 * briefs cite, are given where they have a name. Short forms at the end ('Ct. App.') stand only after a reporter that
 * names the State.
 */
export const STATES_A_M: readonly StateRow[] = [
  [
    'al',
    ['ala', 'Supreme Court of Alabama', 'Ala.'],
    ['alacivapp', 'Alabama Court of Civil Appeals', 'Ala. Civ. App. | Civ. App.'],
    ['alacrimapp', 'Alabama Court of Criminal Appeals', 'Ala. Crim. App. | Crim. App.'],
    ['alactapp', 'Alabama Court of Appeals', 'Ala. Ct. App. | Ct. App.'],
  ],
  [
    'ak',
    ['alaska', 'Supreme Court of Alaska', 'Alaska'],
    ['alaskactapp', 'Alaska Court of Appeals', 'Alaska Ct. App. | Ct. App.'],
  ],
  [
    'az',
    ['ariz', 'Supreme Court of Arizona', 'Ariz.'],
    ['arizctapp', 'Arizona Court of Appeals', 'Ariz. Ct. App. | Ariz. App. | Ct. App.'],
  ],
  [
    'ar',
    ['ark', 'Supreme Court of Arkansas', 'Ark.'],
    ['arkctapp', 'Arkansas Court of Appeals', 'Ark. Ct. App. | Ark. App. | Ct. App.'],
  ],
  [
    'co',
    ['colo', 'Supreme Court of Colorado', 'Colo.'],
    ['coloctapp', 'Colorado Court of Appeals', 'Colo. App. | Colo. Ct. App. | Ct. App. | App.'],
  ],
  [
    'ct',
    ['conn', 'Supreme Court of Connecticut', 'Conn.'],
    ['connappct', 'Connecticut Appellate Court', 'Conn. App. Ct. | Conn. App. | App. Ct.'],
    ['connsuperct', 'Connecticut Superior Court', 'Conn. Super. Ct. | Conn. Super. | Super. Ct.', 'trial'],
  ],
  [
    'de',
    ['del', 'Supreme Court of Delaware', 'Del. | Del. Supr.'],
    ['delch', 'Delaware Court of Chancery', 'Del. Ch. | Ch.', 'trial'],
    ['delsuperct', 'Superior Court of Delaware', 'Del. Super. Ct. | Del. Super. | Super. Ct.', 'trial'],
    ['delfamct', 'Family Court of Delaware', 'Del. Fam. Ct.', 'trial'],
  ],
  [
    'fl',
    ['fla', 'Supreme Court of Florida', 'Fla.'],
    [
      'fladistctapp',
      'Florida District Court of Appeal',
      'Fla. Dist. Ct. App. | Fla. 1st DCA | Fla. 2d DCA | Fla. 2nd DCA | Fla. 3d DCA | Fla. 3rd DCA | Fla. 4th DCA | Fla. 5th DCA | Fla. 6th DCA | Dist. Ct. App.',
    ],
    ['flacirct', 'Florida Circuit Court', 'Fla. Cir. Ct. | Cir. Ct.', 'trial'],
  ],
  [
    'ga',
    ['ga', 'Supreme Court of Georgia', 'Ga.'],
    ['gactapp', 'Court of Appeals of Georgia', 'Ga. Ct. App. | Ga. App. | Ct. App.'],
  ],
  [
    'hi',
    ['haw', 'Supreme Court of Hawaii', "Haw. | Hawaii | Hawai'i"],
    [
      'hawapp',
      'Hawaii Intermediate Court of Appeals',
      "Haw. Ct. App. | Haw. App. | Hawai'i Ct. App. | Hawai'i App. | Ct. App.",
    ],
  ],
  [
    'id',
    ['idaho', 'Supreme Court of Idaho', 'Idaho'],
    ['idahoctapp', 'Idaho Court of Appeals', 'Idaho Ct. App. | Idaho App. | Ct. App.'],
  ],
  [
    'il',
    ['ill', 'Supreme Court of Illinois', 'Ill.'],
    [
      'illappct',
      'Appellate Court of Illinois',
      'Ill. App. Ct. | Ill. App. | Ill. App. Ct. 1st Dist. | Ill. App. Ct. 2d Dist. | Ill. App. Ct. 3d Dist. | Ill. App. Ct. 4th Dist. | Ill. App. Ct. 5th Dist. | Ill. App. 1st Dist. | Ill. App. 2d Dist. | Ill. App. 3d Dist. | Ill. App. 4th Dist. | Ill. App. 5th Dist. | App. Ct.',
    ],
    ['illcirct', 'Circuit Court of Illinois', 'Ill. Cir. Ct. | Ill. Cir. Ct. Cook Cnty. | Cir. Ct.', 'trial'],
  ],
  [
    'in',
    ['ind', 'Supreme Court of Indiana', 'Ind.'],
    ['indctapp', 'Indiana Court of Appeals', 'Ind. Ct. App. | Ind. App. | Ct. App.'],
  ],
  [
    'ia',
    ['iowa', 'Supreme Court of Iowa', 'Iowa'],
    ['iowactapp', 'Iowa Court of Appeals', 'Iowa Ct. App. | Iowa App. | Ct. App.'],
  ],
  [
    'ks',
    ['kan', 'Supreme Court of Kansas', 'Kan.'],
    ['kanctapp', 'Kansas Court of Appeals', 'Kan. Ct. App. | Kan. App. | Ct. App.'],
  ],
  [
    'ky',
    ['ky', 'Supreme Court of Kentucky', 'Ky.'],
    ['kyctapp', 'Kentucky Court of Appeals', 'Ky. Ct. App. | Ky. App. | Ct. App.'],
  ],
  [
    'la',
    ['la', 'Supreme Court of Louisiana', 'La.'],
    [
      'lactapp',
      'Louisiana Court of Appeal',
      'La. Ct. App. | La. App. | La. App. 1 Cir. | La. App. 2 Cir. | La. App. 3 Cir. | La. App. 4 Cir. | La. App. 5 Cir. | La. Ct. App. 1st Cir. | La. Ct. App. 2d Cir. | La. Ct. App. 3d Cir. | La. Ct. App. 4th Cir. | La. Ct. App. 5th Cir. | Ct. App.',
    ],
  ],
  [
    'me',
    ['me', 'Supreme Judicial Court of Maine', 'Me.'],
    ['mesuperct', 'Maine Superior Court', 'Me. Super. Ct. | Me. Super. | Super. Ct.', 'trial'],
  ],
  [
    'md',
    ['md', 'Supreme Court of Maryland', 'Md. | Md. Ct. App.'],
    [
      'mdctspecapp',
      'Appellate Court of Maryland',
      'Md. App. Ct. | Md. Ct. Spec. App. | Md. App. | App. Ct. | Ct. Spec. App.',
    ],
    ['mdcirct', 'Circuit Court of Maryland', 'Md. Cir. Ct. | Cir. Ct.', 'trial'],
  ],
  [
    'ma',
    ['mass', 'Supreme Judicial Court of Massachusetts', 'Mass.'],
    ['massappct', 'Massachusetts Appeals Court', 'Mass. App. Ct. | Mass. App. | App. Ct.'],
    ['masssuperct', 'Massachusetts Superior Court', 'Mass. Super. Ct. | Mass. Super. | Super. Ct.', 'trial'],
    [
      'massdistctapp',
      'Massachusetts District Court, Appellate Division',
      'Mass. App. Div. | Mass. Dist. Ct. App. Div.',
      'special',
    ],
  ],
  [
    'mi',
    ['mich', 'Supreme Court of Michigan', 'Mich.'],
    ['michctapp', 'Michigan Court of Appeals', 'Mich. Ct. App. | Mich. App. | Ct. App.'],
  ],
  [
    'mn',
    ['minn', 'Supreme Court of Minnesota', 'Minn.'],
    ['minnctapp', 'Minnesota Court of Appeals', 'Minn. Ct. App. | Minn. App. | Ct. App.'],
  ],
  [
    'ms',
    ['miss', 'Supreme Court of Mississippi', 'Miss.'],
    ['missctapp', 'Mississippi Court of Appeals', 'Miss. Ct. App. | Miss. App. | Ct. App.'],
  ],
];
