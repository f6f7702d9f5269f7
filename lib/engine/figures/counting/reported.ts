import { isAboutIllness } from '../measuring/cues/illness.ts';
import type { Draft } from '../draft.ts';

const REPORTS =
  /^(?:record(?:s|ed|ing)?|report(?:s|ed|ing)?|regist(?:er|ers|ered|ering)|log(?:s|ged|ging)?|notif(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|count(?:s|ed|ing)?|saw|seen|sees|see|detect(?:s|ed|ing)?|document(?:s|ed|ing)?|tall(?:y|ies|ied))$/;

/** "Mangochi has recorded 2,906 to date": of a disease what is reported without a noun are cases. */
export function setReported(draft: Draft, main: Draft | null): boolean {
  const { stretch, first } = draft;
  const { lower } = stretch.scan.tokens;
  const at = /^(?:just|only|another)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1;
  if (main?.measure === 'deaths' || main?.measure === 'cases') return false;
  if (!REPORTS.test(lower[at] ?? '') || !isAboutIllness(stretch.scan)) return false;
  draft.counted = 'cases';
  draft.head = 'case';
  draft.measure = 'cases';
  draft.reasons.push(`cases, as a text about a disease says "${lower[at]!}"`);
  return true;
}
