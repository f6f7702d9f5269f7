import { type Analysis, DateMark } from '../../grammar/analysis.ts';
import { clauseSubject } from '../../grammar/clauses/subject.ts';
import { headOf } from '../../grammar/lexicon/nouns.ts';
import {
  type NounPhrase,
  phraseBefore,
  readNounPhrase,
} from '../../grammar/phrases/noun-phrase.ts';
import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';

import type { Figure } from '../figure.ts';
import { HANDING, SUM_NOUNS } from '../lexicon/sums.ts';
import { STEP_NOUNS } from '../lexicon/trends.ts';
import { UNITS } from '../lexicon/units.ts';
import { objectMoved, verbBeforeReceiver } from './object-of-verb.ts';

/** The subject of the clause in which the figure stands, or null. */
export function subjectFor({ stretch: { scan, sentence }, first }: Figure): string | null {
  return clauseSubject(scan, first, sentence.firstToken);
}

/** "held steady at 4 %", "unchanged at 5.25 %": how it stands, not what. */
const STATES_OF_RATE =
  /^(?:unchanged|steady|flat|stable|constant|firm|level|stuck|fixed|record|low|lower|high|higher|bottom|peak|pretty|well|on-year|year-on-year|nearly|almost)$/;

/** The noun phrase that ends before token `end`, if it may be what a sum or a share is of. */
export function nounBefore(scan: Analysis, end: number, least: number): NounPhrase | null {
  const { tokens, tags } = scan;
  const last = tokens.lower[end - 1] ?? '';
  if (end <= least || STATES_OF_RATE.test(last)) return null;
  const noun = phraseBefore(scan, end, least);
  const isUnit = UNITS.has(last) || /^points?$/.test(last);
  if (isUnit || noun === null) return null;
  // "are to swell by": after "to" it is a verb that no list knows.
  const isInfinitive = noun.first === noun.headAt && tags[noun.first - 1] === P.to;
  return isInfinitive ? null : noun;
}

/** Joints over which the noun before them keeps what is said: "shares in the bank, down 3 %". */
const CLOSE = /^(?:of|in|on|for|against|over)$/;
const JOINING = /^(?:of|in|on|for|against|over|from|to|by|with|at|between|among|under)$/;

/** The phrase before token `end`, or the one it belongs to: "turnout in the capital", "price of oil". */
export function chainBefore(
  scan: Analysis,
  end: number,
  least: number,
  close = CLOSE,
): NounPhrase | null {
  const { tokens, tags } = scan;
  let noun = nounBefore(scan, end, least);
  for (let links = 0; noun !== null && links < 3; links += 1) {
    let at = noun.first;
    while (at > least && tags[at - 1] === P.determiner) at -= 1;
    const joint = at - 1 > least ? tokens.lower[at - 1]! : '';
    const isClose = close.test(joint);
    if (!isClose && !JOINING.test(joint)) break;
    const before = phraseBefore(scan, at - 1, least);
    if (before === null || (!isClose && !SUM_NOUNS.has(before.head))) break;
    noun = before;
  }
  return noun;
}

const DIRECTION = /^(?:up|down|growing|rising|falling|shrinking|expanding|gaining|losing)$/;

/** After these stands the sum of the noun before them: "a fine of €5m", "its rival for $2bn". */
const JOINTS = /^(?:of|to|at|by|from|between|worth|near|above|below|as)$/;

