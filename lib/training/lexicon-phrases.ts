import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LISTS } from '../engine/names/gazetteer.ts';
import { toDocument } from '../engine/text/index.ts';
import type { LabelType } from './labelled-text.ts';

type List = (typeof LISTS)[number];

/** A phrase as a lexicon has it. */
export interface LexiconPhrase {
  readonly list: List;
  /** What a text would label it; null when the list holds parts of names or no names. */
  readonly type: LabelType | null;
  readonly phrase: string;
}

type Add = (list: List, phrases: string | undefined, type?: LabelType) => void;

/** How the columns of each lexicon (an exported text, one entry a line) map to lists. */
const READERS: Readonly<Record<string, (columns: readonly string[], add: Add) => void>> = {
  COUNTRIES: ([, name, others, people, capitals], add) => {
    add('country', name);
    add('country', others);
    add('demonym', people);
    add('capital', capitals, 'place');
  },
  FORMER_STATES: ([name, others, people, capitals], add) => {
    add('country', name);
    add('country', others);
    add('demonym', people);
    add('capital', capitals);
  },
  PEOPLES: ([, , words], add) => add('people', words, 'norp'),
  PLACES: ([, kind, names], add) =>
    add(kind === 'city' ? 'city' : kind === 'region' ? 'region' : 'landscape', names, 'place'),
  INTERNATIONAL_BODIES: ([names], add) => add('international-body', names, 'international_org'),
  METONYMS: ([, , names], add) => add('government-body', names, 'government'),
  NATIONAL_BODIES: ([, type, names], add) => add(listOfType(type!), names, type as LabelType),
  ARMED_GROUPS: ([, names], add) => add('armed-group', names, 'armed_group'),
  PARTIES: ([, names], add) => add('party', names, 'party'),
  MEDIA: ([, names], add) => add('media', names, 'media'),
  COMPANIES: ([, names], add) => add('company', names, 'company'),
  CIVIL_SOCIETY: ([, names], add) => add('civil-society', names, 'civil_society'),
  LEADERS: ([, names], add) => add('leader', names, 'person'),
  GIVEN_NAMES: ([names], add) => add('given-name', names!.replaceAll(' ', ';')),
  SURNAMES: ([names], add) => add('surname', names!.replaceAll(' ', ';')),
  TITLES: ([, , words], add) => add('title', words),
  ROLE_NOUNS: ([, words], add) => add('role', words?.replaceAll(' ', ';').replaceAll('-', ' ')),
  HEADS: ([kind, position, , words], add) => {
    const isFirst = position === 'first';
    if (kind === 'place') add(isFirst ? 'place-first' : 'place-head', words);
    else if (kind === 'thing') add(isFirst ? 'thing-first' : 'thing-head', words);
    else add(kind === 'company' ? 'company-head' : 'organisation-head', words);
  },
};

function listOfType(type: string): List {
  if (type === 'military' || type === 'police') return 'force';
  if (type === 'armed_group') return 'armed-group';
  if (type === 'civil_society') return 'civil-society';
  if (type === 'international_org') return 'international-body';
  if (type === 'party' || type === 'media' || type === 'company') return type;
  return type === 'org' ? 'organisation' : 'government-body';
}

const WITH_PLURAL: ReadonlySet<List> = new Set<List>(['demonym', 'people']);

/** Every phrase of the engine's lexicons, in the order of the files and their lines. */
export async function readLexicon(folder: string): Promise<LexiconPhrase[]> {
  const phrases: LexiconPhrase[] = [];
  for (const file of readdirSync(folder).sort()) {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<
      string,
      unknown
    >;
    for (const [name, content] of Object.entries(module)) {
      const reader = READERS[name];
      if (reader === undefined || typeof content !== 'string') continue;
      for (const line of content.split('\n')) {
        const columns = line.split('|').map((column) => column.trim());
        if (line.trim() === '') continue;
        reader(columns, (list, written, type) => {
          phrases.push(
            ...phrasesIn(written).map((phrase) => ({ list, type: type ?? null, phrase })),
          );
        });
      }
    }
  }
  return phrases;
}

function phrasesIn(column: string | undefined): string[] {
  return (column ?? '').split(/[;=]/).flatMap((written) => {
    const phrase = written.trim().replace(/!$/, '').replace(/^the /i, '');
    // An exclamation mark says that the word alone is more often something else.
    const isDoubtful = written.trim().endsWith('!') && !phrase.includes(' ');
    return phrase === '' || phrase === '-' || isDoubtful ? [] : [phrase];
  });
}

/** Words of every phrase, joined by a space, and the bits of its lists. */
export function masksOf(lexicon: readonly LexiconPhrase[]): Map<string, number> {
  const masks = new Map<string, number>();
  for (const { list, phrase } of lexicon) {
    addPhrase(masks, list, phrase);
    if (WITH_PLURAL.has(list) && !/(?:s|ese|ish|ch)$/.test(phrase))
      addPhrase(masks, list, `${phrase}s`);
  }
  // "Boeing" begins names of aircraft, but more often it is the firm.
  const company = 1 << LISTS.indexOf('company');
  const thingFirst = 1 << LISTS.indexOf('thing-first');
  for (const [phrase, mask] of masks) {
    if ((mask & company) !== 0) masks.set(phrase, mask & ~thingFirst);
  }
  return masks;
}

function addPhrase(masks: Map<string, number>, list: List, phrase: string): void {
  const { tokens } = toDocument({ id: 'phrase', text: phrase }).document;
  const key = tokens.lower.join(' ');
  masks.set(key, (masks.get(key) ?? 0) | (1 << LISTS.indexOf(list)));
}
