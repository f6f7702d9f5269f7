import { headOf, measureOfNoun } from '../../grammar/lexicon/nouns.ts';
import type { Measure } from '../../measure.ts';
import type { Counted } from '../figure.ts';
import { measureOfPair } from '../lexicon/compounds.ts';
import { hasWord, isNear } from '../stretch.ts';
import { isOfDisease } from './cues/around-verb.ts';
import { isMilitary, isOfRebels } from './forces.ts';

/** What the counted noun measures by itself, its modifiers and what follows it read with it. Null when unknown. */
export function nounMeasure(figure: Counted): Measure | null {
  const { head } = figure;
  if (head === null) return null;
  const compound = compoundMeasure(figure, head);
  if (compound !== null) return compound;
  const known = measureOfNoun(head);
  const byContext = BY_CONTEXT.get(head);
  if (byContext !== undefined) {
    return isNear(figure, byContext.context) && !isNear(figure, byContext.unless)
      ? byContext.measure
      : 'other';
  }
  if (head === 'post') return isNear(figure, JOBS) ? 'people' : 'other';
  if (head === 'coach') return isNear(figure, ROAD) ? 'vehicles' : 'people';
  // "seven admissions for dengue"
  if (head === 'admission') return isOfDisease(figure.stretch, figure.end) ? 'cases' : 'other';
  if (known === 'people') return personMeasure(figure, head);
  // "12 mortar rounds" are fired, "12 rounds of ammunition" or of talks are not.
  if (head === 'round') return isOfSome(figure) ? 'other' : 'attacks';
  if (head === 'incident') return figure.stretch.story.isOfWar ? 'attacks' : 'other';
  return known ?? (MAKES.test(head) ? 'vehicles' : null);
}

const isOfSome = ({ phrase, stretch: { lower } }: Counted): boolean =>
  phrase !== null && lower[phrase.end] === 'of';

/** Aircraft, tanks and drones by their make: "19 F-16s", "30 T-72s", "two MQ-9s". */
const MAKES =
  /^(?:(?:su|mig|mi|uh|ah|ch|an|il|tu|bmp|btr|brdm|mq|rq|ka|kc|jf|tb)-?\d{1,3}|[abcft]-?\d{2,3})[a-z]{0,2}$|^7[0-8]7$|^(?:shahed|geran|bayraktar|abrams|leopard-\d|bradley|himars|eurofighter|rafale|gripen|chinook|blackhawk|stryker|marder|challenger-\d)$/;

function compoundMeasure({ counted }: Counted, head: string): Measure | null {
  if (counted === null || !/[\s-]/.test(counted)) return null;
  const words = counted.toLowerCase().split(/[\s-]+/);
  const last = words.findLastIndex((word) => word === head || headOf(word) === head);
  const before = words[last - 1];
  if (before === undefined) return null;
  return measureOfPair(`${before} ${head}`);
}

const REBEL_WORD =
  /^(?:armed|heavily-armed|masked|hooded|gun-toting|machete-wielding|knife-wielding|axe-wielding|gun-wielding|rifle-wielding|balaclava-clad|militia|rebel|guerrilla|guerilla|militant|insurgent|terrorist|maoist|naxalite|naxal|isil|daesh|houthi|ltte|farc-ep|tplf|m23|taliban|jihadi|jihadist|islamist|paramilitary|mujahideen|separatist|hezbollah|hamas|shabaab|al-shabaab|isis|contra|fmln|farc)$/;
const MAY_BEAR_ARMS =
  /^(?:man|youth|civilian|person|people|individual|boy|teenager|member|tribesman|villager|herdsman|herder|leader|commander|chief|suspect|woman|subject|cadre|operative|loyalist|recruit|sympathiser|sympathizer)$/;
const ARMS =
  /^(?:guns?|rifles?|machetes?|weapons?|pistols?|knives|axes|grenades|kalashnikovs|ak-47s|ak-47|fatigues|camouflage|balaclavas|masks|automatic|assault|rocket-propelled)$/;

/** People by what they carry or whom they serve: "25 armed men" are fighters, "3,000 personnel" of a mission troops. */
function personMeasure(figure: Counted, head: string): Measure {
  const { phrase, stretch } = figure;
  if (phrase === null) return 'people';
  const { lower } = stretch;
  if (head === 'member' && isOfStates(figure)) return 'other';
  if (isOfRebels(figure)) return 'fighters';
  if (MAY_BEAR_ARMS.test(head)) {
    if (hasWord(lower.slice(phrase.first, phrase.headAt), REBEL_WORD)) return 'fighters';
    const after = lower[phrase.end] ?? '';
    const next = lower[phrase.end + 1] ?? '';
    if ((after === 'with' || after === 'in') && ARMS.test(next)) return 'fighters';
  }
  return isMilitary(figure) ? 'troops' : 'people';
}

const BODIES_OF_STATES =
  /^(?:alliance|association|bloc|union|organi[sz]ation|cartel|pact|eu|nato|opec|asean|un|u\.n\.|nations|bloc's|council's)$/;

/** "the five permanent members of the UN Security Council", "a 10-member bloc": states. */
function isOfStates({ counted, phrase, stretch: { lower } }: Counted): boolean {
  if (/\bpermanent\b/i.test(counted ?? '')) return true;

  const isJoined = lower[(phrase?.first ?? 0) - 1] === '-';
  return isJoined && BODIES_OF_STATES.test(lower[phrase!.end] ?? '');
}

interface ByContext {
  readonly measure: Measure;
  readonly context: RegExp;
  readonly unless: RegExp;
}

