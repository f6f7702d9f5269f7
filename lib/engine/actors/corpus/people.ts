import type { ActorLine, ExpectedActor } from './line.ts';

const person = (name: string, role?: string | null, more: ExpectedActor = {}): ExpectedActor => ({
  name,
  type: 'person',
  ...(role === undefined ? {} : { role }),
  ...more,
});
const any = (name: string): ExpectedActor => ({ name });

/** Persons: their mentions made one, their roles, countries and bodies. Names are invented. */
export const PEOPLE_LINES: readonly ActorLine[] = [
  [
    '[[Ana Belmar|P]] spoke first. [[Belmar|P]] then left.',
    person('Ana Belmar', null, { aliases: ['Belmar'] }),
  ],
  [
    '"No," said [[Jonas Okello|P]], a miner. [[Okello|P]] shrugged.',
    person('Jonas Okello', 'miner'),
  ],
  [
    '[[Indonesian|N]] President [[Raka Surya Wibawa|P]] signed it.',
    person('Raka Surya Wibawa', 'President', { country: 'IDN', countryBasis: 'demonym' }),
  ],
  [
    "[[Iran|L]]'s foreign minister, [[Kaveh Daryabi|P]], left [[Geneva|L]].",
    person('Kaveh Daryabi', 'foreign minister', { country: 'IRN' }),
  ],
  [
    '[[Néstor Mamanchi|P]], mayor of [[Caravelí|L]], wept.',
    person('Néstor Mamanchi', 'mayor of Caravelí'),
  ],
  [
    '[[Lena Hartung|P]], 52, the mayor of [[Kassel|L]], resigned.',
    person('Lena Hartung', 'mayor of Kassel'),
  ],
  ['Army spokesman Col. [[Issa Diarrana|P]] said so.', person('Issa Diarrana', 'Army spokesman')],
  [
    'Gen. [[Paul Mbeka|P]] took command. [[Mbeka|P]] is 60.',
    person('Paul Mbeka', undefined, { aliases: ['Mbeka'] }),
  ],
  [
    'Mr. [[Tanaka|P]] met [[Hiroshi Tanaka|P]].',
    person('Hiroshi Tanaka', null, { aliases: ['Tanaka'] }),
  ],
  [
    '[[Helen Mayhew|P]], general secretary of the [[Transport Union|civil_society]], agreed.',
    person('Helen Mayhew', 'general secretary', { affiliation: 'Transport Union' }),
    any('Transport Union'),
  ],
  [
    "[[INDEQUI|government]]'s deputy director, [[Rosa Quispe|P]], said so.",
    any('INDEQUI'),
    person('Rosa Quispe', 'deputy director', { affiliation: 'INDEQUI' }),
  ],
  [
    '[[Anil Despal|P]], an analyst at [[Kestrel Brokers|company]], expects more.',
    person('Anil Despal', 'analyst', { affiliation: 'Kestrel Brokers' }),
    any('Kestrel Brokers'),
  ],
  [
    '[[Sara Lindh|P]], who heads the [[Nordic Relief Fund|civil_society]], left.',
    person('Sara Lindh', 'head', { affiliation: 'Nordic Relief Fund' }),
    any('Nordic Relief Fund'),
  ],
  [
    '[[World Bank|international_org]] president [[Marc Duval|P]] resigned.',
    any('World Bank'),
    person('Marc Duval', 'president', { affiliation: 'World Bank' }),
  ],
  [
    'The head of the [[Election Commission|government]], [[Grace Banda|P]], said so.',
    any('Election Commission'),
    person('Grace Banda', 'head', { affiliation: 'Election Commission' }),
  ],
  ['Secretary of State [[Ellen Marsh|P]] flew out.', person('Ellen Marsh', 'Secretary of State')],
  [
    '[[Peruvian|N]] Defence Minister [[Luis Caro|P]] resigned. [[Caro|P]] gave no reason.',
    person('Luis Caro', 'Defence Minister', { country: 'PER' }),
  ],
  ['[[John Stern|P]] and [[Mary Stern|P]] were held.', person('John Stern'), person('Mary Stern')],
  [
    '[[John Stern|P]] and [[Mary Stern|P]] came. [[Stern|P]] left.',
    person('John Stern'),
    person('Mary Stern', null, { aliases: ['Stern'] }),
  ],
  [
    '[[George W. Harlan|P]] won. [[George Harlan|P]] thanked voters.',
    person('George W. Harlan', null, { aliases: ['George Harlan'] }),
  ],
  [
    '[[Abdel-Karim al-Masri|P]] fled. [[Abdel Karim Al Masri|P]] was seen.',
    person('Abdel-Karim al-Masri'),
  ],
  [
    '[[Marijke van der Elst|P]] resigned. [[Van der Elst|P]] was tired.',
    person('Marijke van der Elst', null, { aliases: ['Van der Elst'] }),
  ],
  [
    '[[Tewodros Hailu|P]] is ill, and [[Tewodros|P]] will rest.',
    person('Tewodros Hailu', null, { aliases: ['Tewodros'] }),
  ],
  ['[[Kim Sung-ho|P]] spoke. [[Kim|P]] smiled.', person('Kim Sung-ho', null, { aliases: ['Kim'] })],
  [
    '[[Fadimata Walet Intal|P]] wept. [[Walet Intal|P]] is mayor.',
    person('Fadimata Walet Intal', null, { aliases: ['Walet Intal'] }),
  ],
  [
    '[[Mahmud Ahmedzadeh|P]] won; [[Mahmoud Ahmadzadeh|P]] will govern.',
    person('Mahmoud Ahmadzadeh'),
  ],
  ['[[José Núñez|P]] sang. [[Nunez|P]] bowed.', person('José Núñez', null, { aliases: ['Nunez'] })],
  [
    'MINISTER [[ANNA WEISS|P]] RESIGNS\n\n[[Anna Weiss|P]] stepped down on Monday.',
    person('Anna Weiss'),
  ],
  [
    '[[Moses Banda|P]], chairman of [[Zambezi Copper|company]], sold out.',
    person('Moses Banda', 'chairman', { affiliation: 'Zambezi Copper' }),
    any('Zambezi Copper'),
  ],
  ['Police chief [[Omar Farah|P]] was shot.', person('Omar Farah', 'Police chief')],
  [
    '[[Turkish|N]] Foreign Minister [[Kemal Aydar|P]] met [[Greek|N]] Prime Minister [[Nikos Lambros|P]].',
    person('Kemal Aydar', 'Foreign Minister', { country: 'TUR' }),
    person('Nikos Lambros', 'Prime Minister', { country: 'GRC' }),
  ],
  [
    'Former finance minister [[Ruth Agyei|P]] was charged.',
    person('Ruth Agyei', 'Former finance minister'),
  ],
  [
    '[[Daniel Roux|P]], a professor of law at [[Laval University|civil_society]], doubts it.',
    person('Daniel Roux', 'professor of law', { affiliation: 'Laval University' }),
    any('Laval University'),
  ],
  [
    'Opposition leader [[Ife Bamgbose|P]] called a strike.',
    person('Ife Bamgbose', 'Opposition leader'),
  ],
  [
    '[[Ahmad Karimi|P]], the [[Taliban|armed_group]] spokesman, denied it.',
    person('Ahmad Karimi', 'spokesman', { affiliation: 'Taliban' }),
    any('Taliban'),
  ],
  ['"Never," said chief executive [[Joan Pryce|P]].', person('Joan Pryce', 'chief executive')],
  [
    '[[Orbis Metals|company]] lost money. Chief executive [[Joan Pryce|P]] quit.',
    any('Orbis Metals'),
    person('Joan Pryce', 'Chief executive', { affiliation: 'Orbis Metals' }),
  ],
  [
    '[[Ravi Menon|P]] of [[Human Rights Watch|civil_society]] said so.',
    person('Ravi Menon', null, { affiliation: 'Human Rights Watch' }),
    any('Human Rights Watch'),
  ],
  ['Pope [[Urban|P]] prayed.', person('Urban', 'Pope')],
  ['Judge [[Carmen Soto|P]] adjourned. [[Soto|P]] gave no date.', person('Carmen Soto', 'Judge')],
  [
    '[[Philippine|N]] coast guard spokesman [[Jay Ramos|P]] showed a film.',
    any('Philippine coast guard'),
    person('Jay Ramos', 'coast guard spokesman', { country: 'PHL' }),
  ],
  [
    '[[EU|international_org]] foreign policy chief [[Karin Vos|P]] spoke.',
    any('EU'),
    person('Karin Vos', undefined, { affiliation: 'EU' }),
  ],
  [
    'Rebel commander [[Jean Kabila Mundu|P]] was killed.',
    person('Jean Kabila Mundu', 'Rebel commander'),
  ],
  ['A witness, [[Ngozi Eze|P]], counted nine bodies.', person('Ngozi Eze', 'witness')],
  ['[[Ngozi Eze|P]], a nurse, counted nine; [[Eze|P]] fled.', person('Ngozi Eze', 'nurse')],
  ['[[Pedro Lins|P]] was born in [[Recife|L]].', person('Pedro Lins', null, { country: null })],
  [
    'Senator [[Amy Clark|P]] and Rep. [[Tom Clark|P]] voted. Senator [[Clark|P]] lost.',
    person('Amy Clark'),
    person('Tom Clark'),
  ],
  [
    'Dr. [[Lucy Grant|P]], an epidemiologist, warned of more cases.',
    person('Lucy Grant', 'epidemiologist'),
  ],
  [
    '[[Mohammed bin Saleh|P]] reigns. Prince [[Mohammed|P]] waits.',
    person('Mohammed bin Saleh', undefined, { aliases: ['Mohammed'] }),
  ],
  [
    'The prime minister flew over the valley near [[Arequipa|L]].',
    person('prime minister', 'prime minister'),
  ],
  [
    'The Transport Secretary, who met both sides in [[Leeds|L]], urged calm.',
    person('Transport Secretary', 'Transport Secretary', { country: 'GBR' }),
  ],
  [
    'Prime Minister [[Anna Ostrom|P]] resigned. The prime minister wept.',
    person('Anna Ostrom', 'Prime Minister'),
  ],
  [
    'In [[Reval|L]] the judge in [[Reval|L]] removed defendant [[Anna Loe|P]] from the room.',
    person('Anna Loe', 'defendant'),
  ],
  [
    'First lady [[Anna Loe|P]], Vice President [[Bas Tonk|P]] and guests came.',
    person('Anna Loe', null),
    person('Bas Tonk', 'Vice President'),
  ],
];
