import type { Document } from '../document.ts';
import type { Analysis } from '../grammar/analysis.ts';
import type { Name } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { attributedBodies, smallAgencies } from './attributed.ts';
import { type Scene, sceneOf } from './clause.ts';
import { fold } from './fold.ts';
import { joinedPlace } from './joined-places.ts';
import { retyped, type Neighbours } from './retype.ts';
import { withCountedPlaces, withListedPlaces } from './listed-places.ts';
import { withTrueEdges } from './name-edges.ts';
import { provenBodies } from './proven-bodies.ts';
import { aliasesOfPeople } from './proven-aliases.ts';
import { provenPeople } from './proven-people.ts';
import { proseOf } from './proven-reader.ts';
import { moved, nameOver, ofKind, withNames } from './spans.ts';
import { headOf } from './knowledge.ts';
import { withTwoBodies } from './two-bodies.ts';
import { unionBodyEnd } from './union-bodies.ts';
import { LEGAL_FORMS } from './lexicon/legal-forms.ts';
import { withShortBodies } from './short-bodies.ts';
import { withShortForms } from './short-forms.ts';
import { withListedNames } from './listed-names.ts';
import { withTableNames } from './table-names.ts';
import { withStandingPlaces } from './standing-places.ts';
import { ARTICLES_OF_NAMES } from './words.ts';
import { words } from '../word-lists.ts';

const RANKS = words('marshal general colonel emperor admiral brigadier');
const FIELDS = words(
  'home foreign finance defence defense interior health education energy transport justice trade agriculture labour labor environment prime external railway',
);
const OFFICES = words('minister secretary');

/** The names, and the types that lists tell of some, by first token. */
interface Repaired {
  readonly names: readonly Name[];
  readonly listed: Scene['listed'];
}

/**
 * Names as the tagger found them, with what it tears mended: particles and legal forms that belong
 * to a name, bodies of unions, short forms in brackets, titles taken for bodies. Sorted and not
 * overlapping, as they came.
 */
export function repairNames(analysis: Analysis, found: readonly Name[]): Repaired {
  const { document } = analysis;
  const edged = withTwoBodies(document, withTrueEdges(document, found));
  const all = withShortBodies(document, withShortForms(document, proven(analysis, edged)));
  const { names: whole, types } = withListedNames(analysis, withTableNames(analysis, all));
  const names = withStandingPlaces(
    document,
    withListedPlaces(document, withCountedPlaces(document, whole)),
  );
  const mended: Name[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const last = mended.at(-1);
    // An extended name may have swallowed this one.
    if (last !== undefined && last.endToken > name.firstToken) continue;
    const one = mend(document, name, { last, next: names[index + 1] });
    if (one === null) continue;
    const whole =
      last === undefined
        ? null
        : (joinedPlace(document, last, one) ??
          joinedByHyphens(document, last, one) ??
          joinedByInitials(document, last, one));
    if (whole === null) mended.push(one);
    else mended[mended.length - 1] = whole;
  }
  return { names: mended, listed: types };
}

/** With the names that the words beside them prove. */
function proven(analysis: Analysis, names: readonly Name[]): readonly Name[] {
  const { document } = analysis;
  const scene = sceneOf(document, names);
  const plain = proseOf(document);
  const bodies = provenBodies(scene, plain);
  return withNames(document, namedAlike(document, names, bodies), [
    ...bodies,
    ...attributedBodies(analysis, names),
    ...smallAgencies(analysis),
    ...provenPeople(scene, plain),
    ...aliasesOfPeople(scene, plain),
  ]);
}

/** What is proven a body in one sentence is no person in the next. */
function namedAlike(
  { text }: Document,
  names: readonly Name[],
  bodies: readonly Name[],
): readonly Name[] {
  if (bodies.length === 0) return names;
  const textOf = ({ start, end }: Name) => text.slice(start, end).replace(/\s+/g, ' ');
  const proven = new Map(bodies.map((body) => [textOf(body), body]));
  return names.map((name) => {
    const body = name.kind === 'person' ? proven.get(textOf(name)) : undefined;
    return body === undefined ? name : ofKind(name, body);
  });
}

