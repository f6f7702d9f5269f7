import { allForms, verbForm } from '../grammar/lexicon/verb-forms.ts';
import { words } from '../word-lists.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './country-evidence.ts';
import { stateNamed, stateOfCapital } from './knowledge.ts';
import { countryOfPlace } from './place-country.ts';
import type { Scene } from './clause.ts';
import { POSSESSIVES } from './role-words.ts';
import { PREPOSITIONS } from './words.ts';

/** A story that names its country so often is at home there: an official may well tour its towns. */
const LEAST_WEIGHT = 3;
const LONGEST_WAY = 10;

/** A way to a place: "flew to", "on a visit to", "the trip to". */
const TRAVEL = new Set([
  ...allForms('fly/flew/flown arrive land visit travel tour'),
  ...words('trip stopover arrival flight'),
]);
/** A way out or home, or an occasion: of a guest only where the story is not at home in the place. */
const PASSING = allForms('leave/left depart head return stop+ attend');
/** What those of two states do with one another. */
const MEETING = new Set([
  ...allForms(
    'meet/met host receive welcome greet thank congratulate telephone speak/spoke/spoken',
  ),
  ...words('talks call counterpart'),
]);
/** Who is met on behalf of a state. */
const OFFICES = words(`
  president minister ministers prime premier foreign defence defense finance interior king queen
  chancellor leader leaders official officials government authorities counterpart counterparts envoy
  ambassador diplomats diplomat delegation general generals commanders negotiators
`);
/** Offices of a town or a part of a state: their holders are met where they hold it. */
const LOCAL =
  /\b(?:mayor|deputy mayor|governor|council(?:lor|man|woman)?|prefect|sheriff|alderman|village|town|city|county|district|municipal|provincial|regional|local|police|fire|rescue|hospital|school|headteacher|principal|chief medical officer)\b/i;

/** Offices that take their holders abroad, or make them speak of what happens there. */
const OFTEN_ABROAD =
  /\b(?:foreign|external|defen[cs]e|trade|president|prime minister|premier|chancellor|king|queen|prince|princess|secretary|speaker|senator|general|army|navy|military|commander)\b/i;

/** An official of a country that the text does not name beside the office. */
export interface Official {
  /** Mentions of the person. */
  readonly members: readonly Candidate[];
  /** The office as written. */
  readonly office: string;
}

/**
 * True where `code`, the country of the story, may be that of others: an official "flew to Cairo",
 * "met the Kenyan president"; or nothing tells it but the place where the holder of an office of a
 * state is ("told reporters in Geneva") and the state that he deals with ("accused Chad").
 */
export function isVisiting(context: Context, { members, office }: Official, code: string): boolean {
  if (isGuest(context, members, code)) return true;
  if (LOCAL.test(office)) return false;
  const isAbroad = OFTEN_ABROAD.test(office);
  const told = new Map(members.map((member) => [member.sentence, member]));
  const names = context.pointing.get(code) ?? [];
  return !names.some((other) =>
    tellsMore(context, other, { mention: told.get(other.sentence), isAbroad }),
  );
}

/** Travels to or from a place of `code`, or deals with its officials, in the sentence of a mention. */
export const isGuest = (context: Context, members: readonly Candidate[], code: string): boolean =>
  members.some((member) => isGuestAt(context, member, code));

function isGuestAt(context: Context, { firstToken, endToken, sentence }: Candidate, code: string) {
  const { scene } = context;
  const { tokens, sentences } = scene.document;
  const { firstToken: start, endToken: end } = sentences[sentence]!;
  // "The extradition of President NAME from Chile"
  if (tokens.lower[endToken] === 'from' && endToken < end) return true;
  const before = { from: Math.max(start, firstToken - LONGEST_WAY), to: firstToken };
  const behind = { from: endToken, to: Math.min(end, endToken + LONGEST_WAY) };
  return isGuestIn(context, behind, code) || isHostedIn(context, before, code);
}

/** The name that begins at token `at`, or null. */
function nameFrom({ scene, candidates }: Context, at: number): Candidate | null {
  const name = candidates[scene.nameAt[at]!];
  return name?.firstToken === at ? name : null;
}

