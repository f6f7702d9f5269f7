import { PartOfSpeech as P } from '../../text/parts-of-speech.ts';
import type { Figure } from '../figure.ts';
import { readNounPhrase, type NounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { compound, PARTICLE } from './noun-of-sum.ts';
import { DateMark } from '../../grammar/analysis.ts';

/** Verbs of giving, spending and asking, each with the words that begin what it is for. */
const VERBS: readonly (readonly [verbs: RegExp, joints: RegExp])[] = [
  [
    /^(?:spen[dt]|spends|spending|invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|lavish(?:ed|ing)?)$/,
    /^(?:on|in|into)$/,
  ],
  [
    /^(?:wip(?:es?|ed|ing)|knock(?:s|ed|ing)?|shav(?:es?|ed|ing)|slash(?:es|ed|ing)?|cut|cuts|cutting|trim(?:s|med|ming)?|lop(?:s|ped|ping)?)$/,
    /^(?:off|from)$/,
  ],
  [/^(?:pay|pays|paid|paying)$/, /^(?:for|in)$/],
  [
    /^(?:pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|allocat(?:es?|ed|ing)|allott?(?:s|ed|ing)?|earmark(?:s|ed|ing)?|aside|ring-fenc(?:es?|ed|ing)|reserv(?:es?|ed|ing)|provid(?:es?|ed|ing)|donat(?:es?|ed|ing)|contribut(?:es?|ed|ing)|giv(?:es?|en|ing)|gave|grant(?:s|ed|ing)?|commit(?:s|ted|ting)?|approv(?:es?|ed|ing)|releas(?:es?|ed|ing)|disburs(?:es?|ed|ing)|budget(?:s|ed|ing)?|request(?:s|ed|ing)?|requir(?:es?|ed|ing)|need(?:s|ed|ing)?|rais(?:es?|ed|ing)|mobilis(?:es?|ed|ing)|mobiliz(?:es?|ed|ing)|secur(?:es?|ed|ing)|announc(?:es?|ed|ing)|offer(?:s|ed|ing)?|set|put|seek(?:s|ing)?|sought|direct(?:s|ed|ing)?|devot(?:es?|ed|ing)|channel(?:s|led|ling)?)$/,
    /^(?:for|towards?|to)$/,
  ],
];

/** "a further", "an additional": between the verb and the sum. */
const ADDED =
  /^(?:further|additional|extra|another|more|total|combined|record|staggering|whopping|initial|only|new|fresh)$/;

const FARTHEST = 6;

/** "to spend €90 million by 2027 on a smelter", "pledged £2m for shelter": what the money is for. */
export function purposeOf({ stretch, amount, first }: Figure): NounPhrase | null {
  const { scan, end, tokens, dates, tags } = stretch;
  if (!amount.isMoney) return null;
  let at = first - 1;
  while (ADDED.test(tokens.lower[at] ?? '') || tags[at] === P.determiner) at -= 1;
  const verb = tokens.lower[at] ?? '';
  const joints = VERBS.find(([verbs]) => verbs.test(verb))?.[1];
  if (joints === undefined) return null;
  for (at = amount.end; at < Math.min(end - 1, amount.end + FARTHEST); at += 1) {
    const lower = tokens.lower[at]!;
    const isDate = dates[at] === DateMark.date || dates[at + 1] === DateMark.date;
    if (joints.test(lower) && !isDate) {
      let noun = at + 1;
      while (noun < end && (tags[noun] === P.determiner || tags[noun] === P.ing)) noun += 1;
      if (tags[noun] === P.verb) return null;
      const isCompound =
        tokens.text[noun + 1] === '-' && PARTICLE.test(tokens.lower[noun + 2] ?? '');
      if (isCompound && noun + 3 <= end) return compound(scan, noun, noun + 3);
      return readNounPhrase({ scan, at: noun, end, many: false });
    }
    if (!isDate && !/^(?:by|,|in|a|an|more|extra|additional|each|per|year|month)$/.test(lower))
      return null;
  }
  return null;
}
