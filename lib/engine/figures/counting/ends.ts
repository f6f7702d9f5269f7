import type { Figure } from '../figure.ts';
import { DateMark } from '../../grammar/analysis.ts';

const ENDS =
  /^(?:[.,;:)”"—–!?]|and|but|or|in|on|for|to|by|at|after|before|since|during|last|a|an|the|as|so|earlier|later|then|previously|when|while|of|from|this|that|who|with|ago|yesterday|today|now|overnight|instead|only|more|fewer|aboard|alive|strong)$/;

/** Whether the clause ends or an adjunct follows, and no word that the number could count. */
export const endsPhrase = ({ stretch, end }: Figure): boolean =>
  end >= stretch.end ||
  ENDS.test(stretch.scan.tokens.lower[end]!) ||
  stretch.scan.dates[end] === DateMark.date;
