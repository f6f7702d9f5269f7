import type { ObjectRef } from '../../lib/pipeline/extract-object.ts';

/** While one text waits for S3, another is read; more than a few would wait for the processor. */
const MOST_AT_ONCE = 3;
/** Ten texts of 20 MB at once would not fit into memory: what is larger goes alone. */
const SMALL_BYTES = 500_000;

/** Work on objects, a few small ones at the same time, and never two on one key. */
export class SideBySide {
  readonly #underWay = new Map<Promise<void>, readonly ObjectRef[]>();

  /** Begins the work as soon as there is room for it. The work must not reject. */
  async begin(refs: readonly ObjectRef[], work: () => Promise<void>): Promise<void> {
    while (!this.#hasRoomFor(refs)) await Promise.race(this.#underWay.keys());
    const done = work().then(() => void this.#underWay.delete(done));
    this.#underWay.set(done, refs);
  }

  /** Resolves when all that was begun is done. */
  async end(): Promise<void> {
    await Promise.all(this.#underWay.keys());
  }

  #hasRoomFor(refs: readonly ObjectRef[]): boolean {
    if (this.#underWay.size === 0) return true;
    const others = [...this.#underWay.values()].flat();
    const keys = new Set(others.map(nameOf));
    return (
      this.#underWay.size < MOST_AT_ONCE &&
      [...others, ...refs].every(isSmall) &&
      !refs.some((ref) => keys.has(nameOf(ref)))
    );
  }
}

/** The event of a deletion names no size. */
const isSmall = ({ size = 0 }: ObjectRef) => size <= SMALL_BYTES;

const nameOf = ({ bucket, key }: ObjectRef) => JSON.stringify([bucket, key]);
