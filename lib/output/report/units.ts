/** Offsets in Unicode code points as offsets in UTF-16 code units, in the order given; one walk. */
export function toUnits(text: string, points: readonly number[]): number[] {
  if (!/[\ud800-\udbff]/.test(text)) return points.map((point) => Math.min(point, text.length));
  const order = points.map((_, index) => index).sort((one, other) => points[one]! - points[other]!);
  const units = new Array<number>(points.length);
  let unit = 0;
  let point = 0;
  for (const index of order) {
    const wanted = points[index]!;
    while (point < wanted && unit < text.length) {
      unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
      point += 1;
    }
    units[index] = unit;
  }
  return units;
}
