import { expect, it } from 'vitest';
import { readActors } from '../../../lib/engine/actors/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { readMarkedNames } from './marked-names.ts';

function placesOf(marked: string): readonly string[] {
  const { document, names } = readMarkedNames(marked);
  return readActors(analyse(document, []), names).places.map(({ name }) => name);
}

it.each([
  ['Gunmen boarded a coaster, the [[Santa Mira|L]].', []],
  ['The ferry [[Santa Mira|L]] sank.', []],
  ['A ferry from [[Santa Mira|L]] sank.', ['Santa Mira']],
  ['They went by ferry, [[Santa Mira|L]] being near.', ['Santa Mira']],
])('a ship is no place: %s', (marked, places) => {
  expect(placesOf(marked)).toEqual(places);
});
