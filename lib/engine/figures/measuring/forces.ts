import type { Counted } from '../figure.ts';
import { isNear, tokenBefore } from '../stretch.ts';
import type { Measure } from '../../measure.ts';

const COMMANDERS =
  /^(?:marshal|general|gen|gen\.|colonel|col|col\.|admiral|commander|brigadier|major)$/;
const UNITS =
  /^(?:army|armies|corps|division|brigade|regiment|battalion|garrison|contingent|company|platoon|squadron|detachment|legion|expedition|reinforcements|troops|force|column)$/;

/** "12,000 men under Marshal Ost", "the first army, some 12,000 men". */
export function isCommanded({ stretch: { lower }, phrase, first }: Counted): boolean {
  if (phrase === null) return false;

  const under = lower[phrase.end] === 'under' ? (lower[phrase.end + 1] ?? '') : '';
  if (under === 'arms' || COMMANDERS.test(under)) return true;
  const isOf = lower[first - 1] === 'of' || lower[first - 1] === ',';
  return isOf && UNITS.test(lower[first - 2] ?? '');
}

const FORCES =
  /^(?:army|battalion|brigade|regiment|mission|peacekeeping|military|garrison|contingent|deployment|navy|force|forces|peacekeepers|troops)$/;
const SERVES = /^(?:personnel|man|reinforcement)$/;
const SENT =
  /^(?:sent|sends|send|sending|deployed|deploys|deploy|deploying|deployment|fielded|fields|mobilised|mobilized|garrisoned|stationed|ceiling|strength|has|withdraw|withdrew|withdrawal|withdrawing|dispatched|despatched|contributes?|contributed|contributing|provides?|provided|pledged)$/;

/** Whether the counted serve in a state's forces: "the army sent 3,000 men". */
export function isMilitary(figure: Counted): boolean {
  if (!SERVES.test(figure.head ?? '')) return false;
  return isNear(figure, FORCES) && isNear(figure, SENT);
}

/** What stands between those under arms and how many they are. */
const STRENGTH =
  /^(?:has|have|had|with|of|from|to|numbers?|numbered|numbering|fields?|fielded|musters?|mustered|commands?|commanded)$/;
const FARTHEST = 13;

/** "the militia, which has 900 members", "the rebel column grew from 55 men": fighters, by whose they are. */
export function isOfRebels({ stretch, hedge, head }: Counted): boolean {
  if (head !== 'man' && head !== 'member') return false;
  const at = hedge.first - 1;
  if (!STRENGTH.test(stretch.lower[at] ?? '')) return false;
  return tokenBefore(stretch, at, { word: REBELS, reach: FARTHEST, stops: OF_PEACE }) >= 0;
}

const OF_PEACE = /^(?:[;:]|parliament|council|party|union|government)$/;

const STATE_FORCES =
  /^(?:army|combat|assistance|un|u\.n\.|union|nato|peacekeeping|military|government|troops|navy|police|security|special|ground|armed|multinational|joint|international|regional|coalition|allied|border|standby|stabilisation|stabilization|expeditionary)$/;

const REBELS =
  /^(?:rebels?|insurgents?|militants?|militia|militiamen|guerrillas?|jihadists?|gunmen|warlords?|separatists?)$/;

/** A force is troops where a state or a body of states is named, else fighters. */
export function forceMeasure(figure: Counted): Measure {
  const { head } = figure;
  if (head !== null && !OF_ARMS.test(head)) return GROUPS.test(head) ? 'people' : 'other';
  return isNear(figure, STATE_FORCES) ? 'troops' : 'fighters';
}

const GROUPS =
  /^(?:team|crowd|crew|delegation|party|staff|community|congregation|membership|workforce|audience|cast|choir|orchestra|panel|jury|committee|assembly|parliament|council|population|convoy|caravan|gang|class|family|clan|tribe|circle|union|network)$/;

const OF_ARMS =
  /^(?:force|army|militia|column|unit|battalion|brigade|garrison|contingent|corps|group|band|squad|legion|faction|regiment|division|detachment|movement|front|alliance|coalition|navy|guard|mission|insurgency|horde)$/;
