import type { Candidate } from './candidate.ts';
import type { Cluster } from './clusters.ts';
import type { Context, CountryEvidence } from './country-evidence.ts';
import { LEAST_SHARE, sentenceCountry, VOICES } from './country.ts';
import type { Role } from './role.ts';
import { countryHere } from './setting.ts';
import { POSSESSIVES } from './role-words.ts';
import { isVisiting } from './visiting.ts';
import { words } from '../word-lists.ts';

const OFFICIAL = words('government military police party');
/** "Navy spokesman", "head of the regional administration". */
const STATE_WORDS =
  /\b(?:army|navy|police|military|armed forces|ministry|government|cabinet|parliament|state|provincial|regional|district|municipal)\b/;
/** Who leads a body or speaks for it, whatever body that is. */
const LEADING = /(?:director|chief|head|chair(?:man|woman)?|leader|spokes(?:man|woman|person))$/;
const MOST_MENTIONS = 8;

/** What the office of a person, in small letters, is to a state: its own, that of some body, or none. */
function kindOf({ scene }: Context, { text, sector, from }: Role): 'official' | 'leading' | null {
  const office = text?.toLowerCase() ?? '';
  if (office.split(/[ -]/).some((word) => VOICES.has(word) || GUESTS.has(word))) return null;
  if (STATE_WORDS.test(office)) return 'official';
  if (/\bmember\b/.test(office)) return null;
  if (!/(?:director|chief|head)$/.test(office) && sector !== null && OFFICIAL.has(sector))
    return 'official';
  // "The agency's director"
  const before = scene.document.tokens.lower[from - 1] ?? '';
  const isOwned = POSSESSIVES.has(before) || before === 'its' || before === 'their';
  return isOwned || LEADING.test(office) ? 'leading' : null;
}

/** True for an office that those of one country hold: no guest, no voice from anywhere. */
export const isOfOneLand = (context: Context, role: Role): boolean =>
  kindOf(context, role) !== null;

/** The country of an official of whom the text says no more than the office: that of the story. */
export function storyCountry(
  context: Context,
  cluster: Cluster,
  role: Role,
): CountryEvidence | null {
  const { candidates, focus } = context;
  const kind = kindOf(context, role);
  const isHeld = role.holders.some((holder) => candidates[holder]!.sort !== 'place');
  if (kind === null || isHeld || isOfWorldCourt(context, role)) return null;
  const members = cluster.members.slice(0, MOST_MENTIONS).map((member) => candidates[member]!);
  const first = members[0]!;
  const setting = sentenceCountry(context, first);
  if (setting !== null) return setting;
  const code = countryHere(context, role.from);
  const office = role.text?.toLowerCase() ?? '';
  if (code === null || isOfOtherLand(office, code)) return null;
  if (isVisiting(context, { members, office }, code)) return null;
  if (isToldByOthers(context, first, code)) return null;
  // Officers and those who speak for them serve abroad: only where no other state has a part.
  const isOfficer =
    role.sector === 'military' || (/\bspokes/.test(office) && !/\bministry\b/.test(office));
  if (isOfficer && hasForeignForces(context, code)) return null;
  if (kind === 'leading' && hasForeignBody(context, code)) return null;
  const isOfMany = focus !== null && focus.share < LEAST_SHARE;
  if (isOfMany && (isOfficer || kind === 'leading')) return null;
  const whom = isOfficer
    ? 'an officer'
    : kind === 'official'
      ? 'an official'
      : 'the head of a body';
  return { code, basis: 'role', why: `the story of ${whom}` };
}

/** Judges and prosecutors of the world's courts are of any country but the accused's. */
const isOfWorldCourt = ({ candidates }: Context, { text }: Role): boolean =>
  /\b(?:judge|prosecutor|registrar)$/i.test(text ?? '') &&
  candidates.some(
    ({ sort, folded }) => sort === 'body' && OF_THE_WORLD.test(folded) && COURT.test(folded),
  );
const OF_THE_WORLD = /\b(?:international|special|war crimes) /;
const COURT = /\b(?:court|tribunal|chambers)\b/;

/** A well-known agency of another state: the director may be its own. */
const hasForeignBody = ({ candidates }: Context, code: string): boolean =>
  candidates.some(
    ({ body }) =>
      body?.shared === false && body.type === 'government' && (body.country ?? code) !== code,
  );

/** "17 U.S. troops" in a story of Afghanistan: an officer may be theirs. */
const hasForeignForces = ({ scene, candidates }: Context, code: string): boolean =>
  candidates.some(({ adjective, state, sort, folded, endToken }) => {
    if (sort === 'body') return JOINT_FORCES.test(folded);
    if (!adjective || state?.code == null || state.code === code) return false;
    const { lower } = scene.document.tokens;
    return FORCES.has(lower[endToken] ?? '') || FORCES.has(lower[endToken + 1] ?? '');
  });
const FORCES = words(`
  army navy air military troops soldiers forces force marines sailors pilots officers officer general
  colonel captain admiral commander spokesman contingent battalion brigade helicopter helicopters
  warship warships frigate jets warplanes aircraft police peacekeepers guards
`);
const JOINT_FORCES =
  /\b(?:coalition|nato|isaf|joint|combined|centcom|central command|inherent resolve)\b/;

const REGIONAL =
  /\bfor (?:the )?(?:middle east|africa|asia|europe|americas|latin america|balkans)\b/i;
const CROWNS = /^(?:king|queen|crown prince|crown princess|prince|princess|emir|sultan)$/i;
const MONARCHIES = words(`
  SAU JOR KWT BHR QAT ARE OMN MAR GBR ESP BEL NLD NOR SWE DNK THA KHM BTN NPL SWZ LSO TON MYS BRN JPN MCO
  LIE LUX
`);

/** "Minister for the Middle East", "Secretary NAME", "King NAME" in a republic: of no story's country. */
const isOfOtherLand = (role: string, code: string): boolean =>
  REGIONAL.test(role) || /^secretary$/i.test(role) || (CROWNS.test(role) && !MONARCHIES.has(code));

/** Who says what is told of another. */
const SPEECH = words('said told says reporters spoke speaking');
const LONGEST_REPORT = 10;

/** "A Saudi official said Crown Prince NAME": told by those of another country only. */
function isToldByOthers(
  { scene, candidates }: Context,
  { firstToken, sentence }: Candidate,
  own: string,
): boolean {
  const { tokens } = scene.document;
  let others = false;
  let said = false;
  for (let at = firstToken - 1; at >= firstToken - LONGEST_REPORT && at >= 0; at--) {
    if (tokens.sentence[at] !== sentence) break;
    said ||= SPEECH.has(tokens.lower[at]!);
    const name = scene.nameAt[at]!;
    const code = name < 0 ? null : (candidates[name]!.state?.code ?? null);
    if (code === null) continue;
    if (code === own) return false;
    others ||= said && scene.names[name]!.kind === 'nationality';
  }
  return others;
}

/** Persons who come from elsewhere by what they are, or of whom only another's country is known. */
const GUESTS = words(`
  tourist traveller traveler visitor envoy ambassador representative diplomat observer correspondent
  expatriate pope migrant counterpart visiting
`);
