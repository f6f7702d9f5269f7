import type { FigureView } from './figure-view.ts';
import { partRules } from './part-rules.ts';
import type { LinkScene } from './scene.ts';
import { Parts } from './wholes.ts';

/** The figure that one is a part of, and the rule that says so. */
export interface PartOf {
  readonly whole: number;
  readonly rule: string;
}

/** Of which figure each is a part, where words say so; null elsewhere. */
export function readParts(scene: LinkScene, views: readonly FigureView[]): (PartOf | null)[] {
  const parts = new Parts(scene, views);
  return views.map((view) => {
    parts.begin(view);
    for (const { id, read } of partRules) {
      const whole = read(parts, view);
      if (whole === null || whole === view.index) continue;
      // Two figures are never parts of each other.
      if (parts.wholeOf(whole) === view.index) continue;
      parts.decide(whole, id);
      return { whole, rule: id };
    }
    parts.decide(null, null);
    return null;
  });
}
