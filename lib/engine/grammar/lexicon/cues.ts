import type { Measure } from '../../measure.ts';
import { listOf } from '../../word-lists.ts';

/** Verbs that do something to those who are counted: past, participle, -ing, base and third forms. */
const VERB_TABLE: readonly (readonly [measure: Measure, verbs: string])[] = [
  [
    'deaths',
    `killed killing kill kills slain slaying murdered murdering murder executed executing
    assassinated assassinating massacred massacring beheaded hanged drowned drowning
    electrocuted electrocuting lynched butchered starved drown slaughtered gunned martyred crushed asphyxiated strangled decapitated
    liquidated annihilated eliminated perished claimed claiming claims slew slays slay exterminated
    incinerated garrotted garroted throttled smothered guillotined crucified disembowelled disemboweled
    neutralised neutralized neutralising neutralizing eliminating slaughtering butchering lynching hanging
    beheading strangling suffocated martyring executes murders massacre massacres beheads assassinates
    assassinate execute electrocutes drowns dismembered dismembering bayoneted bayoneting euthanised
    euthanized cremated mourned immolated impaled disembowelling disemboweling beheading`,
  ],
  [
    'injuries',
    `wounded wounding wound wounds injured injuring injure injures hurt hurting maimed maiming
    hospitalized hospitalised hospitalizing hospitalising stabbed stabbing maims poisoned poisoning
    scalded concussed mauled burned burnt burning bruised grazed scarred knifed knifing bitten gored
    mutilated crippled crippling blinded blinding disfigured trampled trampling savaged lacerated hospitalise
    hospitalize hospitalises hospitalizes scarring maim stab stabs beaten injures paralysed paralyzed
    battered slashed slashing slashes pistol-whipped bandaged medevaced medevacked battering winded`,
  ],
  [
    'detained',
    `arrested arresting arrest arrests detained detaining detain captured capturing capture captures
    jailed jailing jails jail imprisoned rounded rounding apprehended apprehending interned incarcerated nabbed
    nab nabs nabbing capturing recaptured remanded imprisoning netted nets netting re-arrested rearrested
    handcuffed court-martialled courtmartialled court-martialed arraigned interrogated collared busted
    prosecuted extradited amnestied shackled recapturing jailing
    incarcerating interning prosecuting extraditing interrogating handcuffing`,
  ],
  [
    'abducted',
    `abducted abducting abduct abducts kidnapped kidnapping kidnap kidnaps kidnaped kidnaping ransomed
    ransoming press-ganged press-ganging`,
  ],
  [
    'displaced',
    `displaced displacing displace displaces uprooted uprooting uproot uproots evacuated evacuating
    evacuate evacuates relocated relocating resettled rehoused dislodged evicted evicting evict evicts
    exiled dispossessed repatriated repatriating
    rehousing resettling`,
  ],
  ['cases', `infected infecting infect infects sickened sickening sickens sicken`],
];

/** Words of the table that are said of things as well: "40 boxes were missing", "captured 40 rifles". */
export const SAID_OF_THINGS: ReadonlySet<string> = new Set(
  listOf(`captured capturing capture captures recaptured claimed claiming claims netted nets netting net
  eliminated eliminating eliminate neutralised neutralized crushed crushing burned burnt burning beaten hurt
  hurting crippled crippling scarred scarring bruised bitten bit poisoned poisoning infected infecting
  contaminated slaughtered starved lost losing drowned busted collared hit wiped loss losses capture lives elimination
  demise slaughter battered battering slashed slashing slashes paralysed paralyzed impaled starvation liquidation`),
);

/** Active or passive, the counted are the ones it is done to. */
export const PATIENT_VERBS: ReadonlyMap<string, Measure> = new Map(
  VERB_TABLE.flatMap(([measure, verbs]) => listOf(verbs).map((verb) => [verb, measure] as const)),
);

/** Verbs whose subject suffers it: "12 died", "thousands fled". */
export const SUBJECT_VERBS: ReadonlyMap<string, Measure> = new Map(
  (
    [
      [
        'deaths',
        'died die dies dying perished perish perishes drowned succumbed succumb suffocated drown drowns asphyxiated froze starved',
      ],
      ['displaced', 'fled flee flees fleeing'],
      ['missing', 'disappeared vanished disappear vanish'],
      ['injuries', 'fainted'],
      ['people', 'survived survive'],
    ] as const
  ).flatMap(([measure, verbs]) => listOf(verbs).map((verb) => [verb, measure] as const)),
);