/** "Tehrik | -i- | Taliban": one name over the small word between. */
function joinedByHyphens(document: Document, left: Name, right: Name): Name | null {
  if (right.firstToken - left.endToken !== 3) return null;
  if (!/^-(?:i|e|ul|ud|us|ur)-$/.test(document.text.slice(left.end, right.start))) return null;
  return nameOver(
    document,
    { firstToken: left.firstToken, endToken: right.endToken },
    left.kind === 'organisation' ? left : right,
  );
}

/** "National Transport and | Allied Workers' Union (NTAWU)": the short form proves that both are one. */
function joinedByInitials({ tokens, text }: Document, left: Name, right: Name): Name | null {
  if (left.kind !== 'organisation' || right.kind !== 'organisation') return null;
  const gap = right.firstToken - left.endToken;
  if (gap > 2 || (gap > 0 && !/^(?:and|of|for|&)$/.test(tokens.lower[left.endToken]!))) return null;
  if (tokens.text[right.endToken] !== '(' || tokens.text[right.endToken + 2] !== ')') return null;
  const short = tokens.text[right.endToken + 1]!;
  if (!/^[A-Z]{3,}$/.test(short)) return null;
  let initials = '';
  for (let at = left.firstToken; at < right.endToken; at++)
    if (tokens.letterCase[at] !== LetterCase.lower && /^[A-Z]/.test(tokens.text[at]!))
      initials += tokens.text[at]![0]!;
  if (initials !== short || text.slice(left.end, right.start).includes('\n')) return null;
  return { ...right, firstToken: left.firstToken, start: left.start };
}

const SMALL = words('of the for and in on to de du des la le les del y et e da do di von der');
const LONGEST_BRACKET = 10;

/** "FLG (Front de libération du Gourma)": the bracket is one name when its initials say so. */
function bracketedName({ tokens }: Document, name: Name, last: Name | undefined): Name | null {
  const open = name.firstToken - 1;
  if (tokens.text[open] !== '(' || last?.endToken !== open) return null;
  const short = tokens.text[open - 1]!;
  if (!/^[A-Z]{2,}$/.test(short)) return null;
  let initials = '';
  let at = open + 1;
  for (; at < tokens.count && at <= open + LONGEST_BRACKET && tokens.text[at] !== ')'; at++)
    if (!SMALL.has(tokens.lower[at]!)) initials += tokens.text[at]![0]!.toUpperCase();
  if (tokens.text[at] !== ')' || initials !== short) return null;
  const fine = last.kind === 'organisation' ? last.fine : 'civil_society';
  return {
    ...name,
    endToken: at,
    end: tokens.end[at - 1]!,
    kind: 'organisation',
    fine: name.kind === 'organisation' ? name.fine : fine,
  };
}

function mend(document: Document, name: Name, near: Neighbours): Name | null {
  const { tokens } = document;
  if (isTornTitle(document, name, near.next)) return null;
  // "US$8 million" names a currency.
  if (tokens.text[name.endToken] === '$' && tokens.start[name.endToken] === name.end) return null;
  const bracketed = bracketedName(document, name, near.last);
  if (bracketed !== null) return bracketed;
  const { firstToken, endToken } = extent(document, name, near);
  return retyped(document, moved(document, name, { firstToken, endToken }), near);
}

/** "Union Home Minister NAME": the tagger took the field of the office for a body. */
function isTornTitle({ tokens }: Document, { kind, endToken }: Name, next: Name | undefined) {
  return (
    kind === 'organisation' &&
    FIELDS.has(tokens.lower[endToken - 1]!) &&
    OFFICES.has(tokens.lower[endToken] ?? '') &&
    next?.kind === 'person' &&
    next.firstToken === endToken + 1
  );
}

