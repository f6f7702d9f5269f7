import { PartOfSpeech } from '../text/parts-of-speech.ts';
import type { Draft } from './draft.ts';
import { IMPLIED, STATES } from './lexicon/cues.ts';
import { LIVING, measureOfNoun } from './lexicon/nouns.ts';
import { cueAfter, cueBefore, cueInLabel, labelBefore, type Cue } from './measure.ts';
import { phraseBefore, readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { clauseSubject } from './subject.ts';
import type { Measure } from './value.ts';

const P = PartOfSpeech;

/** Decides for each draft of a sentence what is counted and measured; earlier ones first. */
export function resolveDrafts(drafts: readonly Draft[], before: Draft | null): void {
  shareUnits(drafts);
  let previous = before;
  for (const draft of drafts) {
    resolveCounted(draft, previous);
    previous = draft;
  }
}

/** "five per cent for this year and four for next", "45 and 50 mg", "the lowest is 74.07". */
function shareUnits(drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    if (draft.unit !== null || draft.phrase !== null) continue;
    const next = drafts[index + 1];
    const { tokens } = draft.stretch.scan;
    const joint = tokens.lower[draft.end];
    const isJoined = joint === 'and' || joint === ',' || joint === 'or' || joint === 'to';
    if (next !== undefined && isJoined && next.first <= draft.end + 2) {
      if (next.unit !== null && next.unit.measure !== 'age' && !next.amount.isMoney) {
        draft.unit = next.unit;
        draft.reasons.push(`shares the unit of the number after it`);
        continue;
      }
      if (next.phrase !== null && !next.phrase.isState && next.unit === null && joint !== 'to') {
        draft.phrase = next.phrase;
        draft.reasons.push(`shares the noun of the number after it`);
        continue;
      }
    }
    const last = drafts[index - 1];
    if (last?.unit === undefined || last.unit === null) continue;
    const isParallel = isParallelTo(draft, last);
    if (
      isParallel &&
      last.unit.name !== 'magnitude' &&
      (last.unit.measure !== 'duration' || draft.first - last.end < 4)
    ) {
      draft.unit = last.unit;
      draft.reasons.push(`shares the unit of the number before it`);
    }
  }
}

/** Whether a bare number goes on a list: "… 5% this year and four for next", "from 62 to 64". */
function isParallelTo(draft: Draft, last: Draft): boolean {
  const { tokens, tags } = draft.stretch.scan;
  const before = tokens.lower[draft.first - 1] ?? '';
  const after = draft.end < draft.stretch.end ? tokens.lower[draft.end]! : '.';
  if (draft.first - last.end > 12 || draft.amount.value === null) return false;
  const isEnd = /^(?:[.,;)]|for|in|from|a|to|this|last|next|on|earlier|previously|or)$/.test(after);
  if (!isEnd) return false;
  if (
    before === 'and' ||
    before === 'to' ||
    before === 'from' ||
    before === 'or' ||
    before === 'versus' ||
    before === ','
  ) {
    return last.unit?.measure !== 'duration' || before !== ',';
  }
  if (/^(?:perhaps|maybe|possibly)$/.test(tokens.lower[draft.amount.first - 1] ?? '')) return true;
  return (before === 'was' || before === 'is') && tags[draft.first - 2] === P.adjective;
}

function resolveCounted(draft: Draft, previous: Draft | null): void {
  const { phrase, unit, stretch } = draft;
  const label = labelBefore(stretch, draft.first);
  const labelCue = label === null ? null : cueInLabel(stretch, label);
  if (unit?.measure === 'age') return resolveAge(draft);
  if (draft.head === 'magnitude') {
    draft.measure = 'other';
    return;
  }
  if (unit !== null && unit.name !== 'fraction') {
    resolveMeasured(draft, previous, label);
    return;
  }
  if (phrase !== null && !phrase.pointsBack && !phrase.isState) {
    setPhrase(draft, phrase);
    draft.subject = subjectFor(draft);
  } else if (phrase?.isState && label === null) {
    setPhrase(draft, phrase);
  }
  const inherits = phrase?.pointsBack === true || isPartOfPrevious(draft, previous);
  const cue = findCue(draft) ?? labelCue;
  if (draft.counted === null && label !== null && !inherits) setFromLabel(draft, label, previous);
  if (draft.counted === null && previous !== null && mayInherit(draft, previous, inherits)) {
    inherit(draft, previous);
  }
  draft.measure = measureOf(draft, { cue, previous, inherits });
  if (unit?.name === 'fraction') draft.measure = 'percent';
  if (draft.counted === null) imply(draft);
  if (cue !== null && draft.measure === cue.measure && unit === null) {
    draft.reasons.push(`${draft.measure} because of "${cue.word}"`);
  }
}

