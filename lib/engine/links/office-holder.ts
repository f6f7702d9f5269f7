import type { Ranked } from './ranked.ts';
import type { LinkScene } from './scene.ts';

/**
 * "A spokesman for the ministry, NAME, said", "the head of BODY, NAME, said": who speaks is the one
 * whom the body's name only helps to tell.
 */
export function officeHolder(scene: LinkScene, source: Ranked | null): Ranked | null {
  if (source === null) return null;
  const { tokens } = scene.document;
  const { firstToken, endToken, sentence } = source.spot;
  const before = tokens.lower[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  if (!/^(?:of|for|at)$/.test(tokens.lower[before] ?? '') || tokens.text[endToken] !== ',')
    return source;
  const spot = scene.actorSpots[sentence]?.find((other) => other.firstToken === endToken + 1);
  const isPerson = spot !== undefined && scene.actors[spot.index]!.type === 'person';
  return isPerson && /^[,.]$/.test(tokens.text[spot.endToken] ?? '')
    ? { ...source, index: spot.index, spot }
    : source;
}
