import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActors } from '../../../lib/engine/actors/index.ts';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { readFigures } from '../../../lib/engine/figures/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { linkCorpus, type ExpectedLinks } from '../../../lib/engine/links/corpus.ts';
import { partRules } from '../../../lib/engine/links/part-rules.ts';
import { linkFigures } from '../../../lib/engine/links/index.ts';
import { readMarkedNames } from '../actors/marked-names.ts';

function read(marked: string) {
  const { document, names } = readMarkedNames(marked);
  const dates = readDates(document).found;
  const analysis = analyse(document, dates);
  const figures = readFigures(analysis).found;
  const named = readActors(analysis, names);
  const { figures: linked, actors } = linkFigures({ analysis, dates, figures, ...named });
  const numberOf = (index: number) => {
    const { start, end } = linked[index]!.value.number;
    return document.text.slice(start, end);
  };
  const links = linked.map(({ value }, index) => ({
    number: numberOf(index),
    place: value.place,
    date: value.date === null ? null : dates[value.date]!.text,
    actors: value.actors.map((actor) => actors[actor]!.name),
    source: value.source === null ? null : actors[value.source]!.name,
    partOf: value.partOf === null ? null : numberOf(value.partOf),
  }));
  return { document, figures, linked, actors, links };
}

describe('links of figures', () => {
  it.each(linkCorpus.map(([text, ...expected]) => [text, expected] as const))(
    'reads %s',
    (text, expected) => {
      const { links } = read(text);
      for (const wanted of expected) {
        const found = links.find(({ number }) => number === wanted.number);
        const judged = Object.keys(wanted).map((field) => [
          field,
          found?.[field as keyof ExpectedLinks],
        ]);
        expect(Object.fromEntries(judged)).toEqual(wanted);
      }
    },
  );

  it.each(partRules.map(({ id, example }) => [id, example] as const))(
    'name a part by %s',
    (id, example) => {
      const wanted = /\[(.+?)\]/.exec(example)![1]!;
      const { linked, document } = read(example.replace(/[[\]]/g, ''));
      const parts = linked.filter(({ value }) => value.rules.partOf === id);
      expect(parts.length).toBeGreaterThan(0);
      for (const { value } of parts) {
        const { number } = linked[value.partOf!]!.value;
        expect(document.text.slice(number.start, number.end)).toBe(wanted);
      }
    },
  );

  it('say what part an actor has, and how sure the row is', () => {
    const { linked, actors } = read(
      '[[U.S.|N]] troops killed 12 rebels near [[Mosul|L]] on Tuesday.',
    );
    const { value } = linked[0]!;
    expect(value.actors.map((actor) => actors[actor]!.name)).toEqual(['United States']);
    expect(value.actorRoles).toEqual(['doer']);
    expect(value.via).toEqual({ place: 'clause', date: 'clause', actors: 'clause', source: null });
    expect(value.confidence).toBeGreaterThan(0.5);
    expect(value.confidence).toBeLessThan(1);
  });

  it('make a people an actor only when a figure is said of it', () => {
    const names = (text: string) => read(text).actors.map(({ name }) => name);
    expect(names('Two [[Filipinos|N]] were killed.')).toEqual(['Philippines']);
    expect(names('The [[Filipino|N]] cook left.')).toEqual([]);
  });

  it('keep every figure as it was read', () => {
    const text = linkCorpus.map(([line]) => line).join('\n\n');
    const { figures, linked } = read(text);
    expect(linked.map(({ span }) => span)).toEqual(figures.map(({ span }) => span));
  });

  it('throw on no string', () => {
    const words = fc.constantFrom(
      '[[Iran|L]]',
      '[[NATO|international_org]]',
      '[[Anna Weiss|P]]',
      'said',
      '17',
      'people',
      'died',
      'in',
      '.',
      ',',
      '“',
      '”',
      '"',
      'on Tuesday',
      'the company',
      'it',
      '\n\n',
      '•',
      ';',
      '5 percent',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        read(parts.join(' '));
      }),
      { numRuns: 300 },
    );
  });

  it('take time in step with the text', () => {
    const seconds = (count: number) => {
      const text = Array.from({ length: count }, () => 'Iran said it killed 17 people').join(', ');
      const { document } = readMarkedNames(text);
      const dates = readDates(document).found;
      const analysis = analyse(document, dates);
      const figures = readFigures(analysis).found;
      const mention = {
        span: { start: 0, end: 4 },
        text: 'Iran',
        sentence: 0,
        form: 'name',
      } as const;
      const actor = {
        name: 'Iran',
        type: 'state',
        country: 'IRN',
        countryBasis: 'name',
        role: null,
        affiliation: null,
        aliases: [],
        generic: false,
        mentions: [mention],
        rule: 'actors/state',
        reason: '',
      } as const;
      const before = process.cpuUsage();
      linkFigures({ analysis, dates, figures, actors: [actor], places: [], potential: [] });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    seconds(500);
    expect(seconds(5_000)).toBeLessThan(Math.max(seconds(500), 0.05) * 25);
  });
});