function setPhrase(draft: Draft, phrase: NounPhrase): void {
  draft.counted = phrase.text;
  draft.head = phrase.head;
  draft.reasons.push(`counts "${phrase.text}"`);
}

function resolveAge(draft: Draft): void {
  draft.measure = 'age';
  draft.counted = draft.unit?.name === 'years-old' ? 'years old' : (draft.unit?.name ?? null);
  draft.head = draft.unit?.name.startsWith('month')
    ? 'month'
    : draft.unit?.name.startsWith('week')
      ? 'week'
      : draft.unit?.name.startsWith('day')
        ? 'day'
        : 'year';
}

/** Money, percent, distance …: what it is the measure of. */
function resolveMeasured(
  draft: Draft,
  previous: Draft | null,
  label: ReturnType<typeof labelBefore>,
): void {
  const { stretch, phrase, unit } = draft;
  const { scan, sentence } = stretch;
  draft.measure = unit!.measure;
  const isBasic = unit!.measure !== 'money' && unit!.measure !== 'percent';
  const before = measuredBefore(draft);
  const subject = subjectFor(draft);
  const chosen = phrase !== null && !phrase.pointsBack && !phrase.isState ? phrase : before;
  if (isBasic) {
    // The unit itself is the noun: "12 months", "33 km"; what it measures is the subject.
    draft.counted =
      scan.tokens.text
        .slice(draft.amount.numberEnd, draft.amount.end)
        .filter((text) => text !== '-')
        .join(' ') || unit!.name;
    draft.head = unit!.name.split(' ').at(-1) ?? null;
    if (unit!.name === 'basis-point') draft.head = 'point';
    if (unit!.name.includes(' per ')) draft.head = unit!.name.split(' ')[0]!;
    if (
      phrase !== null &&
      scan.tokens.lower[phrase.first - 1] === 'of' &&
      unit!.measure !== 'duration'
    ) {
      draft.counted = phrase.text;
      draft.head = phrase.head;
    }
    draft.subject = chosen?.text ?? subject;
    draft.reasons.push(`measured in ${unit!.name}`);
    return;
  }
  if (chosen !== null) {
    draft.counted = chosen.text;
    draft.head = chosen.head;
    draft.subject = subject !== chosen.text && phrase === chosen ? subject : null;
  } else if (label !== null && phraseBefore(scan, label.end, label.first) !== null) {
    const noun = phraseBefore(scan, label.end, label.first)!;
    draft.counted = noun.text;
    draft.head = noun.head;
  } else if (subject !== null) {
    draft.subject = subject;
    const words = subject.toLowerCase().split(/[\s-]+/);
    draft.counted = subject;
    const of = words.indexOf('of');
    draft.head = (of > 0 ? words[of - 1] : words.at(-1)) ?? null;
  } else if (
    previous !== null &&
    previous.unit !== null &&
    previous.stretch.sentence === sentence
  ) {
    draft.counted = previous.counted;
    draft.head = previous.head;
    draft.subject = previous.subject;
  }
  if (draft.counted !== null) draft.reasons.push(`said of "${draft.counted}"`);
}

/** "a fine of €5m", "savings target to €300 million", "core profit €61m": the noun before. */
function measuredBefore(draft: Draft): NounPhrase | null {
  const { scan, sentence } = draft.stretch;
  const { tokens } = scan;
  const at = draft.first;
  const least = sentence.firstToken;
  const word = at > least ? tokens.lower[at - 1]! : '';
  if (
    word === 'of' ||
    word === 'to' ||
    word === 'at' ||
    word === 'by' ||
    word === 'from' ||
    word === 'between'
  ) {
    const skip = word === 'between' && tokens.lower[at - 2] === 'of' ? at - 2 : at - 1;
    return phraseBefore(scan, skip, least);
  }
  if (word === '(') return null;
  return phraseBefore(scan, at, least);
}

function subjectFor(draft: Draft): string | null {
  const { scan, sentence } = draft.stretch;
  return clauseSubject(scan, draft.first, sentence.firstToken);
}

