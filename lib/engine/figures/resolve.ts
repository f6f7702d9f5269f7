import { isPluralNoun, PartOfSpeech } from '../text/parts-of-speech.ts';
import type { Draft } from './draft.ts';
import { IMPLIED, NOUN_CUES, PATIENT_VERBS, STATES } from './lexicon/cues.ts';
import { CURRENCY_NAMES } from './lexicon/currencies.ts';
import type { Unit } from './lexicon/units.ts';
import { headOf, LIVING, measureOfNoun } from './lexicon/nouns.ts';
import { TokenKind } from '../text/tokens.ts';
import { cueAfter, cueBefore, cueInLabel, labelBefore, LEADER, type Cue } from './measure.ts';
import { cut, phraseBefore, readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { DateMark } from './scan.ts';
import { clauseSubject } from './subject.ts';
import { readUnit } from './unit.ts';
import type { Measure } from './value.ts';

const P = PartOfSpeech;

/** Decides for each draft of a sentence what is counted and measured; earlier ones first. */
export function resolveDrafts(
  drafts: readonly Draft[],
  { before, money }: { before: Draft | null; money: Unit | null },
): void {
  shareUnits(drafts);
  if (money !== null) for (const draft of drafts) takeMoney(draft, money);
  let previous = before;
  for (const draft of drafts) {
    resolveCounted(draft, previous);
    previous = draft;
  }
}

const ESTIMATES =
  /^(?:forecast|estimate|target|consensus|loss|profit|debt|budget|deficit|surplus)$/;
const SUMS =
  /^(?:profit|loss|revenue|turnover|income|debt|earnings|sales|cost|budget|deficit|surplus|dividend|ebitda|losses|profits|costs|revenues)$/;

/** "compared with a profit of 88 million": the currency is the one the text used last. */
function takeMoney(draft: Draft, money: Unit): void {
  const { scan, sentence } = draft.stretch;
  if (draft.unit !== null || !draft.amount.hasScale) return;
  if (draft.phrase !== null) {
    if (!ESTIMATES.test(draft.phrase.head)) return;
    draft.unit = money;
    draft.rule = 'figures/currency-by-context';
    return;
  }
  const word = scan.tokens.lower[draft.first - 1] ?? '';
  if (!/^(?:of|at|to|from|was|were|is)$/.test(word)) return;
  const noun = phraseBefore(scan, draft.first - 1, sentence.firstToken);
  if (noun === null || !SUMS.test(scan.tokens.lower[noun.headAt]!)) return;
  draft.unit = money;
  draft.rule = 'figures/currency-by-context';
  draft.reasons.push(`in ${money.name}, as the sum before it`);
}

/** "five per cent for this year and four for next", "45 and 50 mg", "the lowest is 74.07". */
function shareUnits(drafts: readonly Draft[]): void {
  shareFromNext(drafts);
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    if (draft.unit !== null || draft.phrase !== null) continue;
    const last = beforeBracket(drafts, index);
    if (last?.unit === undefined || last.unit === null) continue;
    const isParallel =
      (isParallelTo(draft, last) && isOfSize(draft, last)) || isDecimalAfterShare(draft, last);
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

/** "a rise of 9 percent; the employers have offered 4.5.": a decimal that ends its clause. */
function isDecimalAfterShare({ stretch, amount, end, first }: Draft, last: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  if (last.unit?.name !== 'percent' || amount.form !== 'digits' || amount.hasScale) return false;
  if (amount.numberEnd - amount.first !== 1 || first - last.end > 16) return false;
  const isEnd = end >= stretch.end || tags[end] === P.punctuation;
  return isEnd && tokens.text[amount.first]!.includes('.') && (amount.value ?? 1000) < 100;
}

/** "3.1 billion crowns ($290 million) from 2.8 billion": the sum itself, not its conversion. */
function beforeBracket(drafts: readonly Draft[], index: number): Draft | undefined {
  const last = drafts[index - 1];
  const isAside = last !== undefined && last.stretch.scan.tokens.text[last.first - 1] === '(';
  return isAside && last.amount.isMoney ? (drafts[index - 2] ?? last) : last;
}

/** An index is no percentage: "fell half a per cent to 9,850". */
function isOfSize({ amount, stretch, first }: Draft, last: Draft): boolean {
  if (last.unit?.measure !== 'percent') return !amount.hasScale || last.amount.isMoney;
  const isTo = stretch.scan.tokens.lower[first - 1] === 'to';
  if (isTo && (last.change !== null || last.end < first - 3)) return false;
  return !amount.hasScale && Math.abs(amount.value ?? 0) <= 100;
}

/** From right to left, so that a whole list gets what its last number has: "four, five and six cylinders". */
function shareFromNext(drafts: readonly Draft[]): void {
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const draft = drafts[index]!;
    const isShare = draft.unit?.name === 'fraction';
    if ((draft.unit !== null && !isShare) || draft.phrase !== null) continue;
    const next = drafts[index + 1];
    const { tokens } = draft.stretch.scan;
    const jointAt = afterBracket(draft);
    const joint = tokens.lower[jointAt];
    const isWaiting = tokens.text[draft.end - 1] === '-';
    const isJoined =
      joint === 'and' || joint === ',' || joint === 'or' || joint === 'to' || joint === 'but';
    if (next !== undefined && isPartOf(draft, next)) {
      draft.phrase = next.phrase;
      draft.reasons.push('shares the noun of the whole it is part of');
      continue;
    }
    if (isShare) continue;
    if (
      next !== undefined &&
      isJoined &&
      next.first <=
        jointAt + (draft.stretch.scan.tokens.kind[jointAt + 1] === TokenKind.symbol ? 2 : 1)
    ) {
      if (
        next.unit !== null &&
        next.unit.name !== 'fraction' &&
        next.amount.form === draft.amount.form &&
        (joint !== ',' || isWaiting) &&
        next.unit.measure !== 'age' &&
        !next.amount.isMoney
      ) {
        draft.unit = next.unit;
        draft.reasons.push(`shares the unit of the number after it`);
        continue;
      }
      const isNear = joint !== ',' || next.first === jointAt + 1;
      if (
        isNear &&
        next.phrase !== null &&
        !next.phrase.isState &&
        next.unit === null &&
        joint !== 'to'
      ) {
        draft.phrase = next.phrase;
        draft.reasons.push(`shares the noun of the number after it`);
        continue;
      }
    }
  }
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
  return next.first <= draft.amount.end + 2;
}

/** Whether a bare number goes on a list: "… 5% this year and four for next", "from 62 to 64". */
function isParallelTo(draft: Draft, last: Draft): boolean {
  const { tokens, tags } = draft.stretch.scan;
  const before = tokens.lower[draft.first - 1] ?? '';
  const after = draft.end < draft.stretch.end ? tokens.lower[draft.end]! : '.';
  if (draft.first - last.end > 12 || draft.amount.value === null) return false;
  const isEnd = /^(?:[.,;)a]|for|in|from|to|this|last|next|on|earlier|previously|or)$/.test(after);
  if (!isEnd) return false;
  if (
    before === 'and' ||
    before === 'to' ||
    before === 'from' ||
    before === 'or' ||
    before === 'versus' ||
    before === ','
  ) {
    const isPerhaps = /^(?:perhaps|maybe|possibly)$/.test(draft.hedge.words);
    return last.unit?.measure !== 'duration' || before !== ',' || isPerhaps;
  }
  if (/^(?:perhaps|maybe|possibly)$/.test(tokens.lower[draft.amount.first - 1] ?? '')) return true;
  return (before === 'was' || before === 'is') && tags[draft.first - 2] === P.adjective;
}

