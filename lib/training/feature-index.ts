/** Numbers 32-bit feature hashes in the order they come, and counts them. Open addressing. */
export class FeatureIndex {
  private keys = new Int32Array(1 << 20);
  private ids = new Int32Array(1 << 20).fill(-1);
  private readonly counted: number[] = [];
  private readonly hashed: number[] = [];

  get size(): number {
    return this.hashed.length;
  }

  /** Hash of feature number `id`. */
  hashOf(id: number): number {
    return this.hashed[id]!;
  }

  countOf(id: number): number {
    return this.counted[id]!;
  }

  /** Number of the feature, a new one when it was never seen. */
  number(hash: number): number {
    if (this.hashed.length * 2 > this.keys.length) this.grow();
    const slot = this.slotOf(hash);
    let id = this.ids[slot]!;
    if (id < 0) {
      id = this.hashed.length;
      this.keys[slot] = hash;
      this.ids[slot] = id;
      this.hashed.push(hash);
      this.counted.push(0);
    }
    this.counted[id]! += 1;
    return id;
  }

  /** Number of the feature, -1 when it was never seen. */
  find(hash: number): number {
    return this.ids[this.slotOf(hash)]!;
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.ids[slot]! >= 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, ids } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.ids = new Int32Array(keys.length * 2).fill(-1);
    for (let old = 0; old < keys.length; old += 1) {
      if (ids[old]! < 0) continue;
      const slot = this.slotOf(keys[old]!);
      this.keys[slot] = keys[old]!;
      this.ids[slot] = ids[old]!;
    }
  }
}
