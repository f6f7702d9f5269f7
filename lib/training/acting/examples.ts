import { clauseFeatures, sceneOf } from '../../engine/actors/clause.ts';
import { placeClassOf } from '../../engine/actors/acting.ts';
import { toDocument } from '../../engine/text/index.ts';
import type { Name, NameKind } from '../../engine/names/value.ts';
import type { LabelledText, LabelType } from '../labelled-text.ts';
import { projectSpans } from '../projection.ts';

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
  const { start, end } = document.tokens;
  const marked = projectSpans(document, spans);
  const names = marked.map(({ firstToken, endToken, type }): Name => {
    const kind = KINDS[type] ?? 'organisation';
    const fine = kind === 'place' ? 'place' : 'org';
    return { start: start[firstToken]!, end: end[endToken - 1]!, firstToken, endToken, kind, fine };
  });
  const scene = sceneOf(document, names);
  return names.flatMap((name, index) => {
    const { type } = marked[index]!;
    if (type !== 'place' && type !== 'state') return [];
    const placeClass = placeClassOf(document.text.slice(name.start, name.end));
    return [{ features: clauseFeatures(scene, name, placeClass), acts: type === 'state' }];
  });
}
