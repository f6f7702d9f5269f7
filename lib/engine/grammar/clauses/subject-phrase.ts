import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import { LetterCase, spaceBefore } from '../../text/tokens.ts';
import { cut, phraseBefore } from '../phrases/noun-phrase.ts';
import { DateMark, type Analysis } from '../analysis.ts';

/** A participle inside a phrase: "rising prices", "wounded men". */
export function isModifier(scan: Analysis, at: number): boolean {
  const { tags } = scan;
  const next = tags[at + 1];
  if (tags[at] !== P.past && tags[at] !== P.ing) return false;
  return next === P.noun || next === P.adjective || (next === P.name && isOfName(scan, at));
}

/** "the ailing Sorvik Bank", "Ailing Sorvik Bank"; in "leaving Anna Holt" and "said Holt" it is a verb. */
function isOfName({ tags, tokens }: Analysis, at: number): boolean {
  const before = tags[at - 1];
  if (before === P.determiner || before === P.adjective || before === P.possessive) return true;
  return tokens.letterCase[at] !== LetterCase.lower;
}

/** What a relative clause that begins after token `end` is said of: "price of oil", "camps"; null when nothing. */
export function antecedent(
  scan: Analysis,
  { end, least, isPerson }: { end: number; least: number; isPerson: boolean },
): string | null {
  const { tokens, tags } = scan;
  let noun = phraseBefore(scan, end, least);
  let last = end;
  for (let links = 0; noun !== null && links < 2; links += 1) {
    let at = noun.first - 1;
    while (at > least && tags[at] === P.determiner) at -= 1;
    const joint = at > least ? tokens.lower[at]! : '';
    // "people in the camps who": not the camps.
    const isAround = isPerson && /^(?:in|at|from|on|near)$/.test(joint);
    const outer = joint === 'of' || isAround ? phraseBefore(scan, at, least) : null;
    if (outer === null) break;
    if (isAround) last = at;
    noun = outer;
  }
  return noun === null ? null : cut(scan, noun.first, last);
}

/** The first phrase of tokens `[first, end)`, or the last where they open with a preposition; null when none. */
export function chunk(scan: Analysis, first: number, end: number): string | null {
  const { tags, tokens, dates } = scan;
  let from = first;
  // "In July 2008 a stoppage over pay lasted"
  if (tags[from] === P.preposition && dates[from + 1] === DateMark.date) from += 1;
  while (from > first && from < end && dates[from] === DateMark.date) from += 1;
  const isInverted =
    from === first && tags[first] === P.preposition && tokens.lower[first] !== 'of';
  if (isInverted) {
    from = end;
    while (from > first && isNominal(scan, from - 1)) from -= 1;
  } else {
    while (from < end && !isNominal(scan, from)) from += 1;
  }
  while (from < end && tokens.text[from] === '-') from += 1;
  from = afterSlug(scan, from, end);
  // What is left of a sum or a share is no subject: "95 percent of the votes".
  if (/^(?:percent|per|cent|pct|million|billion|trillion|m|bn)$/.test(tokens.lower[from] ?? ''))
    return null;
  let to = from;
  while (to < end && (isNominal(scan, to) || isInside(scan, to))) to += 1;
  while (to > from && !isNominal(scan, to - 1)) to -= 1;
  for (let index = from; index < to; index += 1) {
    const isWord = tags[index] === P.noun || tags[index] === P.name;
    if (isWord || isOwner(scan, index - 1)) return cut(scan, from, to);
  }
  return null;
}

const SLUGS =
  /^(?:UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|BRIEF|EXCLUSIVE|FACTBOX|ANALYSIS|FOCUS|PREVIEW|POLL|INTERVIEW|TABLE|TEXT|INSIGHT|ADVISORY|TIMELINE|URGENT|CORRECT)$/;

/** "UPDATE 1-Sorvik Steel", "BRIEF-Sorvik Steel": where the headline begins after the words of the wire. */
function afterSlug({ tokens }: Analysis, at: number, end: number): number {
  if (!SLUGS.test(tokens.text[at] ?? '')) return at;
  let from = at;
  for (let next = at + 1; next < Math.min(end, at + 6); next += 1) {
    if (tokens.text[next] === '-') from = next + 1;
  }
  return from;
}

/** `'s`, or the `'` of "teachers' pay". */
export function isOwner({ tags, tokens }: Analysis, at: number): boolean {
  if (tags[at] === P.possessive) return true;
  return /^['’]$/.test(tokens.text[at] ?? '') && tokens.lower[at - 1]?.endsWith('s') === true;
}

function isInside({ tokens, tags }: Analysis, at: number): boolean {
  const lower = tokens.lower[at]!;
  return lower === 'of' || lower === 'and' || lower === '&' || tags[at] === P.determiner;
}

function isNominal(scan: Analysis, at: number): boolean {
  const { tags, tokens, dates } = scan;
  const tag = tags[at];
  if (dates[at] === DateMark.date) return false;
  return (
    tag === P.noun ||
    tag === P.name ||
    tag === P.adjective ||
    isOwner(scan, at) ||
    (tag === P.verb && isOwner(scan, at - 1)) ||
    tag === P.number ||
    ((tag === P.past || tag === P.ing) &&
      (tags[at + 1] === P.noun ||
        (tags[at + 1] === P.name && isOfName(scan, at)) ||
        isOwner(scan, at - 1))) ||
    (tokens.text[at - 1] === '-' && !spaceBefore(tokens, at) && tag !== P.punctuation) ||
    tokens.text[at] === '-'
  );
}
