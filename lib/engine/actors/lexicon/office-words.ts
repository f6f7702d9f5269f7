import { words } from '../../word-lists.ts';

/** Last words of offices of a state that a text names in small letters: "the disaster agency". */
export const OFFICE_HEADS = words(`
  agency office institute inspectorate directorate authority commission service department bureau
  administration council tribunal command prosecutor
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
  port ports harbour harbor guard district regional provincial municipal city county military army naval
`);

/** Whose office it is: "the governor's office", "the coroner's office". */
export const OFFICE_OWNERS = words(`
  governor mayor prosecutor prosecutors coroner sheriff president premier attorney ombudsman chancellor
  auditor commissioner minister
`);

/** Before "police" they say which force: "the highway police". */
export const POLICE_KINDS = words(`
  highway traffic riot border federal national state provincial regional municipal metropolitan railway
  river harbour harbor maritime tourist judicial criminal district transport customs
`);

/** Fields that one ministry joins with "and": "the energy and water ministry". */
export const MINISTRY_FIELDS = words(`
  energy water mines mining health finance trade industry commerce labour labor transport transportation
  education science agriculture livestock fisheries forestry environment climate land lands housing
  planning justice economy tourism culture sports youth communications information technology works
  infrastructure roads railways interior home defence defense security foreign immigration petroleum oil
  gas power electricity irrigation food development welfare women sanitation population public higher
  affairs social internal external natural resources rural urban family veterans emergencies
`);

/** Behind an organ they make it a building or a thing of its own. */
export const PREMISES = words(`
  building buildings headquarters compound premises complex gate gates garage roof steps car cars
  vehicle vehicles truck job jobs post posts contract contracts candidate candidates seat seats grounds
  station stations barracks base academy college school hospital doctor nurse worker workers member
`);

/** Last words of names of houses, which act as little as towns where something happens in them. */
export const HOUSES = words(
  'hospital infirmary clinic school college church cathedral mosque prison jail',
);
/** Organs that stand without an article: "Police arrested nine", "told parliament". */
export const BARE: ReadonlySet<string> = new Set(['police', 'parliament', 'gendarmerie']);
/** Organs that fight or patrol: wherever a text has one with "the", it is an actor. */
export const FORCES: ReadonlySet<string> = new Set([
  'army',
  'navy',
  'air force',
  'armed forces',
  'coast guard',
  'coastguard',
  'national guard',
  'gendarmerie',
]);
/** Organs that a text names by their noun alone when it speaks of one country. */
export const ALONE: ReadonlySet<string> = new Set([
  ...FORCES,
  'police',
  'national police',
  'federal police',
  'border police',
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
  'ministry',
  'provincial government',
  'regional government',
]);
/** Stand before an object that acts: "told parliament", "urged the police". */
export const ADDRESS: ReadonlySet<string> = new Set(
  'told tell tells urged urges asked ordered accused blamed criticised criticized praised warned thanked joined alerted called'.split(
    ' ',
  ),
);
