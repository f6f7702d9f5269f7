import { describe, expect, it } from 'vitest';
import { tagClauses } from '../../../lib/training/grammar/clauses/tag-clauses.ts';
import { ROLE_NAMES } from '../../../lib/training/grammar/roles/role.ts';
import { toDocument } from '../../../lib/engine/text/index.ts';

/** The words that bear a role, with it. */
const rolesOf = (text: string) => {
  const { document } = toDocument({ id: 'test', text });
  const { roles } = tagClauses(document);
  return Array.from(
    roles,
    (role, at) => `${document.tokens.text[at]!} ${ROLE_NAMES[role]!}`,
  ).filter((word) => !word.endsWith(' none'));
};

describe('roles', () => {
  it.each([
    ['The gunmen killed three farmers.', ['gunmen subject', 'farmers object']],
    ['Three farmers were killed by gunmen.', ['farmers passive-subject', 'gunmen agent']],
    [
      "The governor of Kano opened the town's school.",
      ['governor subject', 'Kano nominal-modifier', 'town possessor', 'school object'],
    ],
    [
      'The port is the largest in the country.',
      ['port subject', 'largest predicate', 'country oblique'],
    ],
    ['Rebels and soldiers fled.', ['Rebels subject', 'soldiers conjunct']],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });
});