function resolveCounted(draft: Draft, previous: Draft | null): void {
  const { phrase, stretch } = draft;
  const label = draft.column ?? closeLabel(draft);
  if (label !== null && phrase === null) readLabelUnit(draft, label);
  const labelCue = label === null ? null : cueInLabel(stretch, label);
  const { unit } = draft;
  if (unit?.measure === 'age') {
    resolveAge(draft);
    return;
  }
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
    draft.subject = containerOf(draft) ?? subjectFor(draft);
  } else if (phrase?.isState && (label === null || STATES.has(phrase.head))) {
    setPhrase(draft, phrase);
  }
  if (readRate(draft)) return;
  if (readLead(draft)) return;
  if (draft.counted === null) setFromBefore(draft);
  const isPart = isPartOfPrevious(draft, previous);
  if (isPart && previous !== null) draft.whole = previous.whole ?? previous;
  const inherits = isPart || phrase?.pointsBack === true;
  const takesMeasure = isPart || (phrase?.pointsBack === true && phrase.first !== phrase.headAt);
  if (draft.counted === null && previous !== null && isRestated(draft, previous)) {
    draft.counted = previous.counted;
    draft.head = previous.head;
    draft.measure = previous.measure;
    draft.reasons.push('the right number for the one before it');
    return;
  }
  const isTold = isToldAlready(draft) || isOfNone(draft);
  const near = draft.column === null ? findCue(draft) : null;
  const cue = isTold ? null : (labelCue ?? near);
  if (draft.counted === null && label !== null && !inherits) setFromLabel(draft, label, previous);
  if (draft.counted === null && isVote(draft)) {
    draft.counted = 'votes';
    draft.head = 'vote';
    draft.reasons.push('counts votes, by the words of the sentence');
  }
  const takes =
    draft.counted === null &&
    previous !== null &&
    mayInherit(draft, previous, inherits) &&
    (inherits || !isOfThings(cue, previous));
  if (takes) inherit(draft, previous.whole !== null && !isPart ? previous.whole : previous);
  if (draft.counted === null) setFromSubject(draft);
  const isOther = phrase?.pointsBack === true && !takesMeasure;
  const isAcross = previous !== null && previous.stretch.sentence !== stretch.sentence;
  draft.measure = measureOf(draft, {
    cue,
    previous,
    inherits: takesMeasure || (takes && !isOther && !isAcross),
  });
  if (takes && isAcross && cue === null) draft.measure = previous.measure;
  if (unit?.name === 'fraction') draft.measure = 'percent';
  if (draft.counted === null) imply(draft);
  if (draft.counted === null) draft.subject = subjectFor(draft) ?? previous?.subject ?? null;
  if (cue !== null && draft.measure === cue.measure && unit === null) {
    draft.reasons.push(`${draft.measure} because of "${cue.word}"`);
  }
}

