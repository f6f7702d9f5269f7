import { clauseSubject } from '../../grammar/clauses/subject.ts';
import type { Figure } from '../figure.ts';

/** The subject of the clause in which the figure stands, or null. */
export function subjectFor({ stretch: { scan, sentence }, first }: Figure): string | null {
  return clauseSubject(scan, first, sentence.firstToken);
}
