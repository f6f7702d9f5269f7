import type { Tokens } from '../../../engine/text/tokens.ts';
import { IS_FINITE, INSIDE_PHRASE, IS_VERB } from '../roles/surroundings.ts';
import { Role } from '../roles/role.ts';
import { Tag } from '../tags/tag.ts';
import type { ClauseKind } from './clause.ts';

/** Prepositions and conjunctions that open a clause when a subject and its verb follow. */
const SUBORDINATORS = new Set(
  `that because while although though if unless whether since until as after before once so whereas
  lest`.split(/\s+/),
);

const PHRASE = 6;

/** Where clauses may begin in a text; everything is known after one walk from its end. Linear. */
export class Borders {
  private readonly tokens: Tokens;
  private readonly tags: Uint8Array;
  private readonly roles: Uint8Array;
  /** Nearest finite verb, subject and sign from a token on; the count of tokens where there is none. */
  private readonly finite: Int32Array;
  private readonly subject: Int32Array;
  private readonly sign: Int32Array;

  constructor(
    tokens: Tokens,
    { tags, roles }: { readonly tags: Uint8Array; readonly roles: Uint8Array },
  ) {
    this.tokens = tokens;
    this.tags = tags;
    this.roles = roles;
    const make = () => new Int32Array(tokens.count + 1).fill(tokens.count);
    this.finite = make();
    this.subject = make();
    this.sign = make();
    for (let at = tokens.count - 1; at >= 0; at -= 1) {
      const isOther = tokens.sentence[at] !== tokens.sentence[at + 1];
      const role = roles[at];
      const isSubject = role === Role.subject || role === Role['passive-subject'];
      const from = (known: Int32Array) => (isOther ? tokens.count : known[at + 1]!);
      this.finite[at] = IS_FINITE[tags[at]!] === 1 ? at : from(this.finite);
      this.subject[at] = isSubject ? at : from(this.subject);
      this.sign[at] = isSign(tags[at]!) ? at : from(this.sign);
    }
  }

  /** Whether a clause begins with the word at `at`: "who", "where", "after" before a subject and verb. */
  opens(at: number): boolean {
    const tag = this.tags[at]!;
    if (tag === Tag.WDT || tag === Tag.WP || tag === Tag.WP$ || tag === Tag.WRB) {
      return this.finite[at]! < this.tokens.count;
    }
    if (tag !== Tag.IN || !SUBORDINATORS.has(this.tokens.lower[at]!)) return false;
    const finite = this.finite[at]!;
    return finite < this.tokens.count && this.subject[at]! < finite && finite < this.sign[at + 1]!;
  }

  /** What the clause that begins at `at` is to the one before. */
  kindAt(at: number): ClauseKind {
    const tag = this.tags[at]!;
    const before = this.tags[at - 1] ?? 0;
    if (tag === Tag.IN) {
      const word = this.tokens.lower[at]!;
      return word === 'that' || word === 'whether' ? 'complement' : 'adverbial';
    }
    if (IS_VERB[before] === 1) return 'complement';
    if (tag === Tag.WRB) return this.tokens.lower[at] === 'where' ? 'relative' : 'adverbial';
    return 'relative';
  }

  /** Whether a finite verb follows before the next comma or other sign. */
  hasFiniteAfter(at: number): boolean {
    return this.finite[at]! < Math.min(this.sign[at]!, this.tokens.count);
  }

  /** Whether a subject follows and no finite verb or sign before it. */
  hasSubjectAfter(at: number): boolean {
    const subject = this.subject[at]!;
    return subject < this.tokens.count && subject < Math.min(this.finite[at]!, this.sign[at]!);
  }

  /** Whether an object follows within a phrase's length, and no verb or sign before it. */
  hasObjectAfter(from: number): boolean {
    const limit = Math.min(this.sign[from]!, this.finite[from]!, from + PHRASE);
    for (let at = from; at < limit; at += 1) if (this.roles[at] === Role.object) return true;
    return false;
  }

  /** Whether a comma or another sign lies in `[from, to)`. */
  hasSign(from: number, to: number): boolean {
    return this.sign[from]! < to;
  }

  /** Whether tokens `[from, end)` of one sentence hold a finite verb. */
  hasFiniteInSentence(from: number, end: number): boolean {
    return from < end && this.finite[from]! < end;
  }

  /** Whether the token can stand before the head in its phrase. */
  isInsidePhrase(at: number): boolean {
    const tag = this.tags[at]!;
    if (INSIDE_PHRASE[tag] === 0 || tag === Tag.RB) return false;
    const role = this.roles[at]!;
    return role === Role.none || role === Role.possessor;
  }
}

const isSign = (tag: number) => tag === Tag[','] || tag === Tag[':'] || tag === Tag['.'];
