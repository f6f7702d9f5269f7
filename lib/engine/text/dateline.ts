import { SENTENCE_STARTERS } from './abbreviations.ts';
import { LetterCase, TokenKind, type Tokens } from './tokens.ts';
import { words } from '../word-lists.ts';

const MOST_TOKENS = 28;
const DASHES = new Set(['-', '--', '–', '—', '―', '_']);
const MONTH_STARTS = words('jan feb mar apr may jun jul aug sep oct nov dec');

/**
 * Token after the dash that ends a dateline beginning at token `first`, or `first` when there is none:
 * `BAMAKO, 15 June (Sahel Dispatch) -`, `Kabul, Afghanistan (CNN) --`, `LIMA, 10 JAN 90 --`.
 */
export function datelineEnd(tokens: Tokens, first: number, endToken: number): number {
  const limit = Math.min(endToken, first + MOST_TOKENS);
  if (first >= limit || !isCapital(tokens, first)) return first;
  let hasSign = tokens.letterCase[first] === LetterCase.upper && tokens.text[first]!.length > 2;
  let depth = 0;
  for (let index = first; index < limit; index += 1) {
    const text = tokens.text[index]!;
    if (text === '(' || text === '[') depth += 1;
    else if (text === ')' || text === ']') {
      depth -= 1;
      hasSign = true;
    } else if (depth === 0) {
      if (DASHES.has(text) && isSpaced(tokens, index))
        return hasSign && index > first ? index + 1 : first;
      if (isMonth(tokens, index) || tokens.kind[index] === TokenKind.number)
        hasSign ||= isMonth(tokens, index);
      else if (!mayStand(tokens, index)) return first;
    }
  }
  return first;
}

/** Capitals that begin a sentence and are no town. */
const NO_TOWNS = new Set(
  `unicef unesco nato opec asean hamas isis unhcr ocha fifa uefa interpol frontex eufor amisom watch
  breaking update exclusive live video analysis opinion factbox timeline explainer correction urgent
  hezbollah taliban covid brics ecowas mercosur nasa`.split(/\s+/),
);
/** Begin a story and would not be capitalised within a sentence. */
const BEGINS_STORY = new Set(
  `dozens hundreds thousands scores several police rebels gunmen troops soldiers militants fighters
  protesters demonstrators rescuers firefighters doctors prosecutors lawmakers voters workers
  residents villagers suspected armed heavy strong torrential flash floods forces security
  government opposition stocks shares oil gold world global more most nearly about almost up health
  federal state local human aid french british american russian ukrainian chinese israeli
  palestinian iranian indian german turkish african european somali sudanese syrian`.split(/\s+/),
);
const MOST_TOWN_WORDS = 3;
const SHORTEST_TOWN = 4;

/**
 * Token after a dateline that no dash ends: `TUNIS Dozens of fighters stormed`, `TAINAN, Taiwan A quake
 * killed`. A town in capitals, perhaps with its country or a day, then a word that is capitalised
 * only because a sentence begins. Else `first`.
 */
export function bareDatelineEnd(tokens: Tokens, first: number, endToken: number): number {
  let at = first;
  while (at < endToken && at - first < MOST_TOWN_WORDS && isTownWord(tokens, at)) at += 1;
  if (at === first || (at - first === 1 && tokens.text[first]!.length < SHORTEST_TOWN))
    return first;
  if (tokens.text[at] === ',') {
    at += 1;
    const region = at;
    while (at < endToken && at - region < MOST_TOWN_WORDS && !beginsStory(tokens, at)) {
      const isPart = isCapital(tokens, at) || tokens.kind[at] === TokenKind.number;
      if (!isPart) return first;
      at += 1;
    }
  }
  return at < endToken && beginsStory(tokens, at) ? at : first;
}

const isTownWord = (tokens: Tokens, index: number) =>
  tokens.letterCase[index] === LetterCase.upper &&
  /^\p{Lu}+$/u.test(tokens.text[index]!) &&
  !NO_TOWNS.has(tokens.lower[index]!);

function beginsStory(tokens: Tokens, index: number): boolean {
  const { text, lower, letterCase } = tokens;
  const isTitle = letterCase[index] === LetterCase.title;
  const goesOn =
    letterCase[index + 1] === LetterCase.lower || tokens.kind[index + 1] === TokenKind.number;
  if (!isTitle || text[index] === 'I') return false;
  return (SENTENCE_STARTERS.has(lower[index]!) || BEGINS_STORY.has(lower[index]!)) && goesOn;
}

const isMonth = (tokens: Tokens, index: number) =>
  tokens.kind[index] === TokenKind.word && MONTH_STARTS.has(tokens.lower[index]!.slice(0, 3));

function isCapital(tokens: Tokens, index: number): boolean {
  const letterCase = tokens.letterCase[index]!;
  return letterCase !== LetterCase.none && letterCase !== LetterCase.lower;
}

const SMALL_WORDS = new Set([
  'de',
  'la',
  'del',
  'el',
  'al',
  'and',
  'of',
  'the',
  'in',
  'near',
  'on',
  'da',
  'do',
  'dos',
  'd',
  'st',
]);

function mayStand(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === TokenKind.word) {
    return isCapital(tokens, index) || SMALL_WORDS.has(tokens.lower[index]!);
  }
  const text = tokens.text[index]!;
  return (
    text === ',' || text === '/' || text === '.' || text === '-' || text === "'" || text === '’'
  );
}

/** A hyphen inside a name is no dash: spaces stand around it, or it is a long one. */
function isSpaced({ start, end, text }: Tokens, index: number): boolean {
  if (text[index] !== '-') return true;
  return start[index]! > (end[index - 1] ?? 0) && (start[index + 1] ?? Infinity) > end[index]!;
}
