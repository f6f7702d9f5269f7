/** One actor in the making: its mentions as indices of candidates, sorted when read. */
export interface Cluster {
  readonly kind: 'person' | 'body' | 'state' | 'organ' | 'office';
  readonly members: number[];
  readonly reasons: string[];
}

/** The actors found so far. Clusters only grow; `join` forwards one to another. */
export class Clusters {
  readonly #clusters: Cluster[] = [];
  readonly #forward: number[] = [];

  create(members: readonly number[], kind: Cluster['kind']): number {
    this.#clusters.push({ kind, members: [...members], reasons: [] });
    this.#forward.push(this.#forward.length);
    return this.#clusters.length - 1;
  }

  find(cluster: number): number {
    let root = cluster;
    while (this.#forward[root] !== root) root = this.#forward[root]!;
    let at = cluster;
    while (this.#forward[at] !== root) {
      const next = this.#forward[at]!;
      this.#forward[at] = root;
      at = next;
    }
    return root;
  }

  add(cluster: number, members: readonly number[], reason: string): void {
    const target = this.#clusters[this.find(cluster)]!;
    for (const member of members) target.members.push(member);
    if (!target.reasons.includes(reason)) target.reasons.push(reason);
  }

  join(left: number, right: number, reason: string): void {
    const into = this.find(left);
    const from = this.find(right);
    if (into === from) return;
    // The smaller list moves, so that all joins together stay within n log n.
    const [keep, move] =
      this.#clusters[into]!.members.length >= this.#clusters[from]!.members.length
        ? [into, from]
        : [from, into];
    this.#forward[move] = keep;
    this.add(keep, this.#clusters[move]!.members, reason);
    for (const earlier of this.#clusters[move]!.reasons) {
      if (!this.#clusters[keep]!.reasons.includes(earlier))
        this.#clusters[keep]!.reasons.push(earlier);
    }
    this.#clusters[move]!.members.length = 0;
  }

  /** The first members of a cluster, at most forty. */
  membersOf(cluster: number): readonly number[] {
    return this.#clusters[this.find(cluster)]!.members.slice(0, 40);
  }

  /** Greatest member below `candidate`, or -1. */
  lastMemberBefore(cluster: number, candidate: number): number {
    const { members } = this.#clusters[this.find(cluster)]!;
    let best = -1;
    for (let at = 0; at < members.length && at < 64; at++) {
      if (members[at]! < candidate && members[at]! > best) best = members[at]!;
    }
    return best;
  }

  /** Live clusters with their numbers. */
  *entries(): Generator<[number, Cluster]> {
    for (const [index, cluster] of this.#clusters.entries()) {
      if (cluster.members.length > 0) yield [index, cluster];
    }
  }

  /** All clusters with members, by first mention; members in text order. */
  all(): Cluster[] {
    const live = this.#clusters.filter(({ members }) => members.length > 0);
    for (const { members } of live) members.sort((a, b) => a - b);
    return live.sort((a, b) => a.members[0]! - b.members[0]!);
  }
}
