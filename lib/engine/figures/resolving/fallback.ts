import { isPluralNoun, PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { PATIENT_VERBS, STATES } from '../lexicon/cues.ts';
import { headOf, measureOfNoun } from '../lexicon/nouns.ts';
import { DateMark } from '../scan.ts';
import type { Measure } from '../value.ts';
import { collectiveOf, type Counted } from './collectives.ts';
import { endsPhrase } from './ends.ts';

const P = PartOfSpeech;

/** Gives a number without unit and noun what it most likely counts: the noun it belongs to, its verb, the figures before it. */
export function fallBack(draft: Draft): void {
  const { amount, unit, phrase, stretch } = draft;
  const isPlain = amount.form !== 'fraction' && Number.isInteger(amount.value ?? amount.low ?? 1);
  if ((phrase !== null && !phrase.pointsBack) || unit !== null || amount.isMoney || !isPlain)
    return;
  const isProse = stretch.sentence.kind === 'prose';
  const told = isProse ? fromPredicate(draft) : null;
  if (told === null && (phrase !== null || !endsPhrase(draft))) return;
  const found =
    told ??
    fromHolder(draft) ??
    (isProse
      ? (fromPredicate(draft) ?? fromVerb(draft) ?? fromOther(draft) ?? fromTopic(draft))
      : null);
  if (found === null) return;
  draft.counted = found.counted;
  draft.head = found.head;
  draft.measure = found.measure;
  draft.reasons.push(found.reason);
}

interface Found extends Counted {
  readonly reason: string;
}

const JOINS =
  /^(?:of|at|to|is|was|were|are|be|[,:]|reach(?:ed|es|ing)?|numbers?|numbered|numbering|totals?|totall?ed|totall?ing|hit|hits|exceed(?:s|ed|ing)?|pass(?:ed|es)|top(?:s|ped)|surpass(?:es|ed)|now|from|only|just|still|by)$/;

/** Verbs of standing, rising, falling and reaching, and what may stand about them. */
const STANDING =
  /^(?:stands?|stood|standing|sits?|sat|remain(?:s|ed)?|rose|rises?|risen|rising|climb(?:s|ed|ing)?|gr[eo]ws?|grown|growing|swell(?:s|ed|ing)?|swollen|jump(?:s|ed)?|fell|falls?|fallen|falling|drop(?:s|ped)?|shrank|shrunk|shrinks?|dwindled|declined|increased|doubled|tripled|put|puts|estimated|reported|has|have|had|been|being|will|would|could|may|might|can|should|now|anywhere|somewhere|between|already|currently|likely|expected|thought|believed|said|about|up|down|which|who|that|its|his|their|a|an|the|in|for|across|on|nearly|around|some|just|only|still|total|official|combined|since|shrunk|this|that|pushe?[sd]?|pushing|br(?:ings?|inging|ought)|tak(?:es?|ing|en)|took|authori[sz]ed|never|more|than|insurgents|police|organi[sz]ers|officials|authorities)$/;

const FARTHEST = 10;

/** "a manifest of 268", "the caseload stands at 85,890", "the missing: anywhere from 30 to 55". */
function fromHolder(draft: Draft): Found | null {
  const { stretch, first } = draft;
  const { tokens, tags, dates } = stretch.scan;
  const { lower } = tokens;
  const least = stretch.sentence.firstToken;
  const near = lower[first - 1] ?? '';
  const bare = first > least ? collectiveOf(near) : null;
  if (bare?.isBare) return { ...bare, reason: `what a ${near} counts` };
  if (first <= least || !(JOINS.test(near) || STANDING.test(near))) return null;
  for (let at = first - 1; at >= Math.max(least, first - FARTHEST); at -= 1) {
    if (dates[at] === DateMark.date) continue;
    const word = lower[at]!;
    const own = collectiveOf(word);
    // "the crew of the ferry was …" is reached over a name or a place; an object of another verb is not.
    if (own !== null && tags[at] !== P.verb) return { ...own, reason: `what a ${word} counts` };
    if (word === 'strength') return strengthOf(draft, at);
    const measure = STATES.get(word) ?? PATIENT_VERBS.get(word);
    if (measure !== undefined && /^(?:the|those|number|total)$/.test(lower[at - 1] ?? '')) {
      return { counted: 'people', head: 'person', measure, reason: `the number of the ${word}` };
    }
    const isNumbered =
      /^number/.test(near) || (near === 'at' && /^estimated/.test(lower[first - 2]!));
    if (isNumbered && tags[at] === P.noun && isPluralNoun(word)) {
      const byNoun = measureOfNoun(headOf(word));
      if (byNoun !== null)
        return {
          counted: tokens.text[at]!,
          head: headOf(word),
          measure: byNoun,
          reason: `the ${word} number so many`,
        };
    }
    const passes =
      JOINS.test(word) ||
      STANDING.test(word) ||
      tags[at] === P.name ||
      isPlaced(lower, at) ||
      tags[at] === P.adverb;
    if (!passes || tokens.kind[at] === TokenKind.number) return null;
  }
  return null;
}

/** "the insurgents' remaining strength at 300", "a strength of 2,916": soldiers, where no one else is named. */
function strengthOf({ stretch }: Draft, at: number): Found {
  const { lower } = stretch.scan.tokens;
  const least = Math.max(stretch.sentence.firstToken, at - 4);
  for (let before = at - 1; before >= least; before -= 1) {
    const head = headOf(lower[before]!);
    const measure = measureOfNoun(head);
    if (measure === 'fighters' || measure === 'troops')
      return {
        counted: lower[before]!,
        head,
        measure,
        reason: `the strength of the ${lower[before]!}`,
      };
  }
  return {
    counted: 'soldiers',
    head: 'soldier',
    measure: 'troops',
    reason: 'the strength of a force',
  };
}

/** "in the capital", "of the ferry": a noun after a preposition. */
const isPlaced = (lower: readonly string[], at: number): boolean =>
  PLACES.test(lower[at - 1] ?? '') ||
  (/^(?:the|its|his|their|a|an)$/.test(lower[at - 1] ?? '') && PLACES.test(lower[at - 2] ?? ''));

const PLACES = /^(?:in|of|for|across|on|aboard)$/;

/** "1,300 are stuck", "ten of us", "we were four": said of people only. */
function fromPredicate({ stretch, first, end }: Draft): Found | null {
  const { lower } = stretch.scan.tokens;
  const after = lower.slice(end, Math.min(stretch.end, end + 4)).join(' ');
  const before =
    first - 2 >= stretch.sentence.firstToken ? `${lower[first - 2]!} ${lower[first - 1]!}` : '';
  const word =
    /^of (?:us|you|whom)\b/.exec(after)?.[0] ??
    /^(?:are|were|remain|remained|is|was)(?: still| now| already| currently| reportedly)? ([a-z]+)/.exec(
      after,
    )?.[1] ??
    /^(?:we|they|you) (?:are|were)$/.exec(before)?.[0] ??
    '';
  if (!/^of|^we|^they|^you/.test(word) && !OF_PEOPLE_ONLY.test(word)) return null;
  return { ...PEOPLE, reason: `people because of "${word}"` };
}

const OF_PEOPLE_ONLY =
  /^(?:stuck|stranded|sheltering|living|staying|sleeping|queuing|queueing|waiting|employed|unemployed|enrolled|vaccinated|unvaccinated|jobless|hungry|illiterate|eligible|registered|awaiting|ill|sick|infected|pregnant|married|unmarried|working|studying|travelling|traveling|protesting|camping|camped|sought|aboard|alive|safe)$/;

const DONE_TO_PEOPLE =
  /^(?:pluck(?:s|ed|ing)?|rescu(?:e|es|ed|ing)|sav(?:ed|ing)|evacuat(?:e|es|ed|ing)|employ(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|interview(?:s|ed|ing)?|question(?:ed|ing)|shelter(?:s|ed|ing)|accommodat(?:e|es|ed|ing)|hous(?:es|ed|ing)|ferr(?:ied|ying)|deport(?:s|ed|ing)?|convict(?:s|ed|ing)|acquitt(?:ed|ing)|charg(?:ed|ing)|seat(?:s|ed|ing)|sleeps|fed|feeds|feeding)$/;
const HELD = /^(?:remand(?:s|ed|ing)?|jail(?:s|ed|ing)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)$/;

const PEOPLE = { counted: 'people', head: 'person', measure: 'people' } as const;

/** "plucked 241 from the water", "remand 19", "each with 60 or so aboard": what is done to people only. */
function fromVerb({ stretch, first, end }: Draft): Found | null {
  const { lower } = stretch.scan.tokens;
  const at = /^(?:another|only|just|all|some|the|other)$/.test(lower[first - 1] ?? '')
    ? first - 2
    : first - 1;
  const verb = at >= stretch.sentence.firstToken ? lower[at]! : '';
  if (DONE_TO_PEOPLE.test(verb)) return { ...PEOPLE, reason: `people because of "${verb}"` };
  if (HELD.test(verb))
    return { ...PEOPLE, measure: 'detained', reason: `people because of "${verb}"` };
  const isAboard = lower.slice(end, end + 3).join(' ');
  if (/^(?:or so )?(?:aboard|on board)\b/.test(isAboard) || isAboard.startsWith('alive'))
    return { ...PEOPLE, reason: 'people, who are aboard or alive' };
  return null;
}

/** "the other 19", "the remaining nine", "up from 12", "against 31": what the last figure before it counts. */
function fromOther({ stretch, first, amount, before }: Draft): Found | null {
  const { lower, sentence } = stretch.scan.tokens;
  const near = lower[first - 1] ?? '';
  const isRest =
    /^(?:rest|remainder|others?)$/.test(lower[first - 2] ?? '') && /^[,:(]$/.test(near);
  if (
    !isRest &&
    !/^(?:other|another|remaining|further|additional|more|from|against|with|than|versus)$/.test(
      near,
    )
  )
    return null;
  if (near === 'from' && !/^(?:up|down|rose|fell|risen|fallen)$/.test(lower[first - 2] ?? ''))
    return null;
  if (near === 'with' && !/^compare[sd]?$/.test(lower[first - 2] ?? '')) return null;
  const here = sentence[amount.first]!;
  let candidate = before;
  for (let step = 0; candidate !== null && step < 4; step += 1) {
    if (here - sentence[candidate.amount.first]! > 1) return null;
    if (candidate.counted !== null && candidate.unit === null && candidate.head !== null) {
      const { counted, head, measure } = candidate;
      return { counted, head, measure, reason: `counts "${counted}", as a figure before it` };
    }
    candidate = candidate.before;
  }
  return null;
}

const MOST_BACK = 40;
const LEAST_OF_TOPIC = 4;

/** In a text that mostly counts cases or votes a bare number counts them too. */
function fromTopic({ before, amount }: Draft): Found | null {
  if ((amount.value ?? amount.low ?? 0) < 10) return null;
  const counts = new Map<Measure, number>();
  let all = 0;
  let back = before;
  for (let step = 0; back !== null && step < MOST_BACK; step += 1) {
    if (back.unit === null) {
      all += 1;
      counts.set(back.measure, (counts.get(back.measure) ?? 0) + 1);
    }
    back = back.before;
  }
  for (const [measure, counted] of [
    ['cases', 'cases'],
    ['votes', 'votes'],
  ] as const) {
    const times = counts.get(measure) ?? 0;
    if (times >= LEAST_OF_TOPIC && times * 2 >= all)
      return {
        counted,
        head: counted.slice(0, -1),
        measure,
        reason: `the text mostly counts ${counted}`,
      };
  }
  return null;
}
