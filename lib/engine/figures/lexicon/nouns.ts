import type { Measure } from '../value.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns (singular) to what counting them measures. */
const NOUN_TABLE: readonly (readonly [measure: Measure, nouns: string])[] = [
  [
    'deaths',
    `dead death fatality body corpse life killing murder slaying killed martyr slain homicide drowning suicide lynching
    hanging execution beheading`,
  ],
  ['injuries', `injured injury wounded wound hurt`],
  ['casualties', `casualty victim`],
  ['missing', `missing`],
  ['detained', `arrest detainee prisoner inmate detention captive arrested detained pow`],
  ['abducted', `hostage abductee abduction kidnapping kidnapped`],
  ['displaced', `refugee displaced evacuee idp homeless arrival`],
  [
    'troops',
    `soldier troop serviceman servicewoman marine paratrooper conscript reservist sailor airman
    infantryman guardsman peacekeeper commando lieutenant sergeant cadet recruit gendarme legionnaire
   `,
  ],
  [
    'fighters',
    `gunman militant fighter rebel terrorist insurgent guerrilla militiaman extremist jihadist jihadi
    attacker bomber gunmen combatant mercenary assailant subversive hijacker bandit sniper raider
    defender besieger paramilitary pirate islamist partisan`,
  ],
  [
    'people',
    `person people man woman child boy girl baby infant civilian citizen resident villager inhabitant
    worker employee staff job teacher nurse doctor medic student pupil passenger crew officer policeman
    policewoman police official member leader priest jesuit nun monk bishop missionary journalist reporter
    lawyer judge prosecutor peasant farmer fisherman miner driver pilot guard bodyguard protester
    demonstrator marcher striker migrant tourist visitor pilgrim worshipper family household survivor
    rescuer firefighter fireman volunteer expert inspector observer delegate politician lawmaker
    legislator minister deputy senator mp candidate voter activist supporter follower fan player
    athlete patient adult adolescent teenager youth youngster toddler minor orphan widow parent mother
    father son daughter brother sister cousin relative friend neighbour neighbor couple twin individual
    human national foreigner american european african asian personnel manager director executive
    engineer technician scientist researcher cook maid servant secretary shareholder customer user
    subscriber client consumer employer owner trader shopkeeper vendor trucker commuter pedestrian cyclist
    motorist bystander onlooker witness suspect defendant convict gangster criminal thief robber
    colleague boss chief spokesman spokeswoman mayor councillor governor president source investigator
    detective agent diplomat ambassador envoy adviser advisor consultant contractor labourer laborer
    pensioner retiree veteran graduate scholar professor artist actor musician singer writer author
    crowd force population elder colonel captain officer cleric imam rabbi businessman
    businesswoman clerk shopper guest occupant beneficiary recipient applicant participant spectator
    docker stevedore tiler roofer glazier railwayman seafarer deckhand believer hunter shepherd herder steward trustee respondent crewman crew_member
    staffer smuggler informer informant trafficker dealer criminal robber burglar
    looter rioter accomplice fugitive spy poacher hacker fraudster swindler arsonist culprit offender
    murderer killer kidnapper assassin pickpocket vandal trespasser dissident opponent
    defector deserter whistleblower smallholder grower baker waiter tailor carpenter plumber electrician
    porter cleaner builder bricklayer welder mechanic technician nurse midwife paramedic surgeon physician
    dentist pharmacist vet veterinarian economist analyst banker broker lender landlord tenant homeowner
    squatter settler islander newcomer deportee exile stowaway castaway
    climber hiker skier swimmer surfer diver runner cyclist racer jockey coach trainer referee umpire
    passer-by attendee invitee delegate envoy signatory negotiator mediator monitor observer pollster voter elector
    juror plaintiff litigant claimant petitioner complainant lawmaker congressman congresswoman senator
    alderman councilman councilwoman councillor magistrate sheriff deputy constable ranger warden jailer
    lifeguard watchman doorman nephew niece grandson granddaughter grandchild grandparent grandmother
    grandfather husband wife bride groom boyfriend girlfriend fiance kid teen preteen infant lad lass
    schoolteacher headteacher lecturer instructor tutor apprentice intern trainee novice candidate
    stakeholder investor saver depositor taxpayer borrower creditor debtor buyer seller supplier retailer
    wholesaler exporter importer merchant fishmonger butcher grocer farmhand herdsman cattleman
    countryman compatriot tribesman townsman clergyman chairman chairwoman anchorman cameraman
    photographer filmmaker presenter broadcaster blogger columnist commentator editor publisher
    cashier receptionist typist librarian curator architect designer developer programmer coder
    survivor escapee returnee repatriate traveller traveler holidaymaker vacationer backpacker camper
    churchgoer parishioner congregant seminarian rector deacon chaplain preacher evangelist devotee schoolchild schoolgirl schoolboy caregiver peasant nominee`,
  ],
  ['cases', `case infection diagnosis`],
  ['votes', `vote ballot abstention aye noe nay`],
  [
    'vehicles',
    `vehicle car truck lorry bus van tank helicopter plane aircraft jet airliner drone boat ship vessel
    tanker freighter ferry train motorcycle motorbike bicycle bike taxi ambulance jeep pickup carrier
    warship submarine trailer trawler barge bulldozer excavator digger lifeboat speedboat canoe
    raft catamaran yacht sailboat rickshaw scooter moped tram locomotive hovercraft glider
    airship frigate destroyer corvette cruiser gunboat minesweeper howitzer humvee hatchback sedan minibus carriage wagon tractor dinghy airplane aeroplane
    warplane apc suv`,
  ],
  [
    'attacks',
    `attack airstrike strike raid rocket missile shot shell mortar bombing explosion blast assault
    ambush shooting stabbing clash bomb round sortie incursion offensive grenade bombardment salvo torpedo firebomb landmine mine_blast
    detonation skirmish firefight gunfight shootout knifing projectile volley barrage`,
  ],
  [
    'other',
    `cattle cow bull calf sheep goat lamb pig horse donkey camel chicken hen duck goose bird dog cat fish
    elephant whale dolphin seal turtle bee animal livestock ox buffalo yak llama deer reindeer rabbit rat
    mouse wolf bear lion tiger monkey reptile snake salmon turkey poultry herd`,
  ],
  [
    'buildings',
    `building house home school hospital clinic shop store church mosque village apartment flat
    warehouse factory office temple shelter hut dwelling structure embassy branch classroom bridge
    property farmhouse hotel settlement kindergarten university premises compound town cottage bungalow cabin barn shed garage mansion villa palace
    dormitory hostel library museum theatre theater cinema restaurant cafe bar pub supermarket market
    mall pharmacy bakery courthouse prison jail synagogue cathedral chapel shrine
    monastery convent skyscraper mill refinery greenhouse stable tenement trailer_home
    residence stadium hangar outbuilding homestead`,
  ],
];

