import type { Document } from '../document.ts';
import type { FineKind, Name, NameKind } from '../names/value.ts';

/** Half-open in tokens. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Kind {
  readonly kind: NameKind;
  readonly fine: FineKind;
}

export const PERSON: Kind = { kind: 'person', fine: 'person' };
export const PLACE: Kind = { kind: 'place', fine: 'place' };
export const bodyOf = (fine: FineKind): Kind => ({ kind: 'organisation', fine });

/** The name that lies over these tokens. */
export const nameOver = (
  { tokens }: Document,
  { firstToken, endToken }: TokenRange,
  { kind, fine }: Kind,
): Name => ({
  start: tokens.start[firstToken]!,
  end: tokens.end[endToken - 1]!,
  firstToken,
  endToken,
  kind,
  fine,
});

/** The same words as a name of another kind. */
export const ofKind = ({ start, end, firstToken, endToken }: Name, { kind, fine }: Kind): Name => ({
  start,
  end,
  firstToken,
  endToken,
  kind,
  fine,
});

/** The same name over other tokens. */
export const moved = (document: Document, name: Name, range: TokenRange): Name =>
  range.firstToken === name.firstToken && range.endToken === name.endToken
    ? name
    : nameOver(document, range, name);

/**
 * `names` with `added` among them, in text order. An added name takes the place of those that it
 * covers or touches; of added names that overlap the first stays.
 */
export function withNames(
  { tokens }: Document,
  names: readonly Name[],
  added: readonly Name[],
): readonly Name[] {
  if (added.length === 0) return names;
  const taken = new Uint8Array(tokens.count);
  const isFree = ({ firstToken, endToken }: Name) =>
    !taken.subarray(firstToken, endToken).includes(1);
  const result: Name[] = [];
  for (const name of added) {
    if (!isFree(name)) continue;
    taken.fill(1, name.firstToken, name.endToken);
    result.push(name);
  }
  result.push(...names.filter(isFree));
  return result.sort((one, other) => one.firstToken - other.firstToken);
}
