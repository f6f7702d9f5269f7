import type { Candidate } from './candidate.ts';
import type { Context, CountryEvidence } from './country-evidence.ts';

/** "Peru's Minera X", "the Malian party Y", "Z, an Italian rival". */
export function countryBeside(
  { scene, candidates }: Context,
  { name }: Candidate,
): CountryEvidence | null {
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
