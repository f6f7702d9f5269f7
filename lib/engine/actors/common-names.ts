import { words } from '../word-lists.ts';

/** Words of which bodies of any country make their names. */
const COMMON_WORDS = words(`
  national nation people peoples people's popular democratic democrat liberation liberal labour labor
  communist socialist christian social progressive progress workers worker's workers' united unity new
  independence independent patriotic revolutionary revolution armed resistance self-defence freedom
  change reform renewal hope future justice development homeland republic republican
  front movement army party union league alliance congress coalition council forces force command
  guard brigade brigades rally
  daily weekly times nation star standard herald post tribune observer citizen monitor news express
  chronicle gazette courier journal morning evening
  ministry commission court supreme high constitutional electoral election central bank assembly
  parliament government
  foreign interior defence defense finance health justice education transport trade energy
  agriculture environment economy labour planning information
  police navy air security intelligence service services border coast military special task
  disaster emergency emergencies management authority agency office bureau institute department
  statistics audit state federal public general prosecutors prosecutor's
  affairs of for the and
`);

/** Members by whom parties of many countries are named. */
export const PARTISANS = words(`
  democrats republicans greens socialists liberals conservatives communists centrists nationalists
`);

/** Chambers, forces, parties and papers that more than one state calls by the same word: those that have one. */
const NAMESAKES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    congress:
      'USA ARG BOL BRA CHL COL CRI DOM ECU GTM HND MEX PAN PER PRY SLV VEN URY PHL IND NPL PLW FSM MHL',
    senate:
      'USA ARG BOL BRA CHL COL DOM HTI MEX PRY URY PHL AUS CAN FRA ITA ESP POL ROU CZE BEL IRL KEN NGA PAK KHM THA KAZ JAM ZWE RWA LBR',
    'national guard': 'USA MEX VEN UKR RUS CYP ITA KAZ KWT SAU TUN',
    labour: 'GBR NOR IRL NZL MLT NLD ISR AUS',
    conservatives: 'GBR CAN NOR',
    liberals: 'GBR CAN AUS',
    // Papers.
    nation: 'THA PAK KEN MWI BRB LKA USA',
    guardian: 'GBR NGA TTO TZA',
    herald: 'ZWE GBR GHA AUS PRT MYS',
    star: 'KEN MYS ZAF JAM CAN GBR',
    standard: 'KEN HKG ZWE GMB GBR',
    observer: 'GBR UGA JAM',
    independent: 'GBR UGA BGD GHA',
    'daily star': 'BGD LBN GBR',
    'daily news': 'ZWE TZA LKA ZAF EGY USA BWA',
  }).map(([name, codes]) => [name, words(codes)]),
);

/** True where a name is that of another state's body too, which a story on that state then means. */
export const isNamesakeIn = (folded: string, code: string): boolean =>
  NAMESAKES.get(folded)?.has(code) ?? false;

/**
 * True for a name made of such words only: "National Liberation Front", "Daily Times", "Interior
 * Ministry", "the Greens". Many countries have one of them, so that no lexicon tells whose it is.
 */
export function isCommonName(folded: string): boolean {
  const parts = folded.split(' ');
  if (parts.length === 1) return PARTISANS.has(folded);
  return parts.every((word) => COMMON_WORDS.has(word));
}