/** The label of the line, when nothing but a hedge stands between it and the number. */
function closeLabel(draft: Draft): ReturnType<typeof labelBefore> {
  const label = labelBefore(draft.stretch, draft.first);
  if (label === null) return null;
  const { text } = draft.stretch.scan.tokens;
  let { end } = label;
  while (end < draft.first && LEADER.test(text[end]!)) end += 1;
  return draft.first - end <= 2 ? label : null;
}

const HELD_BY =
  /^(?:crowd|number|population|force|army|team|crew|staff|workforce|toll|membership|audience|garrison|turnout|attendance|squad|total|tally|count|strength|fleet)$/;
const PARENT =
  /^(?:father|mother|dad|mum|mom|parent|parents|grandmother|grandfather|widow|widower)$/;
const SETTLEMENTS =
  /^(?:town|city|village|population|community|hamlet|settlement|island|country|nation|suburb|municipality|district)$/;

/** "put the crowd at 120,000", "a town of 4,500": the noun before counts, without one after. */
function setFromBefore(draft: Draft): void {
  const { scan, sentence } = draft.stretch;
  const word = scan.tokens.lower[draft.first - 1] ?? '';
  if (word === ',' && draft.hedge.words.startsWith('estimated at')) {
    const noun = phraseBefore(scan, draft.first - 1, sentence.firstToken);
    if (noun !== null) setPhrase(draft, noun);
    return;
  }
  if (draft.unit?.name === 'fraction' && (word === 'by' || word === 'to')) {
    const thing = phraseBefore(scan, draft.first - 1, sentence.firstToken);
    const subject = thing === null ? clauseSubject(scan, draft.first, sentence.firstToken) : null;
    if (thing !== null) setPhrase(draft, thing);
    else if (subject !== null) {
      draft.counted = subject;
      draft.head = headOf(subject.toLowerCase().split(/\s+/).at(-1)!);
    }
    return;
  }
  if (word === 'of' && PARENT.test(scan.tokens.lower[draft.first - 2] ?? '')) {
    draft.counted = 'children';
    draft.head = 'child';
    draft.measure = 'people';
    draft.reasons.push('counts the children of a parent');
    return;
  }
  if (!/^(?:at|of|to|was|is)$/.test(word)) return;
  const noun = phraseBefore(scan, draft.first - 1, sentence.firstToken);
  if (noun === null) return;
  if (word === 'of' && SETTLEMENTS.test(noun.head)) {
    draft.counted = 'inhabitants';
    draft.head = 'inhabitant';
  } else if (
    HELD_BY.test(noun.head) &&
    !/^(?:number|toll|total|tally|count|turnout)$/.test(noun.head)
  ) {
    draft.counted = noun.text;
    draft.head = noun.head;
  } else return;
  draft.reasons.push(`counts "${draft.counted}", from "${noun.text} ${word}"`);
}

/** "The toll could rise to 40", "the number of cases reached 10,000": the subject is what is counted. */
function setFromSubject(draft: Draft): void {
  const { scan, sentence } = draft.stretch;
  const before = scan.tokens.lower[draft.first - 1] ?? '';
  if (
    !/^(?:to|from|by|reached|reach|reaches|reaching|exceeded|exceed|passed|totalled|totaled|numbered|was|were|is|are|stood|hit|top|topped|surpassed)$/.test(
      before,
    )
  )
    return;
  const subject = clauseSubject(scan, draft.first, sentence.firstToken);
  if (subject === null) return;
  const isTrend = TREND.test(verbNear(draft));
  const words = subject.toLowerCase().split(/\s+/);
  const of = words.indexOf('of');
  const isNumber = of > 0 && /^(?:number|total|count|tally)$/.test(words[of - 1]!);
  const noun = isNumber ? words.at(-1)! : of > 0 ? words[of - 1]! : words.at(-1)!;
  const cue = NOUN_CUES.get(noun);
  const measure =
    cue ?? measureOfNoun(headOf(noun)) ?? (isTrend && isPluralNoun(noun) ? 'other' : null);
  if (measure === null || (before === 'from' && !isTrend) || (before === 'by' && !isTrend)) return;
  const implied = cue === undefined || isNumber ? null : IMPLIED.get(cue);
  draft.counted =
    implied ??
    (isNumber
      ? subject
          .split(/\s+/)
          .slice(of + 1)
          .join(' ')
      : subject);
  draft.head = implied === 'people' ? 'person' : headOf(noun);
  draft.measure = measure;
  draft.reasons.push(`counts "${draft.counted}", from the subject "${subject}"`);
}

