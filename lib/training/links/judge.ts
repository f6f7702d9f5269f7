import type { FigureValue } from '../../engine/figures/value.ts';
import { LEAST_LIKELY, type RankedLinks } from '../../engine/links/ranked.ts';
import { CHOICES } from '../../engine/links/choices.ts';
import { foldName, type GoldFigure } from './gold.ts';
import { namesOf, type ReadText } from './reading.ts';

const isNear = (one: number | null, other: number | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));

const singular = (word: string): string =>
  foldName(word)
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/people$/, 'person')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** Whether a noun is one of those that a label accepts; any is where it names none. */
export function isNounRight(head: string, gold: GoldFigure): boolean {
  const given = singular(head);
  return (
    gold.head.length === 0 ||
    gold.head
      .map(singular)
      .some(
        (wanted) =>
          given === wanted || given.endsWith(` ${wanted}`) || wanted.endsWith(` ${given}`),
      )
  );
}

/** The same of what a figure counts or is said of. */
export const isHeadRight = (
  { head, counted, subject }: Pick<FigureValue, 'head' | 'counted' | 'subject'>,
  gold: GoldFigure,
): boolean =>
  gold.head.length === 0 ||
  [head, counted?.split(' ').at(-1), subject?.split(' ').at(-1)].some(
    (word) => word != null && isNounRight(word, gold),
  );

/** Whether number, bound, unit, noun and measure are right, as eval/news-figures/score.mjs has it. */
export function isRowRight(
  { figure: { value } }: ReadText['figures'][number]['view'],
  gold: GoldFigure,
): boolean {
  const isNumber =
    gold.value === null
      ? isNear(value.low, gold.low) && (gold.high === null || isNear(value.high, gold.high))
      : isNear(value.value, gold.value) ||
        (gold.unit === 'fraction' && isNear(value.value, gold.value * 100)) ||
        (gold.unit === 'percent' && isNear((value.value ?? NaN) * 100, gold.value));
  const isBound =
    gold.value === null ||
    value.bound === gold.bound ||
    /^[<~][<~]$/.test(value.bound + gold.bound);
  return (
    isNumber &&
    isBound &&
    isHeadRight(value, gold) &&
    value.unit === gold.unit &&
    gold.measure.includes(value.measure)
  );
}

/** Whether the four links are right, given the labels of their candidates. */
export function areLinksRight(
  { scene }: ReadText,
  gold: GoldFigure,
  ranked: RankedLinks,
  isRight: (link: 'place' | 'date' | 'source', key: number) => boolean,
): boolean {
  for (const link of CHOICES)
    if (!isRight(link, ranked.choices[link].answer?.index ?? -1)) return false;
  const linked = ranked.actors.filter(({ probability }) => probability >= LEAST_LIKELY);
  const names = linked.map(({ index }) => namesOf(scene, index));
  const wanted = [...gold.actors.need.flat(), ...gold.actors.also].map(foldName);
  return (
    gold.actors.need.every((one) =>
      one.some((name) => names.some((own) => own.has(foldName(name)))),
    ) && names.every((own) => wanted.some((name) => own.has(name)))
  );
}
