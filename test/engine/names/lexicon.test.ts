import { describe, expect, it } from 'vitest';

import { buildStore } from '../../../lib/engine/names/lexicon/build.ts';
import {
  INTERNATIONAL_BODIES,
  METONYMS,
  NATIONAL_BODIES,
} from '../../../lib/engine/names/lexicon/bodies.ts';
import { CIVIL_SOCIETY } from '../../../lib/engine/names/lexicon/civil-society.ts';
import { COMPANIES } from '../../../lib/engine/names/lexicon/companies.ts';
import { COUNTRIES, FORMER_STATES } from '../../../lib/engine/names/lexicon/countries.ts';
import {
  countryName,
  createMatcher,
  givenNames,
  headOf,
  keyOf,
  LEXICON_KINDS,
  lookUp,
  nameParticles,
  roleNouns,
  spellingsOf,
  surnames,
  titles,
} from '../../../lib/engine/names/lexicon/index.ts';
import { PEOPLES } from '../../../lib/engine/names/lexicon/demonyms.ts';
import { ARMED_GROUPS, PARTIES } from '../../../lib/engine/names/lexicon/groups.ts';
import { LEADERS } from '../../../lib/engine/names/lexicon/leaders.ts';
import { MEDIA } from '../../../lib/engine/names/lexicon/media.ts';
import { PLACES } from '../../../lib/engine/names/lexicon/places.ts';

const rows = (block: string) =>
  block
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((field) => field.trim()));

