import { parseIsoDay } from '../calendar.ts';
import type { Document } from '../document.ts';
import { mention, type Mention, type Reading, type Refusal } from '../mention.ts';
import type { Draft } from './expression.ts';
import { isAside } from './asides.ts';
import { detectGenre, type Genre } from './genre.ts';
import { Reader } from './reader.ts';
import { completeLists, linkBetween, shareAcross, type Link } from './ranges.ts';
import { refusalAt } from './refusals.ts';
import { Resolver, type Place, type Resolution } from './resolve.ts';
import { longest } from './rule.ts';
import { DATE_RULES } from './rules/index.ts';
import { spokenDays } from './speech.ts';
import { tenseAt } from './tense.ts';
import { valueOf, withInterval } from './values.ts';
import type { DateValue } from './value.ts';

export type { Genre } from './genre.ts';
export { DATE_RULES } from './rules/index.ts';

export interface DateOptions {
  /** How the text tells time; detected when left out. */
  readonly genre?: Genre;
}

/** Every date, time, length and frequency in a document, resolved in text order. Linear in the text. */
export function readDates(document: Document, options: DateOptions = {}): Reading<DateValue> {
  const published =
    document.published.value === null ? null : parseIsoDay(document.published.value);
  const reader = new Reader(document);
  const refused: Refusal[] = [];
  const perSentence: { readonly drafts: readonly Draft[]; readonly links: readonly Link[] }[] = [];
  for (const sentence of document.sentences) {
    reader.begin = sentence.firstToken;
    reader.limit = sentence.endToken;
    reader.isShouted = isShouted(reader);
    const drafts = completeLists(reader, readSentence(reader, document, refused));
    const links = drafts.map((draft, index): Link => {
      const next = drafts[index + 1];
      return next === undefined ? null : linkBetween(reader, draft, next);
    });
    perSentence.push({ drafts: shareYears(drafts, links), links });
  }
  const genre =
    options.genre ??
    detectGenre(
      perSentence.flatMap(({ drafts }) => drafts),
      published?.year ?? null,
    );
  const resolver = new Resolver(published, genre);
  const found: Mention<DateValue>[] = [];
  document.sentences.forEach((sentence, number) => {
    reader.begin = sentence.firstToken;
    reader.limit = sentence.endToken;
    const { drafts, links } = perSentence[number]!;
    const spoken = published === null ? null : spokenDays(reader, drafts, published);
    let previous: {
      readonly index: number;
      readonly resolution: Resolution;
      readonly link: Link;
    } | null = null;
    drafts.forEach((draft, position) => {
      const rule = RULES.get(draft.rule);
      if (rule?.genre !== undefined && rule.genre !== genre) return;
      const index = found.length;
      const place: Place = {
        index,
        sentence: number,
        isHeading: sentence.kind === 'heading' || sentence.kind === 'title',
        isAside: isAside(reader, draft),
        tense: () => tenseAt(reader, draft.first, draft.end),
        spoken: spoken?.(draft) ?? null,
      };
      const resolution = resolver.resolve(draft, place);
      if (resolution === null) return;
      const { value, reason } = valueOf(reader, draft, resolution);
      if (resolution.point !== null) resolver.remember(resolution.point, place);
      const span = {
        start: reader.tokens.start[draft.first]!,
        end: reader.tokens.end[draft.end - 1]!,
      };
      found.push(
        mention(document, span, {
          value,
          rule: draft.rule,
          reason: reasonLine(document, span, reason, value),
        }),
      );
      if (previous !== null && previous.link === 'range' && previous.index === index - 1) {
        const pair = withInterval(found[index - 1]!.value, value);
        if (pair !== null) {
          found[index - 1] = { ...found[index - 1]!, value: pair[0] };
          found[index] = { ...found[index]!, value: pair[1] };
        }
      }
      previous = { index, resolution, link: links[position] ?? null };
    });
  });
  return { found, refused };
}

const RULES = new Map(DATE_RULES.map((rule) => [rule.id, rule]));

function reasonLine(
  document: Document,
  { start, end }: { readonly start: number; readonly end: number },
  story: string,
  { value }: DateValue,
): string {
  const words = document.text.slice(start, end).replace(/\s+/g, ' ');
  return `${words}: ${story} → ${value ?? 'no value'}`;
}

/** The longest reading at each token, left to right; what looked like a date and is none is refused. */
function readSentence(reader: Reader, document: Document, refused: Refusal[]): Draft[] {
  const drafts: Draft[] = [];
  let at = reader.begin;
  let floor = reader.begin;
  while (at < reader.limit) {
    if (reader.words[at] === undefined) {
      at += 1;
      continue;
    }
    const best = longest(DATE_RULES, reader, at);
    if (best === null) {
      const refusal = refusalAt(reader, document, at);
      if (refusal !== null) refused.push(refusal);
      at += 1;
      continue;
    }
    const { read, rule } = best;
    const first = Math.max(read.first ?? at, floor);
    drafts.push({
      first,
      end: read.end,
      expression: read.expression,
      clock: read.clock ?? null,
      mod: read.mod ?? null,
      rule: rule.id,
    });
    at = read.end;
    floor = at;
  }
  return drafts;
}

function isShouted(reader: Reader): boolean {
  for (let index = reader.begin; index < reader.limit; index += 1)
    if (reader.isLower(index)) return false;
  return true;
}

/** From right to left, so that a whole list takes the year of its last member. */
function shareYears(drafts: readonly Draft[], links: readonly Link[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    if (links[index] !== null) shared[index] = shareAcross(shared[index]!, shared[index + 1]!);
  }
  return shared;
}
