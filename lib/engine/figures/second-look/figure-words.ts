import type { Measured } from '../figure.ts';

/** "money", "percent", the name of another unit, or "-" where things are counted. */
export function unitOf({ unit }: Measured): string {
  if (unit === null) return '-';
  return unit.measure === 'money' || unit.measure === 'percent' ? unit.measure : unit.name;
}

/** What its line is on the page. */
export const lineKindOf = ({ stretch, amount }: Measured): string =>
  stretch.scan.layout.lines[stretch.tokens.sentence[amount.first]!]!.kind;
