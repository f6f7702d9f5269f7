import type { Tokens } from '../../../engine/text/tokens.ts';
import { verbForm } from '../../../engine/grammar/lexicon/verb-forms.ts';
import { Role } from '../roles/role.ts';
import { Tag } from '../tags/tag.ts';
import type { ClauseKind } from './clause.ts';
import type { Borders } from './borders.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';

/** A text with a tag and a role for each token. */
export interface TaggedTokens {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly roles: Uint8Array;
}

/** A clause while it is read; see `Clause`. */
export interface OpenClause {
  readonly index: number;
  readonly kind: ClauseKind;
  readonly parent: number;
  readonly joint: number;
  /** A comma stands before it, or the sentence begins with it: the next comma ends it. */
  readonly isSetOff: boolean;
  first: number;
  group: VerbGroup | null;
  verbClass: string | null;
  subject: number;
  object: number;
}

const DEEPEST = 12;
/** A phrase that begins farther from its head is cut there. */
const LONGEST_PHRASE = 12;

/**
 * Cuts the sentences of one text into clauses, left to right with a stack of those that go on. What
 * begins a clause: a word that opens one ("who", "after", "that"), a subject where the clause has
 * its verb, a verb where it has one. What ends it: the comma after a clause that a comma opened, a
 * finite verb for a subject that still waits for one, a dash, a semicolon.
 */
export class ClauseReader {
  readonly clauses: OpenClause[] = [];
  readonly clauseAt: Int32Array;
  private readonly text: TaggedTokens;
  private readonly borders: Borders;
  private readonly stack: OpenClause[] = [];
  private first = 0;
  private end = 0;

  constructor(text: TaggedTokens, borders: Borders) {
    this.text = text;
    this.borders = borders;
    this.clauseAt = new Int32Array(text.tokens.count).fill(-1);
  }

  /** Reads the sentence of tokens `[first, end)`. */
  read(first: number, end: number): void {
    const { tags, roles } = this.text;
    this.first = first;
    this.end = end;
    this.stack.length = 0;
    this.open({ kind: 'main', at: first, parent: -1, joint: -1 });
    let at = first;
    while (at < end) {
      const tag = tags[at]!;
      if (tag === Tag[',']) this.closeSetOff();
      else if (tag === Tag[':'] && this.main.group !== null && at + 1 < end) this.goOn(at);
      else if (this.borders.opens(at)) this.openAt(at);
      if (roles[at] === Role.subject || roles[at] === Role['passive-subject']) this.takeSubject(at);
      else if (roles[at] === Role.object && this.top.group !== null && this.top.object < 0) {
        this.top.object = at;
      }
      const group = verbGroupAt(this.text.tokens, tags, { at, limit: end });
      if (group !== null) {
        this.takeVerb(group);
        this.clauseAt.fill(this.top.index, at, group.end);
        at = group.end;
        continue;
      }
      this.clauseAt[at] = this.top.index;
      at += 1;
    }
  }

  private get top(): OpenClause {
    return this.stack[this.stack.length - 1]!;
  }

  private get main(): OpenClause {
    return this.stack[0]!;
  }

  private open(start: {
    readonly kind: ClauseKind;
    readonly at: number;
    readonly parent: number;
    readonly joint: number;
  }): OpenClause {
    const { kind, at, parent, joint } = start;
    const clause: OpenClause = {
      index: this.clauses.length,
      kind,
      parent,
      joint,
      isSetOff: this.stack.length > 0 && (at === this.first || this.text.tags[at - 1] === Tag[',']),
      first: at,
      group: null,
      verbClass: null,
      subject: -1,
      object: -1,
    };
    this.clauses.push(clause);
    // Nothing that is written nests deeper; so no walk over the stack grows with the text.
    if (this.stack.length >= DEEPEST) this.stack.pop();
    this.stack.push(clause);
    return clause;
  }

  /** A clause that goes on with `before` at its level and takes its place on the stack. */
  private joinTo(before: OpenClause, at: number): OpenClause {
    this.stack.length = this.stack.indexOf(before);
    const { kind, parent, index } = before;
    return this.open({ kind, at, parent, joint: index });
  }

  /** After a dash, colon or semicolon. */
  private goOn(at: number): void {
    this.joinTo(this.main, at);
  }

  /** A comma ends what a comma began. */
  private closeSetOff(): void {
    while (this.stack.length > 1 && this.top.isSetOff && this.top.group !== null) this.stack.pop();
  }

  private openAt(at: number): void {
    const kind = this.borders.kindAt(at);
    this.open({ kind, at, parent: this.top.index, joint: -1 });
  }

  private takeSubject(at: number): void {
    const { top } = this;
    if (top.group === null) {
      if (top.subject < 0) top.subject = at;
      else this.takeSecondSubject(at);
      return;
    }
    // "the man who shot two officers was arrested": what awaits a verb has its subject.
    if (this.awaiting() !== null && top.object < 0 && !this.borders.hasSign(top.group.end, at)) {
      top.object = at;
      return;
    }
    if (this.isInverted(at)) {
      top.subject = at;
      return;
    }
    const start = this.phraseStart(at);
    const before = this.text.tags[start - 1];
    if (before === Tag.CC && start - 2 >= this.first && this.text.tags[start - 2] !== Tag[',']) {
      this.moveTo(this.joinTo(this.finiteTop(), start), { start, at });
    } else if (before === Tag[','] || before === Tag.CC || before === Tag["''"]) {
      this.moveTo(this.joinTo(this.main, start), { start, at });
    } else this.openBefore(at, { kind: 'complement', parent: top.index });
    this.top.subject = at;
  }

