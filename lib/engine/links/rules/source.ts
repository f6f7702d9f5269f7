import { CLAIM_WORDS as CLAIMS } from '../claim-verbs.ts';
import type { Spot, Scene } from '../scene.ts';

/** A claim: who makes it, and the verb that governs it. Tokens. */
export interface Claim {
  readonly actor: number;
  readonly verb: number;
  /** True when the words stand before the verb: "…, the ministry said". */
  readonly closes: boolean;
  readonly spot: Spot;
  /** Of the actor's mention. */
  readonly firstToken: number;
}

const PERSON_PRONOUNS = new Set(['he', 'she', 'they', 'it']);
const REACH = 12;

/** The claims of each sentence, in text order. */
export function claimsOf(scene: Scene): readonly (readonly Claim[])[] {
  return scene.actorSpots.map((spots) => {
    const claims: Claim[] = [];
    for (const spot of spots) {
      const verb = claimVerb(scene, spot);
      if (verb < 0) continue;
      claims.push({
        actor: spot.index,
        verb,
        closes: opensBefore(scene, spot, verb),
        spot,
        firstToken: spot.firstToken,
      });
    }
    return claims;
  });
}

/** The verb of saying of which the mention is the subject, or "according" before it, or -1. */
export function claimVerb({ document: { tokens } }: Pick<Scene, 'document'>, spot: Spot): number {
  const sentence = tokens.sentence[spot.firstToken]!;
  const word = (at: number) =>
    at >= 0 && at < tokens.count && tokens.sentence[at] === sentence ? tokens.lower[at]! : '';
  // "said X", "according to X"; titles and articles may stand between.
  for (let at = spot.firstToken - 1; at >= spot.firstToken - 6; at--) {
    const before = word(at);
    if (before === '' || before === ',' || before === '.') break;
    if (before === 'to' && word(at - 1) === 'according') return at - 1;
    if (before === 'told') break;
    if (
      CLAIMS.has(before) &&
      (word(at - 1) === ',' || word(at - 1) === '"' || word(at - 1) === '”' || word(at - 1) === '’')
    )
      return at;
  }
  if (word(spot.firstToken - 1) === 'told' || word(spot.firstToken - 2) === 'told') return -1;
  // "X, 52, the mayor of Y, said", "X said", "X (Z), which …, said"
  let commas = 0;
  for (let at = spot.endToken; at < spot.endToken + REACH + 8; at++) {
    const next = word(at);
    if (next === '') return -1;
    if (next === ',' || next === '(' || next === ')') {
      commas++;
      continue;
    }
    if (CLAIMS.has(next)) {
      const direct = at - spot.endToken <= 3;
      return direct || commas >= 2 || commas === 0
        ? at - spot.endToken <= (commas === 0 ? 4 : REACH + 8)
          ? at
          : -1
        : -1;
    }
    if (commas === 0 && at - spot.endToken > 3) return -1;
    if (commas === 0 && next === "'s") return -1;
  }
  return -1;
}

/** True when a comma or closing quotation mark stands before the claim and words before that. */
function opensBefore(
  { document: { tokens, sentences } }: Scene,
  spot: Spot,
  verb: number,
): boolean {
  const first = Math.min(spot.firstToken, verb);
  const { firstToken } = sentences[tokens.sentence[first]!]!;
  for (let at = first - 1; at >= Math.max(firstToken, first - 6); at--) {
    const text = tokens.text[at]!;
    if (text === ',' || text === '”' || text === '"' || text === '’') return true;
  }
  return false;
}

/** True for a subject that goes on about the actor before: "he said", "it says". */
export function pronounClaim(
  { document: { tokens } }: Scene,
  firstToken: number,
  endToken: number,
): number {
  for (let at = firstToken; at + 1 < endToken; at++) {
    if (PERSON_PRONOUNS.has(tokens.lower[at]!) && CLAIMS.has(tokens.lower[at + 1]!)) return at + 1;
  }
  return -1;
}
