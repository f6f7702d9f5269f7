import type { Name } from '../names/value.ts';
import { TokenKind } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import { candidateWith, type Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import { knownBody, stateNamed, stateOfAdjective } from './knowledge.ts';
import { BODY_NOUNS } from './lexicon/body-nouns.ts';
import { officeEnd } from './organ-spans.ts';
import { isPrivateNoun, isStateNoun, mayStandBetween, ORGANS } from './state-nouns.ts';
import { PREPOSITIONS } from './words.ts';

/** An adjective of a state: the state itself ("U.S. troops"), an organ ("Malian army"), or nothing. */
export function readAdjective(scene: Scene, base: Candidate): Candidate {
  const state = stateOfAdjective(base.folded) ?? stateNamed(base.folded);
  if (state === null) {
    const body = knownBody(base.folded);
    if (body !== null)
      return candidateWith(base, {
        body,
        sort: 'body',
        adjective: true,
        why: 'an adjective of a body',
      });
    return candidateWith(base, { sort: 'other', why: 'a people, not a state' });
  }
  const organ = organAfter(scene, base.name);
  if (organ !== null) {
    const { tokens, text } = scene.document;
    const end = tokens.end[organ - 1]!;
    return candidateWith(base, {
      state,
      sort: 'organ',
      adjective: true,
      end,
      endToken: organ,
      text: text.slice(base.start, end),
      why: 'an organ of the state, named by its adjective',
    });
  }
  if (standsForState(scene, base.name)) {
    return candidateWith(base, {
      state,
      sort: 'state',
      adjective: true,
      why: 'the adjective stands for the state or its forces',
    });
  }
  return candidateWith(base, {
    state,
    sort: 'other',
    why: 'an adjective that only says where from',
  });
}

/** Word `index` of the sentence in lower case; empty where a name lies or the sentence ends. */
export const lowerAt = (
  { document: { tokens }, nameAt }: Scene,
  index: number,
  sentence: number,
): string =>
  index < tokens.count && tokens.sentence[index] === sentence && nameAt[index]! < 0
    ? tokens.lower[index]!
    : '';

/** One past the last token of an organ's noun right after the adjective, or null. */
export function organAfter(scene: Scene, name: Name): number | null {
  const sentence = scene.document.tokens.sentence[name.firstToken]!;
  const from = name.endToken;
  const first = lowerAt(scene, from, sentence);
  if (first === '') return null;
  const pair = `${first} ${lowerAt(scene, from + 1, sentence)}`;
  const office = officeEnd(scene, from);
  const kind = office < 0 ? (ORGANS.get(pair) ?? ORGANS.get(first)) : 'government';
  if (kind === undefined) return null;
  const end = office >= 0 ? office : ORGANS.has(pair) ? from + 2 : from + 1;
  const next = scene.document.tokens;
  const followedByName =
    end < next.count && next.sentence[end] === sentence && scene.nameAt[end]! >= 0;
  // "Iraqi Prime Minister Nouri al-Maliki": the person is the actor, the words are his role.
  if (followedByName && scene.names[scene.nameAt[end]!]!.kind === 'person') return null;
  if (kind === 'person' && followedByName) return null;
  const after = lowerAt(scene, end, sentence);
  // "Ukrainian military outlet NAME": the noun behind is the head.
  if (BODY_NOUNS.has(after) && kind !== 'person') return null;
  // "British military advisers", "Iraqi government forces": the state itself, by an adjective.
  const isLoose = kind === 'government' || first === 'military' || first === 'security';
  if (isLoose && isStateNoun(after)) return null;
  if (
    kind === 'person' &&
    /^(?:candidate|candidates|election|elections|palace|s|hopeful)$/.test(after)
  )
    return null;
  return end;
}

/** "Greek Prime Minister Nikos Lambros": the adjective belongs to the person's role. */
function beginsTitle(scene: Scene, name: Name): boolean {
  const { tokens } = scene.document;
  for (let at = name.endToken; at < name.endToken + 6 && at < tokens.count; at++) {
    const other = scene.nameAt[at]!;
    if (other >= 0) return scene.names[other]!.kind === 'person' && at > name.endToken;
    if (tokens.kind[at] !== TokenKind.word && tokens.text[at] !== '-') return false;
    const form = verbForm(tokens.lower[at]!)?.form;
    if (PREPOSITIONS.has(tokens.lower[at]!) || (form !== undefined && form !== 'base'))
      return false;
  }
  return false;
}

function standsForState(scene: Scene, name: Name): boolean {
  if (beginsTitle(scene, name)) return false;
  const sentence = scene.document.tokens.sentence[name.firstToken]!;
  let index = name.endToken;
  for (let steps = 0; steps < 4; steps++, index++) {
    let word = lowerAt(scene, index, sentence);
    if (word === '-') {
      index++;
      word = lowerAt(scene, index, sentence);
    }
    if (word === '' || isPrivateNoun(word)) return false;
    const next = lowerAt(scene, index + 1, sentence);
    if (isStateNoun(word) && !isPrivateNoun(next)) return true;
    if (!mayStandBetween(word)) return false;
  }
  return false;
}
