const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of offices of a state that a text names in small letters: "the disaster agency". */
export const OFFICE_HEADS = words(`
  agency office institute inspectorate directorate authority commission service department bureau
`);

/** What such an office is for; a text of one country has one of each. */
export const OFFICE_TOPICS = words(`
  national federal state disaster disasters statistics statistical labour labor mining weather
  meteorological met tax customs revenue prison prisons election electoral elections health education
  environment environmental forestry forests fisheries space aviation nuclear intelligence security
  anti-corruption anticorruption immigration migration border rail railway water food drug drugs fire
  emergency emergencies rescue relief management protection civil census land meteorology seismological
  geological competition antitrust consumer prosecutors asylum audit veterinary quarantine maritime
  coastguard lottery pensions broadcasting media planning housing roads
`);

/** Organs that stand without an article: "Police arrested nine", "told parliament". */
export const BARE: ReadonlySet<string> = new Set(['police', 'parliament', 'gendarmerie']);
/** Organs that a text names by their noun alone when it speaks of one country. */
export const ALONE: ReadonlySet<string> = new Set([
  'army',
  'navy',
  'air force',
  'armed forces',
  'coast guard',
  'coastguard',
  'national guard',
  'police',
  'national police',
  'federal police',
  'border police',
  'gendarmerie',
  'parliament',
  'senate',
  'national assembly',
  'supreme court',
  'constitutional court',
  'central bank',
  'election commission',
  'electoral commission',
  'general staff',
  'presidency',
  'military headquarters',
  'army headquarters',
  'military intelligence',
]);
/** Stand before an object that acts: "told parliament", "urged the police". */
export const ADDRESS: ReadonlySet<string> = new Set(
  'told tell tells urged urges asked ordered accused blamed criticised criticized praised warned thanked joined alerted called'.split(
    ' ',
  ),
);
