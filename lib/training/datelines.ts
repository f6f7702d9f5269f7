import type { LabelledSpan, LabelledText } from './labelled-text.ts';
import { draw, type NamePool } from './name-pool.ts';

const AGENCIES = ['Reuters', 'AP', 'AFP', 'dpa', 'Xinhua', 'TASS', 'Anadolu', 'IANS', 'ANI', 'UPI'];
const DAYS = ['', '', '', ', March 4', ', Nov 12', ', 9 June', ' Aug 2', ', Sept. 21'];
const DASHES = [' - ', ' — ', ' – ', ': '];

/** A text that has a dateline already. */
const DATED = /^[^\n]{2,60}?(?:\)\s?[-—–]|\s[-—–]\s)/;

/** The text with a dateline before it, the town often in capitals. */
export function withDateline(
  text: LabelledText,
  pool: NamePool,
  random: () => number,
): LabelledText {
  if (DATED.test(text.text.slice(bodyStart(text.text)))) return text;
  const towns = pool.names.get(random() < 0.5 ? 'place long' : 'place word');
  if (towns === undefined) return text;
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const town = draw(towns, random);
  const spans: LabelledSpan[] = [{ start: 0, end: town.length, type: 'place' }];
  let line = random() < 0.7 ? town.toUpperCase() : town;
  if (line.length !== town.length) line = town;
  line += pick(DAYS);
  if (random() < 0.5) {
    const agency = pick(AGENCIES);
    line += ' (';
    spans.push({ start: line.length, end: line.length + agency.length, type: 'media' });
    line += `${agency})`;
  }
  line += pick(DASHES);
  const at = bodyStart(text.text);
  const moved = text.spans.map((span) => (span.start < at ? span : shift(span, line.length)));
  const added = spans.map((span) => shift(span, at));
  return {
    ...text,
    text: text.text.slice(0, at) + line + text.text.slice(at),
    spans: [...moved, ...added].sort((a, b) => a.start - b.start),
  };
}

const shift = (span: LabelledSpan, by: number): LabelledSpan => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** After the headline, if there is one. */
function bodyStart(text: string): number {
  const gap = text.indexOf('\n\n');
  return gap >= 0 && gap < 200 ? gap + 2 : 0;
}
