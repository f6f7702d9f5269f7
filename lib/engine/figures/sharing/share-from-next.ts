import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { cut, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';

const P = PartOfSpeech;

/** From right to left, so that a whole list gets what its last number has: "four, five and six cylinders". */
export function shareFromNext(drafts: readonly Draft[]): void {
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    takeFromNext(drafts[index]!, drafts[index + 1]!);
  }
}

/** Takes the noun of the whole it is part of, or the unit or the noun of the number it is joined to. */
function takeFromNext(draft: Draft, next: Draft): void {
  const isShare = draft.unit?.name === 'fraction';
  if (draft.unit !== null && !isShare) return;
  // "700 of Brenner's 1,900 staff": the owner is not what is counted.
  const { phrase, stretch } = draft;
  const isOwner = phrase !== null && stretch.scan.tags[phrase.end] === P.possessive;
  if (isOwner && isPartOf(draft, next)) {
    draft.phrase = null;
    draft.end = draft.amount.end;
  }
  if (draft.phrase !== null) return;
  if (isPartOf(draft, next)) {
    draft.phrase = next.phrase;
    draft.reasons.push('shares the noun of the whole it is part of');
    return;
  }
  if (!isShare && isDescribedAlike(draft, next)) {
    draft.phrase = describedAs(draft, next.phrase!);
    draft.reasons.push('shares the noun of the number after it');
    return;
  }
  const joint = isShare ? null : jointTo(draft, next);
  if (joint === null) return;
  if (sharesUnit(draft, next, joint.word)) {
    draft.unit = next.unit;
    draft.reasons.push(`shares the unit of the number after it`);
  } else if (sharesNoun(next, joint)) {
    draft.phrase = next.phrase;
    draft.reasons.push(`shares the noun of the number after it`);
  }
}

/** "1,061 suspected and 37 confirmed cases", "two old and three new bridges". */
function isDescribedAlike({ stretch, end, unit }: Draft, { first, phrase }: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  if (unit !== null || phrase === null || phrase.headAt <= phrase.first) return false;
  if (!isDescription(tags[phrase.first]) || !isDescription(tags[end])) return false;
  return first === end + 2 && /^(?:and|or|but)$/.test(tokens.lower[end + 1]!);
}

const isDescription = (tag: number | undefined) => tag === P.adjective || tag === P.past;

/** The noun of the next number under the adjective of this one: "suspected cases". */
function describedAs({ stretch: { scan }, end }: Draft, phrase: NounPhrase): NounPhrase {
  const noun = cut(scan, phrase.headAt, phrase.end);
  return { ...phrase, first: phrase.headAt, text: `${scan.tokens.text[end]!} ${noun}` };
}

/** The word that joins two numbers, and where it stands. */
interface Joint {
  readonly word: string;
  readonly at: number;
  /** Whether the first of the two follows "from". */
  readonly isFrom: boolean;
}

const JOINTS = new Set(['and', ',', 'or', 'to', 'but']);

/** "45 and 50 mg": null when more than a sign stands between the joint and the next number. */
function jointTo(draft: Draft, next: Draft): Joint | null {
  const { tokens } = draft.stretch.scan;
  const at = afterBracket(draft);
  const word = tokens.lower[at] ?? '';
  const nearest = at + (tokens.kind[at + 1] === TokenKind.symbol ? 2 : 1);
  const isFrom = draft.stretch.scan.tokens.lower[draft.first - 1] === 'from';
  return JOINTS.has(word) && next.first <= nearest ? { word, at, isFrom } : null;
}

/** "four and six per cent", "two-, three- and four-year terms". */
function sharesUnit({ stretch, end, amount }: Draft, next: Draft, joint: string): boolean {
  const isWaiting = stretch.scan.tokens.text[end - 1] === '-';
  return (
    next.unit !== null &&
    next.unit.name !== 'fraction' &&
    next.amount.form === amount.form &&
    (joint !== ',' || isWaiting) &&
    next.unit.measure !== 'age' &&
    !next.amount.isMoney
  );
}

/** "five and six cylinders", "grow from 350,000 to 400,000 households". */
function sharesNoun({ first, phrase, unit }: Draft, { word, at, isFrom }: Joint): boolean {
  const isNear = word !== ',' || first === at + 1;
  return isNear && phrase !== null && !phrase.isState && unit === null && (word !== 'to' || isFrom);
}

/** "7,000 (Smith, 2007) and 11,200 speakers": a short aside does not part the two. */
function afterBracket({ stretch, end }: Draft): number {
  const { text } = stretch.scan.tokens;
  if (text[end] !== '(') return end;
  for (let at = end + 1; at < Math.min(stretch.end, end + 8); at += 1) {
    if (text[at] === ')') return at + 1;
  }
  return end;
}

/** "eight of 11 lines", "four of its nine freighters". */
function isPartOf(draft: Draft, next: Draft): boolean {
  const { lower } = draft.stretch.scan.tokens;
  if (lower[draft.amount.end] !== 'of' || next.phrase === null || next.unit !== null) return false;
  if (next.first <= draft.amount.end + 2) return true;
  // "1,100 of Mallee's 2,450 staff"
  return (
    next.first <= draft.amount.end + 5 && draft.stretch.scan.tags[next.first - 1] === P.possessive
  );
}
