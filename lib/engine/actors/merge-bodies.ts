import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './classify.ts';
import type { Clusters } from './clusters.ts';
import { headOf, isHeadWord, stateNamed, stateOfAdjective } from './knowledge.ts';

const STOP_WORDS = new Set(
  'of the for and in on to a an de du des la le les del y et und al e da do di von der & against'.split(
    ' ',
  ),
);

interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly members: readonly number[];
  readonly cluster: number;
}

/** Initials of the words, with and without the small ones: "eowas", "ecowas" are not both tried. */
function initials(words: readonly string[]): readonly string[] {
  let big = '';
  let all = '';
  for (const word of words) {
    for (const part of word.split('-')) {
      if (part === '') continue;
      all += part[0]!;
      if (!STOP_WORDS.has(part)) big += part[0]!;
    }
  }
  return big === all ? [big] : [big, all];
}

/** True when the letters of a short form are, by and large, initials of the long one, in any order. */
function looksLikeAcronym(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[^a-z]/g, '');
  if (letters.length < 2 || letters.length > 10) return false;
  if (initials(words).includes(letters)) return true;
  const pool = words.map((word) => word[0]!);
  let hits = 0;
  for (const letter of letters) {
    const at = pool.indexOf(letter);
    if (at >= 0) {
      hits++;
      pool.splice(at, 1);
    }
  }
  return hits >= 2 && hits / letters.length >= 0.6;
}

const isAcronym = ({ text }: Candidate) =>
  /^[A-Z][A-Za-z.&-]{1,9}$/.test(text) && /[A-Z].*[A-Z]/.test(text);

/**
 * Organisations, in falling order of precision: the same words; a name the lexicon knows; an
 * acronym in brackets, either way round; initials; the name without its country; the beginning of
 * exactly one longer name; a capitalised head word alone ("the Commission").
 */
export function mergeBodies(
  candidates: readonly Candidate[],
  tokens: Tokens,
  clusters: Clusters,
): void {
  const groups = new Map<string, number[]>();
  candidates.forEach(({ sort, folded }, index) => {
    if (sort !== 'body') return;
    const members = groups.get(folded);
    if (members === undefined) groups.set(folded, [index]);
    else members.push(index);
  });
  const forms = new Map<string, Form>();
  const known = new Map<string, number>();
  for (const [key, members] of groups) {
    const cluster = clusters.create(members, 'body');
    forms.set(key, { key, words: key.split(' '), members, cluster });
    const body = candidates[members[0]!]!.body;
    if (body === null) continue;
    const other = known.get(body.key);
    if (other === undefined) known.set(body.key, cluster);
    else clusters.join(other, cluster, 'two names of one body in the lexicon');
  }
  joinBracketed(candidates, tokens, forms, clusters);
  joinInitials(candidates, forms, clusters);
  joinWithoutCountry(forms, clusters);
  joinBeginnings(candidates, forms, clusters);
  joinHeadWords(forms, clusters);
}

function joinBracketed(
  candidates: readonly Candidate[],
  tokens: Tokens,
  forms: ReadonlyMap<string, Form>,
  clusters: Clusters,
): void {
  for (let index = 0; index + 1 < candidates.length; index++) {
    const left = candidates[index]!;
    const right = candidates[index + 1]!;
    if (left.sort !== 'body' || right.sort !== 'body' || left.folded === right.folded) continue;
    if (right.name.firstToken !== left.endToken + 1 || tokens.text[left.endToken] !== '(') continue;
    const [short, long] = left.folded.length < right.folded.length ? [left, right] : [right, left];
    if (!isAcronym(short)) continue;
    const sure = looksLikeAcronym(short.folded, long.folded.split(' '));
    const closes = tokens.text[right.endToken] === ')';
    // "Democratic Progressive Party (Xinhua)" credits an agency; an unlike acronym needs its bracket closed.
    if (!sure && !(closes && short === right && long.folded.includes(' ') && short.body === null))
      continue;
    clusters.join(
      forms.get(long.folded)!.cluster,
      forms.get(short.folded)!.cluster,
      'the short form in brackets',
    );
  }
}

