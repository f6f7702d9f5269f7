import type { Entry, EntryType, LexiconKind, Spelling } from './entry.ts';
import { FoldBuffer } from './fold.ts';

/** What the entries of one line of data have in common. */
export interface Group {
  readonly kind: LexiconKind;
  readonly type: EntryType;
  readonly country: string | null;
  readonly detail: string | null;
}

const ALIAS = 1;
const CAPITALS = 2;
const AMBIGUOUS = 4;

/** An acronym of at most this many letters must be in capitals in the text, too … */
const SHORT = 3;
/** … and so must longer ones that are words ("care", "fact"); `Nato` and `Farc` need not. */
const WORD_ACRONYMS = new Set(
  `care goal cope mend fact pace model cord raid side rand seat swiss case gain most move unite
  vote core hope pass flag plan race ring dawn them then that with from this will have been sars
  gates aids lets lead party band mint sense lava cage boko stan bank mass nine ford fans host
  idea meta sits ship soma sure talk team test time tree tube unit vast vice wait wise word
  libre vamos semi data open bear best sana saba mena ansa`.split(/\s+/),
);

const EXCLAMATION = 33;
const SPACE = 32;

/** Slots of the hash table; a power of two, at least twice the number of keys. */
const SLOTS = 1 << 16;
const MASK = SLOTS - 1;
/** Room for this many spellings; more would also crowd the hash table. */
const CAPACITY = SLOTS / 2;

/** FNV-1a, also over a key's beginnings: the hash of n tokens goes on to that of n + 1. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

function hashOn(hash: number, bytes: Uint8Array, start: number, end: number): number {
  let next = hash;
  for (let i = start; i < end; i++) next = Math.imul(next ^ bytes[i]!, HASH_PRIME);
  return next;
}

const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & MASK;

/**
 * All spellings under their keys, in flat arrays of numbers over one buffer of folded text:
 * tens of thousands of small objects and strings would cost more time at loading than all the
 * look-ups of a text. Objects are made when one is asked for.
 */
export class Store {
  readonly #keys = new FoldBuffer(1 << 19);
  readonly #slots = new Int32Array(SLOTS);
  /** A bit for each hash of a key's beginning up to a space; false alarms do no harm. */
  readonly #beginnings = new Uint8Array(SLOTS);
  // Of each spelling:
  readonly #start = new Int32Array(CAPACITY);
  readonly #end = new Int32Array(CAPACITY);
  readonly #hash = new Int32Array(CAPACITY);
  readonly #next = new Int32Array(CAPACITY);
  readonly #entryOf = new Int32Array(CAPACITY);
  readonly #flags = new Uint8Array(CAPACITY);
  #size = 0;
  // Of each entry; the name is cut from its block when asked for.
  readonly #groupOf = new Int32Array(CAPACITY);
  readonly #blockOf = new Int32Array(CAPACITY);
  readonly #nameStart = new Int32Array(CAPACITY);
  readonly #nameEnd = new Int32Array(CAPACITY);
  #entryCount = 0;
  readonly #entries: (Entry | undefined)[] = [];
  readonly #groups: Group[] = [];
  readonly #blocks: string[] = [];
  #block = '';

  /** Begins a block of data; offsets given later are into it. */
  block(text: string): void {
    this.#blocks.push(text);
    this.#block = text;
  }

  /** Begins a group; what follows belongs to it. */
  group(group: Group): void {
    this.#groups.push(group);
  }

  /** Begins an entry with the name at `[start, end)`, without any spelling yet. */
  entry(start: number, end: number): void {
    const index = this.#entryCount++;
    this.#groupOf[index] = this.#groups.length - 1;
    this.#blockOf[index] = this.#blocks.length - 1;
    this.#nameStart[index] = start;
    this.#nameEnd[index] = this.#block.charCodeAt(end - 1) === EXCLAMATION ? end - 1 : end;
  }

