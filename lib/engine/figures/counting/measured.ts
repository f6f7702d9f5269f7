import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Draft } from '../draft.ts';
import type { Label } from '../lines/label-words.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import { SUM_NOUNS } from '../lexicon/sums.ts';
import { cut, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { copyMeasured, isConversion, isFollowOn } from './conversion.ts';
import { labelNoun } from './from-label.ts';
import { subjectFor } from './from-subject.ts';
import { isHandedOver } from './giving.ts';
import { headOfText, isShareOfWhole, measuredBefore } from './measured-noun.ts';
import { nounBefore } from './noun-attached.ts';
import { purposeOf } from './purpose.ts';
import { unitWords, writtenUnit } from './unit-words.ts';

/** Money, percent, distance …: what it is the measure of. */
export function resolveMeasured(draft: Draft, previous: Draft | null, label: Label | null): void {
  const { measure } = draft.unit!;
  const restated = previous === null ? null : restatedSubject(draft, previous);
  draft.measure = measure;
  const before = ownNounBefore(draft, previous);
  const subject = restated ?? subjectFor(draft);
  if (previous !== null && (isConversion(draft, previous) || isFollowOn(draft, previous))) {
    copyMeasured(draft, previous);
    return;
  }
  const noun = isShareOfWhole(draft, subject)
    ? ofSum(before)
    : (signedOf(draft, before) ?? phraseOfIts(draft) ?? purposeOf(draft) ?? before);
  const told = { noun, subject, label, previous };
  if (measure === 'money' || measure === 'percent') resolveShare(draft, told);
  else resolveQuantity(draft, told);
}

/** "leapt 812 points, or 2.03 percent": the subject of what it says once more. */
function restatedSubject({ stretch, first }: Draft, previous: Draft): string | null {
  const { lower } = stretch.scan.tokens;
  if (lower[first - 1] !== 'or' || first - previous.end > 2) return null;
  if (previous.stretch.sentence !== stretch.sentence) return null;
  return previous.subject ?? subjectFor(previous);
}

/** "Dow +0.2% S&P 500 +0.3%": a change with its sign is said of the name before it. */
const signedOf = ({ stretch, amount }: Draft, before: NounPhrase | null): NounPhrase | null =>
  /^[+−-]$/.test(stretch.scan.tokens.text[amount.first]!) ? before : null;

const ofSum = (noun: NounPhrase | null): NounPhrase | null =>
  noun !== null && SUM_NOUNS.has(noun.head) ? noun : null;

/** The counted phrase after the number, where it is a noun of its own. */
function phraseOfIts({ phrase, amount, stretch }: Draft): NounPhrase | null {
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  const isIn = amount.isMoney && stretch.scan.tokens.lower[phrase.first - 1] === 'in';
  return isIn && !SUM_NOUNS.has(phrase.head) && !COMES_IN.has(phrase.head) ? null : phrase;
}

/** What sums come in besides sums: "$5m in gold"; "K280 in villages" says where. */
const COMES_IN = new Set(
  `gold silver jewellery jewelry weapon equipment stock good synergy note coin banknote currency dollar
  euro bitcoin cryptocurrency bill material supply medicine food seed arm ammunition reparation help
  incentive credit money cheque check voucher interest merchandise property ticket drug cocaine
  heroin winning art diamond oil gas crop hardware software ad advertising advertisement`.split(
    /\s+/,
  ),
);

/** What may be measured: the noun at the figure, the subject of its clause, its label, the figure before. */
interface Told {
  readonly noun: NounPhrase | null;
  readonly subject: string | null;
  readonly label: Label | null;
  readonly previous: Draft | null;
}

/** The noun before, unless it belongs to the figure before. */
function ownNounBefore(draft: Draft, previous: Draft | null): NounPhrase | null {
  const attached = measuredBefore(draft, previous);
  const { lower } = draft.stretch.scan.tokens;
  // "1.8 tonnes of cocaine worth €120m": what is worth it was counted before.
  if (lower[draft.first - 1] === 'worth' || lower[draft.first - 2] === 'worth') return attached;
  const isOfPrevious =
    attached !== null &&
    previous !== null &&
    attached.headAt < previous.end &&
    attached.headAt >= previous.first;
  return isOfPrevious ? null : attached;
}

/** The unit itself is the noun: "12 months", "33 km"; what it measures is the subject. */
function resolveQuantity(draft: Draft, { noun, subject, previous }: Told): void {
  const { stretch, phrase } = draft;
  const unit = draft.unit!;
  const isLabelled = draft.counted !== null;
  draft.counted ??= unitWords(draft);
  if (!isLabelled) draft.head = writtenUnit(draft) ?? unit.name.split(' ').at(-1) ?? null;
  if (unit.name === 'basis-point') draft.head = 'point';
  if (unit.name.includes(' per ')) draft.head = unit.name.split(' ')[0]!;
  const isOf = phrase !== null && stretch.scan.tokens.lower[phrase.first - 1] === 'of';
  if (isOf && unit.measure !== 'duration') {
    // "12 tonnes of flour": the phrase as written; its head is the unit.
    draft.counted = `${draft.counted} of ${phrase.text}`;
  }
  const last = previous?.stretch.sentence === stretch.sentence ? previous : null;
  // "8 miles of new tunnels": said of the tunnels.
  const own = isOf && unit.measure !== 'duration' ? phrase.text : null;
  const said = noun !== null && noun.text !== draft.counted ? noun.text : own;
  draft.subject = said ?? subject ?? last?.subject ?? null;
  draft.reasons.push(`measured in ${unit.name}`);
}

/** Money and percentages are said of something: the noun, the label, the subject, or as before. */
function resolveShare(draft: Draft, { noun, subject, label, previous }: Told): void {
  const { amount, stretch, phrase } = draft;
  const { tokens } = stretch.scan;
  if (noun === null && amount.isMoney && setAsked(draft)) return;
  const inLabel = noun === null && label !== null ? labelNoun(draft, label) : null;
  if (noun !== null) {
    draft.counted = noun.text;
    draft.head = noun.head;
    draft.subject = subject !== noun.text && phrase === noun ? subject : null;
  } else if (inLabel !== null) {
    draft.counted = inLabel.text;
    draft.head = inLabel.head;
  } else if (phrase?.pointsBack === true && tokens.lower[phrase.headAt] === 'those') {
    // "of those approached"
    const isSaid = stretch.scan.tags[phrase.headAt + 1] === PartOfSpeech.past;
    draft.counted = cut(stretch.scan, phrase.headAt, phrase.headAt + (isSaid ? 2 : 1));
    draft.head = 'those';
  } else if (subject !== null) {
    draft.subject = subject;
    if (amount.isMoney && (isHandedOver(draft) || isJoinedTo(draft, previous))) {
      draft.reasons.push(`a sum that "${subject}" gives, takes or asks for`);
      return;
    }
    draft.counted = subject;
    draft.head = headOfText(subject);
  } else if (amount.isMoney && amount.end > amount.numberEnd) {
    draft.counted = tokens.text[amount.end - 1]!;
    draft.head = headOf(tokens.lower[amount.end - 1]!);
  } else if (
    previous !== null &&
    previous.unit !== null &&
    previous.stretch.sentence === stretch.sentence
  ) {
    const isSum = previous.measure === 'money' || previous.measure === 'percent';
    draft.counted = isSum ? previous.counted : previous.subject;
    draft.head = isSum ? previous.head : null;
    draft.subject = previous.subject;
  }
  if (draft.counted !== null) draft.reasons.push(`said of "${draft.counted}"`);
}

const FARTHEST = 8;

/** "the appeal, which seeks $138m", "its plan, for which it sought $1.7bn": asked for what the relative clause tells of. */
function setAsked(draft: Draft): boolean {
  const { stretch, first } = draft;
  const { scan, sentence } = stretch;
  const { lower } = scan.tokens;
  if (!isHandedOver(draft)) return false;
  for (let at = first - 1; at > Math.max(sentence.firstToken, first - FARTHEST); at -= 1) {
    if (!/^(?:which|that)$/.test(lower[at]!)) continue;
    const end = lower[at - 1] === 'for' ? at - 1 : at;
    const noun = nounBefore(scan, lower[end - 1] === ',' ? end - 1 : end, sentence.firstToken);
    if (noun === null || !SUM_NOUNS.has(noun.head)) return false;
    draft.counted = noun.text;
    draft.head = noun.head;
    draft.reasons.push(`asked for "${noun.text}"`);
    return true;
  }
  return false;
}

/** "will pay $75m to each family and $15m towards the bills": handed over like the sum before it. */
function isJoinedTo({ stretch, first }: Draft, previous: Draft | null): boolean {
  if (previous?.stretch.sentence !== stretch.sentence || !previous.amount.isMoney) return false;
  return previous.counted === null && stretch.scan.tokens.lower[first - 1] === 'and';
}