const NOUN_MEASURES: ReadonlyMap<string, Measure> = new Map(
  NOUN_TABLE.flatMap(([measure, nouns]) => words(nouns).map((noun) => [noun, measure] as const)),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  words(`people/person men/man women/woman children/child feet/foot teeth/tooth mice/mouse geese/goose
  oxen/ox lives/life wives/wife knives/knife wolves/wolf halves/half shelves/shelf leaves/leaf
  thieves/thief loaves/loaf calves/calf police/police troops/troop media/media data/data
  series/series species/species headquarters/headquarters barracks/barracks aircraft/aircraft
  personnel/personnel staff/staff crises/crisis analyses/analysis bases/base theses/thesis
  diagnoses/diagnosis oases/oasis criteria/criterion phenomena/phenomenon bacteria/bacterium
  buses/bus gases/gas viruses/virus campuses/campus statuses/status buses/bus lenses/lens
  movies/movie ties/tie pies/pie lies/lie zombies/zombie cookies/cookie calories/calorie
  selfies/selfie rookies/rookie shoes/shoe toes/toe canoes/canoe houses/house horses/horse
  nurses/nurse cases/case causes/cause purposes/purpose expenses/expense licenses/license
  courses/course phrases/phrase hoses/hose noses/nose roses/rose vases/vase courses/course
  losses/loss crosses/cross news/news goods/good clothes/clothes always/always
  axes/axe caches/cache headaches/headache avalanches/avalanche niches/niche
  dead/dead wounded/wounded injured/injured missing/missing homeless/homeless
  cattle/cattle sheep/sheep mass/mass gas/gas bus/bus lens/lens plus/plus corps/corps
  chassis/chassis swiss/swiss atlas/atlas canvas/canvas pancreas/pancreas christmas/christmas
  schoolchildren/schoolchild grandchildren/grandchild tablespoons/tablespoon
  indices/index matrices/matrix vertices/vertex appendices/appendix geniuses/genius
  sizes/size prizes/prize mazes/maze axes/axis
  responses/response licences/licence warehouses/warehouse greenhouses/greenhouse databases/database
  increases/increase decreases/decrease releases/release diseases/disease leases/lease
  exercises/exercise promises/promise premises/premises enterprises/enterprise surprises/surprise
  buyouts/buyout uses/use excuses/excuse abuses/abuse universes/universe reverses/reverse
  corpses/corpse glimpses/glimpse collapses/collapse eclipses/eclipse
  senses/sense offenses/offense defenses/defense tenses/tense
  verses/verse curses/curse purses/purse bruises/bruise cruises/cruise pauses/pause clauses/clause
  chases/chase purchases/purchase phases/phase databases/database
  minis/mini quizzes/quiz vertices/vertex ups/up taxis/taxi alibis/alibi ones/one others/other lots/lot`).map(
    (pair) => pair.split('/') as [string, string],
  ),
);

/** Singular of a lower-case noun, by a short list and by its ending; what is no plural stays. */
function singularOf(lower: string): string {
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  const { length } = lower;
  if (length < 4 || !lower.endsWith('s')) return lower;
  if (lower.endsWith('men')) return lower;
  if (lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is')) return lower;
  if (lower.endsWith('ies') && length > 4) return `${lower.slice(0, -3)}y`;
  if (
    lower.endsWith('sses') ||
    lower.endsWith('shes') ||
    lower.endsWith('xes') ||
    lower.endsWith('zzes')
  ) {
    return lower.slice(0, -2);
  }
  if (lower.endsWith('ches') && !lower.endsWith('aches')) return lower.slice(0, -2);
  if (lower.endsWith('oaches') || lower.endsWith('eaches')) return lower.slice(0, -2);
  if (lower.endsWith('oes')) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** `gunmen` and all other compounds of man and woman. */
export function headOf(lower: string): string {
  if (lower.length > 4 && lower.endsWith('women')) return `${lower.slice(0, -5)}woman`;
  if (lower.length > 4 && lower.endsWith('men') && lower !== 'specimen' && lower !== 'regimen') {
    return `${lower.slice(0, -3)}man`;
  }
  return singularOf(lower);
}

export const measureOfNoun = (head: string): Measure | null => NOUN_MEASURES.get(head) ?? null;

/** Those whose measure the verb may change: "two soldiers died" are deaths. */
export const LIVING: ReadonlySet<Measure> = new Set<Measure>([
  'people',
  'troops',
  'fighters',
  'casualties',
  'detained',
  'abducted',
  'displaced',
  'injuries',
]);
