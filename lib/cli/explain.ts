import type { DocumentRecord } from '../output/schema.ts';
import { dateMeaning, figureValue, figureWhat } from '../output/wording.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';
import { printable, wrapped, type Look } from './terminal.ts';

type DateRecord = DocumentRecord['dates'][number];
type FigureRecord = DocumentRecord['figures'][number];
type ActorRecord = DocumentRecord['actors'][number];

/** What a row rests on, and what of the row it decides; an empty text is left out. */
type Branch = readonly [about: string, text: string];

/** Why each row stands there, and what looked like a fact and was not taken; a small tree each. */
export function explanation({ record, facts }: ExtractedText, look: Look): string[] {
  const names = namesIn(record);
  const reason = (fact: { readonly reason: string } | undefined): Branch => [
    'because',
    fact?.reason ?? '',
  ];
  const trees = [
    ...record.dates.map((date, index) =>
      tree(
        { id: date.id, said: `${quoted(date.text)} = ${dateMeaning(date)}` },
        [reason(facts.dates[index]), ...dateBranches(date, record), ['rule', date.rule]],
        look,
      ),
    ),
    ...record.figures.map((figure, index) =>
      tree(
        {
          id: figure.id,
          said: `${quoted(figure.text)} = ${figureValue(figure)} ${figureWhat(figure)}`,
        },
        [reason(facts.figures[index]), ...figureBranches(figure, names)],
        look,
      ),
    ),
    ...record.actors.map((actor, index) =>
      tree(
        { id: actor.id, said: `${printable(actor.name)} = ${actor.type.replaceAll('_', ' ')}` },
        [reason(facts.actors[index]), ...actorBranches(actor, names), ['rule', actor.rule]],
        look,
      ),
    ),
  ];
  return [
    ...(trees.length === 0 ? [] : [[look.paint.bold('Why'), ...trees].join('\n')]),
    refusals(facts.refused, look),
  ];
}

/** What stands behind an id, for a reader: "Thursday" (2024-02-08), Korvan army. */
function namesIn({ dates, figures, actors }: DocumentRecord): (id: string) => string {
  const names = new Map<string, string>([
    ...dates.map((date) => [date.id, `${quoted(date.text)}, ${dateMeaning(date)}`] as const),
    ...figures.map(({ id, text }) => [id, quoted(text)] as const),
    ...actors.map(({ id, name }) => [id, printable(name)] as const),
  ]);
  return (id) => `${names.get(id) ?? ''} (${id})`.trim();
}

function dateBranches({ anchor }: DateRecord, record: DocumentRecord): Branch[] {
  if (anchor === null) return [];
  if (anchor !== 'published') return [['against', namesIn(record)(anchor)]];
  return [['against', `the publication day ${record.document.published.value ?? ''}`.trim()]];
}

const WAYS: Readonly<Record<NonNullable<FigureRecord['via']['place']>, string>> = {
  clause: 'from its clause',
  sentence: 'from its sentence',
  carried: 'from the text before',
  heading: 'from the heading',
  column: 'from its column',
  dateline: 'from the dateline',
};

function figureBranches(figure: FigureRecord, name: (id: string) => string): Branch[] {
  const { place, date, actors, source, partOf, via, confidence } = figure;
  const known = (text: string, link: keyof FigureRecord['via']) => {
    const way = via[link];
    return text === '' || way === null ? text : `${text}, ${WAYS[way]}`;
  };
  return [
    ['where', known(printable(place ?? ''), 'place')],
    ['when', known(date === null ? '' : name(date), 'date')],
    ['who', known(actors.map(name).join(', '), 'actors')],
    ['says', known(source === null ? '' : name(source), 'source')],
    ['part of', partOf === null ? '' : name(partOf)],
    ['right', confidence === null ? '' : `${Math.round(confidence * 100)} in 100 such rows`],
    ['rules', rulesOf(figure)],
  ];
}

/** "figures/digits (number, counted) · figures/killed (measure)". */
function rulesOf({ rules }: FigureRecord): string {
  const decided = new Map<string, string[]>();
  for (const [what, rule] of Object.entries(rules)) {
    if (rule === null) continue;
    decided.set(rule, [...(decided.get(rule) ?? []), what === 'partOf' ? 'part of' : what]);
  }
  return [...decided].map(([rule, what]) => `${rule} (${what.join(', ')})`).join(' · ');
}

function actorBranches(
  { country, countryBasis, role, affiliation }: ActorRecord,
  name: (id: string) => string,
): Branch[] {
  return [
    ['country', country === null ? '' : [country, countryBasis].filter(Boolean).join(', by its ')],
    ['role', printable(role ?? '')],
    ['of', affiliation === null ? '' : name(affiliation)],
  ];
}

const WIDEST_ABOUT = 'because'.length;

function tree(
  { id, said }: { readonly id: string; readonly said: string },
  branches: readonly Branch[],
  { width, paint }: Look,
): string {
  const grown = branches.filter(([, text]) => text !== '');
  const indent = ' '.repeat(6);
  const lines = grown.map(([about, text], index) => {
    const isLast = index === grown.length - 1;
    const first = `${indent}${isLast ? '└' : '├'} ${about.padEnd(WIDEST_ABOUT)}  `;
    const rest = `${indent}${isLast ? ' ' : '│'}${' '.repeat(WIDEST_ABOUT + 3)}`;
    const line = wrapped(printable(text), { first, rest, width });
    return about.startsWith('rule') ? paint.dim(line) : line;
  });
  return [wrapped(said, { first: `  ${id.padEnd(4)}`, width }), ...lines].join('\n');
}

function refusals(refused: ExtractedText['facts']['refused'], { width, paint }: Look): string {
  if (refused.length === 0) return 'Nothing else looked like a fact.';
  const lines = refused.map(({ text, reason, rule }) =>
    wrapped(`${quoted(text)} · ${printable(reason)} · ${rule}`, { first: '  ', width }),
  );
  return [`${paint.bold('Not taken')} (${refused.length})`, ...lines].join('\n');
}

const quoted = (text: string) => `“${printable(text)}”`;
