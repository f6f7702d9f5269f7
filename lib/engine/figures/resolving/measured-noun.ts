import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import type { Draft } from '../draft.ts';
import { phraseBefore, readNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { DateMark } from '../scan.ts';

const P = PartOfSpeech;
const DIRECTION = /^(?:up|down|growing|rising|falling|shrinking|expanding|gaining|losing)$/;

/** "a fine of €5m", "savings target to €300 million", "core profit €61m": the noun before. */
export function measuredBefore(draft: Draft, before: Draft | null): NounPhrase | null {
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

const WHOLES = /^(?:output|gdp|gnp|product|economy|income|revenue|turnover)$/;

/** "The deficit is 3 per cent of output": said of the deficit, not of the output. */
export function isShareOfWhole({ stretch, phrase, first, unit }: Draft): boolean {
  if (unit?.measure !== 'percent' || phrase === null || !WHOLES.test(phrase.head)) return false;
  return /^(?:is|was|are|were|at|reached|be|been)$/.test(
    stretch.scan.tokens.lower[first - 1] ?? '',
  );
}

const SPENDING = /^(?:spend|spends|spending|spent|invest|invests|investing|invested)$/;

const FARTHEST_PURPOSE = 6;

/** "to spend €90 million by 2027 on a smelter": what the money is for. */
export function spentOn({ stretch, amount, first }: Draft): NounPhrase | null {
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
