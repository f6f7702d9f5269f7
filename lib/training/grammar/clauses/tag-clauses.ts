import type { Document } from '../../../engine/document.ts';
import { grammarModel } from '../model.ts';
import { rolesWith } from '../roles/role-tagger.ts';
import { tagWith } from '../tags/tagger.ts';
import { Borders } from './borders.ts';
import type { Clause } from './clause.ts';
import { readQuotations } from './quotations.ts';
import { ClauseReader, type OpenClause } from './read-clauses.ts';
import { readSpeakers } from './speakers.ts';

/**
 * The grammar of one text, computed once for all readers. Every array is as long as the tokens.
 *
 * How to ask it, for a token `at`: its tag `tags[at] === Tag.NNS`; its role, when it is the head of
 * a phrase, `roles[at] === Role.subject`; its clause `clauses[clauseAt[at]]` with `verb`,
 * `verbClass`, `voice`, `tense`, `subject`, `object` (tokens, -1 for none) and `speaks` (head of who
 * says so, -1 when the text does); whether it is quoted, `quoteAt[at] >= 0`.
 */
export interface Syntax {
  /** Codes of `Tag`. */
  readonly tags: Uint8Array;
  /** Codes of `Role`. */
  readonly roles: Uint8Array;
  /** Index of the innermost clause; never -1 where a sentence is. */
  readonly clauseAt: Int32Array;
  readonly clauses: readonly Clause[];
  /** Index of the quotation, marks included; -1 outside. */
  readonly quoteAt: Int32Array;
}

/** Tags, roles, clauses and who speaks. The first call unpacks the model. Linear. */
export function tagClauses(document: Document): Syntax {
  const { tokens, sentences } = document;
  const { words, tags: tagWeights, roles: roleWeights } = grammarModel();
  const tags = tagWith({ words, weights: tagWeights }, tokens, sentences);
  const roles = rolesWith({ words, weights: roleWeights }, { tokens, tags, sentences });
  const text = { tokens, tags, roles };
  const reader = new ClauseReader(text, new Borders(tokens, { tags, roles }));
  for (const { firstToken, endToken } of sentences) reader.read(firstToken, endToken);
  const quotations = readQuotations(document);
  const { clauses, clauseAt } = reader;
  const speakers = readSpeakers({ text, clauses, clauseAt, quotations });
  return {
    tags,
    roles,
    clauseAt,
    clauses: finished(clauses, clauseAt, speakers),
    quoteAt: quotations.quoteAt,
  };
}

function finished(
  open: readonly OpenClause[],
  clauseAt: Int32Array,
  speakers: Int32Array,
): Clause[] {
  const end = new Int32Array(open.length);
  clauseAt.forEach((clause, at) => {
    if (clause >= 0) end[clause] = at + 1;
  });
  return open.map((clause, index) => ({
    first: clause.first,
    end: Math.max(end[index]!, clause.first + 1),
    verb: clause.group?.main ?? -1,
    verbClass: clause.verbClass,
    voice: clause.group?.isPassive === true ? 'passive' : 'active',
    tense: clause.group?.tense ?? 'none',
    modal: clause.group?.isModal ?? false,
    subject: clause.subject,
    object: clause.object,
    parent: clause.parent,
    joint: clause.joint,
    kind: clause.kind,
    speaks: speakers[index]!,
  }));
}
