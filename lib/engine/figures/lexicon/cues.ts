import type { Measure } from '../value.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that do something to those who are counted: past, participle, -ing, base and third forms. */
const VERB_TABLE: readonly (readonly [measure: Measure, verbs: string])[] = [
  [
    'deaths',
    `killed killing kill kills slain slaying murdered murdering murder executed executing
    assassinated assassinating massacred massacring beheaded hanged drowned drowning
    electrocuted lynched slaughtered gunned martyred buried crushed asphyxiated strangled decapitated
    liquidated annihilated eliminated perished claimed claiming burned_to_death`,
  ],
  [
    'injuries',
    `wounded wounding wound wounds injured injuring injure injures hurt hurting maimed maiming
    hospitalized hospitalised stabbed`,
  ],
  [
    'detained',
    `arrested arresting arrest arrests detained detaining detain captured capturing capture captures
    jailed jailing imprisoned rounded apprehended apprehending interned incarcerated`,
  ],
  ['abducted', `abducted abducting abduct kidnapped kidnapping kidnap kidnaps kidnaped kidnaping`],
  [
    'displaced',
    `displaced displacing displace uprooted uprooting evacuated evacuating evacuate relocated`,
  ],
  ['cases', `infected infecting infect`],
];

/** Active or passive, the counted are the ones it is done to. */
export const PATIENT_VERBS: ReadonlyMap<string, Measure> = new Map(
  VERB_TABLE.flatMap(([measure, verbs]) => words(verbs).map((verb) => [verb, measure] as const)),
);

/** Verbs whose subject suffers it: "12 died", "thousands fled". */
export const SUBJECT_VERBS: ReadonlyMap<string, Measure> = new Map(
  (
    [
      ['deaths', 'died die dies dying perished perish perishes drowned succumbed suffocated'],
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
] satisfies [string, Measure][]);

/** Nouns before the number, mostly with of, to, at: "death toll of 603", "murder of six priests". */
export const NOUN_CUES: ReadonlyMap<string, Measure> = new Map(
  (
    [
      [
        'deaths',
        `toll death deaths murder murders assassination assassinations killing killings massacre dead
        slaying execution executions fatalities bodies corpses slayings losses loss`,
      ],
      ['injuries', 'injured injuries wounded hurt wounding injury'],
      ['casualties', 'casualties'],
      ['missing', 'missing disappearance disappearances'],
      [
        'detained',
        'arrest arrests detained detention detentions capture prisoners detainees arrested',
      ],
      ['abducted', 'kidnapping kidnappings abduction abductions kidnaping kidnapped hostages'],
      ['displaced', 'homeless displaced evacuation evacuated refugees displacement evacuees'],
      ['cases', 'cases infections infected'],
      ['votes', 'votes ballots'],
    ] as const
  ).flatMap(([measure, nouns]) => words(nouns).map((noun) => [noun, measure] as const)),
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
