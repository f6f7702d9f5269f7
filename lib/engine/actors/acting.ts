import type { Name } from '../names/value.ts';
import { ACTING_BIAS, ACTING_WEIGHTS } from './acting-weights.ts';
import { fold } from './fold.ts';
import { stateNamed, stateOfCapital } from './knowledge.ts';
import { tellClause, type Feature, type PlaceClass, type Scene } from './clause.ts';

/** Weights by what is asked, then by the answer; for each class of places and for all. */
type Weights = Readonly<Record<'' | PlaceClass, Map<string, Map<string, number>>>>;

let known: Weights | null = null;

/** The table of weights, read once, when the first text needs it. */
function weights(): Weights {
  if (known !== null) return known;
  known = { '': new Map(), state: new Map(), capital: new Map(), other: new Map() };
  for (const line of ACTING_WEIGHTS.split('\n')) {
    const blank = line.indexOf('\t');
    if (blank < 0) continue;
    const [asked, answer, ofClass] = featureOf(line.slice(blank + 1));
    let answers = known[ofClass].get(asked);
    if (answers === undefined) known[ofClass].set(asked, (answers = new Map<string, number>()));
    answers.set(answer, Number(line.slice(0, blank)));
  }
  return known;
}

const AFTER = 'subject after ';

/** The feature that has this name in the table: `p1=in/capital`, `start`, `subject after ,`. */
function featureOf(name: string): Feature {
  const slash = name.lastIndexOf('/');
  const last = name.slice(slash + 1);
  const isOfClass = slash > 0 && (last === 'state' || last === 'capital' || last === 'other');
  const end = isOfClass ? slash : name.length;
  const split = name.startsWith(AFTER) ? AFTER.length : name.indexOf('=') + 1;
  const asked = name.slice(0, split === 0 ? end : split);
  return [asked, name.slice(asked.length, end), isOfClass ? last : ''];
}

/**
 * How much the clause speaks for a place name acting (positive) or being a place (negative), in
 * hundredths of log odds.
 */
export function actingScore(scene: Scene, name: Name, placeClass: PlaceClass): number {
  const table = weights();
  let score = ACTING_BIAS;
  tellClause(scene, { name, placeClass }, (asked, answer, ofClass) => {
    score += table[ofClass].get(asked)?.get(answer) ?? 0;
  });
  return score;
}

/** What a place name is by itself: a state, a capital or any other place. */
export function placeClassOf(text: string): PlaceClass {
  const folded = fold(text);
  if (stateNamed(folded) !== null) return 'state';
  return stateOfCapital(folded) === null ? 'other' : 'capital';
}
