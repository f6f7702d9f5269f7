import jsonata from 'jsonata';
import { failure } from './failure.ts';

export type Json = unknown;
export type Scope = Readonly<Record<string, Json>>;

const EXPRESSION = /^\{%([\s\S]*)%\}$/;

/**
 * A field of a state with its expressions evaluated, by the reference implementation of JSONata. An
 * expression that gives nothing is an error there, and so it is here.
 */
export async function evaluated(field: Json, scope: Scope): Promise<Json> {
  if (typeof field === 'string') {
    const [, expression] = EXPRESSION.exec(field) ?? [];
    if (expression === undefined) return field;
    const value: unknown = await jsonata(expression).evaluate(null, { ...scope });
    if (value === undefined) {
      throw failure('States.QueryEvaluationError', `${field} gives nothing`);
    }
    // Plain data, without what JSONata adds to its sequences.
    return JSON.parse(JSON.stringify(value)) as Json;
  }
  if (Array.isArray(field)) return Promise.all(field.map((each) => evaluated(each, scope)));
  if (typeof field !== 'object' || field === null) return field;
  const entries = Object.entries(field).map(
    async ([name, each]) => [name, await evaluated(each, scope)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
