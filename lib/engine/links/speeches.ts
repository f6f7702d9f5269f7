import type { Document } from '../document.ts';
import { claimVerb } from './rules/source.ts';
import type { Speech, Spot } from './scene.ts';
import { claimAfter } from './words-around.ts';

/** Looks up what each mention says, once. */
export class Speeches {
  readonly #document: Document;
  readonly #tags: Uint8Array;
  readonly #known = new Map<Spot, Speech>();

  constructor(document: Document, tags: Uint8Array) {
    this.#document = document;
    this.#tags = tags;
  }

  of(spot: Spot): Speech {
    let speech = this.#known.get(spot);
    if (speech === undefined) {
      const document = this.#document;
      speech = {
        claim: claimAfter(document, this.#tags, spot),
        verb: claimVerb({ document }, spot),
      };
      this.#known.set(spot, speech);
    }
    return speech;
  }
}
