import type { Analysis } from '../grammar/analysis.ts';
import type { LineLayout } from '../grammar/layout/layout.ts';
import type { LinkScene, Spot } from './scene.ts';

/**
 * Who is named for the figures of each line of a table, list or card without a verb: in the line
 * itself, over it ("Dead and missing (source: IOM)") or at its foot ("LME figures."); null where
 * nobody is, and for running text. By sentence.
 */
export function attributedSpots(
  { document, attributions }: Analysis,
  lines: readonly LineLayout[],
  actorSpots: readonly (readonly Spot[])[],
  actors: LinkScene['actors'],
): readonly (Spot | null)[] {
  const none: (Spot | null)[] = lines.map(() => null);
  const own = [...none];
  for (const { first, end, isBare } of attributions) {
    const sentence = document.tokens.sentence[first]!;
    // "Landings by port (Spain)" says where, "(Reuters)" who sent it.
    const named = actorSpots[sentence]!.find(
      (spot) =>
        spot.firstToken < end &&
        spot.endToken > first &&
        !(isBare && NO_KEEPERS.has(actors[spot.index]!.type)),
    );
    own[sentence] ??= named ?? null;
  }
  const found = [...none];
  let foot: Spot | null = null;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line.kind === 'prose') {
      // What is said in the same paragraph as the foot belongs to it.
      const { firstToken, endToken } = document.sentences[at]!;
      const isShort = endToken - firstToken <= LONGEST_FOOT;
      const named =
        own[at] ?? (isShort ? nameAlone(document.sentences[at]!, actorSpots[at]!, actors) : null);
      const isFoot: boolean = isShort && (named !== null || isOfParagraph(document, at));
      foot = isFoot ? (named ?? foot) : null;
      continue;
    }
    const over = [line.label, line.header, line.intro, line.heading, line.asOf, line.upper].find(
      (sentence) => sentence >= 0 && own[sentence] !== null,
    );
    const named = own[at] ?? null;
    // "Source: IOM" as a line of the table.
    if (named !== null && named.firstToken - document.sentences[at]!.firstToken <= 3) foot = named;
    found[at] = named ?? (over === undefined ? foot : own[over]!);
  }
  return found;
}

/** "Dealers' guild ANAC", "(Road Inspectorate)": the body that a line at the foot of a table is and nothing more. */
function nameAlone(
  { firstToken, endToken }: Analysis['document']['sentences'][number],
  spots: readonly Spot[],
  actors: LinkScene['actors'],
): Spot | null {
  const first = spots[0];
  if (first === undefined || !KEEPERS.has(actors[first.index]!.type)) return null;
  const named = spots.reduce((sum, spot) => sum + spot.endToken - spot.firstToken, 0);
  return endToken - firstToken - named <= MOST_BESIDE ? first : null;
}

/** In tokens: brackets, a full stop, what kind of body it is. */
const MOST_BESIDE = 3;
/** Kinds of actors that keep figures. */
const KEEPERS: ReadonlySet<string> = new Set([
  'government',
  'police',
  'military',
  'international_org',
  'civil_society',
]);

/** Kinds of actors that a bracket names for another reason than their figures. */
const NO_KEEPERS: ReadonlySet<string> = new Set(['state', 'media', 'party']);

/** In tokens. */
const LONGEST_FOOT = 14;

/** True where the next sentence stands on the same line. */
const isOfParagraph = ({ sentences, text }: Analysis['document'], at: number): boolean =>
  !text.slice(sentences[at]!.end, sentences[at + 1]?.start).includes('\n');