const TREND =
  /^(?:fell|falls?|fallen|falling|rose|rises?|risen|rising|dropped|drops?|dropping|climbed|climbs?|climbing|grew|grown?|grows|growing|increased|increases?|decreased|declined|declines?|doubled|tripled|jumped|jumps?|sank|soared|plunged|shrank|halved|surged|went|gone|down|up)$/;

/** The last verb or direction within a few words before the figure; empty when there is none. */
function verbNear({ stretch, first }: Draft): string {
  const { tokens } = stretch.scan;
  for (let at = first - 1; at >= Math.max(stretch.sentence.firstToken, first - 10); at -= 1) {
    if (TREND.test(tokens.lower[at]!)) return tokens.lower[at]!;
    if (tokens.lower[at] === ';') return '';
  }
  return '';
}

const VOTE_WORD =
  /^(?:voted|votes|vote|voting|ballot|ballots|split|ruled|ruling|majority|divided|panel|verdict|justices|judges)$/;

/** "voted no: 21,406 to 12,572", "by 52 votes to 48": one of two numbers joined by "to" or a dash. */
function isVote({ stretch, first, amount }: Draft): boolean {
  const { tokens } = stretch.scan;
  const joint = /^(?:to|-|–|against|for)$/;
  const isPair =
    joint.test(tokens.lower[amount.end] ?? '') || joint.test(tokens.lower[first - 1] ?? '');
  if (!isPair) return false;
  for (
    let index = Math.max(stretch.sentence.firstToken, first - 16);
    index < Math.min(stretch.end, first + 8);
    index += 1
  ) {
    if (VOTE_WORD.test(tokens.lower[index]!)) return true;
  }
  return false;
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
  const attached = measuredBefore(draft, previous);
  const isTaken =
    attached !== null &&
    previous !== null &&
    attached.headAt < previous.end &&
    attached.headAt >= previous.first;
  const before = isTaken ? null : attached;
  const subject = subjectFor(draft);
  if (previous !== null && (isConversion(draft, previous) || isFollowOn(draft, previous))) {
    copyMeasured(draft, previous);
    return;
  }
  const own = phrase !== null && !phrase.pointsBack && !phrase.isState ? phrase : before;
  const chosen = isShareOfWhole(draft) && subject !== null ? null : (spentOn(draft) ?? own);
  if (isBasic) {
    // The unit itself is the noun: "12 months", "33 km"; what it measures is the subject.
    const isLabelled = draft.counted !== null;
    draft.counted ??= unitWords(draft);
    if (!isLabelled) draft.head = writtenUnit(draft) ?? unit!.name.split(' ').at(-1) ?? null;
    if (unit!.name === 'basis-point') draft.head = 'point';
    if (unit!.name.includes(' per ')) draft.head = unit!.name.split(' ')[0]!;
    if (
      phrase !== null &&
      scan.tokens.lower[phrase.first - 1] === 'of' &&
      unit!.measure !== 'duration'
    ) {
      // "12 tonnes of flour": the phrase as written; its head is the unit.
      draft.counted = `${draft.counted} of ${phrase.text}`;
    }
    const last = previous?.stretch.sentence === sentence ? previous : null;
    const said = chosen !== null && chosen.text !== draft.counted ? chosen.text : null;
    draft.subject = said ?? subject ?? last?.subject ?? null;
    draft.reasons.push(`measured in ${unit!.name}`);
    return;
  }
  if (chosen !== null) {
    draft.counted = chosen.text;
    draft.head = chosen.head;
    draft.subject = subject !== chosen.text && phrase === chosen ? subject : null;
  } else if (label !== null && labelNoun(draft, label) !== null) {
    const noun = labelNoun(draft, label)!;
    draft.counted = noun.text;
    draft.head = noun.head;
  } else if (subject !== null) {
    draft.subject = subject;
    const words = subject.toLowerCase().split(/[\s-]+/);
    draft.counted = subject;
    const of = words.indexOf('of');
    draft.head = (of > 0 ? words[of - 1] : words.at(-1)) ?? null;
  } else if (draft.amount.isMoney && draft.amount.end > draft.amount.numberEnd) {
    draft.counted = scan.tokens.text[draft.amount.end - 1]!;
    draft.head = headOf(scan.tokens.lower[draft.amount.end - 1]!);
  } else if (
    previous !== null &&
    previous.unit !== null &&
    previous.stretch.sentence === sentence
  ) {
    const isSum = previous.measure === 'money' || previous.measure === 'percent';
    draft.counted = isSum ? previous.counted : previous.subject;
    draft.head = isSum ? previous.head : null;
    draft.subject = previous.subject;
  }
  if (draft.counted !== null) draft.reasons.push(`said of "${draft.counted}"`);
}

