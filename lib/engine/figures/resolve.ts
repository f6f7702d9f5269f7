import { Around } from './counting/rule.ts';
import { count } from './counting/count.ts';
import type { Figure, Measured } from './figure.ts';
import { closeLabel, withLabelUnit } from './lines/label.ts';
import { measure } from './measuring/measure.ts';
import type { Look } from './second-look/second-look.ts';
import { shareBreakdowns } from './sharing/breakdown.ts';
import { share } from './sharing/rules.ts';
import type { ToldUnits } from './told-units.ts';

/**
 * Decides what the figures of a sentence count and measure, each knowing those before it: units and
 * nouns are shared first, then each is counted and measured in text order, by the rules and a second
 * look, at last parts share what befell their whole.
 */
export function resolve(
  figures: readonly Figure[],
  {
    earlier,
    units,
    look,
  }: {
    readonly earlier: readonly Measured[];
    readonly units: ToldUnits;
    readonly look: Look;
  },
): Measured[] {
  const known = [...earlier];
  for (const figure of share(figures)) {
    const label = figure.column ?? closeLabel(figure);
    const around = new Around(withLabelUnit(figure, label), { label, earlier: known, units });
    const measured = look.look(measure(count(around), around), around);
    units.see(measured);
    known.push(measured);
  }
  return shareBreakdowns(known.slice(earlier.length));
}
