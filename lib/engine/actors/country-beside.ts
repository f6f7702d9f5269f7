import { LetterCase } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Context, CountryEvidence } from './country-evidence.ts';
import { BODY_NOUNS } from './lexicon/body-nouns.ts';
import { countryOfPlace } from './place-country.ts';

const LONGEST_APPOSITION = 8;

/** "X of Norway", "X (Norway)", "Oslo-based X", "X, a charity in Norway", "X, Norway's largest bank". */
function seatBeside({ scene, candidates }: Context, { name }: Candidate): CountryEvidence | null {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[name.firstToken]!;
  const wordAt = (at: number) => (tokens.sentence[at] === sentence ? (tokens.lower[at] ?? '') : '');
  const seatAt = (at: number, mayBeTown: boolean): CountryEvidence | null => {
    const other = wordAt(at) === '' ? -1 : scene.nameAt[at]!;
    if (other < 0 || scene.names[other]!.firstToken !== at) return null;
    const place = candidates[other]!;
    const code =
      place.state?.form === 'name' ? place.state.code : mayBeTown ? countryOfPlace(place) : null;
    return code === null ? null : { code, basis: 'affiliation', why: 'the place beside it' };
  };
  const { endToken } = name;
  if (wordAt(endToken) === 'of') return seatAt(endToken + 1, false);
  if (wordAt(endToken) === '(') {
    const other = scene.nameAt[endToken + 1] ?? -1;
    const isAlone = other >= 0 && wordAt(scene.names[other]!.endToken) === ')';
    return isAlone ? seatAt(endToken + 1, false) : null;
  }
  // "Oslo-based X", "the Oslo-based charity X"
  for (let at = name.firstToken - 1; at > name.firstToken - 4; at--) {
    if (wordAt(at) === 'based' && wordAt(at - 1) === '-') {
      const other = scene.nameAt[at - 2] ?? -1;
      return other < 0 ? null : seatAt(scene.names[other]!.firstToken, true);
    }
    if (tokens.letterCase[at] !== LetterCase.lower) break;
  }
  if (wordAt(endToken) !== ',') return null;
  // "X, Norway's largest bank,"
  const owner = scene.nameAt[endToken + 1] ?? -1;
  if (owner >= 0 && /^['’]s?$/.test(wordAt(scene.names[owner]!.endToken)))
    return hasNoun(wordAt, scene.names[owner]!.endToken + 1) ? seatAt(endToken + 1, false) : null;
  if (!/^(?:an?|the)$/.test(wordAt(endToken + 1))) return null;
  for (let at = endToken + 2; at < endToken + LONGEST_APPOSITION; at++) {
    const type = BODY_NOUNS.get(wordAt(at)) ?? null;
    const isVague = /^(?:group|agency|organi[sz]ation|movement|institute|body)$/.test(wordAt(at));
    if (type === null && !isVague) {
      if (!/^[a-z-]+$/.test(wordAt(at))) return null;
      continue;
    }
    const isBased =
      /^(?:based|headquartered|founded)$/.test(wordAt(at + 1)) && wordAt(at + 2) === 'in';
    if (isBased) return seatAt(at + 3, true);
    // A firm in a country may only work there.
    const joiner = wordAt(at + 1);
    if (joiner === 'of' || joiner === 'from' || (joiner === 'in' && type !== 'company'))
      return seatAt(at + 2, true);
    if (!/^[a-z-]+$/.test(joiner)) return null;
  }
  return null;
}

/** "…'s largest bank,": a noun of a body closes the phrase. */
function hasNoun(wordAt: (at: number) => string, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    if (!/^[a-z-]+$/.test(wordAt(at))) return false;
    const isNoun =
      BODY_NOUNS.has(wordAt(at)) || /^(?:group|agency|organi[sz]ation|body)$/.test(wordAt(at));
    if (isNoun && /^[,.;]$/.test(wordAt(at + 1))) return true;
  }
  return false;
}

/** As `seatBeside`; "Peru's Minera X", "the Malian party Y", "Z, an Italian rival". */
export function countryBeside(context: Context, candidate: Candidate): CountryEvidence | null {
  return ownerBeside(context, candidate) ?? seatBeside(context, candidate);
}

function ownerBeside({ scene, candidates }: Context, { name }: Candidate): CountryEvidence | null {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[name.firstToken]!;
  const evidence = (at: number): CountryEvidence | null => {
    if (at < 0 || at >= tokens.count || tokens.sentence[at] !== sentence) return null;
    const other = scene.nameAt[at]!;
    if (other < 0) return null;
    const { state, name: otherName } = candidates[other]!;
    if (state === null || state.code === null) return null;
    return {
      code: state.code,
      basis: otherName.kind === 'nationality' ? 'demonym' : 'affiliation',
      why: 'the state beside it',
    };
  };
  for (let at = name.firstToken - 1; at >= name.firstToken - 4 && at >= 0; at--) {
    if (scene.nameAt[at]! >= 0) {
      const possessive = /^['’]s?$/.test(tokens.lower[at + 1] ?? '');
      const adjective = scene.names[scene.nameAt[at]!]!.kind === 'nationality';
      return possessive || adjective ? evidence(at) : null;
    }
    if (
      !/^[a-z'’-]+$/.test(tokens.lower[at]!) ||
      /^(?:in|of|to|by|and|with|from|for|at|on|said|the)$/.test(tokens.lower[at]!)
    )
      break;
  }
  if (
    tokens.text[name.endToken] === ',' &&
    /^(?:an?|the|another)$/.test(tokens.lower[name.endToken + 1] ?? '')
  ) {
    for (let at = name.endToken + 2; at <= name.endToken + 4; at++) {
      const found = evidence(at);
      if (found !== null && scene.names[scene.nameAt[at]!]!.kind === 'nationality') return found;
    }
  }
  return null;
}
