import type { FineKind } from '../../names/value.ts';
import { roleSector } from '../words.ts';

/** What states keep institutes and centres for. */
const PUBLIC_FIELDS =
  'statistics|statistical|meteorology|meteorological|hydrology|hydrological|hydrometeorological|geology|geological|geophysics|geophysical|geophysic|seismology|seismological|volcanology|oceanography|rainfall|flood|floods|forecasting|hurricane|tsunami|warning|forest fire|fire|disaster|disaster management|emergency|emergency operations|operations|public health|health|hygiene|epidemiology|disease control|family welfare|social security|legal medicine|forensic medicine|colonization|agrarian reform|migration|refugees|water resources|space research';
const SEATS = 'institute|cent(?:re|er)';

/** Patterns over a folded name that say what it is, whatever its last word alone would; each is tried where one of its words stands. */
const TELLING: readonly (readonly [anyOf: readonly string[], pattern: RegExp, type: FineKind])[] = [
  [['task force'], /(?:^| )(?:joint|combined|multinational) task force(?: |$)/, 'military'],
  [['directorate'], /(?:^| )security directorate$/, 'police'],
  [
    ['police '],
    /(?:^| )police (?:battalion|unit|corps|squad|brigade|directorate|academy|school|headquarters|command)$/,
    'police',
  ],
  [['institute', 'cent'], new RegExp(`(?:^| )(?:${PUBLIC_FIELDS}) (?:${SEATS})$`), 'government'],
  [
    ['institute', 'cent'],
    new RegExp(`^(?:[a-z]+ ){0,2}(?:${SEATS}) (?:of|for) (?:the )?(?:${PUBLIC_FIELDS})(?: |$)`),
    'government',
  ],
  [
    ['institute', 'cent'],
    /^national (?:[a-z-]+ ){0,4}(?:institute|cent(?:re|er))(?: (?:of|for) .*)?$/,
    'government',
  ],
  [
    ['ers'],
    /(?:^| )(?:employers|producers|hauliers|growers|shopkeepers|landowners|shipowners)$/,
    'civil_society',
  ],
  [
    [' for '],
    /^(?:[a-z]+ )?(?:committee|council|network|coalition|forum) for (?:human rights|peace|democracy)/,
    'civil_society',
  ],
  [
    ['indigenous '],
    /(?:^| )indigenous (?:council|congress|confederation|organi[sz]ation)(?: |$)/,
    'civil_society',
  ],
];
const UNION_OF = /(?:^| )union of /;

/** The type that the words of a folded name tell together ("national institute of statistics"), or null. */
export function tellingHead(folded: string): FineKind | null {
  for (const [anyOf, pattern, type] of TELLING)
    if (anyOf.some((word) => folded.includes(word)) && pattern.test(folded)) return type;
  // "National union of tanker drivers"
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  const hasMembers = UNION_OF.test(folded) && last.endsWith('s');
  return hasMembers && roleSector(last.slice(0, -1)) !== null ? 'civil_society' : null;
}
