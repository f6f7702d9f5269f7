/** When a clause plays by its verb; `none` without a finite verb. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/**
 * One verb with what belongs to it. Tokens are indices into the document's, -1 where there is none;
 * heads of phrases stand for phrases.
 */
export interface Clause {
  /** Half-open range of tokens from its first to its last; clauses inside it lie in between. */
  readonly first: number;
  readonly end: number;
  /** Main verb: of "have been killed" the participle. Without one it is a bare phrase. */
  readonly verb: number;
  /** Class of the verb in the lexicon (`say`, `attack`, …), or null. */
  readonly verbClass: string | null;
  readonly voice: 'active' | 'passive';
  readonly tense: Tense;
  /** Whether it says what might be, should be or is not: "could", "if", "denied". */
  readonly modal: boolean;
  /** Head of the subject; what joined clauses leave out is taken from the first. */
  readonly subject: number;
  readonly object: number;
  /** Index of the clause it hangs on, -1 for a main clause. */
  readonly parent: number;
  /** Index of the clause that it goes on, by "and" or a comma; -1 for the first of a row. */
  readonly joint: number;
  /** How it hangs on its parent: what is said, "which …", "after …", or without a finite verb. */
  readonly kind: ClauseKind;
  /** Head of who says so: "*police* said", "according to *police*"; -1 when the text does. */
  readonly speaks: number;
}

/** What a clause is to the one it hangs on. */
export type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'infinite';
