import type { Tokens } from '../../../engine/text/tokens.ts';
import { Role } from '../roles/role.ts';
import { Tag } from '../tags/tag.ts';
import type { Quotations } from './quotations.ts';
import type { OpenClause, TaggedTokens } from './read-clauses.ts';

/** What is asked to find who speaks. */
export interface Speech {
  readonly text: TaggedTokens;
  readonly clauses: readonly OpenClause[];
  readonly clauseAt: Int32Array;
  readonly quotations: Quotations;
}

/** Verbs of knowing: what hangs on them is told by their subject, but they close no sentence. */
const KNOWING = new Set(
  `believe believes believed think thinks thought expect expects expected know knows knew show shows
  showed find finds found fear fears feared hope hopes hoped suggest suggests suggested put puts
  count counts counted post posts posted quote quotes quoted learn learned learnt`.split(/\s+/),
);

/** "According to" looks so far ahead for who it is. */
const REACH = 12;
/** Clauses that are looked at for the speaker of a quotation, from its sentence's first. */
const MOST_CLAUSES = 40;

/** For each clause the head of who says so, or -1. Linear. */
export function readSpeakers(speech: Speech): Int32Array {
  const speakers = new Int32Array(speech.clauses.length).fill(-1);
  inheritSpeakers(speech, speakers);
  forEachSentence(speech, (from, end) => {
    closeSentence(speech, speakers, { from, end });
    accordingTo(speech, speakers, { from, end });
  });
  quotedSpeakers(speech, speakers);
  return speakers;
}

interface Run {
  readonly from: number;
  readonly end: number;
}

const isSaying = (clause: OpenClause) => clause.verbClass === 'say' && clause.subject >= 0;

/** What hangs on a verb of saying is said by its subject; what hangs on that is as well. */
function inheritSpeakers({ clauses, text }: Speech, speakers: Int32Array): void {
  for (const { index, kind, parent, joint } of clauses) {
    if (parent < 0) continue;
    const above = clauses[parent]!;
    const verb = above.group === null ? '' : text.tokens.lower[above.group.main]!;
    const tells = isSaying(above) || (KNOWING.has(verb) && above.subject >= 0);
    if (kind === 'complement' && tells) speakers[index] = above.subject;
    else speakers[index] = joint >= 0 ? speakers[joint]! : speakers[parent]!;
  }
}

/** Calls back with the clauses of each sentence, half-open. */
function forEachSentence(
  { clauses, text: { tokens } }: Speech,
  see: (from: number, end: number) => void,
): void {
  let from = 0;
  for (let at = 1; at <= clauses.length; at += 1) {
    const isSame =
      at < clauses.length &&
      sentenceOf(tokens, clauses[at]!) === sentenceOf(tokens, clauses[from]!);
    if (isSame) continue;
    see(from, at);
    from = at;
  }
}

const sentenceOf = ({ sentence }: Tokens, { first }: OpenClause) => sentence[first];

/** "Twelve people died, police said": what stands before the verb of saying and its subject. */
function closeSentence({ clauses }: Speech, speakers: Int32Array, { from, end }: Run): void {
  for (let at = end - 1; at > from; at -= 1) {
    const closing = clauses[at]!;
    if (closing.kind !== 'main' || !isSaying(closing) || hasContent(clauses, closing, end))
      continue;
    for (let other = from; other < end; other += 1) {
      if (other !== at && speakers[other]! < 0 && clauses[other]!.subject !== closing.subject) {
        speakers[other] = closing.subject;
      }
    }
    return;
  }
}

/** Whether something hangs on the verb of saying: "police said that …". */
function hasContent(clauses: readonly OpenClause[], closing: OpenClause, end: number): boolean {
  for (let at = closing.index + 1; at < end; at += 1) {
    const { parent, kind } = clauses[at]!;
    if (parent === closing.index && kind === 'complement') return true;
  }
  return false;
}

/** "According to the ministry, …": all clauses of the sentence that nobody else speaks for. */
function accordingTo(speech: Speech, speakers: Int32Array, { from, end }: Run): void {
  const { tokens } = speech.text;
  const sentence = sentenceOf(tokens, speech.clauses[from]!);
  let at = speech.clauses[from]!.first;
  for (; at + 1 < tokens.count && tokens.sentence[at] === sentence; at += 1) {
    if (tokens.lower[at] !== 'according' || tokens.lower[at + 1] !== 'to') continue;
    const head = headAfter(speech.text, at + 2);
    if (head < 0) return;
    for (let clause = from; clause < end; clause += 1) {
      if (speakers[clause]! < 0) speakers[clause] = head;
    }
    return;
  }
}

function headAfter({ tokens, tags, roles }: TaggedTokens, from: number): number {
  const limit = Math.min(tokens.count, from + REACH);
  for (let at = from; at < limit && tokens.sentence[at] === tokens.sentence[from]; at += 1) {
    if (roles[at] !== Role.none && roles[at] !== Role.possessor && tags[at] !== Tag.CD) return at;
    if (tags[at] === Tag[',']) return -1;
  }
  return -1;
}

/** A quotation without a speaker is spoken by whom the sentences say that it touches. */
function quotedSpeakers(speech: Speech, speakers: Int32Array): void {
  const { clauses, clauseAt, quotations, text } = speech;
  const { sentence } = text.tokens;
  let clause = 0;
  for (const [first, end] of quotations.spans) {
    const until = sentence[end - 1]!;
    while (clause < clauses.length && sentence[clauses[clause]!.first]! < sentence[first]!)
      clause += 1;
    let speaker = -1;
    const limit = Math.min(clauses.length, clause + MOST_CLAUSES);
    for (let at = clause; at < limit && sentence[clauses[at]!.first]! <= until; at += 1) {
      const verb = clauses[at]!.group?.main ?? -1;
      const isOutside = verb < first || verb >= end;
      if (speaker < 0 && verb >= 0 && isOutside && isSaying(clauses[at]!)) {
        speaker = clauses[at]!.subject;
      }
    }
    if (speaker < 0) continue;
    for (let at = first; at < end; at += 1) {
      const inside = clauseAt[at]!;
      const { group, subject } = clauses[inside]!;
      const isWhole = group === null || (group.main >= first && group.main < end);
      if (isWhole && speakers[inside]! < 0 && subject !== speaker) speakers[inside] = speaker;
    }
  }
}
