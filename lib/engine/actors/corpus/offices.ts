import type { ActorLine, ExpectedActor } from './line.ts';

const person = (name: string, more: ExpectedActor = {}): ExpectedActor => ({
  name,
  type: 'person',
  ...more,
});
const any = (name: string): ExpectedActor => ({ name });

/** Offices read whole, whose they are, and the countries that the text does or does not say. */
export const OFFICE_LINES: readonly ActorLine[] = [
  [
    "The head of [[Chad|L]]'s river patrol, Colonel [[Idriss Tolna|P]], was dismissed.",
    person('Idriss Tolna', { role: "head of Chad's river patrol", country: 'TCD' }),
  ],
  [
    "The commander of [[Laos|L]]'s ground forces, [[Kham Sivone|P]], saluted.",
    person('Kham Sivone', { role: "commander of Laos's ground forces", country: 'LAO' }),
  ],
  ['Maj. Gen. [[Ilse Brandt|P]] resigned.', person('Ilse Brandt', { role: 'Maj. Gen.' })],
  [
    'Police spokesman Lt. Col. [[Ola Mensah|P]] agreed.',
    any('Police'),
    person('Ola Mensah', { role: 'Police spokesman' }),
  ],
  [
    'Minister of the Environment [[Inga Holt|P]] left.',
    person('Inga Holt', { role: 'Minister of the Environment' }),
  ],
  [
    'Minister for Fisheries [[Teo Vaka|P]] left.',
    person('Teo Vaka', { role: 'Minister for Fisheries' }),
  ],
  ['Editor-in-Chief [[Mira Sand|P]] was fined.', person('Mira Sand', { role: 'Editor-in-Chief' })],
  [
    'Admiral [[Joao Pinto|P]] and his cook, [[Rui Alva|P]], drowned.',
    person('Joao Pinto', { role: 'Admiral' }),
    person('Rui Alva', { role: 'cook' }),
  ],
  [
    'Premier [[Lois Hart|P]] and her husband, [[Dan Hart|P]], voted.',
    person('Lois Hart', { role: 'Premier' }),
    person('Dan Hart', { role: null }),
  ],
  [
    '[[Vera Lund|P]], a 64-year-old retired bus driver, sued.',
    person('Vera Lund', { role: 'retired bus driver' }),
  ],
  ['A beekeeper named [[Tomas Fiala|P]] saw it.', person('Tomas Fiala', { role: 'beekeeper' })],
  ['[[Lena Fors|P]], M.D., a surgeon, disagreed.', person('Lena Fors', { role: 'surgeon' })],
  [
    'The rebels will meet outgoing Prime Minister [[Sao Lim|P]].',
    person('Sao Lim', { role: 'outgoing Prime Minister' }),
  ],
  [
    'Opposition leader [[Alma Ruiz|P]] of [[Bolivia|L]] flew home.',
    person('Alma Ruiz', { role: 'Opposition leader', country: 'BOL' }),
  ],
  ['[[Bashir Umar|P]] from [[Kano|L]] won.', person('Bashir Umar', { country: 'NGA' })],
  [
    'Sen. [[Roy Tate|P]], D-[[Ohio|L]], abstained.',
    person('Roy Tate', { role: 'Sen.', country: 'USA' }),
  ],
  [
    '[[Omsk Oblast|L]] Governor [[Igor Belkin|P]] spoke. [[Ukraine|L]] denied it. [[Ukraine|L]] said so.',
    person('Igor Belkin', { role: 'Governor', country: 'RUS' }),
    any('Ukraine'),
  ],
  [
    '[[Georgia|L]] Governor [[Hal Brooks|P]] signed it.',
    person('Hal Brooks', { role: 'Governor', country: 'USA' }),
  ],
  [
    'Prime Minister [[Eva Lindt|P]] flew to [[Rabat|L]].',
    person('Eva Lindt', { role: 'Prime Minister', country: null }),
  ],
  [
    'President [[Abel Moro|P]] told reporters in [[Vienna|L]] that he would stay.',
    person('Abel Moro', { role: 'President', country: null }),
  ],
  [
    'Foreign Minister [[Aster Bekele|P]] met her [[Kenyan|N]] counterpart, [[Jane Otieno|P]].',
    person('Aster Bekele', { role: 'Foreign Minister', country: null }),
    person('Jane Otieno', { country: 'KEN' }),
  ],
  [
    '[[Corvalt|company]] shut a depot near [[Basra|L]].',
    { name: 'Corvalt', type: 'company', country: null },
  ],
  [
    "[[Peru|L]]'s navy sent ships. The [[Peruvian|N]] navy fired.",
    { name: 'Peruvian navy', type: 'military', country: 'PER', aliases: ['navy'] },
  ],
  [
    '[[Lamin Diatta|P]], alias [[Rakka|P]], fled. [[Rakka|P]] is 30.',
    person('Lamin Diatta', { aliases: ['Rakka'] }),
  ],
  [
    '[[Paul Ekman|P]] and his wife, [[Ines Ekman|P]], drowned. Mr [[Ekman|P]] could not swim.',
    person('Paul Ekman', { aliases: ['Ekman'] }),
    person('Ines Ekman', { aliases: [] }),
  ],
  [
    '[[Karim Ali Saleh|P]] and [[Karim Saleh|P]] were shot.',
    any('Karim Ali Saleh'),
    any('Karim Saleh'),
  ],
  ['[[Monday Lindqvist|P]] resigned.', any('Lindqvist')],
  [
    'The governor of [[Samara|L]] flew to [[Lund|L]]. The archbishop of [[Lima|L]] prayed.',
    person('governor of Samara', { country: 'RUS', role: 'governor of Samara' }),
    person('archbishop of Lima', { country: 'PER' }),
  ],
  [
    'The governor of [[Samara|L]], [[Ira Volk|P]], said so.',
    person('Ira Volk', { role: 'governor of Samara', country: 'RUS' }),
  ],
];
