import type { Measure } from '../value.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that do something to those who are counted: past, participle, -ing, base and third forms. */
const VERB_TABLE: readonly (readonly [measure: Measure, verbs: string])[] = [
  [
    'deaths',
    `killed killing kill kills slain slaying murdered murdering murder executed executing
    assassinated assassinating massacred massacring beheaded hanged drowned drowning
    electrocuted electrocuting lynched butchered starved drown slaughtered gunned martyred crushed asphyxiated strangled decapitated
    liquidated annihilated eliminated perished claimed claiming`,
  ],
  [
    'injuries',
    `wounded wounding wound wounds injured injuring injure injures hurt hurting maimed maiming
    hospitalized hospitalised hospitalizing hospitalising stabbed stabbing maims poisoned poisoning
    scalded concussed mauled`,
  ],
  [
    'detained',
    `arrested arresting arrest arrests detained detaining detain captured capturing capture captures
    jailed jailing jails jail imprisoned rounded apprehended apprehending interned incarcerated nabbed
    nab nabs capturing recaptured remanded imprisoning netted nets`,
  ],
  [
    'abducted',
    `abducted abducting abduct abducts kidnapped kidnapping kidnap kidnaps kidnaped kidnaping`,
  ],
  [
    'displaced',
    `displaced displacing displace displaces uprooted uprooting uproot uproots evacuated evacuating
    evacuate evacuates relocated relocating resettled rehoused dislodged evicted evicting evict evicts`,
  ],
  ['cases', `infected infecting infect infects sickened sickening sickens sicken`],
];

/** Active or passive, the counted are the ones it is done to. */
export const PATIENT_VERBS: ReadonlyMap<string, Measure> = new Map(
  VERB_TABLE.flatMap(([measure, verbs]) => words(verbs).map((verb) => [verb, measure] as const)),
);

/** Verbs whose subject suffers it: "12 died", "thousands fled". */
export const SUBJECT_VERBS: ReadonlyMap<string, Measure> = new Map(
  (
    [
      [
        'deaths',
        'died die dies dying perished perish perishes drowned succumbed suffocated drown drowns asphyxiated froze',
      ],
      ['displaced', 'fled flee flees fleeing'],
      ['missing', 'disappeared vanished'],
    ] as const
  ).flatMap(([measure, verbs]) => words(verbs).map((verb) => [verb, measure] as const)),
);

/** After a form of be, become, left, found, feared, declared: a state. Also alone: "17 dead". */
export const STATES: ReadonlyMap<string, Measure> = new Map([
  ['dead', 'deaths'],
  ['deceased', 'deaths'],
  ['wounded', 'injuries'],
  ['injured', 'injuries'],
  ['hurt', 'injuries'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['homeless', 'displaced'],
  ['displaced', 'displaced'],
  ['trapped', 'people'],
  ['ill', 'cases'],
  ['sick', 'cases'],
  ['hospitalized', 'injuries'],
  ['hospitalised', 'injuries'],
  ['hostage', 'abducted'],
  ['custody', 'detained'],
  ['captive', 'abducted'],
  ['uninjured', 'people'],
  ['infected', 'cases'],
  ['contaminated', 'other'],
] satisfies [string, Measure][]);

/** Nouns before the number, mostly with of, to, at: "death toll of 603", "murder of six priests". */
export const NOUN_CUES: ReadonlyMap<string, Measure> = new Map(
  (
    [
      [
        'deaths',
        `toll death deaths murder murders assassination assassinations killing killings massacre dead
        slaying execution executions fatalities bodies corpses slayings losses loss
        homicides homicide killers murderers assassins drownings lynchings hangings suicides beheadings manslaughter`,
      ],
      ['injuries', 'injured injuries wounded hurt wounding injury'],
      ['casualties', 'casualties'],
      ['missing', 'missing disappearance disappearances unaccounted'],
      [
        'detained',
        'arrest arrests detained detention detentions capture prisoners detainees arrested',
      ],
      [
        'abducted',
        'kidnapping kidnappings abduction abductions kidnaping kidnapped abducted hostages',
      ],
      [
        'displaced',
        'homeless displaced evacuation evacuated refugees displacement evacuees uprooted',
      ],
      ['cases', 'cases infections infected sickened ill'],
      ['votes', 'votes ballots'],
    ] as const
  ).flatMap(([measure, nouns]) => words(nouns).map((noun) => [noun, measure] as const)),
);

/** Verbs that say it only of people and their like: "held nine rebels", not "held nine rallies". */
export const WEAK_VERBS: ReadonlyMap<string, Measure> = new Map(
  (
    [
      [
        'detained',
        `held hold holds holding exchanged exchange exchanges exchanging swapped swap swaps swapping
        released release releases releasing freed free frees freeing handed hand hands
        handing`,
      ],
      ['abducted', 'seized seize seizes seizing snatched snatching snatch snatches'],
      ['injuries', 'treated treat treats treating'],
    ] as const
  ).flatMap(([measure, verbs]) => words(verbs).map((verb) => [verb, measure] as const)),
);

/** Verbs of coming that mean flight when the sentence tells of what they ran from. */
export const ARRIVALS: ReadonlySet<string> = new Set(
  words(
    'arrived arrive arriving crossed cross crossing poured streamed pouring streaming entered left',
  ),
);
export const FLIGHT: ReadonlySet<string> = new Set(
  words(
    `fighting fled flee fleeing refugee refugees clashes shelling offensive violence war conflict refuge
    evacuation massacre bombardment persecution`,
  ),
);

/** What is meant when the text counts without a noun. */
export const IMPLIED: ReadonlyMap<Measure, string> = new Map([
  ['deaths', 'people'],
  ['injuries', 'people'],
  ['casualties', 'people'],
  ['missing', 'people'],
  ['detained', 'people'],
  ['abducted', 'people'],
  ['displaced', 'people'],
  ['cases', 'cases'],
  ['votes', 'votes'],
] satisfies [Measure, string][]);
