import { lookUp, spellingsOf } from '../names/lexicon/index.ts';

let countriesBySurname: Map<string, Set<string>> | null = null;

/** ISO 3166-1 alpha-3 of the well-known person of this full name, or null. */
export const countryOfLeader = (name: string): string | null =>
  name.includes(' ') ? (lookUp('leader', name)?.entry.country ?? null) : null;

/** Countries of the well-known persons of this surname, folded; built when first asked for. */
export function countriesOfSurname(surname: string): ReadonlySet<string> {
  if (countriesBySurname === null) {
    countriesBySurname = new Map();
    for (const [key, { entry }] of spellingsOf('leader')) {
      const last = key.split(' ').at(-1)!;
      if (entry.country === null || !key.includes(' ')) continue;
      const countries = countriesBySurname.get(last) ?? new Set();
      countries.add(entry.country);
      countriesBySurname.set(last, countries);
    }
  }
  return countriesBySurname.get(surname) ?? new Set();
}
