import type { Measure } from '../measure.ts';
import type { Span } from '../span.ts';

export type Bound = '=' | '>=' | '>' | '<=' | '<' | '~';

/** What one figure says (CONTRACT, figures[]); what it belongs to is added by `links`. */
export interface FigureValue {
  /** The numeral alone: "603", "$2.5bn", "300 and 400". Inside the mention's span. */
  readonly number: Span;
  /** Null for a range and for vague words. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly vague: boolean;
  /** ISO 4217 code, `percent`, `fraction`, a unit in the singular; null when things are counted. */
  readonly unit: string | null;
  readonly counted: string | null;
  /** Head of the counted phrase, singular, lower case. */
  readonly head: string | null;
  readonly subject: string | null;
  readonly measure: Measure;
  readonly change: 'up' | 'down' | null;
  readonly per: string | null;
  readonly cumulative: boolean;
  readonly status: 'asserted' | 'denied' | 'possible';
  readonly rules: ReadRules;
}

/** Ids of the rules that decided; null where none did. */
interface ReadRules {
  /** Number and unit. */
  readonly number: string | null;
  readonly counted: string | null;
  readonly measure: string | null;
}