/** "…, on a visit to Ankara", "met Kenyan officials", "talks with Egypt's president", behind the name. */
function isGuestIn(context: Context, stretch: { from: number; to: number }, code: string): boolean {
  const { focus, scene } = context;
  const { tokens } = scene.document;
  const isPassing = focus !== null && focus.weight < LEAST_WEIGHT;
  let travel = false;
  let passing = false;
  let meeting = false;
  for (let at = stretch.from; at < stretch.to; at++) {
    const word = tokens.lower[at]!;
    if (word === 'counterpart') return true;
    travel ||= TRAVEL.has(word);
    passing ||= PASSING.has(word);
    meeting ||= MEETING.has(word);
    const other = nameFrom(context, at);
    if (other === null) continue;
    if (meeting && isOfficialOf(context, other, code)) return true;
    if (!isPlaceOf(other, code)) continue;
    const isSeat = stateNamed(other.folded) !== null || stateOfCapital(other.folded) !== null;
    if ((travel && isSeat) || ((travel || passing) && isPassing)) return true;
  }
  return false;
}

/** "During a visit to Doha, Minister NAME", "Egypt's president met Minister NAME", before the name. */
function isHostedIn(
  context: Context,
  stretch: { from: number; to: number },
  code: string,
): boolean {
  const { tokens } = context.scene.document;
  let travel = false;
  let host = false;
  for (let at = stretch.from; at < stretch.to; at++) {
    const word = tokens.lower[at]!;
    travel ||= TRAVEL.has(word);
    if (host && MEETING.has(word)) return true;
    const other = nameFrom(context, at);
    if (other === null) continue;
    if (travel && isPlaceOf(other, code)) return true;
    host ||=
      isOfficialOf(context, other, code) || (other.sort === 'state' && other.state?.code === code);
  }
  return false;
}

const isPlaceOf = (other: Candidate, code: string) =>
  other.sort === 'place' && countryOfPlace(other) === code;

/** "Kenyan President", "Egypt's government", "the president of Chad". */
function isOfficialOf(
  { scene }: Context,
  { state, name, firstToken, endToken }: Candidate,
  code: string,
) {
  if (state?.code !== code) return false;
  const { lower } = scene.document.tokens;
  if (lower[firstToken - 1] === 'of') return OFFICES.has(lower[firstToken - 2] ?? '');
  const isOwner = POSSESSIVES.has(lower[endToken] ?? '');
  if (name.kind !== 'nationality' && !isOwner) return false;
  const noun = isOwner ? endToken + 1 : endToken;
  return OFFICES.has(lower[noun] ?? '') || OFFICES.has(lower[noun + 1] ?? '');
}

/**
 * True for a name of the country that says more of the official than where he is or whom he deals
 * with: of another sentence, before him, or what he says his state will do.
 */
function tellsMore(
  { scene }: Context,
  other: Candidate,
  { mention, isAbroad }: { mention: Candidate | undefined; isAbroad: boolean },
): boolean {
  const { lower } = scene.document.tokens;
  if (scene.document.sentences[other.sentence]!.kind === 'dateline')
    return !TOWNS_OF_MEETINGS.has(other.folded);
  if (mention === undefined) return true;
  if (other.sort === 'place') return !isAbroad && isInReport(scene, mention, other);
  const before = other.firstToken - (lower[other.firstToken - 1] === 'the' ? 2 : 1);
  if (other.firstToken < mention.firstToken) return lower[before] !== 'with';
  const opens = lower[before] ?? '';
  const goesOn = lower[other.endToken] ?? '';
  return opens === 'that' || isSaying(opens) || /^w(?:ill|ould)$/.test(goesOn);
}

/** "Minister NAME said 12 people died near Pune": a place of what is said, not of the speaker. */
function isInReport(
  { document: { tokens } }: Scene,
  mention: Candidate,
  place: Candidate,
): boolean {
  for (let at = mention.endToken; at < place.firstToken; at++) {
    const next = tokens.lower[at + 1]!;
    if (tokens.lower[at] === 'that') return true;
    if (isSaying(tokens.lower[at]!) && !PREPOSITIONS.has(next) && next !== ',') return true;
  }
  return false;
}

/** A verb with what is said behind it; "told" has the listener there. */
const isSaying = (word: string) => {
  const form = verbForm(word);
  return form?.className === 'say' && form.base !== 'tell';
};

/** Towns in which officials of all states speak; their dateline tells of no country. */
const TOWNS_OF_MEETINGS = new Set(['geneva', 'davos', 'brussels', 'strasbourg', 'new york']);
