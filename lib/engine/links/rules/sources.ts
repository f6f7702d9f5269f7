import type { FigureValue } from '../../figures/value.ts';
import type { Mention } from '../../mention.ts';
import { near, type Scene } from '../scene.ts';
import { isClaim } from '../claim-verbs.ts';
import { pronounClaim, type Claim } from './source.ts';
import type { Subjects } from './subjects.ts';

/** "He said" and "the company said" are looked for this many tokens around a figure. */
const WIDE = 60;

/** Who says what each figure says. */
export class Sources {
  readonly #scene: Scene;
  readonly #claims: readonly (readonly Claim[])[];
  readonly #quoted: Uint8Array;
  readonly #subjects: Subjects;

  constructor(scene: Scene, claims: readonly (readonly Claim[])[], subjects: Subjects) {
    this.#scene = scene;
    this.#claims = claims;
    this.#quoted = scene.around.quoted;
    this.#subjects = subjects;
  }

  /** Index of the actor who says so, or null. */
  of({ sentence, span }: Mention<FigureValue>, token: number): number | null {
    const claims = near(this.#claims[sentence], token);
    let covering: Claim | null = null;
    for (const claim of claims) {
      // The nearest claim before the figure wins over one that closes the sentence.
      const opens = claim.verb < token && covering !== null && covering.verb < claim.verb;
      if (this.#covers(claim, token, span.start) && (covering === null || opens)) covering = claim;
    }
    if (covering !== null) return covering.actor;
    const { document } = this.#scene;
    const own = document.sentences[sentence]!;
    if (own.kind === 'item' || own.kind === 'title') return null;
    const from = Math.max(own.firstToken, token - WIDE);
    const to = Math.min(own.endToken, token + WIDE);
    const speaks = pronounClaim(this.#scene, from, to);
    if (speaks >= 0) {
      const subject = this.#subjects.meant(sentence, speaks - 1);
      if (subject !== null && (token > speaks || this.#quoted[token] === 1)) return subject;
    }
    const definite = this.#definiteClaim(sentence, { from, to });
    if (definite !== null) return definite;
    if (this.#quoted[token] !== 1) return null;
    return (
      claims[0]?.actor ??
      this.#claims[sentence + 1]?.find(({ closes }) => closes)?.actor ??
      this.#lastClaimBefore(sentence)
    );
  }

  /** A claim reaches over what follows its verb, or, closing a sentence, over what stands before. */
  #covers({ verb, closes, spot }: Claim, token: number, start: number): boolean {
    const { tokens } = this.#scene.document;
    if (start >= spot.start && start < spot.end) return false;
    if (tokens.lower[verb] === 'according') return true;
    const inverted = verb < spot.firstToken;
    const from = Math.min(verb, spot.firstToken);
    // "…," said X, 52, mayor of a town of 4,500: what follows the name is about X.
    if (inverted) return token < from;
    return token > verb || (closes && token < from);
  }

  /** "The company said": the last actor of that kind before. */
  #definiteClaim(
    sentence: number,
    { from, to }: { readonly from: number; readonly to: number },
  ): number | null {
    const { tokens } = this.#scene.document;
    for (let at = from; at + 2 < to; at++) {
      if (tokens.lower[at] !== 'the' || !isClaim(tokens.lower[at + 2]!)) continue;
      const meant = this.#subjects.meant(sentence, at);
      if (meant !== null) return meant;
    }
    return null;
  }

  #lastClaimBefore(sentence: number): number | null {
    for (let at = sentence - 1; at >= Math.max(0, sentence - 3); at--) {
      const last = this.#claims[at]?.at(-1);
      if (last !== undefined) return last.actor;
    }
    return null;
  }
}
