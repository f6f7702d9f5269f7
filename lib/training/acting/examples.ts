import { clauseFeatures, sceneOf } from '../../engine/actors/clause.ts';
import { placeClassOf } from '../../engine/actors/acting.ts';
import { toDocument } from '../../engine/text/index.ts';
import type { Name, NameKind } from '../../engine/names/value.ts';
import type { LabelledText, LabelType } from '../labelled-text.ts';

/** One place name in its clause, and whether a labeller found that it acts. */
export interface ActingExample {
  readonly features: readonly string[];
  readonly acts: boolean;
}

const KINDS: Readonly<Partial<Record<LabelType, NameKind>>> = {
  person: 'person',
  place: 'place',
  state: 'place',
  norp: 'nationality',
  thing: 'thing',
};

/** All names of a labelled text that are labelled `place` or `state`. */
export function readExamples({ id, text, spans }: LabelledText): ActingExample[] {
  const { document } = toDocument({ id, text });
  const { tokens } = document;
  const names: Name[] = [];
  const types: LabelType[] = [];
  let token = 0;
  for (const { start, end, type } of [...spans].sort((a, b) => a.start - b.start)) {
    while (token < tokens.count && tokens.end[token]! <= start) token += 1;
    let endToken = token;
    while (endToken < tokens.count && tokens.start[endToken]! < end) endToken += 1;
    if (endToken === token) continue;
    const kind = KINDS[type] ?? 'organisation';
    const fine = kind === 'place' ? 'place' : 'org';
    names.push({ start, end, firstToken: token, endToken, kind, fine });
    types.push(type);
  }
  const scene = sceneOf(document, names);
  return names.flatMap((name, index) => {
    const type = types[index]!;
    if (type !== 'place' && type !== 'state') return [];
    const placeClass = placeClassOf(text.slice(name.start, name.end));
    return [{ features: clauseFeatures(scene, name, placeClass), acts: type === 'state' }];
  });
}
