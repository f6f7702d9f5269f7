import type { Candidate } from './candidate.ts';
import { placeCountry } from './knowledge.ts';

/** Words for a part of a state that may follow its name: "Samara Oblast", "Kano State". */
const DIVISIONS =
  / (?:oblast|krai|kray|okrug|republic|province|region|state|county|governorate|prefecture|district|division|city|parish|department)$/;

/** ISO 3166-1 alpha-3 of the country in which a place of the text lies, or null. */
export function countryOfPlace({ folded, within }: Candidate): string | null {
  return within ?? placeCountry(folded) ?? placeCountry(folded.replace(DIVISIONS, ''));
}
