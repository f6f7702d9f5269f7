import { ACTOR_TYPES } from '../../engine/actors/value.ts';
import type { DocumentRecord } from '../schema.ts';
import { dotted, shortened } from './html.ts';
import type { ActorRecord, PlaceRecord } from './input.ts';
import { markId } from './marks.ts';
import { ruleLine } from './rules.ts';

/** A list of mentions is cut here; in the text all are marked. */
const MOST_MENTIONS = 20;

/** Actors by type; within a type those of one country together, the most named first. */
export function actorsHtml(
  { actors: all }: DocumentRecord,
  actors: readonly ActorRecord[],
): string {
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const row = (actor: ActorRecord) => {
    const { id, name, country, role, affiliation, aliases, mentions, rule } = actor;
    const about = dotted([
      role === null ? null : shortened(role, 120),
      affiliation === null
        ? null
        : `<a href=#${affiliation}>${shortened(nameOf.get(affiliation) ?? affiliation, 80)}</a>`,
      aliases.length === 0 ? null : `also ${shortened(aliases.join('; '), 120)}`,
    ]);
    return (
      `<li id=${id}><a href=#${markId(id, 1)}>${shortened(name, 120)}</a>` +
      (country === null ? '' : ` <i>${shortened(country, 3)}</i>`) +
      `${mentionLinks(id, mentions.length)}${about === '' ? '' : `<div>${about}</div>`}` +
      ruleLine([['', rule]])
    );
  };
  return ACTOR_TYPES.map((type) => ({ type, rows: actors.filter((actor) => actor.type === type) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ type, rows }) => {
      const sorted = rows.toSorted(byCountry);
      return `<h3>${kindName(type)}</h3>\n<ul>${sorted.map(row).join('\n')}</ul>`;
    })
    .join('\n');
}

/** Places by name, with their mentions. */
export function placesHtml(places: readonly PlaceRecord[]): string {
  if (places.length === 0) return '';
  const rows = places.map(
    ({ id, name, country, mentions }) =>
      `<li id=${id}><a href=#${markId(id, 1)}>${shortened(name, 120)}</a>` +
      (country === null ? '' : ` <i>${shortened(country, 3)}</i>`) +
      mentionLinks(id, mentions.length),
  );
  return `<ul>${rows.join('\n')}</ul>`;
}

function kindName(type: string): string {
  return type.replaceAll('_', ' ');
}

/** "1 2 3 …", each a link into the text; nothing for a single one, which the name leads to. */
function mentionLinks(id: string, count: number): string {
  if (count === 1) return '';
  const links = Array.from(
    { length: Math.min(count, MOST_MENTIONS) },
    (_, index) => `<a href=#${markId(id, index + 1)}>${index + 1}</a>`,
  );
  const rest = count > MOST_MENTIONS ? ` … ${count}` : '';
  return `<span class=m>${links.join(' ')}${rest}</span>`;
}

/** Those without a country last. */
const byCountry = (one: ActorRecord, other: ActorRecord) =>
  compare(one.country ?? '~', other.country ?? '~') || other.mentions.length - one.mentions.length;

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
