import type { Credit, CreditRole } from '../document.ts';
import type { Draft, Edit } from './draft.ts';
import type { Line } from './lines.ts';

/** Lines at the top in which a by-line is looked for. */
const MOST_HEAD_LINES = 12;
const LONGEST_CREDIT = 700;

const WORK: readonly (readonly [pattern: RegExp, role: CreditRole])[] = [
  [/report/i, 'reporting'],
  [/edit/i, 'editing'],
  [/photo|image|picture|video|graphic/i, 'photo'],
  [/translat/i, 'translation'],
  [/writ|story|text|words|compiled/i, 'writing'],
];

const BY = /^(?:(?:Story|Text|Words|Written|Reported|Report) by|By|BY|by):? (?=\p{Lu})/u;
/** May stand in a by-line among the names and what they write for. */
const SMALL_IN_NAMES = new Set(
  'and in for of to the al bin ben ibn de da di del dos du van von der den la le el at with'.split(
    ' ',
  ),
);
const LONGEST_BY_LINE = 100;

/** The names of a by-line and where it ends: before a bar, else with the line; null for a sentence. */
function readByLine(words: string): { names: string; end: number } | null {
  const by = BY.exec(words);
  if (by === null || MONTH_OR_DAY.test(words.slice(by[0].length))) return null;
  // "By Ana Ruiz | 3 May", "By Ana Ruiz, 20 February 2021": what follows is read as a line of its own.
  const bar = words.search(/\s?[|·•—]|, (?=(?:\p{Lu}\p{L}{2,9}\.?,? )?\d)/u);
  const end = bar < 0 ? words.length : bar;
  const rest = words.slice(by[0].length, end);
  if (end > LONGEST_BY_LINE || /[.!?:;]$/.test(rest)) return null;
  const isNames = rest
    .split(/[\s,/&()]+/)
    .every((word) => word === '' || /^\p{Lu}/u.test(word) || SMALL_IN_NAMES.has(word));
  return isNames ? { names: rest.split(/ for | \(/)[0]!, end } : null;
}

/** `Reporting by A and B; editing by C`, in brackets or not; the whole of a paragraph. */
const CREDITS_LINE =
  /^[([]?\s?(?:additional |further |with |original )?(?:reporting|writing|editing|translation|translated|edited|compiled|photography|photos?|graphics?)(?: and (?:reporting|writing|editing))?(?: contributed)? by\b(?! the\b)/i;
const PHOTO_LINE =
  /^[([]?\s?(?:file )?(?:photo|image|picture|photograph|pic|photo credit|image credit|photo courtesy)s?(?: credit)?(?: by |: | courtesy (?:of )?)/i;
const AGENCY_PHOTO =
  /^[([]?(?:AP|AFP|EPA|Reuters) photo ?[/:] ?|(?:\/| via )(?:getty images|afp|ap|reuters|epa|shutterstock|alamy|anadolu|xinhua|tass)[)\].]{0,2}$/i;
const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|this|that|then|next|last|today|tomorrow|midday|noon|midnight|law|contrast|comparison|far|my|now|all)\b/i;

const SMALL_IN_CONTRIBUTIONS = new Set(
  `reported contributed from to this report story article reporting and in at also with the for writer
  writers staff reporter reporters correspondent correspondents journalist journalists photographer
  producer researcher editor`.split(/\s+/),
);

/** "Okello reported from Nairobi, Haddad from Beirut. Tom Odula contributed to this report." */
function isContribution(words: string): boolean {
  if (!/ (?:reported from|contributed (?:to this|reporting|from)) /.test(`${words} `)) return false;
  return words
    .replace(/[_*.,;:()[\]]/g, ' ')
    .split(/\s+/)
    .every((word) => word === '' || /^\p{Lu}/u.test(word) || SMALL_IN_CONTRIBUTIONS.has(word));
}

const isAllCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();

/** The names in it: of each piece the words with a capital before its verb or its "from". */
const contributors = (words: string): Credit[] =>
  words
    .split(/\. |[,;] | and /)
    .map((piece) => {
      const all = piece.split(' ');
      const stop = all.findIndex((word) => /^(?:reported|contributed|from)$/.test(word));
      const named = all.slice(0, Math.max(stop, 0)).filter((word) => /^\p{Lu}/u.test(word));
      // "AP writer Tom Odula"
      return (named.length > 2 && isAllCapitals(named[0]!) ? named.slice(1) : named).join(' ');
    })
    .filter(isName)
    .map((name) => ({ name, role: 'reporting' }));

/** Takes by-lines and credits out of the text; who stands in them is no actor. In text order. */
export function takeCredits(draft: Draft): Credit[] {
  const { text, lines } = draft;
  if (!MAY_HAVE_CREDITS.test(text)) return [];
  const edits: Edit[] = [];
  const credits: Credit[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > LONGEST_CREDIT) {
      takeBracketed(text, line, { edits, credits });
      continue;
    }
    const words = text.slice(line.start, line.end);
    const byLine = index < MOST_HEAD_LINES ? readByLine(words) : null;
    if (byLine !== null) {
      credits.push(...namesIn(byLine.names, 'writing'));
      const bar = /^(?:\s?[|·•—]|,)\s?/.exec(words.slice(byLine.end))?.[0].length ?? 0;
      const end = line.start + byLine.end + bar;
      edits.push({ start: line.start, end, insert: '', kind: 'credit' });
    } else if (CREDITS_LINE.test(words)) {
      credits.push(...creditsIn(words));
      edits.push({ ...spanOf(line), insert: '', kind: 'credit' });
    } else if (isContribution(words)) {
      credits.push(...contributors(words));
      edits.push({ ...spanOf(line), insert: '', kind: 'credit' });
    } else if (isPhotoLine(words)) {
      credits.push(...namesIn(words.replace(PHOTO_LINE, '').replace(AGENCY_PHOTO, ''), 'photo'));
      edits.push({ ...spanOf(line), insert: '', kind: 'credit' });
    } else {
      takeBracketed(text, line, { edits, credits });
      takePhotoCredit(text, line, { edits, credits });
    }
  }
  draft.edit(edits.sort((one, other) => one.start - other.start));
  return once(credits);
}

const MAY_HAVE_CREDITS =
  /(?:^|\n)\s{0,20}(?:by|story by|text by|words by|written by|reported by) |(?:reporting|writing|editing|edited|translated|translation|compiled|photo|photos|photography|image|picture)s? (?:credit|by|courtesy)|photo: |photo\/|image: |\/afp|getty images|\/reuters|contributed (?:to this|reporting|from)|reported from/i;

const LONGEST_PHOTO_LINE = 120;
const isPhotoLine = (words: string) =>
  words.length <= LONGEST_PHOTO_LINE &&
  (PHOTO_LINE.test(words) || (AGENCY_PHOTO.test(words) && !/[a-z]{3}[.!?] /.test(words)));

const spanOf = ({ start, end }: Line) => ({ start, end });

const BRACKETED =
  /[([](?:(?:additional |further )?(?:reporting|writing|editing|translation|translated|edited|compiled)(?: and (?:reporting|writing|editing))? by(?! the\b)|(?:file )?photo(?:graph)?(?: credit)?(?: by|:)) [^()[\]\n]{2,400}[)\]]/gi;

/** "Rescuers at the pier. Photo: Ana Lobo/Getty Images": a credit that ends a caption. */
const CREDIT_LABEL =
  /\b(?:file )?(?:photo|photograph|image|picture|photo credit|image credit|credit)s?(?: by|:| ©)/i;
const LONGEST_ENDING = 110;

function takePhotoCredit(
  text: string,
  { start, end }: Line,
  { edits, credits }: { edits: Edit[]; credits: Credit[] },
): void {
  const from = Math.max(start, end - LONGEST_ENDING);
  const found = CREDIT_LABEL.exec(text.slice(from, end));
  if (found === null || from + found.index <= start) return;
  const at = from + found.index;
  const names = text.slice(at + found[0].length, end).replace(/\.$/, '');
  const isAfterSentence = /[.!?…"”)\]|–—] $/.test(text.slice(Math.max(start, at - 2), at));
  if (!isAfterSentence || /[.:;]/.test(names) || edits.some((edit) => edit.end > at)) return;
  credits.push(...namesIn(names.trim(), 'photo'));
  edits.push({ start: at, end, insert: '', kind: 'credit' });
}

/** Credits in brackets within or after a paragraph. */
function takeBracketed(
  text: string,
  { start, end }: Line,
  { edits, credits }: { edits: Edit[]; credits: Credit[] },
): void {
  for (const match of text.slice(start, end).matchAll(BRACKETED)) {
    const from = start + match.index;
    edits.push({ start: from, end: from + match[0].length, insert: '', kind: 'credit' });
    credits.push(...creditsIn(match[0]));
  }
}

/** `Reporting by A and B in C; Editing by D`. */
function creditsIn(words: string): Credit[] {
  const credits: Credit[] = [];
  for (const piece of words.split(
    /;|(?<=\p{L})\. |, (?=(?:editing|writing|translation|translated|edited) )/iu,
  )) {
    const cut = piece.search(/\b(?:by|credit:|photo:)/i);
    if (cut < 0) continue;
    const work = piece.slice(0, cut + 6);
    const role = WORK.find(([pattern]) => pattern.test(work))?.[1] ?? 'writing';
    credits.push(...namesIn(piece.slice(cut).replace(/^(?:by|credit:|photo:)\s?/i, ''), role));
  }
  return credits;
}

/** One to five capitalised words, small ones between them. */
function isName(name: string): boolean {
  const parts = name.split(' ');
  const isWord = (part: string) => /^\p{Lu}[\p{L}.'’-]{0,30}$/u.test(part);
  return (
    parts.length <= 6 &&
    isWord(parts[0]!) &&
    parts.every((part) => isWord(part) || SMALL_IN_NAMES.has(part))
  );
}

/** `Ana Ruiz, Joe Bell and Li Na in Rome` as credits of one kind; what is no name is passed over. */
function namesIn(words: string, role: CreditRole): Credit[] {
  return words
    .replace(/[()[\]]/g, '')
    .split(/, (?:and )?| and | & |; |\/| via /)
    .map((name) => (name.split(/ (?:in|at|for|of) /)[0] ?? '').trim().replace(/[.,;:]$/, ''))
    .filter(
      (name, index) => isName(name) && (index === 0 || name.includes(' ')) && name.length <= 60,
    )
    .filter((name) => !AGENCY.test(name) && !PAPER.test(name))
    .map((name) => ({ name: spelled(name), role }));
}

const AGENCY =
  /^(?:AP|AFP|Reuters|EPA|Getty|Getty Images|Associated Press|Agence France-Presse|UPI|PA|Xinhua|TASS|Shutterstock|Alamy|Anadolu|Handout|Supplied|File|Courtesy|Staff)(?: (?:Photos?|Images?|Writers?|Staff|News))?$/i;

const PAPER =
  / (?:Gazette|News|Times|Herald|Agency|Newswire|Courier|Chronicle|Tribune|Daily|Radio|TV|Television|Media|Correspondents?|Reporters?|Staff|Desk)$/;

/** `OMAR TAHIR` as `Omar Tahir`. */
const spelled = (name: string): string =>
  name === name.toUpperCase() && name.length > 4
    ? name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;

/** Each person once for each kind of work, in order. */
function once(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ name, role }) => {
    const key = `${role} ${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
