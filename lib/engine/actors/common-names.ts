const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

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
  police navy air security intelligence service services border coast military
  affairs of for the and
`);

/** Members by whom parties of many countries are named. */
export const PARTISANS = words(`
  democrats republicans greens socialists liberals conservatives communists centrists nationalists
`);

/**
 * True for a name made of such words only: "National Liberation Front", "Daily Times", "Interior
 * Ministry", "the Greens". Many countries have one of them, so that no lexicon tells whose it is.
 */
export function isCommonName(folded: string): boolean {
  const parts = folded.split(' ');
  if (parts.length === 1) return PARTISANS.has(folded);
  return parts.every((word) => COMMON_WORDS.has(word));
}