const WHOLES = /^(?:output|gdp|gnp|product|economy|income|revenue|turnover)$/;

/** "The deficit is 3 per cent of output": said of the deficit, not of the output. */
function isShareOfWhole({ stretch, phrase, first, unit }: Draft): boolean {
  if (unit?.measure !== 'percent' || phrase === null || !WHOLES.test(phrase.head)) return false;
  return /^(?:is|was|are|were|at|reached|be|been)$/.test(
    stretch.scan.tokens.lower[first - 1] ?? '',
  );
}

const SPENDING = /^(?:spend|spends|spending|spent|invest|invests|investing|invested)$/;
const FARTHEST_PURPOSE = 6;

/** "to spend €90 million by 2027 on a smelter": what the money is for. */
function spentOn({ stretch, amount, first }: Draft): NounPhrase | null {
  const { scan, end } = stretch;
  const { tokens, dates, tags } = scan;
  if (!amount.isMoney || !SPENDING.test(tokens.lower[first - 1] ?? '')) return null;
  for (let at = amount.end; at < Math.min(end - 1, amount.end + FARTHEST_PURPOSE); at += 1) {
    const lower = tokens.lower[at]!;
    if (lower === 'on' || lower === 'in') {
      if (dates[at] === DateMark.date || dates[at + 1] === DateMark.date) continue;
      let noun = at + 1;
      while (noun < end && (tags[noun] === P.determiner || tags[noun] === P.ing)) noun += 1;
      return readNounPhrase({ scan, at: noun, end, many: false });
    }
    if (dates[at] !== DateMark.date && lower !== 'by' && lower !== ',') return null;
  }
  return null;
}

/** "190 kilometers" → kilometer: the head is as the text has it; null for short forms such as km. */
function writtenUnit({ stretch, amount, unit }: Draft): string | null {
  const { tokens } = stretch.scan;
  const lower = tokens.lower[amount.end - 1]!;
  if (tokens.kind[amount.end - 1] !== TokenKind.word || lower.length < 4) return null;
  if (unit!.name.includes(' per ') || amount.end <= amount.numberEnd) return null;
  const singular = headOf(lower);
  return singular.length < 4 || singular.endsWith('.') ? null : singular;
}

/** The unit's words as written, without the hyphen: "kilometers", "km". */
function unitWords({ stretch, amount, unit }: Draft): string {
  const words = stretch.scan.tokens.text
    .slice(amount.numberEnd, amount.end)
    .filter((text) => text !== '-')
    .join(' ')
    .replace(/\.$/, '');
  return words || unit!.name;
}

/** "nine miles (14 km)", "HK$2 billion (US$256 million)": the same thing in another unit. */
function isConversion({ stretch, first }: Draft, previous: Draft | null): boolean {
  if (previous?.unit?.measure === undefined || previous.stretch.sentence !== stretch.sentence)
    return false;
  return stretch.scan.tokens.text[first - 1] === '(' && first - previous.end <= 2;
}

/** "fell by 1.2 points to 38.4%", "rose 12% to €5m from €4m": one thing said of the same subject. */
function isFollowOn({ stretch, first, unit }: Draft, previous: Draft): boolean {
  if (previous.unit === null || previous.stretch.sentence !== stretch.sentence) return false;
  if (previous.unit.name === 'fraction') return false;
  if (unit?.measure !== 'money' && unit?.measure !== 'percent') return false;
  if (previous.measure !== 'money' && previous.measure !== 'percent') return false;
  const word = stretch.scan.tokens.lower[first - 1];
  return first - previous.end === 1 && (word === 'to' || word === 'from' || word === 'at');
}

function copyMeasured(draft: Draft, previous: Draft): void {
  draft.subject = previous.subject;
  const isBasic = draft.measure !== 'money' && draft.measure !== 'percent';
  draft.counted = isBasic ? unitWords(draft) : previous.counted;
  draft.head = isBasic
    ? (writtenUnit(draft) ?? draft.unit?.name.split(' ').at(-1) ?? null)
    : previous.head;
  draft.reasons.push('the same as the figure before the bracket');
}

const DIRECTION = /^(?:up|down|growing|rising|falling|shrinking|expanding|gaining|losing)$/;

