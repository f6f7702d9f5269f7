import type { LabelledSpan, LabelledText } from './labelled-text.ts';
import { blend, draw, isSwapped, lastName, pick, poolOf, type NamePool } from './name-pool.ts';

/** Fewer names of a kind than this are not worth swapping. */
const LEAST_NAMES = 20;
/** Share of swapped words that become words nobody knows. */
const BLENDED = 0.2;
/** Share of persons who get a name of one word. */
const SINGLE_NAMED = 0.05;
/** Share of persons whose first names become initials, and of those who get a nickname in quotes. */
const INITIALLED = 0.06;
const NICKNAMED = 0.03;
/** Share of storms that become fires. */
const BURNING = 0.5;
const STORM = /^(?:Tropical )?(?:Hurricane|Cyclone|Typhoon|Storm) \p{Lu}\p{Ll}+$/u;
const FIRES = ['Fire', 'Fire', 'Fire', 'Wildfire', 'Bushfire'];
const FIRE = /(?:Fire|Wildfire|Bushfire)$/;
const LAND = ['Creek', 'Canyon', 'Ridge', 'Gulch', 'River', 'Valley', 'Park', 'Lake', 'Hill'];
/** Share of units that get a number. */
const NUMBERED = 0.5;
const UNIT =
  /^\p{Lu}.* (?:Brigade|Division|Regiment|Battalion|Corps|Army|Squadron|Infantry|Wing|Fleet)$/u;
const ENDINGS = ['th', 'st', 'nd', 'rd'];
/** Share of surnames standing alone that get a title before them, as some papers write. */
const TITLED = 0.12;
/** Share of full names that get a title of the lexicon. */
const RANKED = 0.06;
const TITLES = ['Mr. ', 'Mr. ', 'Ms. ', 'Mrs. ', 'Dr. ', 'Mr '];

/**
 * The text with other names in the places of its names: the same name is always replaced by the
 * same one, a person's surname alone by the surname of the replacement. So that the tagger learns
 * from what stands around a name and not this name.
 */
export function swapNames(text: LabelledText, pool: NamePool, random: () => number): LabelledText {
  const swapper = new Swapper(pool, random);
  const spans: LabelledSpan[] = [];
  let built = '';
  let from = 0;
  for (const span of [...text.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    built += text.text.slice(from, span.start);
    const written = text.text.slice(span.start, span.end);
    const name = inCaseOf(written, swapper.replace(span, written));
    built += swapper.titleBefore(span, name, built);
    spans.push({ start: built.length, end: built.length + name.length, type: span.type });
    built += name;
    from = span.end;
  }
  return { ...text, text: built + text.text.slice(from), spans };
}

/** A name in the midst of capitals, or of a text without any, is written as these are. */
function inCaseOf(written: string, name: string): string {
  if (written === name || name.toUpperCase().length !== name.length) return name;
  if (!/\p{Lu}/u.test(written)) return name.toLowerCase();
  const isCapitals = written.length > 5 && written === written.toUpperCase();
  return isCapitals ? name.toUpperCase() : name;
}

class Swapper {
  private readonly replaced = new Map<string, string>();
  private readonly pool: NamePool;
  private readonly random: () => number;

  constructor(pool: NamePool, random: () => number) {
    this.pool = pool;
    this.random = random;
  }

  replace(span: LabelledSpan, name: string): string {
    if (STORM.test(name)) return this.remember(`thing ${name}`, () => this.disaster(name));
    if (!isSwapped(span)) return name;
    const names = this.pool.names.get(poolOf(span.type, name));
    if (names === undefined || names.corpora.length + names.lexicons.length < LEAST_NAMES)
      return name;
    if (span.type === 'person') return this.person(name);
    return this.remember(`${span.type} ${name}`, () => {
      const other = this.numbered(span, draw(names, this.random));
      return span.type === 'norp' || this.random() > BLENDED
        ? other
        : this.withUnknownWord(other, draw(names, this.random));
    });
  }

  /** `Mr. ` before a surname that stands alone within a sentence, now and then. */
  titleBefore({ type }: LabelledSpan, name: string, before: string): string {
    if (type === 'thing' && FIRE.test(name) && !/\bthe $/i.test(before)) {
      return /(?:^|[.\n]\s*)$/.test(before) ? 'The ' : 'the ';
    }
    if (type !== 'person') return '';
    if (name.includes(' ')) {
      const isPlain = /(?:^|[\s(])\p{Ll}+,? $/u.test(before) && this.pool.titles.length > 0;
      return isPlain && this.random() < RANKED ? `${pick(this.pool.titles, this.random)} ` : '';
    }
    if (!/\p{Ll},? $/u.test(before) || this.random() > TITLED) return '';
    return pick(TITLES, this.random);
  }

  /** Storms get another name, some become wildfires: in small corpora there are few of either. */
  private disaster(name: string): string {
    const { pool, random } = this;
    if (random() > BURNING) return name.replace(/\S+$/, () => draw(pool.firstNames, random));
    const kind = pick(FIRES, random);
    const land = random() < 0.5 ? ` ${pick(LAND, random)}` : '';
    return `${draw(pool.lastNames, random)}${land} ${kind}`;
  }

  /** `92nd` before the name of a unit, now and then. */
  private numbered({ type }: LabelledSpan, name: string): string {
    if (type !== 'military' || !UNIT.test(name) || this.random() > NUMBERED) return name;
    const number = 1 + Math.floor(this.random() * 120);
    const isTeen = number % 100 > 10 && number % 100 < 14;
    return `${number}${isTeen ? 'th' : (ENDINGS[number % 10] ?? 'th')} ${name}`;
  }

  private person(name: string): string {
    const { pool, random } = this;
    const last = lastName(name);
    const surname = this.remember(`last ${last}`, () => this.word(draw(pool.lastNames, random)));
    if (name === last) return surname;
    const isSingle = this.remember(`single ${last}`, () => String(random() < SINGLE_NAMED));
    if (isSingle === 'true') return surname;
    const first = name
      .slice(0, -last.length)
      .split(' ')
      .map((word) =>
        word.length > 2 && !/[."“”(]/.test(word)
          ? this.remember(`first ${word}`, () => this.word(draw(pool.firstNames, random)))
          : word,
      );
    return this.remember(`whole ${name}`, () => `${this.manner(first.join(' '))}${surname}`);
  }

  /** First names with the space after them, now and then as initials or with a nickname. */
  private manner(first: string): string {
    const { pool, random } = this;
    if (!/^\p{Lu}\p{Ll}[\p{Ll} \p{Lu}]* $/u.test(first)) return first;
    const chance = random();
    if (chance < INITIALLED) {
      const initials = [first, draw(pool.lastNames, random)].slice(0, random() < 0.5 ? 1 : 2);
      return initials.map((word) => `${word.charAt(0)}. `).join('');
    }
    const isNicknamed = chance < INITIALLED + NICKNAMED;
    return isNicknamed ? `${first}"${this.word(draw(pool.firstNames, random))}" ` : first;
  }

  private word(word: string): string {
    const { pool, random } = this;
    return random() < BLENDED ? blend(word, draw(pool.lastNames, random)) : word;
  }

  /** The first word changes: the last says what kind of body or place it is. */
  private withUnknownWord(name: string, other: string): string {
    const [first, ...rest] = name.split(' ');
    return [blend(first!, other.split(' ')[0]!), ...rest].join(' ');
  }

  private remember(key: string, make: () => string): string {
    let value = this.replaced.get(key);
    if (value === undefined) this.replaced.set(key, (value = make()));
    return value;
  }
}
