import type { Name } from '../names/value.ts';
import type { KnownBody, StateWord } from './knowledge.ts';

/** What a name is taken for before any two are merged. */
export type Sort = 'person' | 'body' | 'state' | 'place' | 'organ' | 'office' | 'other' | 'refused';

/** A name with what the lexicons and its clause say of it. Half-open in tokens and code units. */
export interface Candidate {
  readonly name: Name;
  readonly firstToken: number;
  readonly start: number;
  readonly end: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly text: string;
  readonly folded: string;
  readonly sort: Sort;
  readonly state: StateWord | null;
  readonly body: KnownBody | null;
  /** Capital and adjective, when the text names the state so. */
  readonly adjective: boolean;
  /** ISO 3166-1 alpha-3 of a place that its neighbours put elsewhere than its name does, or null. */
  readonly within: string | null;
  readonly why: string;
}

/** What a reading of a candidate may decide. */
export type Decided = Partial<
  Pick<
    Candidate,
    'sort' | 'state' | 'body' | 'adjective' | 'within' | 'end' | 'endToken' | 'text' | 'why'
  >
>;

/** The candidate with what is decided. Field by field, so that V8 meets one shape wherever they are read. */
export const candidateWith = (base: Candidate, decided: Decided): Candidate => ({
  name: base.name,
  firstToken: base.firstToken,
  start: base.start,
  end: decided.end ?? base.end,
  endToken: decided.endToken ?? base.endToken,
  sentence: base.sentence,
  text: decided.text ?? base.text,
  folded: base.folded,
  sort: decided.sort ?? base.sort,
  state: decided.state === undefined ? base.state : decided.state,
  body: decided.body === undefined ? base.body : decided.body,
  adjective: decided.adjective ?? base.adjective,
  within: decided.within === undefined ? base.within : decided.within,
  why: decided.why ?? base.why,
});
