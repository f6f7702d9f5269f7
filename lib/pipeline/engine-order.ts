/** True for an engine, named as in `sitrep/0.1.0`, whose version comes before another. */
export function isBefore(engine: string, version: string): boolean {
  const [theirs, others] = [engine.split('/').pop() ?? '', version].map((each) =>
    each.split('.').map(Number),
  );
  for (const [index, other] of others!.entries()) {
    const their = theirs![index] ?? 0;
    if (their !== other) return their < other;
  }
  return false;
}
