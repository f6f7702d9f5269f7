import type { Analysis } from '../../grammar/analysis.ts';
import { isPluralNoun } from '../../text/parts-of-speech.ts';
import { LetterCase, TokenKind, type Tokens } from '../../text/tokens.ts';
import { countsPeople, type Label, Says, saysOf, saysWhat } from './label-words.ts';
import type { Line } from './line.ts';

/** Whether most of the lines are called by names: "Orla", "Penn Hospital", "New Bloc", but not "Dead", "Homes lost". */
export function areNames(scan: Analysis, lines: readonly Line[]): boolean {
  const labels = lines.map(({ label }) => label).filter((label) => label !== null);
  const names = labels.filter((label) => isName(scan, label));
  return names.length > 1 && names.length * 2 > labels.length;
}

const isName = (scan: Analysis, label: Label): boolean =>
  label.unit === null && (saysOf(scan, label) < Says.noun || isTitled(scan, label));

/** "Penn Hospital", "People's Bloc", "Missing Persons Fund": two words and more with capitals, a plural neither first nor last. */
const isTitled = (scan: Analysis, label: Label): boolean =>
  hasCapitals(scan, label) &&
  !isPlural(scan.tokens, label.first) &&
  !isPlural(scan.tokens, label.end - 1);

/** Two words and more, all with capitals. */
function hasCapitals({ tokens }: Analysis, { first, end }: Label): boolean {
  let count = 0;
  for (let at = first; at < end; at += 1) {
    if (tokens.kind[at] !== TokenKind.word || /^(?:of|the|and|for|['’]?s)$/.test(tokens.lower[at]!))
      continue;
    if (tokens.letterCase[at] !== LetterCase.title) return false;
    count += 1;
  }
  return count > 1;
}

const isPlural = ({ lower, text }: Tokens, at: number): boolean =>
  isPluralNoun(lower[at]!) && !/^['’]/.test(text[at + 1] ?? '') && !/^others?$/.test(lower[at]!);

/** "roads", "adults", "arrivals", "killed": what can be counted, a plural or what happened; no name. */
export function isThing(scan: Analysis, label: Label): boolean {
  if (saysWhat(scan, label)) return true;
  if (saysOf(scan, label) < Says.noun || isTitled(scan, label)) return false;
  return scan.tokens.lower.slice(label.first, label.end).some((word) => isPluralNoun(word));
}

/** Whether the name of a line says no more than whose its numbers are. */
export function isOnlyName(scan: Analysis, { label, isOfNames }: Line): boolean {
  if (!isOfNames || label === null) return false;
  const says = saysOf(scan, label);
  if (says < Says.noun || isTitled(scan, label)) return true;
  if (saysWhat(scan, label)) return false;
  // "Penn Sons", but not "Soldiers"
  return (
    hasCapitals(scan, label) || (!countsPeople(scan, label) && !isPlural(scan.tokens, label.first))
  );
}