/** "a fine of €5m", "savings target to €300 million", "core profit €61m": the noun before. */
function measuredBefore(figure: Figure): NounPhrase | null {
  const { scan, sentence } = figure.stretch;
  const { tokens } = scan;
  const least = sentence.firstToken;
  const at = figure.first;
  const word = at > least ? tokens.lower[at - 1]! : '';
  const isBy = word === 'between' || word === 'by' || word === 'to' || word === 'from';
  if (isBy && DIRECTION.test(tokens.lower[at - 2] ?? '')) return phraseBefore(scan, at - 2, least);
  const aside = asideOf(figure);
  if (aside !== null) return aside;
  if (word === 'of' || word === 'worth') return ofSum(figure);
  const moved = objectMoved(figure);
  if (moved !== null) return moved;
  if (JOINTS.test(word) || (word === 'for' && figure.amount.isMoney)) {
    const verb = tokens.lower[at - 2] ?? '';
    if (TRENDS.test(verb) || STANDS.test(verb)) return chainBefore(scan, at - 2, least, JOINING);
    const isPut = word === 'between' && /^(?:of|at|to)$/.test(verb);
    return nounBefore(scan, isPut ? at - 2 : at - 1, least);
  }
  if (word === '(') return bracketedSum(figure);
  if (DIRECTION.test(word)) return phraseBefore(scan, at - 1, least);
  if (!VERBS.test(word)) {
    const noun = nounBefore(scan, at, least);
    const isShare = figure.unit?.measure === 'percent';
    const verb = isShare ? -1 : verbBeforeReceiver(figure.stretch, at);
    return verb < 0 ? noun : ofReceiver(figure, verb, noun);
  }
  return doerOf(figure, at);
}

/** "The appeal (US$674 million)", "the rate (5.5%)": the noun before the bracket. */
function bracketedSum({
  stretch: { scan, text, sentence },
  first,
  end,
  unit,
}: Figure): NounPhrase | null {
  if (unit?.measure !== 'money' && unit?.measure !== 'percent') return null;
  return text[end] === ')' ? nounBefore(scan, first - 1, sentence.firstToken) : null;
}

/** "exports rise by 5 %": nouns by their form, verbs after a noun. */
const TRENDS =
  /^(?:rises?|falls?|drops?|jumps?|slips?|slides?|climbs?|gains?|increases?|decreases?|declines?|surges?|dips?|plunges?|soars?|grows?|shrinks?|swells?|slumps?|tumbles?|edges?|inches?|sinks?|rallies|advances?|retreats?|rebounds?|eases?|slows?|widens?|narrows?|recovers?|doubles?)$/;

const STANDS =
  /^(?:stands?|runs?|running|standing|hovering|holding|trading|staying|remaining|lingering)$/;

/** "a loaf of bread now costs 500 pesos": the noun before a verb that looks like a noun. */
function doerOf({ stretch: { scan, tags, sentence } }: Figure, first: number): NounPhrase | null {
  let at = first - 1;
  while (at > sentence.firstToken && tags[at - 1] === P.adverb) at -= 1;
  return chainBefore(scan, at, sentence.firstToken, JOINING);
}

/** "The strike cost the owners $740m": the strike; "paid farmers $5 each": the farmers, but no name and no owner of a cost. */
function ofReceiver(figure: Figure, verb: number, noun: NounPhrase | null): NounPhrase | null {
  const { tokens, tags } = figure.stretch;
  if (noun === null) return null;
  const isName = tags[noun.headAt] === P.name;
  const receiver = isName ? null : phraseBefore(figure.stretch.scan, noun.end, verb + 1);
  if (HANDING.has(tokens.lower[verb]!)) return receiver;
  return doerOf(figure, verb + 1) ?? (subjectFor(figure) === null ? receiver : null);
}

/** Nouns by their form that are verbs right before a sum: "a loaf costs 500 pesos". */
const VERBS =
  /^(?:costs?|values?|prices?|totals?|nets?|pays?|owes?|tops?|hits?|loses?|gains?|rises?|falls?|adds?|shed|sheds|drops?|jumps?|slips?|slides?|climbs?|charges?|estimates?|spends?|demands?|claims?|offers?|needs?|buys?|sells?|earns?|averages?|exceeds?|record|aside|spending|another|worth|reports?|posts?|books?|surges?|dips?|plunges?|soars?|declines?|increases?|decreases?|raises?|cuts?|grants?|awards?|lends?|pledges?|gives?|orders?|fines?|steals?|wins?|saves?|makes?|takes?|gets?|leads?|polls?|scores?|stands?|settled|closed|ended|finished|opened|swollen)$/;

