import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LISTS } from '../engine/names/gazetteer.ts';
import { toDocument } from '../engine/text/index.ts';

type List = (typeof LISTS)[number];
type Add = (list: List, phrases: string | undefined) => void;

/** How the columns of each lexicon (an exported text, one entry a line) map to lists. */
const READERS: Readonly<Record<string, (columns: readonly string[], add: Add) => void>> = {
  COUNTRIES: ([, name, others, people, capitals], add) => {
    add('country', name);
    add('country', others);
    add('demonym', people);
    add('capital', capitals);
  },
  FORMER_STATES: ([name, others, people, capitals], add) => {
    add('country', name);
    add('country', others);
    add('demonym', people);
    add('capital', capitals);
  },
  PEOPLES: ([, , words], add) => add('people', words),
  PLACES: ([, kind, names], add) =>
    add(kind === 'city' ? 'city' : kind === 'region' ? 'region' : 'landscape', names),
  INTERNATIONAL_BODIES: ([names], add) => add('international-body', names),
  METONYMS: ([, , names], add) => add('government-body', names),
  NATIONAL_BODIES: ([, type, names], add) => add(listOfType(type!), names),
  ARMED_GROUPS: ([, names], add) => add('armed-group', names),
  PARTIES: ([, names], add) => add('party', names),
  MEDIA: ([, names], add) => add('media', names),
  COMPANIES: ([, names], add) => add('company', names),
  CIVIL_SOCIETY: ([, names], add) => add('civil-society', names),
  LEADERS: ([, names], add) => add('leader', names),
  GIVEN_NAMES: (columns, add) => add('given-name', columns.at(-1)!.replaceAll(' ', ';')),
  SURNAMES: (columns, add) => add('surname', columns.at(-1)!.replaceAll(' ', ';')),
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

/** Words of every phrase of the engine's lexicons, joined by a space, and the bits of its lists. */
export async function readLexiconPhrases(folder: string): Promise<Map<string, number>> {
  const masks = new Map<string, number>();
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
        if (line.trim() !== '')
          reader(columns, (list, phrases) => addPhrases(masks, list, phrases));
      }
    }
  }
  return masks;
}

function addPhrases(masks: Map<string, number>, list: List, phrases: string | undefined): void {
  for (const written of (phrases ?? '').split(/[;=]/)) {
    const phrase = written.trim().replace(/!$/, '').replace(/^the /i, '');
    // An exclamation mark says that the word alone is more often something else.
    const isDoubtful = written.trim().endsWith('!') && !phrase.includes(' ');
    if (phrase === '' || phrase === '-' || isDoubtful) continue;
    addPhrase(masks, list, phrase);
    if (WITH_PLURAL.has(list) && !/(?:s|ese|ish|ch)$/.test(phrase))
      addPhrase(masks, list, `${phrase}s`);
  }
}

function addPhrase(masks: Map<string, number>, list: List, phrase: string): void {
  const { tokens } = toDocument({ id: 'phrase', text: phrase }).document;
  const key = tokens.lower.join(' ');
  masks.set(key, (masks.get(key) ?? 0) | (1 << LISTS.indexOf(list)));
}
