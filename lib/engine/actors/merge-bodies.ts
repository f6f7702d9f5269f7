import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Clusters } from './clusters.ts';
import {
  bareName,
  frontCountry,
  initials,
  isAcronym,
  isShortName,
  looksLikeAcronym,
  STOP_WORDS,
} from './body-forms.ts';
import { COMPANY_ENDS, LEGAL_FORMS } from './lexicon/legal-forms.ts';
import { headOf, isHeadWord, stateNamed, stateOfAdjective } from './knowledge.ts';

interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly members: readonly number[];
  readonly cluster: number;
  /** The state whose possessive stands before a mention: "Sudan's Health Ministry". */
  readonly owner: string | null;
}

/**
 * Organisations, in falling order of precision: the same words; a name the lexicon knows; another
 * spelling; an acronym in brackets, either way round; initials; the name without its country; the beginning of
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
    forms.set(key, {
      key,
      words: key.split(' '),
      members,
      cluster,
      owner: ownerOf(candidates, members, tokens),
    });
    const body = candidates[members[0]!]!.body;
    if (body === null) continue;
    const other = known.get(body.key);
    if (other === undefined) known.set(body.key, cluster);
    else clusters.join(other, cluster, 'two names of one body in the lexicon');
  }
  joinSpellings(forms, clusters);
  joinBracketed(candidates, tokens, forms, clusters);
  joinInitials(candidates, forms, clusters);
  joinWithoutCountry(forms, clusters);
  joinParts(candidates, forms, clusters);
  joinHeadWords(forms, clusters);
}

function ownerOf(
  candidates: readonly Candidate[],
  members: readonly number[],
  tokens: Tokens,
): string | null {
  for (const member of members.slice(0, 8)) {
    const before = candidates[member - 1];
    if (before?.state == null) continue;
    const mark = tokens.lower[before.endToken] ?? '';
    const isBeside = before.endToken + 1 === candidates[member]!.firstToken;
    if (isBeside && /^['’]s?$/.test(mark)) return before.state.code ?? before.state.name;
  }
  return null;
}

/** "Al-Shabaab" and "Al Shabab", "Rapid-Support Forces": names of several words but for hyphens and doubled letters. */
function joinSpellings(forms: ReadonlyMap<string, Form>, clusters: Clusters): void {
  const bySound = new Map<string, Form>();
  for (const form of forms.values()) {
    const sound = soundOf(form.key);
    if (sound.length < LEAST_SOUND || !/[ -]/.test(form.key)) continue;
    const other = bySound.get(sound);
    if (other === undefined) bySound.set(sound, form);
    else clusters.join(other.cluster, form.cluster, 'another spelling of the name');
  }
}

const LEAST_SOUND = 6;

/** A folded name without what its spellings differ in: "al-shari'ah", "al sharia" → "alsharia". */
const soundOf = (folded: string) =>
  folded
    .replace(/[^a-z0-9]/g, '')
    .replace(/([a-z])\1/g, '$1')
    .replace(/ah$/, 'a');

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
    if (!isAcronym(short) && !isShortName(short, long)) continue;
    const sure = looksLikeAcronym(short.folded, long.folded.split(' '));
    const closes = tokens.text[right.endToken] === ')';
    // "Democratic Progressive Party (Xinhua)" credits an agency; an unlike acronym needs its bracket closed.
    const isCredit = short.body?.type === 'media';
    if (!sure && !(closes && short === right && long.folded.includes(' ') && !isCredit)) continue;
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

