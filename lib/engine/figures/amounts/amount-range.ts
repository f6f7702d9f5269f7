import { spaceBefore, type Tokens } from '../../text/tokens.ts';
import { words } from '../../word-lists.ts';
import { type Amount, type AmountPlace, placeAt } from './amount.ts';
import { exact } from './numeral.ts';
import { readSingle, type Single } from './single-amount.ts';

type RangeKind = 'dash' | 'between' | 'to' | 'or';

const DASHES = words('- – — − ~ --');

/** "between 300 and 400", "15-20", "3 to 5 percent", "four or five", "$62 to $68". */
export function readRange(place: AmountPlace, one: Single): Amount | null {
  const { tokens, end, sentenceFirst } = place;
  if (one.value === null) return null;
  const joint = one.end;
  if (joint + 1 >= end) return null;
  const word = tokens.lower[joint]!;
  const isDash = DASHES.has(word);
  const isBetween = word === 'and' && hasBefore(tokens, one.first, sentenceFirst, 'between');
  if (!isDash && !isBetween && word !== 'to' && word !== 'or') return null;
  if (isDash && one.unit !== null && one.hyphen) return null;
  let at = joint + 1;
  if (word === 'to' || isBetween || word === 'or') at = skipHedge(tokens, at, end);
  const two = readSingle(placeAt(place, at));
  if (two === null || two.value === null) return null;
  if (two.form === 'fraction' && one.form !== 'fraction') return null;
  if (one.form === 'fraction' && (two.isMoney || two.scale > 1)) return null;
  const kind = isDash ? 'dash' : isBetween ? 'between' : word === 'to' ? 'to' : 'or';
  const scale = thousandsLeftOut(tokens, one, two) ? 1000 : sharedScale(one, two);
  const low = exact(one.value * scale);
  if (!mayRange(placeAt(place, at), { one, two, low, kind })) return null;
  return {
    ...one,
    end: two.end,
    numberEnd: two.numberEnd,
    number: { start: one.number.start, end: two.number.end },
    value: null,
    low: Math.min(low, two.value),
    high: Math.max(low, two.value),
    vague: false,
    hasScale: two.hasScale,
    unit: two.unit ?? one.unit,
    isMoney: one.isMoney || two.isMoney,
    guessedUnit: two.guessedUnit,
    hyphen: two.hyphen,
  };
}

/** A first number further below the second than this is meant as it stands: "5 to 100,000". */
const MOST_TIMES_AS_MUCH = 5;

/** "10-12,000 people", "between 3 and 4,000": the thousands are told once. */
function thousandsLeftOut({ text }: Tokens, one: Single, two: Single): boolean {
  if (one.form !== 'digits' || one.scale > 1 || two.scale > 1 || one.value === null) return false;
  if (one.unit?.measure === 'percent') return false;
  const written = /^(\d{1,3}),\d{3}$/.exec(text[two.numberEnd - 1] ?? '');
  const thousands = Number(written?.[1] ?? NaN);
  const isShort = one.value % 1 === 0 && one.value < 1000;
  return isShort && one.value < thousands && thousands <= one.value * MOST_TIMES_AS_MUCH;
}

function sharedScale(one: Single, two: Single): number {
  return one.scale === 1 && one.base < two.base && one.base < 1000 ? two.scale : 1;
}

/** `between` right before the number or before its hedge. */
function hasBefore(tokens: Tokens, first: number, sentenceFirst: number, word: string): boolean {
  // "between the ages of 21 and 30"
  const isOfAges =
    tokens.lower[first - 1] === 'of' && /^ages?$/.test(tokens.lower[first - 2] ?? '');
  const from = isOfAges ? first - 4 : first - 1;
  for (let index = from; index >= Math.max(sentenceFirst, from - 2); index -= 1) {
    if (tokens.lower[index] === word) return true;
    if (!RANGE_HEDGES.has(tokens.lower[index]!)) return false;
  }
  return false;
}

const RANGE_HEDGES = words(`
  about around some roughly approximately an estimated perhaps possibly up to even as many maybe
  from us
`);

function skipHedge(tokens: Tokens, at: number, end: number): number {
  let next = at;
  while (next < end && next < at + 3 && RANGE_HEDGES.has(tokens.lower[next]!)) next += 1;
  return next;
}

