import { INTERNATIONAL_BODIES, METONYMS, NATIONAL_BODIES } from './bodies.ts';
import { CIVIL_SOCIETY } from './civil-society.ts';
import { COMPANIES } from './companies.ts';
import { COUNTRIES, FORMER_STATES } from './countries.ts';
import { PEOPLES } from './demonyms.ts';
import { ARMED_GROUPS, PARTIES } from './groups.ts';
import { LEADERS } from './leaders.ts';
import { MEDIA } from './media.ts';
import { PLACES } from './places.ts';
import type { EntryType, LexiconKind } from './entry.ts';
import { Store } from './store.ts';

/** Reads all data. The order of the blocks is the order of readings under one key. */
export function buildStore(): Store {
  const store = new Store();
  addCountries(store);
  eachLine(store, INTERNATIONAL_BODIES, ([names]) => {
    store.group({ kind: 'body', type: 'international_org', country: null, detail: null });
    store.list(names!.start, names!.end);
  });
  addTyped(store, 'body', NATIONAL_BODIES);
  addTyped(store, 'metonym', METONYMS);
  addByCountry(store, 'armed_group', 'armed_group', ARMED_GROUPS);
  addByCountry(store, 'party', 'party', PARTIES);
  addByCountry(store, 'media', 'media', MEDIA);
  addByCountry(store, 'company', 'company', COMPANIES);
  addByCountry(store, 'civil_society', 'civil_society', CIVIL_SOCIETY);
  addByCountry(store, 'leader', 'person', LEADERS);
  eachLine(store, PLACES, ([code, detail, names]) => {
    store.group({
      kind: 'place',
      type: 'place',
      country: countryOf(code!),
      detail: detail!.text,
    });
    store.list(names!.start, names!.end);
  });
  eachLine(store, PEOPLES, ([code, detail, names]) => {
    store.group({ kind: 'people', type: 'norp', country: countryOf(code!), detail: detail!.text });
    store.items(names!.start, names!.end, (start, end) => {
      store.entry(start, end);
      addWithPlural(store, PEOPLES, start, end);
    });
  });
  return store;
}

/** A trimmed field of a line and where it stands in its block. */
interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function eachLine(store: Store, block: string, read: (fields: Field[]) => void): void {
  store.block(block);
  for (let lineStart = 0; lineStart < block.length;) {
    let lineEnd = block.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = block.length;
    if (lineEnd > lineStart) read(fieldsOf(block, lineStart, lineEnd));
    lineStart = lineEnd + 1;
  }
}

function fieldsOf(block: string, lineStart: number, lineEnd: number): Field[] {
  const fields: Field[] = [];
  for (let from = lineStart; from <= lineEnd;) {
    let to = block.indexOf('|', from);
    if (to < 0 || to > lineEnd) to = lineEnd;
    const raw = block.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const text = raw.trim();
    fields.push({ text, start, end: start + text.length });
    from = to + 1;
  }
  return fields;
}

const countryOf = ({ text }: Field) => (text === '-' ? null : text);

/** States of today, then former ones, each as country, as demonym and as capital. */
function addCountries(store: Store): void {
  eachLine(store, COUNTRIES, ([code, ...names]) => {
    addCountry(store, COUNTRIES, { country: code!.text, detail: null }, names);
  });
  eachLine(store, FORMER_STATES, ([name, others, demonyms, capitals, code]) => {
    const names = [name!, others!, demonyms!, capitals!];
    addCountry(store, FORMER_STATES, { country: countryOf(code!), detail: 'former' }, names);
  });
}

function addCountry(
  store: Store,
  block: string,
  of: { readonly country: string | null; readonly detail: string | null },
  [name, others, demonyms, capitals]: readonly Field[],
): void {
  const { start, end } = name!;
  store.group({ kind: 'country', type: 'state', ...of });
  store.entry(start, end);
  store.spelling(start, end, false);
  store.items(others!.start, others!.end, (from, to) => store.spelling(from, to, true));
  store.group({ kind: 'demonym', type: 'norp', ...of });
  store.entry(start, end);
  store.items(demonyms!.start, demonyms!.end, (from, to) => addWithPlural(store, block, from, to));
  store.group({ kind: 'capital', type: 'state', ...of });
  store.entry(start, end);
  store.items(capitals!.start, capitals!.end, (from, to) => store.spelling(from, to, false));
}

function addTyped(store: Store, kind: LexiconKind, block: string): void {
  eachLine(store, block, ([code, type, names]) => {
    const country = countryOf(code!);
    store.group({ kind, type: type!.text as EntryType, country, detail: null });
    store.list(names!.start, names!.end);
  });
}

function addByCountry(store: Store, kind: LexiconKind, type: EntryType, block: string): void {
  eachLine(store, block, ([code, names]) => {
    store.group({ kind, type, country: countryOf(code!), detail: null });
    store.list(names!.start, names!.end);
  });
}

/** Endings that make no plural in `s`: French, Chinese, Swiss, Englishmen. */
const NO_PLURAL = /(?:ese|[cs]h|[sx]|[a-z]m[ae]n|wom[ae]n)$/;
const BUT_PLURAL = /(?:German|Roman|Ottoman|Norman)$/;

function addWithPlural(store: Store, block: string, start: number, end: number): void {
  store.spelling(start, end, false);
  if (store.inCapitals(start, end)) return;
  const singular = block.slice(start, block[end - 1] === '!' ? end - 1 : end);
  if (NO_PLURAL.test(singular) && !BUT_PLURAL.test(singular)) return;
  store.spelling(start, end, true, 's');
  if (singular.endsWith('y')) store.spelling(start, end, true, 'ies', 1);
}
