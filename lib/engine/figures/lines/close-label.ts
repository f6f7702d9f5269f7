import type { Figure } from '../figure.ts';
import { LEADER } from '../../grammar/layout/key.ts';
import { labelBefore } from './label.ts';
import type { Label } from './label-words.ts';

/** The label of the line, when nothing but a hedge stands between it and the number. */
export function closeLabel(figure: Figure): Label | null {
  const label = labelBefore(figure.stretch, figure.first);
  if (label === null) return null;
  const { text } = figure.stretch.scan.tokens;
  let { end } = label;
  if (OPENS.test(text[end] ?? '')) while (end < figure.first && !CLOSES.test(text[end]!)) end += 1;
  while (end < figure.first && (LEADER.test(text[end]!) || CLOSES.test(text[end]!))) end += 1;
  const least = label.unit === null ? 2 : 6;
  return figure.first - end <= least ? label : null;
}

const OPENS = /^[([]$/;
const CLOSES = /^[)\]]$/;