/** Cuts as the tokenizer does, well enough for these sentences. */
const tokensOf = (text: string) =>
  text.match(/[\p{L}\d.'’]+?(?='s\b|[^\p{L}\d.'’]|$)|'s|\S/gu) ?? [];

function found(text: string): string[] {
  const tokens = tokensOf(text);
  const lower = tokens.map((token) => token.toLowerCase());
  return createMatcher()
    .all(lower, tokens)
    .map(({ start, end, spellings }) => {
      const [{ entry }] = spellings as [(typeof spellings)[number]];
      return `${tokens.slice(start, end).join(' ')} = ${entry.kind} ${entry.country ?? '-'}`;
    });
}

describe('the data', () => {
  const codes = new Set(rows(COUNTRIES).map(([code]) => code!));

  it('has every country once, with a name', () => {
    expect(codes.size).toBe(rows(COUNTRIES).length);
    expect(codes.size).toBe(250);
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(countryName(code)).toBeTruthy();
    }
  });

  it('gives every inhabited country a demonym and a capital', () => {
    const without = (field: number) =>
      rows(COUNTRIES)
        .filter((row) => row[field] === '')
        .map(([code]) => code);
    expect(without(3).sort()).toEqual('ATF BLM BVT CCK HMD MAF SGS SJM SPM SXM UMI VAT'.split(' '));
    // City states are their own capital; the rest have no people of their own.
    expect(without(4).sort()).toEqual(
      'ATA ATF BVT GIB HKG HMD IOT MAC SGP SMR TKL UMI VAT'.split(' '),
    );
  });

  it('uses no code that is not a country', () => {
    const unknown = LEXICON_KINDS.flatMap((kind) =>
      [...spellingsOf(kind).values()].flatMap(({ entry: { country, name } }) =>
        country === null || codes.has(country) ? [] : [`${kind} ${name} ${country}`],
      ),
    );
    expect(unknown).toEqual([]);
    for (const row of rows(FORMER_STATES)) expect(['-', ...codes]).toContain(row.at(-1));
  });

  it('has no key with anything that a folded token cannot hold', () => {
    const odd = LEXICON_KINDS.flatMap((kind) =>
      [...spellingsOf(kind).keys()].filter((key) => key !== keyOf(key) || /[|;=!]/.test(key)),
    );
    expect(odd).toEqual([]);
  });

  it.each(
    Object.entries({
      INTERNATIONAL_BODIES,
      NATIONAL_BODIES,
      METONYMS,
      ARMED_GROUPS,
      PARTIES,
      MEDIA,
      COMPANIES,
      CIVIL_SOCIETY,
      LEADERS,
      PLACES,
      PEOPLES,
    }),
  )('says nothing twice in %s', (_, block) => {
    const keys = rows(block).flatMap((row) =>
      row
        .at(-1)!
        .split(/[;=]/)
        .map((word) => keyOf(word.trim().replace(/!$/, ''))),
    );
    expect(keys.filter((key, i) => key === '' || keys.indexOf(key) !== i)).toEqual([]);
  });

  it('is as large as it should be', () => {
    const size = (kind: (typeof LEXICON_KINDS)[number]) =>
      new Set([...spellingsOf(kind).values()].map(({ entry }) => entry)).size;
    expect(size('place')).toBeGreaterThan(2500);
    expect(size('armed_group')).toBeGreaterThan(350);
    expect(size('party')).toBeGreaterThan(500);
    expect(size('media')).toBeGreaterThan(350);
    expect(size('company')).toBeGreaterThan(600);
    expect(size('civil_society')).toBeGreaterThan(250);
    expect(size('leader')).toBeGreaterThan(500);
    expect(givenNames().size).toBeGreaterThan(3000);
    expect(surnames().size).toBeGreaterThan(1500);
    expect(roleNouns().size).toBeGreaterThan(400);
  });

  it('is read in a few hundredths of a second', () => {
    buildStore();
    const before = process.cpuUsage();
    buildStore();
    // Some 20 ms of CPU; the bound only catches what is no longer linear.
    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });
});

describe('looking up', () => {
  it('minds no case, accent or dot', () => {
    expect(lookUp('capital', 'Yaoundé')?.entry.country).toBe('CMR');
    expect(lookUp('country', "Côte d'Ivoire")?.entry.name).toBe('Ivory Coast');
    expect(lookUp('country', 'u.s.')?.entry.country).toBe('USA');
    expect(lookUp('body', 'u.n.h.c.r.')?.entry.name).toBe(
      'United Nations High Commissioner for Refugees',
    );
    expect(lookUp('armed_group', "al-qa'ida")?.entry.name).toBe('al-Qaida');
    expect(lookUp('metonym', 'Élysée Palace')?.entry.country).toBe('FRA');
  });

  it('makes plurals of demonyms, but not of French or Chinese', () => {
    expect(lookUp('demonym', 'iranians')?.entry.country).toBe('IRN');
    expect(lookUp('demonym', 'nigeriens')?.entry.country).toBe('NER');
    expect(lookUp('demonym', 'nigerians')?.entry.country).toBe('NGA');
    expect(lookUp('demonym', 'germans')?.entry.country).toBe('DEU');
    expect(lookUp('demonym', 'frenchs')).toBeNull();
    expect(lookUp('demonym', 'chineses')).toBeNull();
    expect(lookUp('people', 'kurds')?.entry.detail).toBe('ethnic');
  });

  it('tells a state of today from one that is no more', () => {
    expect(lookUp('country', 'soviet union')?.entry).toMatchObject({
      country: 'RUS',
      detail: 'former',
    });
    expect(lookUp('country', 'russia')?.entry.detail).toBeNull();
    expect(countryName('RUS')).toBe('Russia');
    expect(countryName('COD')).toBe('Democratic Republic of the Congo');
  });

  it('marks what is also a common word', () => {
    expect(lookUp('company', 'apple')?.ambiguous).toBe(true);
    expect(lookUp('company', 'gazprom')?.ambiguous).toBe(false);
  });
});

describe('the matcher', () => {
  it('takes the longest name', () => {
    expect(found('Al-Qaida in the Arabian Peninsula said so')).toEqual([
      'Al - Qaida in the Arabian Peninsula = armed_group -',
    ]);
    expect(found('Democratic Forces for the Liberation of Rwanda')).toEqual([
      'Democratic Forces for the Liberation of Rwanda = armed_group RWA',
    ]);
    expect(found("Iran's Revolutionary Guards and the Iranian navy")).toEqual([
      "Iran 's Revolutionary Guards = body IRN",
      'Iranian = demonym IRN',
    ]);
  });

  it('wants an acronym that is a word in capitals', () => {
    expect(found('They told us who cares')).toEqual([]);
    expect(found('The WHO and the U.S. agree')).toEqual(['WHO = body -', 'U.S. = country USA']);
    expect(found('Nato and Unesco agree')).toEqual(['Nato = body -', 'Unesco = body -']);
  });

  it('gives all readings of a name', () => {
    const match = createMatcher().at(['georgia'], 0);
    expect(match?.spellings.map(({ entry }) => entry.country)).toContain('GEO');
    const only = createMatcher(['party']).all(['hamas', 'and', 'fatah']);
    expect(only.map(({ spellings }) => spellings[0]?.entry.name)).toEqual(['Fatah']);
  });

  it('is linear in the text', () => {
    const tokens = Array.from({ length: 200_000 }, (_, i) => (i % 2 ? 'of' : 'united'));
    const before = process.cpuUsage();
    createMatcher().all(tokens);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

describe('words', () => {
  const head = (name: string) => {
    const result = headOf(name.toLowerCase().split(' '));
    return result && `${result.type} ${result.sure ? 'sure' : 'likely'}`;
  };

  it('reads the head of a name', () => {
    expect(head('Interior Ministry')).toBe('government sure');
    expect(head('Ministry of Defence')).toBe('government sure');
    expect(head('Kasai Resistance Front')).toBe('armed_group sure');
    expect(head('Party for Renewal')).toBe('party sure');
    expect(head('Zagros Steel')).toBe('company sure');
    expect(head('Lagos Daily News')).toBe('media sure');
    expect(head('Fergana State University')).toBe('civil_society sure');
    expect(head('Organization of Alpine States')).toBe('international_org sure');
    expect(head('Border Guard')).toBe('police sure');
    expect(head('Zambezi River')).toBe('place sure');
    expect(head('Operation Dawn')).toBe('thing sure');
    expect(head('Diallo')).toBeNull();
  });

  it('knows titles and roles by sector', () => {
    expect(titles().get('lt col')).toEqual({ sector: 'military', before: true });
    expect(titles().get('prime minister')?.sector).toBe('government');
    expect(titles().get('mr')?.sector).toBe('none');
    expect(roleNouns().get('mayor')).toBe('government');
    expect(roleNouns().get('trade unionist')).toBe('civil');
  });

  it('knows the words of names', () => {
    expect(nameParticles().has('al')).toBe(true);
    expect(givenNames().has('vladimir')).toBe(true);
    expect(surnames().has('okafor')).toBe(true);
  });
});