/** "a fine of €5m", "savings target to €300 million", "core profit €61m": the noun before. */
function measuredBefore(draft: Draft, before: Draft | null): NounPhrase | null {
  const { scan, sentence } = draft.stretch;
  const { tokens } = scan;
  const at = draft.first;
  const least = sentence.firstToken;
  const word = at > least ? tokens.lower[at - 1]! : '';
  const isBy = word === 'between' || word === 'by' || word === 'to' || word === 'from';
  if (isBy && DIRECTION.test(tokens.lower[at - 2] ?? '')) return phraseBefore(scan, at - 2, least);
  if (
    word === 'to' &&
    before !== null &&
    before.end >= at - 1 &&
    before.stretch === draft.stretch
  ) {
    // "cut its policy rate by half a point to 4.25%"
    const by = before.first - 1;
    if (tokens.lower[by] === 'by') return phraseBefore(scan, by, least);
  }
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
  const isAside = word === ',' && /^[,.)]$/.test(tokens.text[draft.end] ?? '.');
  if (isAside || word === 'worth') return phraseBefore(scan, at - 1, least);
  const isDirection = DIRECTION.test(word);
  if (isDirection) return phraseBefore(scan, tokens.text[at - 2] === ',' ? at - 2 : at - 1, least);
  return phraseBefore(scan, at, least);
}

/** "a run of seven games", "sales of 5,835 units": what is made of those counted. */
function containerOf({ stretch, first }: Draft): string | null {
  const { scan, sentence } = stretch;
  if (scan.tokens.lower[first - 1] !== 'of') return null;
  return phraseBefore(scan, first - 1, sentence.firstToken)?.text ?? null;
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
  if (before === 'from' && (beforeThat === 'up' || beforeThat === 'down')) return true;
  if (before === 'them' || before === 'whom') return beforeThat === 'of' || beforeThat === 'among';
  return (
    (before === 'were' || before === 'was' || before === 'are') &&
    tokens.lower[first - 2] === 'whom'
  );
}

function findCue(draft: Draft): Cue | null {
  const { stretch, phrase } = draft;
  const left = cueBefore(stretch, draft.first);
  if (left?.isClose && left.isWeak !== true) return left;
  const at = phrase !== null && phrase.end > draft.first ? phrase.end : draft.end;
  const right = cueAfter(stretch, Math.max(at, draft.end));
  return right ?? cueWithin(draft) ?? left;
}

/** "400 displaced families", "six wounded soldiers": the phrase itself says it. */
function cueWithin({ phrase, stretch }: Draft): Cue | null {
  if (phrase === null || phrase.pointsBack || phrase.isState) return null;
  const { tokens, tags } = stretch.scan;
  for (let index = phrase.first; index < phrase.headAt; index += 1) {
    const lower = tokens.lower[index]!;
    if (tokens.text[index + 1] === '-') continue;
    const isState = tags[index] === P.past || tags[index] === P.adjective;
    const measure: Measure | undefined = isState
      ? (STATES.get(lower) ?? PATIENT_VERBS.get(lower))
      : undefined;
    if (measure !== undefined) return { measure, word: lower, isClose: true, isWeak: true };
  }
  return null;
}

const PERCENT: Unit = { name: 'percent', measure: 'percent' };

/** "Hectares burned: 3,200", a column headed "Share (%)": the label has the unit. */
function readLabelUnit(
  draft: Draft,
  label: { readonly first: number; readonly end: number },
): void {
  if (draft.unit !== null || draft.amount.form === 'fraction') return;
  const { tokens } = draft.stretch.scan;
  const last = tokens.text[label.end - 1] === ')' ? label.end - 2 : label.end - 1;
  if (tokens.text[last] === '%' || tokens.text[label.first] === '%') {
    draft.unit = PERCENT;
    return;
  }
  const read = readUnit({ tokens, at: label.first, end: label.end });
  if (read === null || tokens.lower[label.first]!.length < 4) return;
  if (
    read.unit.measure !== 'area' &&
    read.unit.measure !== 'distance' &&
    read.unit.measure !== 'weight'
  )
    return;
  draft.unit = read.unit;
  draft.counted = tokens.text.slice(label.first, read.end).join(' ').toLowerCase();
  draft.head = headOf(tokens.lower[read.end - 1]!);
}

/** "closed at 19.4 to the dollar", "20.1 per euro": a price of one money in another. */
function readRate(draft: Draft): boolean {
  const { stretch, end, amount, phrase } = draft;
  const { lower } = stretch.scan.tokens;
  if (draft.unit !== null || amount.value === null || phrase !== null) return false;
  const named = draft.per === null ? null : (lower[end - 1] ?? '');
  if (named !== null ? !isMoneyName(named) : !/^(?:to|per|against|a)$/.test(lower[end] ?? ''))
    return false;
  const at = lower[end + 1] === 'the' || lower[end + 1] === 'a' ? end + 2 : end + 1;
  const isShort = /^(?:us|u\.s\.|american)$/.test(lower[at] ?? '');
  const name = named ?? lower[isShort ? at + 1 : at] ?? '';
  if (!isMoneyName(name)) return false;
  draft.subject = subjectFor(draft);
  draft.measure = 'money';
  draft.per ??= `per ${name}`;
  const own = headOf(draft.subject?.toLowerCase().split(/\s+/).at(-1) ?? '');
  const code = CURRENCY_NAMES.get(own);
  if (code !== undefined) draft.unit = { name: code, measure: 'money' };
  draft.counted = draft.subject;
  draft.head = own === '' ? null : own;
  draft.reasons.push(`a rate for one ${name}`);
  return true;
}

