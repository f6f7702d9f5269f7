import type { Candidate } from './candidate.ts';
import { formOf } from './describe.ts';
import { countryOfPlace } from './place-country.ts';
import type { NameMention, Place } from './value.ts';

/** A candidate as a mention of what is called `name`. */
export function mentionOf(candidate: Candidate, name: string): NameMention {
  const { start, end, text, sentence } = candidate;
  return { span: { start, end }, text, sentence, form: formOf(candidate, name) };
}

/** Names used as places, one entry for each name; a country under its usual name. */
export function readPlaces(candidates: readonly Candidate[]): Place[] {
  const places = new Map<
    string,
    { name: string; country: string | null; mentions: NameMention[] }
  >();
  for (const candidate of candidates) {
    if (candidate.sort !== 'place') continue;
    const named = candidate.state?.form === 'name' ? candidate.state : null;
    const key = named?.name ?? candidate.folded;
    const place = places.get(key);
    const name = named?.name ?? candidate.text.replace(/\s+/g, ' ');
    const mention = mentionOf(candidate, place?.name ?? name);
    if (place === undefined)
      places.set(key, { name, country: countryOfPlace(candidate), mentions: [mention] });
    else place.mentions.push(mention);
  }
  return [...places.values()];
}
