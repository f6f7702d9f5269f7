import { listOf } from '../../word-lists.ts';
import { VERBS } from './verbs.ts';

/** Forms of one verb: third person, past, participle and -ing; `ban+` doubles, irregular ones follow slashes. */
export function formsOf(entry: string): {
  base: string;
  third: string;
  past: readonly string[];
  ing: string;
} {
  const [first, ...irregular] = entry.split('/');
  const doubled = first!.endsWith('+');
  const base = doubled ? first!.slice(0, -1) : first!;
  const stem = doubled ? base + base.at(-1)! : base;
  const endsInE = base.endsWith('e') && !base.endsWith('ee');
  const endsInY = /[^aeiou]y$/.test(base);
  const third = endsInY
    ? `${base.slice(0, -1)}ies`
    : /(?:[sxzo]|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const past = endsInE ? `${base}d` : endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = endsInE ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { base, third, past: irregular.length > 0 ? irregular : [past], ing };
}

/** All forms of verbs that are written as `formsOf` reads them. */
export const allForms = (entries: string): ReadonlySet<string> =>
  new Set(
    listOf(entries).flatMap((entry) => {
      const { base, third, past, ing } = formsOf(entry);
      return [base, third, ...past, ing];
    }),
  );

/** What a verb form says of its subject, by the classes of the verb lexicon. */
export interface VerbForm {
  readonly base: string;
  readonly className: string;
  readonly form: 'base' | 'third' | 'past' | 'ing';
}

const VERB_FORMS = new Map<string, VerbForm>();

for (const line of VERBS.trim().split('\n')) {
  const [className, list] = line.split('|').map((cell) => cell.trim());
  for (const entry of list!.split(/\s+/)) {
    const { base, third, past, ing } = formsOf(entry);
    const add = (word: string, form: VerbForm['form']) => {
      if (!VERB_FORMS.has(word)) VERB_FORMS.set(word, { base, className: className!, form });
    };
    add(third, 'third');
    for (const word of past) add(word, 'past');
    add(ing, 'ing');
    add(base, 'base');
  }
}

/** The verb that a lower-case word may be, or null. */
export const verbForm = (lower: string): VerbForm | null => VERB_FORMS.get(lower) ?? null;
