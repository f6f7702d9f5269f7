import { describe, expect, it } from 'vitest';
import { readActors } from '../../../lib/engine/actors/index.ts';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { readFigures } from '../../../lib/engine/figures/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { isBehindSemicolon, isOfLaterClause } from '../../../lib/engine/links/clause-borders.ts';
import { viewOf } from '../../../lib/engine/links/look.ts';
import { ruledLinks } from '../../../lib/engine/links/rules/linker.ts';
import { linkScene } from '../../../lib/engine/links/set-scene.ts';
import { readMarkedNames } from '../actors/marked-names.ts';

function read(marked: string) {
  const { document, names } = readMarkedNames(marked);
  const dates = readDates(document).found;
  const analysis = analyse(document, dates);
  const figures = readFigures(analysis).found;
  const read = readActors(analysis, names);
  return linkScene({ analysis, dates, figures, ...read }, ruledLinks);
}

/** How words near the figure that reads `text` stand for each actor for whom some do. */
function meant(marked: string, text: string): Record<string, string> {
  const scene = read(marked);
  const index = scene.figures.findIndex((figure) => figure.text.includes(text));
  const view = viewOf(scene, index);
  const told = scene.actors.map(({ name }, actor) => [name, scene.stands.meantFrom(view, actor)]);
  return Object.fromEntries(told.filter(([, how]) => how !== '-')) as Record<string, string>;
}

describe('words that stand for somebody', () => {
  it.each([
    [
      'a company by where it is at home',
      '[[Orbis Metals|company]] lost money. The Oslo, Norway-based company cut 40 jobs.',
      '40',
      { 'Orbis Metals': 'noun far before' },
    ],
    [
      'a body by a noun of its name',
      'The [[Vasto Polling Centre|civil_society]] met the [[Miners Union|civil_society]]. The centre asked 900 people.',
      '900',
      { 'Vasto Polling Centre': 'name before' },
    ],
    [
      'a person by the role that the text gives',
      'Opposition leader [[Ann Weiss|P]] met baker [[Paul Mbeka|P]]. The leader won 40 percent.',
      '40',
      { 'Ann Weiss': 'name before' },
    ],
    [
      'a person by the age, and not one who is named beside it',
      '[[Ann Weiss|P]] resigned. Talking to [[Paul Mbeka|P]], the 45-year-old singer blamed her knee.',
      '45',
      { 'Ann Weiss': 'noun before', 'Paul Mbeka': 'his after' },
    ],
    [
      'both of two states',
      '[[Peru|L]] sent a note to [[Chile|L]]. Trade between the two countries fell 8 percent.',
      '8',
      { Peru: 'the two before', Chile: 'the two before' },
    ],
    [
      'all who stand in a row',
      '[[Peru|L]] and [[Chile|L]] made peace. They had fought for 11 years.',
      '11',
      { Peru: 'they before', Chile: 'they before' },
    ],
    [
      'a body by "we" of him who speaks for it',
      '"We counted 45 dead," said [[Rosa Quispe|P]], head of the [[Lima Rescue Union|civil_society]].',
      '45',
      { 'Rosa Quispe': 'we before', 'Lima Rescue Union': 'we before' },
    ],
  ])('name %s', (_, marked, text, wanted) => {
    expect(meant(marked, text)).toEqual(wanted);
  });

  it('name nobody by an office that the text gives to none', () => {
    expect(meant('[[Ann Weiss|P]] resigned. The driver of the bus had 12 wounds.', '12')).toEqual(
      {},
    );
  });
});

describe('clauses that go their own way', () => {
  const isLater = (marked: string) => {
    const scene = read(marked);
    const [spot] = scene.dateSpots.flat();
    return isOfLaterClause(scene, viewOf(scene, 0), spot!);
  };

  it.each([
    'The poll gave her 36 percent and the verdict falls on Sunday.',
    'She stood at 41 percent, although the count ends on Tuesday.',
    'The mill shed 40 jobs but its owner returned on Monday.',
  ])('take their day with them: %s', (text) => {
    expect(isLater(text)).toBe(true);
  });

  it.each([
    'The slide killed 12 people and the road reopened on Monday.',
    'The slide killed 12 people when a bank gave way on Monday.',
    'Two Finns and a cook were held on Monday.',
    'The club won 12 games and it plays again on Sunday.',
  ])('are not those of one story: %s', (text) => {
    expect(isLater(text)).toBe(false);
  });

  it('begin behind a semicolon', () => {
    const scene = read('Mud buried 35 barns; the road broke near [[Gao|L]].');
    const [spot] = scene.placeSpots.flat();
    expect(isBehindSemicolon(scene, viewOf(scene, 0), spot!)).toBe(true);
  });
});