const isMoneyName = (lower: string) =>
  CURRENCY_NAMES.has(lower) && lower.length >= 4 && !/^(?:real|crown|pound)$/.test(lower);

const FIGURE = /^(?:figure|number|toll|total|count|tally)$/;

/** "The ministry said 60 had died. The figure is six.": it counts what the one before counts. */
function isRestated(draft: Draft, previous: Draft): boolean {
  const { stretch, first, phrase } = draft;
  const { lower } = stretch.scan.tokens;
  if (phrase !== null || previous.unit !== null || previous.counted === null) return false;
  if (previous.stretch.sentence === stretch.sentence) return false;
  let at = first - 1;
  while (at > stretch.sentence.firstToken && /^(?:in|fact|actually|now|,)$/.test(lower[at]!))
    at -= 1;
  return (
    /^(?:is|was|be)$/.test(lower[at] ?? '') &&
    FIGURE.test(lower[at - 1] ?? '') &&
    at - 3 <= stretch.sentence.firstToken
  );
}

const POINTS: Unit = { name: 'percentage point', measure: 'percent' };
const ELECTION =
  /^(?:elections?|referendum|run-off|runoff|vote|votes|voters?|poll|polls|polling|candidates?|incumbent|presidency|ballots?)$/;

/** "wins the election by 2.4 points": of a vote, points are those of the percentages. */
function readLead(draft: Draft): boolean {
  const { stretch, phrase, unit } = draft;
  if (unit !== null || phrase === null || phrase.head !== 'point') return false;
  const { lower } = stretch.scan.tokens;
  const stop = Math.min(stretch.end, phrase.end + 24);
  let is = false;
  for (let at = Math.max(stretch.sentence.firstToken, draft.first - 40); at < stop && !is; at += 1)
    is = ELECTION.test(lower[at]!);
  if (!is) return false;
  draft.unit = POINTS;
  draft.measure = 'percent';
  draft.subject = subjectFor(draft);
  draft.reasons.push('points of a vote');
  return true;
}

/** The children of a parent: no verb of the clause is about them. */
const isToldAlready = ({ measure }: Draft): boolean => measure === 'people';

const OF_THINGS = new Set<Measure>(['other', 'buildings', 'vehicles', 'attacks']);

/** "in six states, killing nine": nine people, not states. */
function isOfThings(cue: Cue | null, { measure, head }: Draft): boolean {
  if (cue === null || IMPLIED.get(cue.measure) !== 'people') return false;
  return OF_THINGS.has(measure) && head !== null && measureOfNoun(head) !== 'people';
}

/** "none of the 64 passengers was hurt": it did not happen to the 64. */
function isOfNone({ stretch, first }: Draft): boolean {
  const { lower } = stretch.scan.tokens;
  const of = lower[first - 1] === 'of' ? first - 1 : first - 2;
  return lower[of] === 'of' && lower[of - 1] === 'none';
}

/** "Discount to Friday's price: about 12%": the first noun of the label. */
function labelNoun(
  { stretch: { scan } }: Draft,
  label: { readonly first: number; readonly end: number },
): NounPhrase | null {
  const phrase = readNounPhrase({ scan, at: label.first, end: label.end, many: false });
  const last = label.end - 1;
  const isPair = phrase !== null && phrase.headAt === last - 1 && phrase.first === label.first;
  // "Cash cost: R9,000": a word that could be a verb is none at the end of a label.
  if (isPair && (scan.tags[last] === P.verb || scan.tags[last] === P.past))
    return {
      ...phrase,
      end: label.end,
      text: cut(scan, label.first, label.end),
      headAt: last,
      head: headOf(scan.tokens.lower[last]!),
    };
  if (phrase !== null && !phrase.isState && !phrase.pointsBack) return phrase;
  return phraseBefore(scan, label.end, label.first);
}

