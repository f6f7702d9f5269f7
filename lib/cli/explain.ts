import type { DocumentRecord } from '../output/schema.ts';
import type { ExtractedText } from '../pipeline/extract-text.ts';
import { printable, wrapped, type Look } from './terminal.ts';
import { dateMeaning, figureValue } from '../output/wording.ts';

/** Why each row stands there, and what looked like a fact and was not taken; one paragraph each. */
export function explanation({ record, facts }: ExtractedText, { width, paint }: Look): string[] {
  const line = (id: string, ...parts: (string | null)[]) =>
    wrapped(parts.filter((part) => part !== null && part !== '').join(' · '), {
      first: `  ${id.padEnd(4)}`,
      width,
    });
  const why = [
    ...record.dates.map((date, index) =>
      line(
        date.id,
        `${quoted(date.text)} = ${dateMeaning(date)}`,
        reasonOf(facts.dates[index]),
        anchorOf(date, record),
        date.rule,
      ),
    ),
    ...record.figures.map((figure, index) =>
      line(
        figure.id,
        `${quoted(figure.text)} = ${figureValue(figure)}`,
        reasonOf(facts.figures[index]),
        rulesOf(figure),
      ),
    ),
    ...record.actors.map((actor, index) =>
      line(
        actor.id,
        `${printable(actor.name)} = ${actor.type.replaceAll('_', ' ')}`,
        reasonOf(facts.actors[index]),
        countryBasisOf(actor),
        actor.rule,
      ),
    ),
  ];
  const refused = facts.refused.map(({ text, reason, rule }) =>
    wrapped(`${quoted(text)} · ${printable(reason)} · ${rule}`, { first: '  ', width }),
  );
  return [
    ...(why.length === 0 ? [] : [[paint.bold('Why'), ...why].join('\n')]),
    refused.length === 0
      ? 'Nothing else looked like a fact.'
      : [`${paint.bold('Not taken')} (${refused.length})`, ...refused].join('\n'),
  ];
}

const quoted = (text: string) => `"${printable(text)}"`;

const reasonOf = (fact: { readonly reason: string } | undefined) => printable(fact?.reason ?? '');

/** What a date was resolved against. */
function anchorOf({ anchor }: DocumentRecord['dates'][number], record: DocumentRecord) {
  if (anchor === null) return null;
  if (anchor !== 'published') return `against ${anchor}`;
  return `against the publication day ${record.document.published.value ?? ''}`.trim();
}

/** Which rules decided; one that decided several things is named once. */
function rulesOf({ rules }: DocumentRecord['figures'][number]) {
  return [...new Set(Object.values(rules).filter((rule) => rule !== null))].join(', ');
}

function countryBasisOf({ country, countryBasis }: DocumentRecord['actors'][number]) {
  return country === null || countryBasis === null ? null : `${country} by ${countryBasis}`;
}