/** "nine of them", "of whom 38", "including three children": part of the figure before. */
function isPartOfPrevious({ stretch, first }: Draft, previous: Draft | null): boolean {
  if (previous === null) return false;
  const { tokens } = stretch.scan;
  const before = tokens.lower[first - 1] ?? '';
  const beforeThat = tokens.lower[first - 2] ?? '';
  if (before === 'including' || before === 'among') return true;
  if (before === 'them' || before === 'whom') return beforeThat === 'of' || beforeThat === 'among';
  return (
    (before === 'were' || before === 'was' || before === 'are') &&
    tokens.lower[first - 2] === 'whom'
  );
}

function findCue(draft: Draft): Cue | null {
  const { stretch, phrase } = draft;
  const left = cueBefore(stretch, draft.first);
  if (left?.isClose) return left;
  const at = phrase !== null && phrase.end > draft.first ? phrase.end : draft.end;
  const right = cueAfter(stretch, Math.max(at, draft.end));
  return right ?? left;
}

function setFromLabel(
  draft: Draft,
  label: { readonly first: number; readonly end: number },
  previous: Draft | null,
): void {
  const { scan } = draft.stretch;
  const phrase = readNounPhrase({ scan, at: label.first, end: label.end, many: true });
  if (phrase !== null && !phrase.isState && !STATES.has(phrase.head)) {
    draft.counted = phrase.text;
    draft.head = phrase.head;
    draft.reasons.push(`counts "${phrase.text}", from the label of the line`);
  } else if (
    phrase === null &&
    previous !== null &&
    previous.stretch.sentence === draft.stretch.sentence
  ) {
    draft.counted = previous.counted;
    draft.head = previous.head;
  }
}

function mayInherit(draft: Draft, previous: Draft, inherits: boolean): boolean {
  if (previous.counted === null) return false;
  if (inherits) return true;
  if (previous.stretch.sentence !== draft.stretch.sentence) return false;
  if (draft.unit?.name === 'fraction') return true;
  return previous.unit === null;
}

function inherit(draft: Draft, previous: Draft): void {
  const isState = STATES.has(previous.head ?? '');
  draft.counted = isState ? 'people' : previous.counted;
  draft.head = isState ? 'person' : previous.head;
  draft.reasons.push(`counts "${draft.counted ?? ''}", as the figure before it`);
}

interface Evidence {
  readonly cue: Cue | null;
  readonly previous: Draft | null;
  readonly inherits: boolean;
}

function measureOf(draft: Draft, { cue, previous, inherits }: Evidence): Measure {
  const { head, phrase } = draft;
  if (phrase?.isState) return STATES.get(phrase.head) ?? cue?.measure ?? 'other';
  const byNoun = head === null ? null : measureOfNoun(head);
  if (byNoun !== null && !LIVING.has(byNoun)) return byNoun;
  if (cue !== null && (byNoun !== null || head === null || mayLive(draft))) return cue.measure;
  if (inherits && previous !== null && cue === null) {
    return byNoun === null || byNoun === 'people'
      ? previous.measure
      : LIVING.has(previous.measure)
        ? previous.measure
        : byNoun;
  }
  if (
    byNoun === null &&
    head === null &&
    previous !== null &&
    previous.stretch.sentence === draft.stretch.sentence
  ) {
    return previous.unit === null ? previous.measure : 'other';
  }
  return byNoun ?? (mayLive(draft) && isNationality(draft) ? 'people' : 'other');
}

/** An unknown noun may be people (Salvadorans, bakers): not a thing by its ending. */
function mayLive({ head }: Draft): boolean {
  return (
    head === null ||
    !/(?:tion|ment|ness|ity|ism|ship|day|point|line|pylon|tower|door|tree|window|bank|area|record|dollar)$/.test(
      head,
    )
  );
}

function isNationality({ phrase, stretch }: Draft): boolean {
  if (phrase === null) return false;
  const text = stretch.scan.tokens.text[phrase.headAt] ?? '';
  return /^\p{Lu}.*(?:ans|is|ese|ians)$/u.test(text);
}

function imply(draft: Draft): void {
  const implied = IMPLIED.get(draft.measure);
  if (implied === undefined) return;
  draft.counted = implied;
  draft.head = implied === 'people' ? 'person' : implied.slice(0, -1);
  draft.reasons.push(`"${implied}" is meant, not written`);
}
