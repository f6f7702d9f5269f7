import type { Document } from '../document.ts';
import type { Refusal } from '../mention.ts';
import type { Draft } from './expression.ts';
import { completeLists } from './lists.ts';
import { linkBetween, shareAcross, type Link } from './ranges.ts';
import type { Reader } from './reader.ts';
import { refusalAt } from './refusals.ts';
import { longestOf } from './rule.ts';
import { DATE_RULE_SETS } from './rules/index.ts';

/** The expressions of one sentence, and how each is tied to the one after it. */
export interface SentenceDrafts {
  readonly drafts: readonly Draft[];
  readonly links: readonly Link[];
}

/** Reads the sentence the reader stands in: the longest reading at each token, left to right. */
export function readSentence(
  reader: Reader,
  document: Document,
  refused: Refusal[],
): SentenceDrafts {
  const drafts = completeLists(reader, longestReadings(reader, document, refused));
  const links = drafts.map((draft, index): Link => {
    const next = drafts[index + 1];
    return next === undefined ? null : linkBetween(reader, draft, next);
  });
  return { drafts: shareYears(drafts, links), links };
}

function longestReadings(reader: Reader, document: Document, refused: Refusal[]): Draft[] {
  const drafts: Draft[] = [];
  let floor = reader.begin;
  for (let at = reader.begin; at < reader.limit; at += 1) {
    if (reader.words[at] === undefined) continue;
    const best = longestOf(DATE_RULE_SETS, reader, at);
    if (best === null) {
      const refusal = refusalAt(reader, document, at);
      if (refusal !== null) refused.push(refusal);
      continue;
    }
    const { read, rule } = best;
    drafts.push({
      first: Math.max(read.first ?? at, floor),
      end: read.end,
      expression: read.expression,
      clock: read.clock ?? null,
      mod: read.mod ?? null,
      rule,
    });
    floor = read.end;
    at = read.end - 1;
  }
  return drafts;
}

/** From right to left, so that a whole list takes the year of its last member. */
function shareYears(drafts: readonly Draft[], links: readonly Link[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    if (links[index] !== null) shared[index] = shareAcross(shared[index]!, shared[index + 1]!);
  }
  return shared;
}