/** "Iraqi Interior Ministry", "Interior Ministry", "Ministry of the Interior" of one text. */
function joinWithoutCountry(forms: ReadonlyMap<string, Form>, clusters: Clusters): void {
  const byBare = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const bare = bareName(form.words);
    const list = byBare.get(bare);
    if (list === undefined) byBare.set(bare, [form]);
    else if (list.length < 6) list.push(form);
  }
  for (const list of byBare.values()) {
    if (list.length < 2) continue;
    const fronts = new Set(list.map(({ words, owner }) => frontCountry(words) ?? owner));
    fronts.delete(null);
    // The ministries of two states are two.
    if (fronts.size > 1) continue;
    for (const form of list.slice(1)) {
      clusters.join(list[0]!.cluster, form.cluster, 'the same name without its country');
    }
  }
}

const LONGEST_SHORT = 6;
const MOST_WORDS = 10;

/**
 * A short name that is the beginning, the end or the middle of exactly one longer name. Longest
 * short names first, so that "Sankofa" finds "Sankofa Bank" already one with "Sankofa Bank Plc".
 */
function joinParts(
  candidates: readonly Candidate[],
  forms: ReadonlyMap<string, Form>,
  clusters: Clusters,
): void {
  const longer = new Map<string, { readonly long: Form; readonly from: number }[]>();
  for (const form of forms.values()) {
    const count = Math.min(form.words.length, MOST_WORDS);
    for (let from = 0; from < count; from++) {
      let part = '';
      for (let to = from; to < Math.min(count, from + LONGEST_SHORT); to++) {
        part = to === from ? form.words[to]! : `${part} ${form.words[to]!}`;
        if (part === form.key || !forms.has(part)) continue;
        const list = longer.get(part);
        if (list === undefined) longer.set(part, [{ long: form, from }]);
        else if (list.length < 8) list.push({ long: form, from });
      }
    }
  }
  const shorts = [...longer.keys()].map((key) => forms.get(key)!);
  shorts.sort((one, other) => other.words.length - one.words.length);
  for (const short of shorts) {
    if (saysNothing(short)) continue;
    const isKnown = candidates[short.members[0]!]!.body?.shared === false;
    const fitting = longer
      .get(short.key)!
      .filter(({ long }) => !isKnown || isSameCompany(short, long))
      .filter(({ long }) => {
        const front = frontCountry(long.words);
        return short.owner === null || front === null || front === short.owner;
      })
      .filter(({ long, from }) =>
        from === 0 ? isBeginningOf(short, long) : isRestOf(short, long),
      );
    const roots = new Set(fitting.map(({ long }) => clusters.find(long.cluster)));
    if (roots.size !== 1) continue;
    clusters.join(fitting[0]!.long.cluster, short.cluster, 'a part of one longer name');
  }
}

/** "Sankofa" is "Sankofa Corp", however well it is known; "Toyota" is not "Toyota City". */
const isSameCompany = ({ words }: Form, long: Form) =>
  words.every((word, at) => word === long.words[at]) &&
  long.words.slice(words.length).every((word) => LEGAL_FORMS.has(word) || COMPANY_ENDS.has(word));

/** A head word or a state alone is part of many names. */
const saysNothing = ({ words, key }: Form) =>
  words.length === 1 &&
  (isHeadWord(key) || stateOfAdjective(key) !== null || stateNamed(key) !== null);

/** "Vandermeer" begins "Vandermeer Logistics NV"; "Senate" is not its "Senate Ethics Committee". */
function isBeginningOf(short: Form, long: Form): boolean {
  const next = long.words[short.words.length]!;
  if (STOP_WORDS.has(next)) return next !== 'and';
  const head = headOf(short.key);
  // "Grey Mountain" of "Grey Mountain Foods": a body may be named after a place.
  return head === null || head.type === 'place' || headOf(long.key)?.type === head.type;
}

/** "Yankees" ends "New York Yankees"; "Central Bank" alone does not make the "European Central Bank". */
function isRestOf(short: Form, long: Form): boolean {
  const names = short.words.filter((word) => !isHeadWord(word) && !STOP_WORDS.has(word));
  return (
    names.length > 0 &&
    (short.words.length > 1 || names[0]!.length > 3) &&
    !long.words.includes('of')
  );
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