  /**
   * Adds the spelling at `[start, end)` to the last entry, with `suffix` put on and its last
   * `dropped` letters off. Within a kind, the first that claims a key keeps it.
   */
  spelling(start: number, end: number, alias: boolean, suffix = '', dropped = 0): void {
    const ambiguous = this.#block.charCodeAt(end - 1) === EXCLAMATION;
    const textEnd = (ambiguous ? end - 1 : end) - dropped;
    const keys = this.#keys;
    const keyStart = keys.append(this.#block, start, textEnd);
    for (let i = 0; i < suffix.length; i++) keys.byte(suffix.charCodeAt(i));
    const hash = this.#measure(keyStart, keys.length);
    const id = this.#size;
    const known = this.#search(hash, keys.bytes, keyStart, keys.length);
    if (known < 0) this.#slots[~known] = id + 1;
    else {
      const { kind } = this.#groups.at(-1)!;
      let last = known;
      for (let i = known; i >= 0; i = this.#next[i]!) {
        if (this.kindOf(i) === kind) {
          keys.length = keyStart;
          return;
        }
        last = i;
      }
      this.#next[last] = id;
    }
    const letters = keys.length - keyStart;
    const capitals =
      letters <= 5 &&
      this.inCapitals(start, textEnd) &&
      (letters <= SHORT || WORD_ACRONYMS.has(keys.text(keyStart, keys.length)));
    this.#start[id] = keyStart;
    this.#end[id] = keys.length;
    this.#hash[id] = hash;
    this.#next[id] = -1;
    this.#entryOf[id] = this.#entryCount - 1;
    this.#flags[id] = (alias ? ALIAS : 0) | (capitals ? CAPITALS : 0) | (ambiguous ? AMBIGUOUS : 0);
    this.#size = id + 1;
  }

  /** Adds entries from the list `a=alias; b; …` at `[start, end)`. */
  list(start: number, end: number): void {
    const block = this.#block;
    let equals = block.indexOf('=', start);
    this.items(start, end, (itemStart, itemEnd) => {
      let from = itemStart;
      this.entry(from, equals >= 0 && equals < itemEnd ? equals : itemEnd);
      while (equals >= 0 && equals < itemEnd) {
        this.spelling(from, equals, from > itemStart);
        from = equals + 1;
        equals = block.indexOf('=', from);
      }
      this.spelling(from, itemEnd, from > itemStart);
    });
  }

  /** Calls `read` with the trimmed range of each item of the list at `[start, end)`. */
  items(start: number, end: number, read: (start: number, end: number) => void): void {
    const block = this.#block;
    for (let from = start; from < end;) {
      let next = block.indexOf(';', from);
      if (next < 0 || next > end) next = end;
      let to = next;
      while (from < to && block.charCodeAt(from) === SPACE) from++;
      while (to > from && block.charCodeAt(to - 1) === SPACE) to--;
      if (to > from) read(from, to);
      from = next + 1;
    }
  }

  /** True when the block has no small letter at `[start, end)`. */
  inCapitals(start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const code = this.#block.charCodeAt(i);
      if (code >= 97 && code <= 122) return false;
      if (code > 127 && this.#block[i] !== this.#block[i]!.toUpperCase()) return false;
    }
    return true;
  }

  /** Id of the first spelling whose key is all that `buffer` holds, or -1. */
  find(buffer: FoldBuffer): number {
    const hash = hashOn(HASH_START, buffer.bytes, 0, buffer.length);
    return Math.max(-1, this.#search(hash, buffer.bytes, 0, buffer.length));
  }

  /**
   * Looks for keys made of the first 1, 2, 3 … tokens from `start` on and calls `found` with the
   * number of tokens and the id of the first spelling, shortest first. Stops where no key goes on.
   */
  walk(lower: readonly string[], start: number, found: (count: number, id: number) => void): void {
    const buffer = this.#probe;
    buffer.length = 0;
    let hash = HASH_START;
    let hashed = 0;
    for (let i = start; i < lower.length; i++) {
      if (i > start) buffer.byte(SPACE);
      const token = lower[i]!;
      buffer.append(token, 0, token.length);
      hash = hashOn(hash, buffer.bytes, hashed, buffer.length);
      hashed = buffer.length;
      const id = this.#search(hash, buffer.bytes, 0, buffer.length);
      if (id >= 0) found(i + 1 - start, id);
      if (this.#beginnings[slotOf(hash)] === 0) return;
    }
  }

  readonly #probe = new FoldBuffer();

  /** Id of the next spelling under the same key, or -1. */
  after(id: number): number {
    return this.#next[id]!;
  }

  kindOf(id: number): LexiconKind {
    return this.#groups[this.#groupOf[this.#entryOf[id]!]!]!.kind;
  }

  asksCapitals(id: number): boolean {
    return (this.#flags[id]! & CAPITALS) !== 0;
  }

  get(id: number): Spelling {
    const flags = this.#flags[id]!;
    return {
      entry: this.#entry(this.#entryOf[id]!),
      alias: (flags & ALIAS) !== 0,
      capitals: (flags & CAPITALS) !== 0,
      ambiguous: (flags & AMBIGUOUS) !== 0,
    };
  }

  /** All entries of a kind, in the order of the data. */
  *entriesOf(kind: LexiconKind): Generator<Entry> {
    for (let index = 0; index < this.#entryCount; index++)
      if (this.#groups[this.#groupOf[index]!]!.kind === kind) yield this.#entry(index);
  }

  /** The number of spellings; ids run from 0. */
  get size(): number {
    return this.#size;
  }

  keyOf(id: number): string {
    return this.#keys.text(this.#start[id]!, this.#end[id]!);
  }

  #entry(index: number): Entry {
    return (this.#entries[index] ??= {
      ...this.#groups[this.#groupOf[index]!]!,
      name: this.#blocks[this.#blockOf[index]!]!.slice(
        this.#nameStart[index],
        this.#nameEnd[index],
      ),
    });
  }

  /** The key's hash; marks its beginnings on the way. */
  #measure(start: number, end: number): number {
    const { bytes } = this.#keys;
    let hash = HASH_START;
    for (let i = start; i < end; i++) {
      const code = bytes[i]!;
      if (code === SPACE) this.#beginnings[slotOf(hash)] = 1;
      hash = Math.imul(hash ^ code, HASH_PRIME);
    }
    return hash;
  }

  /** Id of the key's first spelling, or the complement of its free slot. */
  #search(hash: number, bytes: Uint8Array, start: number, end: number): number {
    for (let slot = slotOf(hash); ; slot = (slot + 1) & MASK) {
      const id = this.#slots[slot]! - 1;
      if (id < 0) return ~slot;
      if (this.#hash[id] === hash && this.#same(id, bytes, start, end)) return id;
    }
  }

  #same(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#start[id]!;
    if (this.#end[id]! - from !== end - start) return false;
    const known = this.#keys.bytes;
    for (let i = start; i < end; i++) if (known[from + i - start] !== bytes[i]) return false;
    return true;
  }
}
