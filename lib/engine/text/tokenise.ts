import {
  BEFORE_A_NAME,
  MAY_END,
  ONLY_BEFORE_A_NUMBER,
  ONLY_BEFORE_NUMBER_OR_COMMA,
} from './abbreviations.ts';
import { CharacterClass, classOf } from './characters.ts';
import { LetterCase, TokenKind, type Tokens } from './tokens.ts';

/** Tokens before sentences are known: `sentence` is all zero. Linear in the text. */
export function tokenise(text: string, from: number): Tokens {
  const builder = new TokenBuilder(text);
  let at = from;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CharacterClass.space) {
      at += 1;
      continue;
    }
    const token = readToken(text, at, kind);
    const end = endOf(token);
    builder.add(at, end, kindOf(token));
    at = end;
  }
  return builder.build();
}

/** End and kind of a token in one number: a text has too many for an object each. */
type Read = number;

const KIND_BITS = 3;
const read = (end: number, kind: number): Read => (end << KIND_BITS) | kind;
const endOf = (token: Read): number => token >>> KIND_BITS;
const kindOf = (token: Read): number => token & ((1 << KIND_BITS) - 1);

function readToken(text: string, at: number, kind: number): Read {
  if (kind === CharacterClass.letter) return readWord(text, at);
  if (kind === CharacterClass.digit) return read(numberEnd(text, at), TokenKind.number);
  if (kind === CharacterClass.otherNumber) return read(at + 1, TokenKind.number);
  if (kind === CharacterClass.apostrophe) return readApostrophe(text, at);
  if (kind === CharacterClass.surrogate) return readAstral(text, at);
  const code = text.charCodeAt(at);
  if (code === FULL_STOP && isDigit(text, at + 1) && !isWordBefore(text, at)) {
    return read(numberEnd(text, at + 1), TokenKind.number);
  }
  if ((code === AT_SIGN || code === HASH) && isLetter(text, at + 1)) {
    return read(handleEnd(text, at + 1), TokenKind.address);
  }
  if (code === FULL_STOP || code === HYPHEN)
    return read(runEnd(text, at, code), TokenKind.punctuation);
  return read(at + 1, kind === CharacterClass.symbol ? TokenKind.symbol : TokenKind.punctuation);
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const AT_SIGN = 0x40;
const HASH = 0x23;

const isDigit = (text: string, at: number) =>
  at < text.length && classOf(text.charCodeAt(at)) === CharacterClass.digit;
const isLetter = (text: string, at: number) =>
  at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === CharacterClass.letter;
const isApostrophe = (text: string, at: number) =>
  at < text.length && classOf(text.charCodeAt(at)) === CharacterClass.apostrophe;
const isSpaceOrEnd = (text: string, at: number) =>
  at >= text.length || classOf(text.charCodeAt(at)) === CharacterClass.space;

function isWordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = classOf(text.charCodeAt(at - 1));
  return before === CharacterClass.letter || before === CharacterClass.digit;
}

function runEnd(text: string, at: number, code: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end += 1;
  return end;
}

function readAstral(text: string, at: number): Read {
  const code = text.codePointAt(at)!;
  if (code <= 0xffff) return read(at + 1, TokenKind.symbol);
  return read(at + 2, TokenKind.symbol);
}

/** `'s` is a token of its own; any other apostrophe outside a word is punctuation. */
function readApostrophe(text: string, at: number): Read {
  const next = text.charCodeAt(at + 1);
  const isPossessive = (next === 0x73 || next === 0x53) && isWordBefore(text, at);
  if (isPossessive && !isLetter(text, at + 2) && !isDigit(text, at + 2)) {
    return read(at + 2, TokenKind.word);
  }
  return read(at + 1, TokenKind.punctuation);
}

/** `5,000`, `1,234,567.89`, `1,50,000`, `13'000`, `3.5`, `14.03.2024`; not `1,2,3`, and in `Ossa,183,604` they are two. */
function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (end - at <= 3 && text.charCodeAt(at - 1) !== COMMA) {
    const separator = text.charCodeAt(end);
    if (separator === COMMA || isApostrophe(text, end)) end = groupsEnd(text, end, separator);
  }
  while (text.charCodeAt(end) === FULL_STOP && isDigit(text, end + 1)) {
    end = digitsEnd(text, end + 1);
  }
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return end;
}