  /** A subject that comes before the first one has its verb. */
  private takeSecondSubject(at: number): void {
    const { top } = this;
    const start = this.phraseStart(at);
    const before = this.text.tags[start - 1];
    // "officials and aid workers say": a list.
    if (before === Tag.CC) return;
    // "the army, he said, had …", "the man police shot"
    const isParenthesis = before === Tag[','];
    this.openBefore(at, {
      kind: isParenthesis ? 'main' : 'relative',
      parent: isParenthesis ? -1 : top.index,
    });
  }

  /** The innermost clause around whose subject still waits for its verb, or null. */
  private awaiting(): OpenClause | null {
    for (let depth = this.stack.length - 2; depth >= 0; depth -= 1) {
      const clause = this.stack[depth]!;
      if (clause.group === null && clause.subject >= 0) return clause;
    }
    return null;
  }

  /** "…," said the minister: the subject of a verb of saying that nobody has spoken for. */
  private isInverted(at: number): boolean {
    const { top, borders } = this;
    if (top.group === null || top.subject >= 0 || top.verbClass !== 'say') return false;
    return !borders.hasFiniteAfter(at);
  }

  private openBefore(
    at: number,
    { kind, parent }: { readonly kind: ClauseKind; readonly parent: number },
  ): void {
    const start = this.phraseStart(at);
    this.moveTo(this.open({ kind, at: start, parent, joint: -1 }), { start, at });
    this.top.subject = at;
  }

  private moveTo(
    { index }: OpenClause,
    { start, at }: { readonly start: number; readonly at: number },
  ): void {
    this.clauseAt.fill(index, start, at);
  }

  /** First token of the phrase whose head is `at`, within its clause. */
  private phraseStart(at: number): number {
    const verb = this.top.group?.end ?? this.first;
    const limit = Math.max(verb, at - LONGEST_PHRASE, this.first);
    let start = at;
    while (start > limit && this.borders.isInsidePhrase(start - 1)) start -= 1;
    return start;
  }

  /** The innermost clause that has a finite verb. */
  private finiteTop(): OpenClause {
    for (let depth = this.stack.length - 1; depth > 0; depth -= 1) {
      const clause = this.stack[depth]!;
      if (clause.kind !== 'infinite' && clause.kind !== 'relative') return clause;
    }
    return this.main;
  }

  private takeVerb(group: VerbGroup): void {
    const taken = group.isBare && this.isPast(group) ? asPast(group) : group;
    const verbClass = verbForm(this.text.tokens.lower[group.main]!)?.className ?? null;
    if (taken.isFinite) this.takeFinite(taken, verbClass);
    else this.takeInfinite(taken);
    this.top.group = taken;
    this.top.verbClass = verbClass;
  }

  /** "They killed two", "when a bomb exploded": past, though the tags say participle. */
  private isPast({ first, end }: VerbGroup): boolean {
    const { top } = this;
    const { tags, roles } = this.text;
    const awaits = top.group === null && top.subject >= 0 && top.kind !== 'main';
    if (awaits) return roles[top.subject] === Role.subject;
    const isAfterSign = tags[first - 1] === Tag[','] || tags[first - 1] === Tag.CC;
    const isAfterPronoun = tags[first - 1] === Tag.PRP;
    if (!isAfterSign && !isAfterPronoun) return false;
    return this.borders.hasObjectAfter(end);
  }

  private takeFinite({ first }: VerbGroup, verbClass: string | null): void {
    if (this.top.group === null) return;
    const awaiting = this.awaiting();
    if (awaiting !== null) {
      this.stack.length = this.stack.indexOf(awaiting) + 1;
      return;
    }
    const before = this.joinedTo(first, verbClass);
    const joined = this.joinTo(before, first);
    // "…," said the minister: whose subject comes after it.
    const { tags } = this.text;
    const isAfterSign = tags[first - 1] === Tag[','] || tags[first - 1] === Tag["''"];
    const isInverted =
      verbClass === 'say' && isAfterSign && this.borders.hasSubjectAfter(first + 1);
    if (!isInverted) joined.subject = before.subject;
  }

  /** What a verb without a subject of its own goes on with: "who fled and hid", "fled, hid and died". */
  private joinedTo(first: number, verbClass: string | null): OpenClause {
    const { top, stack } = this;
    if (this.text.tags[first - 1] !== Tag.CC) return this.finiteTop();
    // "denied that they had fled and said …": saying goes with saying.
    const saying = verbClass === 'say' ? stack.find((clause) => clause.verbClass === 'say') : null;
    if (saying) return saying;
    return top.group?.isFinite === true ? top : this.finiteTop();
  }

  private takeInfinite(group: VerbGroup): void {
    const { top } = this;
    const at = group.isInfinitive ? group.first - 1 : group.first;
    const isLast = !this.borders.hasFiniteInSentence(group.end, this.end);
    // "Army to hold talks", "Five killed in blast": a headline has no other verb.
    if (top.kind === 'main' && top.group === null && top.subject >= 0 && isLast) return;
    const isJoined = this.text.tags[at - 1] === Tag.CC && top.kind === 'infinite';
    if (isJoined) this.joinTo(top, at);
    else if (top.group === null && top.kind !== 'main') return;
    else this.open({ kind: 'infinite', at, parent: top.index, joint: -1 });
    if (group.isInfinitive) this.clauseAt[at] = this.top.index;
  }
}

const asPast = (group: VerbGroup): VerbGroup => ({
  ...group,
  isFinite: true,
  isPassive: false,
  tense: 'past',
});
