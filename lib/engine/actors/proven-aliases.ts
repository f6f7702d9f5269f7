import type { Sentence } from '../document.ts';
import type { Name } from '../names/value.ts';
import type { Scene } from './clause.ts';
import { stateNamed } from './knowledge.ts';
import { isCapital, lowerOf, namesIn, runEnd } from './proven-reader.ts';
import { nameOver, PERSON } from './spans.ts';
import { words } from '../word-lists.ts';

/** Right before another name of the person: "known as X", "nicknamed X". */
const CALLED = words('alias aka a.k.a. a.k.a nicknamed dubbed');
const LONGEST_ALIAS = 4;

/**
 * Other names of persons ("Bello Turaki, also known as Dogo,") where the tagger saw none or a place,
 * and the same words wherever else they stand.
 */
export function aliasesOfPeople(scene: Scene, plain: readonly Sentence[]): Name[] {
  const { document } = scene;
  const aliases = new Map<string, number>();
  for (const name of scene.names) {
    if (name.kind !== 'person') continue;
    const at = aliasAt(scene, name);
    const stop = at < 0 ? -1 : document.sentences[document.tokens.sentence[at]!]!.endToken;
    const end = at < 0 ? -1 : runEnd(scene, at, stop);
    if (end <= at || end - at > LONGEST_ALIAS || !isUnsure(scene, at, end)) continue;
    aliases.set(lowerOf(scene, at, end), end - at);
  }
  if (aliases.size === 0) return [];
  const lengths = new Set(aliases.values());
  const found: Name[] = [];
  for (const { firstToken, endToken } of plain)
    for (let at = firstToken; at < endToken; at++) {
      if (!isCapital(scene, at)) continue;
      const end = runEnd(scene, at, endToken);
      if (lengths.has(end - at) && aliases.has(lowerOf(scene, at, end)))
        if (isUnsure(scene, at, end))
          found.push(nameOver(document, { firstToken: at, endToken: end }, PERSON));
      at = end;
    }
  return found;
}

/** The token that begins another name given right behind a person's, or -1. */
function aliasAt(scene: Scene, { firstToken, endToken }: Name): number {
  const { tokens } = scene.document;
  let at = /^[,(]$/.test(tokens.text[endToken] ?? '') ? endToken + 1 : endToken;
  if (/^(?:also|better|widely|otherwise)$/.test(tokens.lower[at] ?? '')) at++;
  const isKnown = tokens.lower[at] === 'known' && tokens.lower[at + 1] === 'as';
  const isRealName =
    tokens.lower[at] === 'whose' &&
    tokens.lower[at + 2] === 'name' &&
    tokens.lower[at + 3] === 'is';
  if (isKnown) at += 2;
  else if (isRealName) at += 4;
  else if (CALLED.has(tokens.lower[at] ?? '')) at++;
  else return -1;
  if (/^(?:the|["“‘'])$/.test(tokens.lower[at] ?? '')) at++;
  const isHere = tokens.sentence[at] === tokens.sentence[firstToken];
  return isHere && isCapital(scene, at) ? at : -1;
}

/** No name, or one that a state does not have. */
const isUnsure = (scene: Scene, from: number, to: number): boolean =>
  namesIn(scene, from, to).every(
    ({ firstToken, endToken }) => firstToken >= from && endToken <= to,
  ) && stateNamed(lowerOf(scene, from, to)) === null;