/** Groups of three after a separator; groups of two before the last three, as in South Asia. */
function groupsEnd(text: string, at: number, separator: number): number {
  let end = at;
  let pairs = at;
  for (;;) {
    if (text.charCodeAt(pairs) !== separator) return end;
    const next = digitsEnd(text, pairs + 1);
    const size = next - pairs - 1;
    if (size === 3) {
      end = next;
      pairs = next;
    } else if (size === 2) {
      pairs = next;
    } else {
      return end;
    }
  }
}

function readWord(text: string, at: number): Read {
  const address = addressEnd(text, at);
  if (address > at) return read(address, TokenKind.address);
  const dotted = dottedEnd(text, at);
  if (dotted > at) return read(dotted, TokenKind.word);
  const end = wordEnd(text, at);
  if (text.charCodeAt(end) === AT_SIGN && isLetter(text, end + 1)) {
    return read(handleEnd(text, end + 1), TokenKind.address);
  }
  if (text.charCodeAt(end) === FULL_STOP) {
    const domain = domainEnd(text, end);
    if (domain > end) return read(domain, TokenKind.address);
    if (keepsFullStop(text, at, end)) return read(end + 1, TokenKind.word);
  }
  return read(end, TokenKind.word);
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === CharacterClass.letter || kind === CharacterClass.digit) continue;
    if (kind !== CharacterClass.apostrophe || !isLetter(text, end + 1)) break;
    const next = text.charCodeAt(end + 1);
    const isPossessive = (next === 0x73 || next === 0x53) && !isLetter(text, end + 2);
    if (isPossessive || !isLetter(text, end - 1)) break;
  }
  return end;
}

/** `U.S.`, `a.m.`, `J.K.`; at least two letters, each alone. Returns `at` when it is none. */
function dottedEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (isLetter(text, end) && text.charCodeAt(end + 1) === FULL_STOP) {
    end += 2;
    letters += 1;
  }
  if (letters === 0) return at;
  const last = isLetter(text, end);
  if (last && !isLetter(text, end + 1) && !isDigit(text, end + 1)) return end + 1;
  if (last) {
    // "J.Smith": the letter before belongs to an initial, the word begins here.
    return letters >= 2 ? end : at;
  }
  return letters >= 2 ? end : at;
}

/** Whether the word `[at, end)` before a full stop owns it. */
function keepsFullStop(text: string, at: number, end: number): boolean {
  const length = end - at;
  if (length > 7) return false;
  const word = text.slice(at, end).toLowerCase();
  // "c. 1870", "p. 12"; "C. Moreno"
  const isBeforeNumber = length === 1 && word === text[at] && ONLY_BEFORE_A_NUMBER.has(word);
  if (length === 1 && !isBeforeNumber) return isInitial(text, at, end);
  if (BEFORE_A_NAME.has(word)) return true;
  const next = nextVisible(text, end + 1);
  if (ONLY_BEFORE_A_NUMBER.has(word)) return isDigit(text, next);
  if (ONLY_BEFORE_NUMBER_OR_COMMA.has(word)) {
    return isDigit(text, next) || text.charCodeAt(end + 1) === COMMA;
  }
  return MAY_END.has(word);
}

/** A capital alone before a full stop and a further word. */
function isInitial(text: string, at: number, end: number): boolean {
  const letter = text[at]!;
  if (letter === letter.toLowerCase()) return false;
  return isLetter(text, nextVisible(text, end + 1)) && text.charCodeAt(end + 1) !== 0x0a;
}

/** Looks past at most two spaces. */
function nextVisible(text: string, at: number): number {
  let next = at;
  while (next < at + 2 && next < text.length && text.charCodeAt(next) === 0x20) next += 1;
  return next;
}

/** `http://…`, `https://…`, `www.…`; without the punctuation that follows it. */
function addressEnd(text: string, at: number): number {
  const isAddress =
    text.startsWith('http://', at) ||
    text.startsWith('https://', at) ||
    text.startsWith('www.', at);
  return isAddress ? pathEnd(text, at) : at;
}

/** Top-level domains that are told from a missing space after a full stop. */
const DOMAINS = new Set(['com', 'org', 'net', 'gov', 'edu', 'info', 'int']);

