import type { Measure } from '../../measure.ts';
import type { Stretch } from '../stretch.ts';
import type { Analysis } from '../../grammar/analysis.ts';
import type { LabelUnit } from './label-unit.ts';

/** The words of a label. Tokens half-open. */
interface Words {
  readonly first: number;
  readonly end: number;
  readonly unit: LabelUnit | null;
}

/** How those are who a row of a bulletin counts, where it names nobody. */
type State = 'patients' | 'held' | 'sheltered' | 'dead' | 'found';

const BEFORE_PLACE =
  /^(?:in|on|under|at|still|now|currently|receiving|remaining|remain|put|placed|of)$/;
const PLACES: readonly (readonly [State, RegExp])[] = [
  [
    'patients',
    /^(?:hospitals?|wards?|clinics?|icus?|care|treatment|ventilators?|isolation|observation)$/,
  ],
  ['held', /^(?:custody|jails?|cells?|prisons?|arrest|detention)$/],
  ['sheltered', /^(?:shelters?|tents?|camps?|schools?|centres?|centers?)$/],
];
/** The whole label or its first word: "Critical", "Seriously ill", "Fatal". */
const ALONE: readonly (readonly [State, RegExp])[] = [
  [
    'patients',
    /^(?:critical|critically|serious|seriously|hospitali[sz]ed|admitted|bedridden|ventilated|convalescent)$/,
  ],
  ['dead', /^(?:fatal|fatally)$/],
  ['found', /^(?:confirmed|suspected|probable|active|imported)$/],
];
const MOST_WORDS = 4;

/** "On the wards", "In custody", "Critical", "Fatal": the state of people that a label tells by itself; null for others. */
export function stateInLabel({ tokens }: Analysis, { first, end, unit }: Words): State | null {
  if (unit !== null || end - first > MOST_WORDS || end <= first) return null;
  const { lower } = tokens;
  if (BEFORE_PLACE.test(lower[first]!)) {
    for (const [state, places] of PLACES) if (places.test(lower[end - 1]!)) return state;
    return null;
  }
  const isAlone = end - first === 1 || /^(?:ill|injured|hurt|condition)$/.test(lower[end - 1]!);
  if (!isAlone) return null;
  for (const [state, words] of ALONE) if (words.test(lower[first]!)) return state;
  return null;
}

/** What those in that state are counted as; of a disease they are its cases. */
export function measureOfState({ scan, story }: Stretch, label: Words): Measure | null {
  const isIllness = story.illness > 0;
  switch (stateInLabel(scan, label)) {
    case 'dead':
      return 'deaths';
    case 'held':
      return 'detained';
    case 'sheltered':
      return 'displaced';
    case 'patients':
      return isIllness ? 'cases' : 'injuries';
    case 'found':
      return isIllness ? 'cases' : null;
    default:
      return null;
  }
}
