import { PartOfSpeech } from '../../text/parts-of-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { isNear } from '../near.ts';
import type { Measure } from '../../measure.ts';
import { PEOPLE, type Found } from './collectives.ts';
import { endsPhrase } from './ends.ts';
import { fromHolder } from './holder.ts';
import { stanceOf } from './stance.ts';

const P = PartOfSpeech;

type Way = (draft: Draft) => Found | null;

/** Gives a number without unit and noun what it most likely counts, by the first way that finds it. */
export function fallBack(draft: Draft): void {
  const { amount, unit, phrase } = draft;
  const isPlain = amount.form !== 'fraction' && Number.isInteger(amount.value ?? amount.low ?? 1);
  if ((phrase !== null && !phrase.pointsBack) || unit !== null || amount.isMoney || !isPlain)
    return;
  const found = firstFound(draft, waysFor(draft));
  if (found === null) return;
  draft.counted = found.counted;
  draft.head = found.head;
  draft.measure = found.measure;
  draft.reasons.push(found.reason);
}

/** Surest first; most need the clause to end at the number, so that no word after it can be what it counts. */
function waysFor(draft: Draft): readonly Way[] {
  const ends = draft.phrase === null && endsPhrase(draft);
  if (draft.stretch.sentence.kind !== 'prose') return ends ? [fromHolder] : [];
  // "a crowd police put at 2,300 marched": the verb after it is that of the holder.
  if (!ends && draft.phrase === null && isVerbNext(draft))
    return [fromPredicate, fromHolder, fromStance];
  return ends
    ? [fromPredicate, fromHolder, fromVerb, fromOther, fromTopic, fromStance]
    : [fromPredicate, fromStance];
}

const isVerbNext = ({ stretch: { scan, end: stop }, end }: Draft): boolean =>
  end < stop && (scan.tags[end] === P.past || scan.tags[end] === P.auxiliary);

function firstFound(draft: Draft, ways: readonly Way[]): Found | null {
  for (const find of ways) {
    const found = find(draft);
    if (found !== null) return found;
  }
  return null;
}

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
  /^(?:pluck(?:s|ed|ing)?|pulled|pulling|rescu(?:e|es|ed|ing)|sav(?:ed|ing)|evacuat(?:e|es|ed|ing)|employ(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|interview(?:s|ed|ing)?|question(?:ed|ing)|shelter(?:s|ed|ing)|accommodat(?:e|es|ed|ing)|hous(?:es|ed|ing)|ferr(?:ied|ying)|deport(?:s|ed|ing)?|convict(?:s|ed|ing)|acquitt(?:ed|ing)|charg(?:ed|ing)|seat(?:s|ed|ing)|sleeps|fed|feeds|feeding)$/;
const HELD = /^(?:remand(?:s|ed|ing)?|jail(?:s|ed|ing)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)$/;

/** Counts people where the verb or a word such as "aboard" says so. */
export function setPeople(draft: Draft): void {
  const found = fromVerb(draft);
  if (found === null) return;
  draft.counted = found.counted;
  draft.head = found.head;
  if (found.measure !== 'people') draft.measure = found.measure;
  draft.reasons.push(found.reason);
}

/** "Divers brought up 14 bodies. Rescuers pulled 51 from the water.": people whatever was counted before. */
export const isOfPeople = (draft: Draft): boolean => fromVerb(draft) !== null;

/** "plucked 241 from the water", "remand 19", "each with 60 or so aboard": what is done to people only. */
function fromVerb({ stretch, first, end }: Draft): Found | null {
  const { lower } = stretch.scan.tokens;
  const at = /^(?:another|only|just|all|some|the|other)$/.test(lower[first - 1] ?? '')
    ? first - 2
    : first - 1;
  const verb = at >= stretch.sentence.firstToken ? lower[at]! : '';
  if (DONE_TO_PEOPLE.test(verb)) return { ...PEOPLE, reason: `people because of "${verb}"` };
  const verbs = `${lower[at - 1] ?? ''} ${verb}`;
  if (
    /^(?:built|designed|meant|equipped|licensed) (?:for|to)$|^(?:capacity|room|space) (?:of|for)$/.test(
      verbs,
    )
  ) {
    const measure = isNear({ stretch, first }, PRISON) ? 'detained' : 'people';
    return { ...PEOPLE, measure, reason: `people because of "${verbs}"` };
  }
  if (HELD.test(verb))
    return { ...PEOPLE, measure: 'detained', reason: `people because of "${verb}"` };
  const isAboard = lower.slice(end, end + 3).join(' ');
  if (/^(?:or so )?(?:aboard|on board|inside|alive)\b/.test(isAboard))
    return { ...PEOPLE, reason: 'people, who are aboard or alive' };
  return null;
}

const PRISON =
  /^(?:jail|prison|prisons|gaol|cell|cells|penitentiary|camp|detention|inmates?|prisoners?)$/;

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

/** "More than 200 arrived on Thursday": those who do or suffer something and have no name are people. */
function fromStance(draft: Draft): Found | null {
  const { stretch, amount, first, end } = draft;
  const { lower, kind } = stretch.scan.tokens;
  if (draft.phrase !== null || stanceOf(draft) !== 'subject') return null;
  if ((amount.value ?? amount.low ?? 0) < 2) return null;
  const isOfList = lower[first - 1] === 'and' && kind[first - 2] === TokenKind.number;
  // "90,000 tonnes of crude; about 300 leaked"
  const isOfWeight =
    draft.before?.stretch.sentence === stretch.sentence && draft.before.unit?.measure === 'weight';
  if (
    isOfWeight ||
    isOfList ||
    lower[first - 1] === '(' ||
    /^(?:is|was|as)$/.test(lower[end] ?? '')
  )
    return null;
  return { ...PEOPLE, reason: 'people, as nothing else is named' };
}