/** After a form of be, become, left, found, feared, declared: a state. Also alone: "17 dead". */
export const STATES: ReadonlyMap<string, Measure> = new Map([
  ['dead', 'deaths'],
  ['deceased', 'deaths'],
  ['wounded', 'injuries'],
  ['injured', 'injuries'],
  ['hurt', 'injuries'],
  ['missing', 'missing'],
  ['untraced', 'missing'],
  ['untraceable', 'missing'],
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
  ['unhurt', 'people'],
  ['unharmed', 'people'],
  ['unscathed', 'people'],
  ['alive', 'people'],
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
        slaying execution executions fatalities bodies corpses slayings loss
        homicides homicide killers murderers assassins drownings lynchings hangings suicides beheadings manslaughter drowning hanging beheading lynching fratricide
        strangling strangulation electrocution shooting remains funeral funerals burial burials
        slaughter martyrdom elimination liquidation suicide cremation stoning starvation demise skeletons skeleton coffins cadavers`,
      ],
      [
        'injuries',
        'injured injuries wounded hurt wounding injury maiming hospitalisation hospitalization poisoning stabbing',
      ],
      ['casualties', 'casualties losses'],
      ['missing', 'missing disappearance disappearances unaccounted'],
      [
        'detained',
        `arrest arrests detained detention detentions capture prisoners detainees arrested custody jailing
        imprisonment internment release freeing extradition sentencing acquittal re-arrest rearrest remand deportation conviction trial indictment prosecution incarceration inmates
        round-up roundup apprehension pardoning`,
      ],
      [
        'abducted',
        'kidnapping kidnappings abduction abductions kidnaping kidnap kidnapped abducted hostages hostage-taking snatching',
      ],
      [
        'displaced',
        'homeless displaced evacuation evacuated refugees displacement evacuees uprooted eviction relocation exodus resettlement repatriation',
      ],
      ['cases', 'cases infections infected sickened ill'],
      ['votes', 'votes ballots'],
    ] as const
  ).flatMap(([measure, nouns]) => listOf(nouns).map((noun) => [noun, measure] as const)),
);

/** Verbs that say it only of people and their like: "held nine rebels", not "held nine rallies". */
export const WEAK_VERBS: ReadonlyMap<string, Measure> = new Map(
  (
    [
      [
        'detained',
        `held hold holds holding exchanged exchange exchanges exchanging swapped swap swaps swapping
        released release releases releasing freed free frees freeing handed hand hands
        handing charged charges charge charging indicted indicts indict indicting sentenced sentencing
        sentences convicted convicts convict convicting  caught catch catches catching
        acquitted tried acquitting acquits pardoned pardons pardoning pardon paroled caged`,
      ],
      [
        'abducted',
        'seized seize seizes seizing snatched snatching snatch snatches grabbed grabbing',
      ],
      ['injuries', 'treated treat treats treating'],
      [
        'people',
        'plucked plucking pluck winched winching rescued rescuing rescue rescues saved saving trapped trapping stranded stranding',
      ],
    ] as const
  ).flatMap(([measure, verbs]) => listOf(verbs).map((verb) => [verb, measure] as const)),
);

/** Verbs of coming that mean flight when the sentence tells of what they ran from. */
export const ARRIVALS: ReadonlySet<string> = new Set(
  listOf(
    'arrived arrive arriving crossed cross crossing poured streamed pouring streaming entered left returned returning return trekked trekking trudged flocked headed',
  ),
);
export const FLIGHT: ReadonlySet<string> = new Set(
  listOf(
    `fighting fled flee fleeing refugee refugees clashes shelling offensive violence war conflict refuge
    evacuation massacre bombardment persecution`,
  ),
);

/** Adjectives that say it only in front of their noun: "12 fallen soldiers", "nine condemned men". */
export const ADJECTIVES: ReadonlyMap<string, Measure> = new Map([
  ['fallen', 'deaths'],
  ['lifeless', 'deaths'],
  ['headless', 'deaths'],
  ['charred', 'deaths'],
  ['bleeding', 'injuries'],
  ['convicted', 'detained'],
  ['condemned', 'detained'],
  ['caged', 'detained'],
  ['snatched', 'abducted'],
  ['captive', 'abducted'],
  ['hostage', 'abducted'],
] satisfies [string, Measure][]);

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