/** Nouns of two senses: the measure when the sentence has a word of the one and none of the other, else a thing. */
const BY_CONTEXT: ReadonlyMap<string, ByContext> = new Map(
  Object.entries<ByContext>({
    hull: {
      measure: 'vehicles',
      context:
        /^(?:fleet|registered|licensed|fishing|tonnage|shipyards?|yard|ordered|ferry|ferries|boats?|vessels?|navy|sunk|sank|sea|port|harbour|harbor|owners?|inspected|seaworthy)$/,
      unless: /^(?:breach|breaches|cracks?|holes?|leaks?)$/,
    },
    launch: {
      measure: 'vehicles',
      context:
        /^(?:boats?|passengers|aboard|jetty|pier|quay|dock|harbour|harbor|river|lake|bay|shore|beach|coast|ferry|ferries|wooden|outboard|motor|sailed|capsized|sank|coastguard|crossing|migrants?|patrol)$/,
      unless:
        /^(?:missiles?|rockets?|satellites?|products?|orbit|space|projectiles?|drones?|pad|pads|ballistic|book|brand|models?)$/,
    },
    engine: {
      measure: 'vehicles',
      context:
        /^(?:fire|firefighters?|fire-fighters?|firemen|brigades?|blaze|blazes|appliances?|tenders?|hoses?|hydrants?|ladders?|wildfires?|bushfires?)$/,
      unless:
        /^(?:plane|planes|jet|jets|pilot|pilots|aircraft|airliner|runway|flight|ship|locomotives?|train|horsepower|cylinders?|search|diesel|rocket|outboard|turbofan|makers?)$/,
    },
    appliance: {
      measure: 'vehicles',
      context:
        /^(?:fire|fires|firefighters?|fire-fighters?|brigades?|blaze|blazes|hoses?|flames|wildfires?|crews)$/,
      unless: /^(?:household|domestic|electrical|kitchen|sold|sales|white|makers?|gas)$/,
    },
    address: {
      measure: 'buildings',
      context:
        /^(?:raid|raids|raided|search|searches|searched|police|officers|detectives|agents|warrants?|premises|homes?|residential|evacuated|evacuate|flooded|houses?|households?|streets?|connected|properties|delivered)$/,
      unless:
        /^(?:email|e-mail|mail|ip|web|internet|wallets?|bitcoin|spam|domain|keynote|inaugural)$/,
    },
  }),
);

const ROAD =
  /^(?:rail|railway|replacement|tour|trains?|bus|buses|passengers|convoy|lorries|trucks|motorway|highway|vehicles|minibus)$/;
const JOBS =
  /^(?:jobs?|staff|cuts?|cutting|axed?|axing|shed|slash|slashed|redundanc\w*|workforce|unfilled|vacant|teachers?|nurses?|vacanc\w*)$/;
const THING_ENDING =
  /(?:tion|ment|ness|ity|ism|ship|day|point|line|pylon|tower|door|tree|window|bank|area|record|dollar|meter|metre|age|ance|ence|ing|ure|ware|graph|gram|phone|box|book|card|paper|bag|case|file|field|land|yard|way|road|side|place|site|room|house|work|wood|stone|ball|pool|load|board|plate|screen|key)$/;
const IRREGULAR_PEOPLE = /^(?:Poles|\p{Lu}.*(?:ans|is|ese|ians|eans|ites|ards))$/u;

/** Whether an unknown noun may be people: not a thing by its ending ("Salvadorans", "bakers"). */
export const mayLive = ({ head }: Counted): boolean => !THING_ENDING.test(head ?? '');

/** Whether an unknown noun is people by its look: "12 Salvadorans". */
export const looksLikePeople = ({ phrase, stretch }: Counted): boolean =>
  phrase !== null && IRREGULAR_PEOPLE.test(stretch.text[phrase.headAt] ?? '');

const MUNITION =
  /^(?:round|grenade|shell|rocket|missile|mortar|mine|landmine|bomb|ied|projectile|shot|torpedo|warhead|explosive device|explosive)$/;
const KEPT =
  /^(?:seiz\w+|confiscat\w+|impound\w*|recover\w*|captur\w+|found|find|finds|discover\w*|unearth\w*|cache|caches|haul|hauls|stockpil\w*|stocks?|arsenal|arms|deliver\w*|shipments?|consignments?|suppl\w+|order(?:ed|s)?|destroy(?:ed|s|ing)?|load(?:ed|ing)|bought|buy|buying|sold|sell|sells|produc\w+|manufactur\w+|donat\w+|smuggl\w+|surrendered|stored|stores|storing|depot|armoury|armory|ammunition|munitions|defused|cleared|clearing|removed|licen[cs]ed|carrying|contain\w*|hoard|stash\w*|crates?|loot\w*|stol\w+)$/;
const USED =
  /^(?:fir(?:ed|es|ing)|launch\w*|hit|hits|hitting|struck|strikes?|striking|land(?:ed|ing)|explod\w+|went|detonat\w+|threw|throw\w*|hurl\w*|lobb\w*|rained|fell|falling|intercept\w*|pound\w*|shelled|shelling|target\w*|slammed|shot|unleash\w*|dropp\w*|impacted|crashed|barrage|salvo)$/;
const LINES_AROUND = 200;

/** "seized 24 grenades", "rounds of ammunition: 18,000": weapons that lie there, nobody is attacked with them. */
export function isStored(figure: Counted): boolean {
  const { head, stretch } = figure;
  if (head === null || !MUNITION.test(head)) return false;
  const { lower, sentence } = stretch;

  const isLine = sentence.kind !== 'prose';
  const from = isLine ? Math.max(0, sentence.firstToken - LINES_AROUND) : sentence.firstToken;
  let isKept = false;
  for (let index = from; index < sentence.endToken; index += 1) {
    if (USED.test(lower[index]!) && (index >= sentence.firstToken || !isKept)) return false;
    if (KEPT.test(lower[index]!)) isKept = true;
  }
  return isKept;
}