function setFromLabel(
  draft: Draft,
  label: { readonly first: number; readonly end: number },
  previous: Draft | null,
): void {
  const { scan } = draft.stretch;
  const phrase = readNounPhrase({ scan, at: label.first, end: label.end, many: true });
  const isDone = phrase !== null && (STATES.has(phrase.head) || /(?:ed|en)$/.test(phrase.head));
  if (phrase !== null && !phrase.isState && !isDone) {
    draft.counted = phrase.text;
    draft.head = phrase.head;
    draft.reasons.push(`counts "${phrase.text}", from the label of the line`);
  } else if (isDone) {
    draft.counted = 'people';
    draft.head = 'person';
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
  if (previous.stretch.sentence !== draft.stretch.sentence) return goesOn(draft, previous);
  if (draft.unit?.name === 'fraction') return true;
  return previous.unit === null;
}

/** "The log listed only 60.": a number that ends its clause counts what the sentence before counted. */
function goesOn({ stretch, first, end, unit, amount, phrase }: Draft, previous: Draft): boolean {
  const { tokens, tags } = stretch.scan;
  if (unit !== null || previous.unit !== null || amount.form === 'fraction' || amount.hasScale)
    return false;
  if (stretch.sentence.kind !== 'prose' || phrase !== null) return false;
  const isEnd = end >= stretch.end || tags[end] === P.punctuation || tokens.lower[end] === 'and';
  let at = first - 1;
  while (at > stretch.sentence.firstToken && /^(?:["'“”‘’]|only|just)$/.test(tokens.lower[at]!))
    at -= 1;
  const tag = tags[at];
  const isVerb =
    tag === P.past ||
    tag === P.verb ||
    tag === P.ing ||
    /^(?:had|have|has)$/.test(tokens.lower[at]!);
  return isEnd && isVerb && at > stretch.sentence.firstToken;
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
  if (cue !== null && (cue.word === 'lost' || cue.word === 'losing') && !mayBeLost(draft)) {
    return measureOf(draft, { cue: null, previous, inherits });
  }
  if (phrase?.isState) return STATES.get(phrase.head) ?? cue?.measure ?? 'other';
  const byNoun = subjectMeasure(draft) ?? (head === null ? null : measureOfNoun(head));
  if (/(?:^|\s)fire (?:engine|truck|tender)s?$/i.test(draft.counted ?? '')) return 'vehicles';
  if (head === 'arrival' && VISITS.test(draft.counted ?? '')) return 'people';
  if (byNoun === 'people' && head === 'man' && isCommanded(draft)) return cue?.measure ?? 'troops';
  if (byNoun !== null && !LIVING.has(byNoun)) return byNoun;
  if (cue?.isWeak === true && !mayBeHeld(byNoun, { head, previous }) && !isNationality(draft)) {
    return measureOf(draft, { cue: null, previous, inherits });
  }
  if (byNoun === 'casualties' && cue?.measure === 'displaced') return 'injuries';
  const isStrong = draft.stretch.scan.tokens.lower[draft.amount.end + 1] === 'strong';
  if (head === 'force' || (isStrong && byNoun === null)) return cue?.measure ?? forceMeasure(draft);
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

const VISITS = /\b(?:tourist|visitor|passenger|foreign|air|hotel|flight|cruise|holiday)/i;
const COMMANDERS =
  /^(?:marshal|general|gen|gen\.|colonel|col|col\.|admiral|commander|brigadier|major)$/;

/** "12,000 men under Marshal Ost", "the first army, some 12,000 men". */
function isCommanded({ stretch, phrase, first }: Draft): boolean {
  if (phrase === null) return false;
  const { lower } = stretch.scan.tokens;
  if (lower[phrase.end] === 'under' && COMMANDERS.test(lower[phrase.end + 1] ?? '')) return true;
  const unit = lower[first - 1] === ',' ? lower[first - 2] : '';
  return /^(?:army|corps|division|brigade|regiment|battalion|garrison)$/.test(unit ?? '');
}

/** Weak words say it of people only, and of nobody for whom the noun has said more. */
function mayBeHeld(
  byNoun: Measure | null,
  { head, previous }: { head: string | null; previous: Draft | null },
): boolean {
  if (head === 'patient') return false;
  if (byNoun === null) return head === null && (previous === null || LIVING.has(previous.measure));
  return byNoun === 'people' || byNoun === 'troops' || byNoun === 'fighters';
}

/** Those whose loss is their death: soldiers and kin, not customers. */
function mayBeLost({ head }: Draft): boolean {
  if (head === null) return false;
  const measure = measureOfNoun(head);
  if (measure === 'troops' || measure === 'fighters') return true;
  return /^(?:man|woman|child|person|officer|policeman|policewoman|crew|life|brother|sister|son|daughter|relative|pilot|firefighter|fireman|civilian|villager|medic|peacekeeper|rescuer|sailor)$/.test(
    head,
  );
}

/** What `setFromSubject` found already. */
const subjectMeasure = ({ measure }: Draft): Measure | null =>
  measure === 'other' ? null : measure;

const STATE_FORCES =
  /^(?:army|un|u\.n\.|union|nato|peacekeeping|military|government|troops|navy|police)$/;

/** A force is troops where a state or a body of states is named, else fighters. */
function forceMeasure({ stretch }: Draft): Measure {
  const { sentence } = stretch;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (STATE_FORCES.test(stretch.scan.tokens.lower[index]!)) return 'troops';
  }
  return 'fighters';
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
