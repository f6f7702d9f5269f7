import { isLiving } from '../grammar/lexicon/nouns.ts';
import type { FigureView } from './figure-view.ts';
import {
  FATES,
  listedBefore,
  wholeAhead,
  wholeBefore,
  wholeNamed,
  wholeOfOpener,
  type Parts,
} from './wholes.ts';

/** One way in which words say that a figure is a part of another. */
export interface PartRule {
  /** `links/part-…`; printed in every row it decides. */
  readonly id: string;
  /** The first number is the part, the one in brackets the whole; the tests run it. */
  readonly example: string;
  /** Index of the whole, or null. */
  readonly read: (parts: Parts, view: FigureView) => number | null;
}

const OF_THEM = new Set(['them', 'whom', 'which', 'these', 'those', 'it', 'this']);
const INCLUDING = new Set(['including', 'includes', 'include', 'included']);
const RAISES = new Set(
  'bringing brings brought raising raised raises pushing pushed pushes taking taken takes'.split(
    ' ',
  ),
);

/** In the order in which they are asked: what names the whole itself before what points back. */
export const partRules: readonly PartRule[] = [
  {
    id: 'links/part-in-brackets',
    example: 'Dead in Orla: [12] (3 children)',
    read: (parts, view) => {
      const { word, views } = parts;
      const whole = views[view.index - 1];
      const open = view.first - 1;
      if (word(open) !== '(' || whole?.end !== open || view.end <= view.token + 1) return null;
      const areCounted = isLiving(whole.head) && isLiving(view.head) && view.unit === '-';
      const isOfList = /^(?:[),]|and)$/.test(word(view.end));
      return areCounted && isOfList && parts.isNoSmaller(whole, view) ? whole.index : null;
    },
  },
  {
    id: 'links/part-of-line',
    example: 'Forced from home in Orla\nPeople: [61,400]\nOf whom in Penn: 22,000',
    read: (parts, view) => parts.wholeOfLine(view),
  },
  {
    id: 'links/part-of-number',
    example: 'Only four of the [nine] miners came up.',
    read: (parts, view) => {
      const { word } = parts;
      const behind = parts.behind(view);
      let at = behind;
      while (at < behind + 3 && !/^(?:of|#|to|from|in)$/.test(word(at))) at++;
      if (word(at) !== 'of') return null;
      return wholeAhead(parts, view, at + 1);
    },
  },
  {
    id: 'links/part-of-opening',
    example: 'Of the [60] people aboard, 12 swam ashore.',
    read: (parts, view) => {
      const { firstToken } = parts.sentenceOf(view);
      if (parts.word(firstToken) !== 'of') return null;
      for (let at = view.index - 1; at >= Math.max(0, view.index - 6); at--) {
        const whole = parts.views[at]!;
        if (whole.sentence !== view.sentence) break;
        if (whole.first - firstToken <= 3) return parts.isNoSmaller(whole, view) ? at : null;
      }
      return wholeOfOpener(parts, view, firstToken);
    },
  },
  {
    id: 'links/part-including',
    example: '[Ten] people died, including three children.',
    read: (parts, view) => {
      const { word } = parts;
      for (let at = view.first - 1; at >= view.first - 3; at--) {
        if (INCLUDING.has(word(at))) return wholeBefore(parts, view, at, { sentences: 0 });
        if (word(at) === ',' || word(at) === '#') break;
      }
      return listedBefore(parts, view, 'links/part-including');
    },
  },
  {
    id: 'links/part-of-them',
    example: 'Police held [40] people, six of them women.',
    read: (parts, view) => {
      const { word } = parts;
      const behind = parts.behind(view);
      const isAfter = word(behind) === 'of' && OF_THEM.has(word(behind + 1));
      const isBefore =
        (/^(?:whom|which)$/.test(word(view.first - 1)) && word(view.first - 2) === 'of') ||
        (word(view.first - 1) === ',' &&
          word(view.first - 2) === 'them' &&
          word(view.first - 3) === 'of') ||
        (word(view.first - 2) === 'them' && word(view.first - 1) === 'are') ||
        (OF_THEM.has(word(view.first - 1)) && word(view.first - 2) === 'among');
      if (!isAfter && !isBefore) return listedBefore(parts, view, 'links/part-of-them');
      const isOne = isAfter && /^(?:it|this)$/.test(word(behind + 1));
      return wholeBefore(parts, view, view.first, { sentences: isOne ? 0 : 1 });
    },
  },
  {
    id: 'links/part-among-them',
    example: 'The blast killed [nine]. Among the dead were two nurses.',
    read: (parts, view) => {
      const { word } = parts;
      const { firstToken, endToken } = parts.sentenceOf(view);
      for (
        let at = Math.max(firstToken, view.first - 8);
        at < Math.min(endToken, view.end + 12);
        at++
      ) {
        if (word(at) !== 'among') continue;
        const isThose = word(at + 1) === 'the' || word(at + 1) === 'those';
        const fate = FATES.get(word(at + 2)) ?? FATES.get(word(at + 3));
        if (isThose && fate !== undefined) return wholeNamed(parts, view, firstToken, fate);
      }
      return null;
    },
  },
  {
    id: 'links/part-raises',
    example: 'Two more climbers died, bringing the toll to [41].',
    read: (parts, view) => {
      const { word, views } = parts;
      const whole = views[view.index + 1];
      if (whole?.sentence !== view.sentence || whole.unit !== view.unit) return null;
      for (let at = view.end; at < whole.first; at++) {
        if (RAISES.has(word(at)) && word(at + 1) === 'the')
          return parts.isNoSmaller(whole, view) ? whole.index : null;
      }
      return null;
    },
  },
  {
    id: 'links/part-of-the',
    example: 'The mine held [28] miners. Five of the miners died.',
    read: (parts, view) => {
      const { word } = parts;
      if (word(view.token + 1) !== 'of') return null;
      if (word(view.token + 2) !== 'the' && word(view.token + 2) !== 'those') return null;
      return wholeBefore(parts, view, view.first, { sentences: 2, head: true });
    },
  },
  {
    id: 'links/part-the-other',
    example: 'Two of the [five] men fled. The other three were held.',
    read: (parts, view) => {
      const { word, views } = parts;
      const isOther =
        (word(view.first - 1) === 'other' && word(view.first - 2) === 'the') ||
        (word(view.first - 1) === 'remaining' && word(view.first - 2) === 'the');
      if (!isOther && !(word(view.first - 1) === 'the' && word(view.token + 1) === 'other'))
        return null;
      for (let at = view.index - 1; at >= Math.max(0, view.index - 4); at--) {
        const whole = parts.wholeOf(at);
        if (whole !== null && parts.isNoSmaller(views[whole]!, view)) return whole;
      }
      return parts.oneMoreThan(view);
    },
  },
  {
    id: 'links/part-of-total',
    example: 'Port: deaths\nOrla: 5\nPenn: 3\nTotal: [8]',
    read: (parts, view) => parts.totals.of(view),
  },
  {
    id: 'links/part-in-breakdown',
    example: 'Divers found [nine] bodies - seven men and two women.',
    read: (parts, view) => parts.breakdownOf(view),
  },
];
