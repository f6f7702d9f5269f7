import type { Name } from '../names/value.ts';
import { formsOf } from '../grammar/lexicon/verb-forms.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import { ADVERBS, AUXILIARIES } from './words.ts';
import { listOf, words } from '../word-lists.ts';

/** What only one that acts can have. */
const ACTS = words(`
  insistence request requests behest invitation urging instigation initiative suggestion bidding
  prompting instance demand
`);
const BEFORE_ACTS = words('at on upon');

/** "The clause vanished at Vienna's insistence": whose act it is. */
export function isAuthor({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  return (
    BEFORE_ACTS.has(tokens.lower[firstToken - 1] ?? '') &&
    /^['’]s?$/.test(tokens.lower[endToken] ?? '') &&
    ACTS.has(tokens.lower[endToken + 1] ?? '') &&
    tokens.sentence[firstToken - 1] === tokens.sentence[endToken + 1]
  );
}

/** Headings of lists of those that give. */
const GIVING = words(`
  pledge pledges pledged donation donations donors donor contribution contributions contributors
  grants aid promised promises given
`);
const LONGEST_LIST = 80;
const LONGEST_HEADING = 6;

/** "Pledges: Finland €3m; Iceland ISK 90 million": a list of givers, each with its sum. */
export function isGiver({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  const sentence = tokens.sentence[firstToken]!;
  const sum = /^[(:–—-]$/.test(tokens.text[endToken] ?? '') ? endToken + 1 : endToken;
  const isCurrency = /^(?:[€$£¥₹]|[A-Z]{1,3}\$?)$/.test(tokens.text[sum] ?? '');
  const number = isCurrency ? sum + 1 : sum;
  if (tokens.sentence[number] !== sentence || tokens.kind[number] !== TokenKind.number)
    return false;
  if (!/^(?:[:;,]|and)$/.test(tokens.lower[firstToken - 1] ?? '')) return false;
  for (let at = firstToken - 1; at > firstToken - LONGEST_LIST; at--) {
    if (tokens.sentence[at] !== sentence) return false;
    if (tokens.text[at] !== ':') continue;
    for (let word = at - 1; word >= at - LONGEST_HEADING; word--) {
      if (tokens.sentence[word] !== sentence) return false;
      if (GIVING.has(tokens.lower[word]!)) return true;
    }
  }
  return false;
}

const GIFTS = words(`
  aid help assistance relief money cash funds funding grant grants loan loans donation donations gift
  gifts pledge pledges contribution contributions credit credits ransom ransoms support offers offer
`);
const COMES = words(
  'came come comes coming mostly mainly partly chiefly largely it them half most',
);
const LONGEST_GIFT = 14;

/** "Aid from Norway, Qatar and Japan", "half of it from Norway" where money is spoken of: who gives. */
export function isSender({ document: { tokens }, nameAt }: Scene, name: Name): boolean {
  const sentence = tokens.sentence[name.firstToken]!;
  if (/^['’]s?$/.test(tokens.lower[name.endToken] ?? '')) return false;
  let from = name.firstToken - 1;
  // Over the names before in the list.
  for (let steps = 0; steps < LONGEST_GIFT; steps++, from--) {
    if (tokens.sentence[from] !== sentence) return false;
    const isListed = nameAt[from]! >= 0 || /^(?:,|and|the|or)$/.test(tokens.lower[from]!);
    if (!isListed) break;
  }
  if (tokens.lower[from] !== 'from') return false;
  const before = tokens.lower[from - 1] ?? '';
  if (GIFTS.has(before)) return true;
  const isSum =
    /^(?:million|billion|trillion)$/.test(before) || tokens.kind[from - 1] === TokenKind.number;
  if (!isSum && !COMES.has(before)) return false;
  for (let at = from - 1; at > from - LONGEST_GIFT && tokens.sentence[at] === sentence; at--)
    if (GIFTS.has(tokens.lower[at]!) || /^(?:[€$£¥₹]|[A-Z]{1,3}\$|donors?)$/.test(tokens.text[at]!))
      return true;
  return false;
}

const GIVES = new Set<string>();
const GIVING_NOW = new Set<string>();
for (const entry of listOf(
  'pledge offer promise give/gave/given send/sent lend/lent donate contribute provide deploy supply commit+ ship+ pay/paid spend/spent deliver fund finance',
)) {
  const { base, third, past, ing } = formsOf(entry);
  for (const word of past) GIVES.add(word);
  // "Promises", "funds": nouns too.
  if (!GIFTS.has(third)) GIVES.add(third);
  GIVING_NOW.add(base).add(ing);
}
const LONGEST_CLAUSE = 30;

/** "Germany offered 40 million, | France 32 million and | Romania 10 million": the verb is left out. */
export function isNextGiver({ document: { tokens }, names, nameAt }: Scene, name: Name): boolean {
  const { firstToken, endToken } = name;
  const sentence = tokens.sentence[firstToken]!;
  if (!/^(?:[,;]|and|while)$/.test(tokens.lower[firstToken - 1] ?? '')) return false;
  const isSum =
    tokens.kind[endToken] === TokenKind.number ||
    (/^(?:[€$£¥₹]|[A-Z]{1,3}\$?)$/.test(tokens.text[endToken] ?? '') &&
      tokens.kind[endToken + 1] === TokenKind.number);
  const isNoun = /^an?$/.test(tokens.lower[endToken] ?? '');
  if (tokens.sentence[endToken] !== sentence || !(isSum || isNoun)) return false;
  for (let at = firstToken - 1; at > firstToken - LONGEST_CLAUSE; at--) {
    if (tokens.sentence[at] !== sentence) return false;
    const word = tokens.lower[at]!;
    if (!GIVES.has(word) && !GIVING_NOW.has(word)) continue;
    // The giver before its verb, over "has" and the like.
    let subject = at - 1;
    if (AUXILIARIES.has(tokens.lower[subject] ?? '')) subject--;
    else if (!GIVES.has(word)) continue;
    const giver = nameAt[subject] ?? -1;
    return giver >= 0 && names[giver]!.kind !== 'person';
  }
  return false;
}

/** "Nigeria is spending $195 million", "Washington shipped 5,000 rifles". */
export function isPayer({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  const sentence = tokens.sentence[firstToken]!;
  const wordAt = (at: number) => (tokens.sentence[at] === sentence ? (tokens.lower[at] ?? '') : '');
  const isHelped = /^(?:is|has|had|will)$/.test(wordAt(endToken));
  let verb = isHelped ? endToken + 1 : endToken;
  if (isHelped && /^(?:also|already|now|since)$/.test(wordAt(verb))) verb++;
  const gives = GIVES.has(wordAt(verb)) && wordAt(endToken) !== 'is';
  if (!gives && !(isHelped && GIVING_NOW.has(wordAt(verb)))) return false;
  for (let at = verb + 1; at < verb + 4 && tokens.sentence[at] === sentence; at++) {
    if (tokens.kind[at] === TokenKind.number) return true;
    if (/^(?:to|by|in|for)$/.test(tokens.lower[at]!)) return false;
  }
  return false;
}

const MINDS = words(`
  hopeful wary ready willing unwilling reluctant opposed concerned worried alarmed keen eager adamant
  committed determined confident optimistic pessimistic sceptical skeptical cautious unhappy angry furious
  outraged grateful prepared unconvinced undecided doubtful unmoved defiant
`);
const SEEMS = words('is was remains remained seems seemed appears appeared stays stayed');

/** "Oman is hopeful", "Kenya remains firmly opposed": only who acts has a mind. */
export function isMinded({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  const sentence = tokens.sentence[firstToken]!;
  if (!SEEMS.has(tokens.lower[endToken] ?? '')) return false;
  const isAdverb = ADVERBS.has(tokens.lower[endToken + 1] ?? '');
  const mind = isAdverb ? endToken + 2 : endToken + 1;
  return tokens.sentence[mind] === sentence && MINDS.has(tokens.lower[mind]!);
}
