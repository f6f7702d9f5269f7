import { words } from '../word-lists.ts';

/** Nouns for a state's forces, officers and acts: before them its adjective stands for the state. */
const STATE_NOUNS = words(`
  troops forces force soldiers soldier officials official authorities authority warplanes warplane
  jets aircraft helicopters helicopter gunships drones drone missiles missile artillery tanks warship
  warships frigate destroyer submarine submarines peacekeepers marines commandos commando paratroopers
  airstrike airstrikes strikes strike raid raids shelling bombing bombardment offensive invasion
  incursion attack attacks airmen servicemen personnel leaders leader leadership regime diplomats
  diplomat diplomacy embassy consulate ambassador envoy envoys negotiators negotiator delegation
  delegates representatives lawmakers legislators prosecutors prosecutor investigators intelligence
  spies agents policy policies sanctions aid assistance support pressure demands proposal offer
  position stance interests involvement intervention occupation withdrawal presence bases base
  mission contingent commanders commander generals general officers officer spokesman spokeswoman
  spokesperson ministers cabinet administration congress senators taxpayers treasury debt loans
  nuclear foreign security defense defence military-backed led backed brokered sponsored funded
  convoy patrol patrols garrison navy-led government-led coalition-led top senior border
  coastguard rangers infantry battalion brigade division advisers advisors trainers
  high-ranking service members intelligence-sharing veto efforts influence threats custody airspace waters detention captivity
`);

/** Before these the adjective names a private person, a firm or a place, not the state. */
const PRIVATE_NOUNS = words(`
  guards controls crossing town towns village villages city cities province district region coast
  man woman men women child children citizen citizens civilian civilians people national nationals
  company companies firm firms bank banks journalist journalists newspaper
`);

/** Adjectives that may stand between a state's adjective and its noun. */
const BETWEEN = words(`
  military security army navy naval air ground special armed nuclear defense defence foreign interior
  government state top senior high-ranking border police intelligence coalition federal former
  combat occupation occupying rocket ballistic cruise fighter long-range economic humanitarian
  diplomatic financial peace service
`);

/** True when `lower` names what belongs to a state, so that its adjective stands for it. */
export const isStateNoun = (lower: string): boolean => STATE_NOUNS.has(lower);
export const isPrivateNoun = (lower: string): boolean => PRIVATE_NOUNS.has(lower);
export const mayStandBetween = (lower: string): boolean => BETWEEN.has(lower);

/** Organs of a state that a text names only by its adjective: "Malian army", "Iraqi parliament". */
export const ORGANS: ReadonlyMap<string, 'military' | 'police' | 'government' | 'person'> = new Map(
  [
    ...[
      'army',
      'military',
      'navy',
      'air force',
      'armed forces',
      'coast guard',
      'defense forces',
      'defence forces',
      'ground forces',
      'military command',
      'army command',
      'national guard',
      'special forces',
      'republican guard',
      'presidential guard',
      'security forces',
      'general staff',
      'military headquarters',
      'army headquarters',
      'military intelligence',
    ].map((organ) => [organ, 'military'] as const),
    ...[
      'police',
      'national police',
      'federal police',
      'gendarmerie',
      'border guard',
      'border guards',
      'border police',
      'coastguard',
    ].map((organ) => [organ, 'police'] as const),
    ...[
      'government',
      'parliament',
      'senate',
      'congress',
      'national assembly',
      'supreme court',
      'constitutional court',
      'high court',
      'cabinet',
      'presidency',
      'judiciary',
      'central bank',
      'foreign ministry',
      'interior ministry',
      'defense ministry',
      'defence ministry',
      'health ministry',
      'finance ministry',
      'justice ministry',
      'oil ministry',
      'trade ministry',
      'interim government',
      'transitional government',
      'caretaker government',
      'coalition government',
      'provincial government',
      'election commission',
      'electoral commission',
      'lower house',
      'upper house',
      'intelligence service',
      'intelligence agency',
      'military government',
      'junta',
      'embassy',
    ].map((organ) => [organ, 'government'] as const),
    ...[
      'prime minister',
      'president',
      'foreign minister',
      'defense minister',
      'defence minister',
      'interior minister',
      'finance minister',
      'health minister',
      'oil minister',
      'vice president',
      'king',
      'queen',
      'chancellor',
      'premier',
      'army chief',
      'police chief',
    ].map((organ) => [organ, 'person'] as const),
  ],
);
