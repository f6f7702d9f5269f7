/** A number of tokens, names or sentences as one of a few bins. */
export function binOf(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 12) return 6;
  if (distance <= 18) return 7;
  return distance <= 30 ? 8 : 9;
}