function joinInitials(
  candidates: readonly Candidate[],
  forms: ReadonlyMap<string, Form>,
  clusters: Clusters,
): void {
  const byInitials = new Map<string, Form[]>();
  for (const form of forms.values()) {
    if (form.words.length < 2) continue;
    for (const letters of initials(form.words)) {
      const list = byInitials.get(letters);
      if (list === undefined) byInitials.set(letters, [form]);
      else if (list.length < 3) list.push(form);
    }
  }
  for (const form of forms.values()) {
    const candidate = candidates[form.members[0]!]!;
    if (form.words.length > 1 || form.key.length < 2 || !isAcronym(candidate)) continue;
    const longs = byInitials.get(form.key);
    const roots = new Set(longs?.map(({ cluster }) => clusters.find(cluster)));
    if (longs !== undefined && roots.size === 1) {
      clusters.join(longs[0]!.cluster, form.cluster, 'the initials of one longer name');
    }
  }
}

/** Without a state's name or adjective in front: "iraqi interior ministry" → "interior ministry". */
function withoutCountry(words: readonly string[]): string | null {
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const front = words.slice(0, length).join(' ');
    if (stateOfAdjective(front) !== null || stateNamed(front) !== null)
      return words.slice(length).join(' ');
  }
  return null;
}

function joinWithoutCountry(forms: ReadonlyMap<string, Form>, clusters: Clusters): void {
  const owners = new Map<string, Form | null>();
  for (const form of forms.values()) {
    const bare = withoutCountry(form.words);
    if (bare === null) continue;
    const owner = owners.get(bare);
    owners.set(bare, owner === undefined ? form : null);
  }
  for (const [bare, owner] of owners) {
    const form = forms.get(bare);
    if (owner !== null && form !== undefined) {
      clusters.join(owner.cluster, form.cluster, 'the same name without its country');
    }
  }
}

const MAX_BEGINNING = 6;

function joinBeginnings(
  candidates: readonly Candidate[],
  forms: ReadonlyMap<string, Form>,
  clusters: Clusters,
): void {
  const longer = new Map<string, Form[]>();
  for (const form of forms.values()) {
    let beginning = '';
    for (let count = 0; count < Math.min(form.words.length - 1, MAX_BEGINNING); count++) {
      beginning = count === 0 ? form.words[0]! : `${beginning} ${form.words[count]!}`;
      if (!forms.has(beginning)) continue;
      const list = longer.get(beginning);
      if (list === undefined) longer.set(beginning, [form]);
      else if (list.length < 8) list.push(form);
    }
  }
  for (const [key, longs] of longer) {
    const short = forms.get(key)!;
    if (
      short.words.length === 1 &&
      (isHeadWord(key) || stateOfAdjective(key) !== null || stateNamed(key) !== null)
    )
      continue;
    if (candidates[short.members[0]!]!.body !== null) continue;
    const fitting = longs.filter((long) => isBeginningOf(short, long));
    const roots = new Set(fitting.map(({ cluster }) => clusters.find(cluster)));
    if (roots.size === 1)
      clusters.join(fitting[0]!.cluster, short.cluster, 'the beginning of one longer name');
  }
}

/** "Vandermeer" begins "Vandermeer Logistics NV"; "Senate" is not its "Senate Ethics Committee". */
function isBeginningOf(short: Form, long: Form): boolean {
  const next = long.words[short.words.length]!;
  if (STOP_WORDS.has(next)) return next !== 'and' && next !== '&';
  const head = headOf(short.key);
  return head === null || headOf(long.key)?.type === head.type;
}

function joinHeadWords(forms: ReadonlyMap<string, Form>, clusters: Clusters): void {
  const byHead = new Map<string, Form[]>();
  for (const form of forms.values()) {
    if (form.words.length < 2) continue;
    const cut = form.words.findIndex((word, index) => index > 0 && STOP_WORDS.has(word));
    const head = form.words[(cut > 0 ? cut : form.words.length) - 1]!;
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [form]);
    else if (list.length < 4) list.push(form);
  }
  for (const form of forms.values()) {
    if (form.words.length > 1 || !isHeadWord(form.key)) continue;
    const owners = byHead.get(form.key);
    const roots = new Set(owners?.map(({ cluster }) => clusters.find(cluster)));
    if (owners !== undefined && roots.size === 1) {
      clusters.join(owners[0]!.cluster, form.cluster, 'the head word of one longer name');
    }
  }
}
