import type { Candidate } from './candidate.ts';
import type { Context } from './country-evidence.ts';
import type { Role } from './role.ts';
import { POSSESSIVES } from './role-words.ts';

/**
 * Index of the candidate whose office a role is: "its spokesman", "his army chief", "Lund's aide"
 * (the state or body that the sentence or the one before is about, the person named there), or null.
 */
export function ownerOf(context: Context, role: Role, { sentence }: Candidate): number | null {
  const { scene, candidates } = context;
  const { tokens, sentences } = scene.document;
  const word = tokens.lower[role.from - 1] ?? '';
  if (tokens.sentence[role.from - 1] !== sentence) return null;
  if (POSSESSIVES.has(word)) {
    const owner = scene.nameAt[role.from - 2] ?? -1;
    return owner >= 0 && candidates[owner]!.sort === 'person' ? owner : null;
  }
  const isOwner = OWNERS[word];
  if (isOwner === undefined) return null;
  for (const at of [sentence, sentence - 1]) {
    const within = sentences[at];
    if (within === undefined) return null;
    const end = Math.min(within.endToken, role.from - 1);
    for (let token = within.firstToken; token < end; token++) {
      const name = scene.nameAt[token]!;
      if (name >= 0 && isOwner(candidates[name]!)) return name;
      // "What the government cannot swallow, its spokesman": a body that no name tells.
      if (isOwner === isBody && UNNAMED.has(tokens.lower[token]!)) return null;
    }
  }
  return null;
}

const isBody = ({ sort, adjective }: Candidate) =>
  sort === 'body' || (sort === 'state' && !adjective);
const UNNAMED = new Set(
  'government army navy military police ministry agency party company council commission court authority union group opposition'.split(
    ' ',
  ),
);
const isPerson = ({ sort }: Candidate) => sort === 'person';

const OWNERS: Readonly<Record<string, ((candidate: Candidate) => boolean) | undefined>> = {
  its: isBody,
  their: isBody,
  his: isPerson,
  her: isPerson,
};