function mayRange(
  place: AmountPlace,
  { one, two, low, kind }: { one: Single; two: Single; low: number; kind: RangeKind },
): boolean {
  const { tokens, at } = place;
  const high = two.value!;
  const sameUnit = one.unit === null || two.unit === null || one.unit.name === two.unit.name;
  if (!sameUnit) return false;
  if (kind === 'between') return true;
  // "fell half a per cent to 9,850", "rose 12 sen to 40.10": the second is another thing.
  if (kind !== 'dash' && one.unit !== null && two.unit === null && !one.hasCurrencyBefore)
    return false;
  if (kind === 'dash') {
    if (two.sign !== null) return false;
    // "00:05 - Ten parties": a dash in the sentence, no range.
    if (one.form === 'digits' && two.form === 'words') return false;
    if (two.unit === null && isVoteResult(tokens, one.first, two.end)) return false;
    const isTight = !spaceBefore(tokens, at) === !spaceBefore(tokens, at - 1);
    return isTight && low < high;
  }
  if (low >= high) return false;
  // "corrects profit in paragraph 2 to $640m": who names the money once names it first or last.
  if (kind === 'to' && two.hasCurrencyBefore && !one.isMoney) return false;
  if (kind === 'to' && isYearTo(tokens, one, two)) return false;
  if (kind === 'or') return high <= low * 3;
  // "to": a change ("raised from 62 to 64") and a vote ("48 to 52") are two figures.
  if (tokens.lower[one.first - 1] === 'by' && high > low * 2) return false;
  // "crude added $1.40 to $68.61": by so much, to so much.
  const before = tokens.lower[one.first - 1] ?? '';
  if (one.hasCurrencyBefore && two.hasCurrencyBefore && STEPS.test(before)) return false;
  return !isChange(place, one.first);
}

/** "grew in 2018 to 3.9 million": the year is no end of a range. */
function isYearTo({ lower, text }: Tokens, one: Single, two: Single): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(text[one.first]!) && one.unit === null;
  if (!isYear || /^(?:19|20)\d\d$/.test(text[two.first]!)) return false;
  return two.scale > 1 || two.hasCurrencyBefore || YEAR_AFTER.test(lower[one.first - 1] ?? '');
}

const YEAR_AFTER =
  /^(?:in|during|since|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)$/;

const STEPS =
  /^(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?|lost|los(?:es?|ing)|shed|sheds|rose|rises?|rising|fell|falls?|falling|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|slip(?:s|ped|ping)?|jump(?:s|ed|ing)?|slid|slides?|dipp?(?:s|ed|ing)?|sank|sinks?|up|down|higher|lower|surged|tumbled|soared|eased|inched|edged|ticked|advanced|retreated|declined|increased|decreased)$/;

/** A verb of change close before "from X to Y" makes two figures of it, before and after. */
function isChange({ tokens, sentenceFirst }: AmountPlace, first: number): boolean {
  const from = first - 1;
  const isFrom = tokens.lower[from] === 'from';
  if (isFrom && /^(?:anything|anywhere|somewhere)$/.test(tokens.lower[from - 1] ?? ''))
    return false;
  const least = Math.max(sentenceFirst, first - 9);
  for (let index = from; index >= least; index -= 1) {
    const lower = tokens.lower[index]!;
    if (VOTES.has(lower)) return true;
    if (isFrom && CHANGES.has(lower)) return true;
    if (/^[,;:.]$/.test(lower)) return false;
  }
  return false;
}

const VOTES = words(`
  vote voted votes voting ballot defeat defeated beat beaten score won wins lost passed approved
`);

const CHANGES = words(`
  raise raises raised raising rise rises rose rising risen increase increases increased increasing
  lift lifts lifted lifting cut cuts cutting reduce reduces reduced reducing lower lowers lowered
  lowering fall falls fell falling fallen drop drops dropped dropping decline declines declined
  climb climbs climbed climbing grow grows grew grown jump jumps jumped slide slid slow slows
  slowed revised revise up down soar soared surge surged plunge plunged narrowed widened extend
  extends extended extending lengthen lengthens lengthening shorten shortens shortening change changes changed changing upgraded downgraded boosted boosting boost double
  doubles doubled doubling tripled triple quadrupled shrank shrink shrinks shrunk shrinking went
  go goes gone move moves moved moving push pushes pushed pushing brought bring brings take takes
  took taken swing swings swung shift shifts shifted accelerate accelerates accelerated
  accelerating expand expands expanded expanding contract contracts contracted swell swells
  swelled swollen dwindle dwindles dwindled dwindling balloon ballooned mushroomed rocketed
  skyrocketed leapt leap leaped sank sink sunk tumble tumbled tumbling plummet plummeted crept
  crawled edged inched eased ticked dipped dip slip slipped slipping slowing soaring surging
  sliding jumping halved trimmed trim slashed slash scaled pared reduction raised hike hiked
  hiking bumped improved improve improves improving worsened worsen strengthened weakened
  recovered rebounded advanced retreated converted moderated cooled slowdown broadened lengthened
  shortened amended adjusted restated corrected relegated promoted narrowing widening widen
`);

const OUTCOME =
  /^(?:adopted|approved|carried|defeated|failed|lost|passed|postponed|ratified|rejected|repealed|tabled|vetoed|withdrawn)$/;
const GOES_ON = /^(?:[.,;:)]|on|in|by|with|after|at)$/;

/** "19-26 (rejected)", "The motion failed 19-26 on Monday": what became of it makes votes of a pair at `[first, end)`. */
export function isVoteResult({ lower, text }: Tokens, first: number, end: number): boolean {
  if (text[end] === '(' && OUTCOME.test(lower[end + 1] ?? '')) return true;
  return OUTCOME.test(lower[first - 1] ?? '') && GOES_ON.test(lower[end] ?? '.');
}
