import { DISEASES, INJURIES } from '../../lexicon/expressions.ts';
import type { Analysis, Stretch } from '../../../grammar/analysis.ts';
import type { Measure } from '../../../measure.ts';

const FARTHEST = 8;

/** "treated 52 walkers for fractures", "admitted nine with cholera": what they are treated for, or null. */
export function treatedFor({ scan, end }: Stretch, from: number): Measure | null {
  const { lower } = scan.tokens;
  const stop = Math.min(end, from + FARTHEST);
  for (let at = from; at < stop; at += 1) {
    if (!/^(?:for|with|from)$/.test(lower[at]!)) continue;
    for (let index = at + 1; index < Math.min(end, at + 5); index += 1) {
      if (DISEASES.has(lower[index]!)) return 'cases';
      if (INJURIES.has(lower[index]!)) return 'injuries';
    }
  }
  return null;
}

const HURT =
  /^(?:wounded|injured|injuries|hurt|burns|blast|explosion|crash|shooting|gunfire|quake|collapsed|bullets?|stabbed)$/;
const HOSPITAL =
  /^(?:admit\w*|treat\w*|hospitali[sz]\w*|in intensive care|in critical condition|in (?:the )?hospital|on (?:a )?ventilators?|taken.*|rushed.*)$/;
const aboutIllness = new WeakMap<Analysis, number>();

/** Above nought where the text tells of a disease more than of wounds, below where of wounds. */
export function illnessOf(scan: Analysis): number {
  let balance = aboutIllness.get(scan);
  if (balance === undefined) {
    balance = 0;
    for (const lower of scan.tokens.lower) {
      if (DISEASES.has(lower)) balance += 1;
      else if (HURT.test(lower)) balance -= 1;
    }
    aboutIllness.set(scan, balance);
  }
  return balance;
}

/** Whether the text is about a disease: told of several times more than wounds. */
export const isAboutIllness = (scan: Analysis): boolean => illnessOf(scan) > 2;

/** Words of a hospital, said of the ill as of the hurt. */
export const isOfHospital = (word: string): boolean => HOSPITAL.test(word);
