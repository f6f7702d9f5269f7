import type { LineLayout } from '../grammar/layout/layout.ts';
import { CHOICES, type Choice } from './choices.ts';
import type { FigureView } from './figure-view.ts';
import { pagePlace } from './layout-evidence.ts';
import { likeliest, type LinkRankers } from './rank.ts';
import type { Ranked, RankedLinks } from './ranked.ts';
import { sideOf } from './relation.ts';
import type { LinkScene, Spot } from './scene.ts';

/** Ranks all figures of a text, those of a table with one another in view. */
export const rankAll = (
  scene: LinkScene,
  views: readonly FigureView[],
  rankers: LinkRankers,
): readonly RankedLinks[] =>
  agreeInRows(
    scene,
    views,
    views.map((view) => rankers.rank(scene, view)),
  );

/**
 * Lets the figures of a table, list or card answer alike. Where four of five lines have the place of
 * the heading and one has none, all have it: each kind of answer is as likely as it is on the average
 * of the lines that could give it.
 */
function agreeInRows(
  scene: LinkScene,
  views: readonly FigureView[],
  ranked: readonly RankedLinks[],
): readonly RankedLinks[] {
  const agreed = [...ranked];
  let from = 0;
  for (let at = 1; at <= views.length; at++) {
    if (at < views.length && areOfOneBlock(scene, views[at - 1]!, views[at]!)) continue;
    if (at - from > 1)
      for (const link of CHOICES)
        for (const alike of groupsOf(scene, views.slice(from, at), ranked, link)) {
          const mean = meanOf(alike);
          for (const vote of alike) agreed[vote.at] = agree(agreed[vote.at]!, vote, mean, link);
        }
    from = at;
  }
  return agreed;
}

function areOfOneBlock({ layout, lines }: LinkScene, one: FigureView, other: FigureView): boolean {
  const [above, below] = [layout.lines[one.sentence]!, layout.lines[other.sentence]!];
  const kind = lines[one.sentence]?.kind ?? above.kind;
  if (kind === 'prose' || kind !== (lines[other.sentence]?.kind ?? below.kind)) return false;
  return OVER.every((over) => above[over] === below[over]);
}

/** What two lines of one block have in common. */
const OVER: readonly (keyof LineLayout)[] = ['header', 'heading', 'upper', 'intro', 'dated'];

/** What was ranked for a link of the figure at `at`, and what each option is to it on the page. */
interface Vote {
  readonly at: number;
  readonly options: readonly Ranked[];
  readonly parts: readonly string[];
}

/** The votes of the figures of a block that stand in one column and have the same to choose from. */
function groupsOf(
  scene: LinkScene,
  views: readonly FigureView[],
  ranked: readonly RankedLinks[],
  link: Choice,
): readonly (readonly Vote[])[] {
  const groups = new Map<string, Vote[]>();
  for (const view of views) {
    const { options } = ranked[view.index]!.choices[link];
    const parts = options.map(({ spot }) => partOf(scene, view, spot, link));
    const own = parts.filter((part) => !part.startsWith(OVER_LINE)).sort();
    const { ordinal, column } = view.cell;
    const key = [ordinal, column?.first, ...own].join();
    const group = groups.get(key);
    const vote = { at: view.index, options, parts };
    if (group === undefined) groups.set(key, [vote]);
    else group.push(vote);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const OVER_LINE = 'over ';
const OTHER = 'over other';

/** What a mention is to a figure: of its row, its column, behind it, or over all rows. */
function partOf(scene: LinkScene, view: FigureView, spot: Spot, link: Choice): string {
  const spots =
    link === 'place' ? scene.placeSpots : link === 'date' ? scene.dateSpots : scene.actorSpots;
  const place = pagePlace(scene, view, { spot, spots });
  if (spot.sentence === view.sentence) return `${place} ${sideOf(view, spot)}`;
  if (/column|of heading/.test(place)) return place;
  return scene.lines[spot.sentence] === null ? `${OVER_LINE}${spot.index}` : OTHER;
}

/** How likely each kind of answer is on the average, and that there is none. */
interface Mean {
  readonly parts: ReadonlyMap<string, number>;
  readonly none: number;
}

function meanOf(alike: readonly Vote[]): Mean {
  const parts = new Map<string, number>();
  let none = 0;
  for (const { options, parts: own } of alike) {
    let some = 0;
    for (const [at, { probability }] of options.entries()) {
      some += probability;
      const part = own[at]!;
      // Of two of a kind the first speaks.
      if (own.indexOf(part) === at)
        parts.set(part, (parts.get(part) ?? 0) + probability / alike.length);
    }
    none += Math.max(0, 1 - some) / alike.length;
  }
  return { parts, none };
}

/** The figure's answer where each of its options is as likely as its kind is on the average. */
function agree(
  ranked: RankedLinks,
  { options, parts }: Vote,
  mean: Mean,
  link: Choice,
): RankedLinks {
  const shared = options.map((option, at) => {
    const part = parts[at]!;
    // Of two mentions in one cell nobody can say which is which in the next line.
    return isOnly(parts, part) ? { ...option, probability: mean.parts.get(part)! } : option;
  });
  const chosen = likeliest(shared, mean.none);
  const { place, date, source } = ranked.choices;
  // Every field named: what is spread together is of another shape for V8.
  return {
    choices: {
      place: link === 'place' ? chosen : place,
      date: link === 'date' ? chosen : date,
      source: link === 'source' ? chosen : source,
    },
    actors: ranked.actors,
  };
}

const isOnly = (parts: readonly string[], part: string): boolean =>
  part !== OTHER && parts.indexOf(part) === parts.lastIndexOf(part);