/** `example.com/page`: from the full stop at `at`; returns `at` when it is none. */
function domainEnd(text: string, at: number): number {
  if (!isLetter(text, at + 1)) return at;
  const end = wordEnd(text, at + 1);
  return end - at <= 5 && DOMAINS.has(text.slice(at + 1, end)) ? pathEnd(text, end) : at;
}

function handleEnd(text: string, at: number): number {
  let end = wordEnd(text, at);
  while (
    text.charCodeAt(end) === 0x5f ||
    (text.charCodeAt(end) === FULL_STOP && isLetter(text, end + 1))
  ) {
    end = isLetter(text, end + 1) ? wordEnd(text, end + 1) : end + 1;
  }
  return end;
}

const codesOf = (characters: string) =>
  new Set(Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)));

const CLOSING = codesOf('.,;:!?)]}>"\'”’»');
const BREAKS_ADDRESS = codesOf('<>"”»|');

function pathEnd(text: string, at: number): number {
  let end = at;
  while (!isSpaceOrEnd(text, end) && !BREAKS_ADDRESS.has(text.charCodeAt(end))) end += 1;
  while (end > at && CLOSING.has(text.charCodeAt(end - 1))) end -= 1;
  return Math.max(end, at);
}

/** Case of a word; `text` holds at least one letter. */
function letterCaseOf(text: string): number {
  let capitals = 0;
  let letters = 0;
  for (const character of text) {
    const small = character.toLowerCase();
    if (small !== character) capitals += 1;
    else if (small === character.toUpperCase()) continue;
    letters += 1;
  }
  if (letters === 0) return LetterCase.none;
  if (capitals === 0) return LetterCase.lower;
  if (capitals === letters) return letters === 1 ? LetterCase.title : LetterCase.upper;
  const first = text[0]!;
  return capitals === 1 && first !== first.toLowerCase() ? LetterCase.title : LetterCase.mixed;
}

interface Spelling {
  readonly lower: string;
  readonly letterCase: number;
}

const spellingOf = (text: string): Spelling => ({
  lower: toLower(text),
  letterCase: letterCaseOf(text),
});

/** What a word gives: texts repeat themselves. Bounded, so that memory stays constant. */
const spellings = new Map<string, Spelling>();
const MOST_CACHED = 50_000;

function knownSpelling(text: string): Spelling {
  let spelling = spellings.get(text);
  if (spelling === undefined) {
    spelling = spellingOf(text);
    if (spellings.size >= MOST_CACHED) spellings.clear();
    spellings.set(text, spelling);
  }
  return spelling;
}

const toLower = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u2019\u02bc\uff07\u0060\u00b4]/g, "'")
    .replace(/[\u00ad\u200c\u200d]/g, '');

/** Characters of a token and the blank before it, on average; more room is made where there are more. */
const CHARACTERS_A_TOKEN = 5;

class TokenBuilder {
  private readonly source: string;
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;
  private cases: Uint8Array;
  private readonly texts: string[] = [];
  private readonly lowers: string[] = [];

  constructor(source: string) {
    this.source = source;
    const room = 64 + Math.floor(source.length / CHARACTERS_A_TOKEN);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.cases = new Uint8Array(room);
  }

  add(start: number, end: number, kind: number): void {
    const text = this.source.slice(start, end);
    const at = this.count;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.texts.push(text);
    if (kind === TokenKind.word) {
      const { lower, letterCase } = end - start < 100 ? knownSpelling(text) : spellingOf(text);
      this.lowers.push(lower);
      this.cases[at] = letterCase;
    } else {
      this.lowers.push(text);
      this.cases[at] = LetterCase.none;
    }
    this.count = at + 1;
  }

  private grow(): void {
    const room = 2 * this.count;
    const grown = <List extends Int32Array | Uint8Array>(list: List, larger: List): List => {
      larger.set(list);
      return larger;
    };
    this.starts = grown(this.starts, new Int32Array(room));
    this.ends = grown(this.ends, new Int32Array(room));
    this.kinds = grown(this.kinds, new Uint8Array(room));
    this.cases = grown(this.cases, new Uint8Array(room));
  }

  build(): Tokens {
    const { count } = this;
    return {
      count,
      start: this.starts.slice(0, count),
      end: this.ends.slice(0, count),
      kind: this.kinds.slice(0, count),
      letterCase: this.cases.slice(0, count),
      sentence: new Int32Array(count),
      text: this.texts,
      lower: this.lowers,
    };
  }
}