function extent(document: Document, name: Name, { last, next }: Neighbours) {
  const { tokens } = document;
  const sentence = tokens.sentence[name.firstToken]!;
  const isFree = (token: number) =>
    token >= 0 &&
    token < tokens.count &&
    tokens.sentence[token] === sentence &&
    (last === undefined || token >= last.endToken) &&
    (next === undefined || token < next.firstToken);
  let { firstToken, endToken } = name;
  if (name.kind === 'nationality' || name.kind === 'thing') return { firstToken, endToken };
  // "al-Qaida": the article belongs to the name.
  if (
    isFree(firstToken - 2) &&
    tokens.lower[firstToken - 1] === '-' &&
    ARTICLES_OF_NAMES.has(tokens.lower[firstToken - 2]!) &&
    tokens.end[firstToken - 2] === tokens.start[firstToken - 1]
  )
    firstToken -= 2;
  // "Marshal Otto von Brandt": a rank that is no given name stands outside.
  while (
    name.kind === 'person' &&
    endToken - firstToken > 1 &&
    RANKS.has(tokens.lower[firstToken]!)
  )
    firstToken += 1;
  // "J. Frank Wylie III"
  if (
    name.kind === 'person' &&
    endToken - firstToken > 1 &&
    isFree(endToken) &&
    /^(?:I{2,3}|I?V|[JS]r\.?)$/.test(tokens.text[endToken]!)
  )
    return { firstToken, endToken: endToken + 1 };
  const isLegalForm = (token: number) =>
    isFree(token) &&
    LEGAL_FORMS.has(tokens.lower[token]!) &&
    tokens.letterCase[token] !== LetterCase.lower;
  if (name.kind !== 'organisation') {
    if (endToken - firstToken > 1 && isLegalForm(endToken))
      return { firstToken, endToken: endToken + 1 };
    // "Statistics Norway"
    const before = firstToken - 1;
    const isOffice = isFree(before) && tokens.text[before] === 'Statistics';
    return { firstToken: isOffice ? before : firstToken, endToken };
  }
  // "Maersk Tankers A/S", "Vale S/A"
  if (isFree(endToken) && tokens.text[endToken] === '/' && isFree(endToken + 1)) {
    if (/^[AS]$/.test(tokens.text[endToken - 1]!) && /^[AS]$/.test(tokens.text[endToken + 1]!))
      endToken += 2;
  } else if (
    isFree(endToken + 2) &&
    tokens.text[endToken + 1] === '/' &&
    /^[AS]$/.test(tokens.text[endToken]!) &&
    /^[AS]$/.test(tokens.text[endToken + 2]!)
  )
    endToken += 3;
  else {
    // "Goldman Sachs & Co"
    if (tokens.text[endToken] === '&' && /^co\.?$/.test(tokens.lower[endToken + 1] ?? ''))
      if (isFree(endToken) && isFree(endToken + 1)) endToken += 2;
    if (isLegalForm(endToken)) endToken += 1;
  }
  endToken = unionBodyEnd(document, { firstToken, endToken }, next);
  return { firstToken: conjoinedStart(document, { ...name, firstToken }, isFree), endToken };
}

/** "The National Monitoring and | Research Center": the words up to the article are its too. */
function conjoinedStart(
  { tokens, text }: Document,
  { firstToken, endToken, end }: Name,
  isFree: (token: number) => boolean,
): number {
  if (!isFree(firstToken - 3) || tokens.lower[firstToken - 1] !== 'and') return firstToken;
  if (endToken - firstToken < 2) return firstToken;
  const head = headOf(fold(text.slice(tokens.start[firstToken], end)));
  if (head === null || head.type === 'place' || head.type === 'thing') return firstToken;
  let at = firstToken - 2;
  while (
    at > firstToken - 7 &&
    isFree(at) &&
    tokens.letterCase[at] === LetterCase.title &&
    tokens.lower[at] !== 'the'
  )
    at--;
  const found = at < firstToken - 2 && isFree(at) && tokens.lower[at] === 'the';
  return found ? at + 1 : firstToken;
}
