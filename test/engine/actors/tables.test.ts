import { describe, expect, it } from 'vitest';
import { readActors } from '../../../lib/engine/actors/index.ts';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { findNames } from '../../../lib/engine/names/index.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

function read(text: string) {
  const { document } = toDocument({ id: 'table', text });
  const analysis = analyse(document, readDates(document).found);
  const { actors, places } = readActors(analysis, findNames(document));
  return { actors: actors.map(({ name }) => name), places: places.map(({ name }) => name) };
}

describe('names in tables', () => {
  it('are places under the head of a column of places, however few rows there are', () => {
    const blanks = `Losses by district

District      Dead   Injured
Morvan          12        30
Lesk             3         8
Total           15        38`;
    expect(read(blanks)).toEqual({ actors: [], places: ['Morvan', 'Lesk'] });
    const tabs = 'Camp\tFamilies\tChildren\nHara East\t340\t812\nTolin\t120\t300';
    expect(read(tabs)).toEqual({ actors: [], places: ['Hara East', 'Tolin'] });
    const commas = 'Region,Houses destroyed,Schools damaged\nMorvan,230,4\nLesk,45,1';
    expect(read(commas)).toEqual({ actors: [], places: ['Morvan', 'Lesk'] });
  });

  it('are places in a column of places that is not the first', () => {
    const text = `| No. | Affected township | Houses |
|---|---|---|
| 1 | Belu | 230 |
| 2 | Anse Tapin | 45 |`;
    expect(read(text)).toEqual({ actors: [], places: ['Belu', 'Anse Tapin'] });
  });

  it('are no places under the head of a column of people', () => {
    const text = `Candidate\tVotes\tShare
Amara Toure\t412,300\t41.2
Binta Keita\t301,240\t30.1
Moussa Sow\t99,870\t10.0`;
    expect(read(text).places).toEqual([]);
    expect(read(text).actors).toEqual(['Amara Toure', 'Binta Keita', 'Moussa Sow']);
  });

  it('end with their cell', () => {
    const text = `Province\tKilled\tWounded
Samar Leyte\t5\t9
Bohol\t2\t4
Cebu\t1\t0`;
    expect(read(text)).toEqual({ actors: [], places: ['Samar Leyte', 'Bohol', 'Cebu'] });
  });

  it('are places in a list most of whose names are, without what is said of them', () => {
    const list = `Homes without power
Kagoshima, Japan – 40
Lesk village – 12
Nagano – 9
Elsewhere – 3`;
    expect(read(list)).toEqual({ actors: [], places: ['Kagoshima', 'Japan', 'Lesk', 'Nagano'] });
  });

  it('are no places where the labels of a list count something', () => {
    const list = `Lesk: floods
• Driven from home: 400
• Roofs blown off: 37
• Cattle drowned: 90`;
    expect(read(list).places).toEqual(['Lesk']);
  });

  it('are places in a list of names with their counts', () => {
    const counts = 'Homes without power: Kagoshima 93,900, Nagano 71,200 and Lesk (14).';
    expect(read(counts)).toEqual({ actors: [], places: ['Kagoshima', 'Nagano', 'Lesk'] });
  });
});

describe('actors in tables and lists', () => {
  it('are organs that are all the label of a row', () => {
    const rows = 'Killed in the clashes\npolice          4\narmy            7\ncivilians      19';
    expect(read(rows).actors).toEqual(['police', 'army']);
    const inline = 'Held in the raid: from the army 7, border guard 2, others 5.';
    expect(read(inline).actors).toEqual(['army', 'border guard']);
    const buildings = 'Burnt in the night\npolice stations     4\narmy barracks       7';
    expect(read(buildings).actors).toEqual([]);
  });

  it('are offices that did what a heading counts', () => {
    const rows = '\n2019      310\n2020      288';
    expect(read(`Paid by the sugar board, million shillings${rows}`).actors).toEqual([
      'sugar board',
    ]);
    expect(read(`Boats moored by the river bank${rows}`).actors).toEqual([]);
  });

  it('are alliances that begin with a given name, under a head that says so', () => {
    const rows = 'Together for Vesna   310,204   41\nVesna First   288,000   38';
    const { actors } = read(`Coalition    Votes     Seats\n${rows}\nNew Shore   90,110   11`);
    expect(actors).toEqual(['Together for Vesna', 'Vesna First', 'New Shore']);
  });

  it('do not take the number behind them for a part of the name', () => {
    const text =
      'Who voted for the bill: Socialists 80, Greens 14, Conservatives 9; against: Liberals 60.';
    expect(read(text).actors).toEqual(['Socialists', 'Greens', 'Conservatives', 'Liberals']);
  });

  it('are no places where an adjective stands among states', () => {
    const rows = 'Panama      412\nLiberia     380\nGreek       120\nMarshall Islands 98';
    expect(read(`Ships through the strait in May, by flag\n${rows}`).places).not.toContain('Greek');
  });
});