/** "a margin of error of 3 %", "a loan from the bank of $5m": of a sum before other nouns. */
function ofSum({ stretch, first, end }: Figure): NounPhrase | null {
  const { scan, sentence } = stretch;
  const near = nounBefore(scan, first - 1, sentence.firstToken);
  if (near !== null && STEP_NOUNS.has(near.head)) return wentBy(stretch, end) ?? near;
  if (near === null || SUM_NOUNS.has(near.head)) return near;
  const chained = chainBefore(scan, first - 1, sentence.firstToken);
  return chained !== null && SUM_NOUNS.has(chained.head) ? chained : near;
}

/** "an increase of 4 % in tourist arrivals": the arrivals. */
function wentBy({ scan, lower, dates, end }: Figure['stretch'], at: number): NounPhrase | null {
  const isIn = lower[at] === 'in' && dates[at + 1] !== DateMark.date;
  return isIn ? readNounPhrase({ scan, at: at + 1, end, many: false }) : null;
}

const FARTHEST_COMMA = 5;

/** What may stand between the comma and the sum: "put at", "now", "valued at", "costing". */
const IN_ASIDE =
  /^(?:at|of|to|with|worth|put|valued|estimated|costing|priced|totalling|totaling|now|currently|already|still|set|pegged|running|standing|amounting|fixed|assessed|only|just|reckoned|quoted|trading|sold|bought|up|down|by|exceeding|averaging|nearing|reaching|approaching|over)$/;

/** "Inflation, at 3.1 percent, is …", "The company, valued at $3.4bn, …": the noun before the comma. */
function asideOf({
  stretch: { scan, lower, text, sentence },
  first,
  end,
}: Figure): NounPhrase | null {
  let at = first - 1;
  while (at > first - FARTHEST_COMMA && IN_ASIDE.test(lower[at] ?? '')) at -= 1;
  if (at <= sentence.firstToken || text[at] !== ',') return null;
  if (at === first - 1 && !/^[,.)]$/.test(text[end] ?? '.')) return null;
  return chainBefore(scan, at, sentence.firstToken);
}

const WHOLES =
  /^(?:output|gdp|gnp|product|economy|income|revenue|turnover|capacity|total|value|average)$/;

/** "The deficit is 3 per cent of output": said of the deficit, not of the output. */
export function isShareOfWhole(figure: Figure, subject: string | null): boolean {
  const { stretch, phrase, first, unit } = figure;
  if (unit?.measure !== 'percent' || phrase === null || subject === null) return false;
  const before = stretch.lower[first - 1] ?? '';
  if (!PREDICATES.test(before)) return false;
  return WHOLES.test(phrase.head) || SUM_NOUNS.has(headOfText(subject));
}

const PREDICATES =
  /^(?:is|was|are|were|at|to|by|reached|reaches|be|been|or|hit|exceeded|exceeds|totalled|totaled|from|averaged|equals|equalled)$/;

/** The head of a subject as written: "yield on the note", "price of oil". */
export function headOfText(text: string): string {
  const words = text.toLowerCase().split(/\s+/);
  const joint = words.findIndex((word) => /^(?:of|on|in|for)$/.test(word));
  return headOf((joint > 0 ? words[joint - 1] : words.at(-1)) ?? '');
}

/** The noun before, unless it belongs to the figure before. */
export function ownNounBefore(figure: Figure, previous: Figure | null): NounPhrase | null {
  const attached = measuredBefore(figure);
  const { lower } = figure.stretch.scan.tokens;
  // "1.8 tonnes of cocaine worth €120m", "sold 12 flats for €5m": what is worth it was counted before.
  const word = lower[figure.first - 1] ?? '';
  if (word === 'worth') return attached;
  if (word === 'for' && objectMoved(figure) !== null) return attached;
  const isOfPrevious =
    attached !== null &&
    previous !== null &&
    attached.headAt < previous.end &&
    attached.headAt >= previous.first;
  return isOfPrevious ? null : attached;
}
