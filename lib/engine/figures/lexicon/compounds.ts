import { listOf } from '../../word-lists.ts';
import type { Measure } from '../../measure.ts';

/**
 * Two words that together count something else than the second alone: "police station", "blue helmets".
 * What is counted, then the words that may stand before it.
 */
const COMPOUNDS: Readonly<Partial<Record<Measure, string>>> = {
  buildings: `station: police fire petrol gas filling railway train bus metro ambulance pumping coastguard
    lifeboat service; block: tower apartment office residential housing flat cell; post: police
    health aid customs guard; unit: housing residential dwelling; home: mobile holiday
    prefabricated; facility: health medical care detention correctional storage educational
    treatment school; house: guest opera; branch: bank; hall: town sports; rise: high; hut: mud`,
  troops: `helmet: blue; member: service; man officer captain medic engineer recruit: army; force:
    special ground security armed; guard: border national republican presidential; crew: tank
    gun mortar; police personnel adviser advisor trainer instructor observer officer man medic
    expert cadet engineer: military army; officer: non-commissioned; guardsman: coast; sergeant:
    drill; crewman: tank; ranger: army`,
  vehicles: `carrier: personnel aircraft bulk; craft: landing rescue; truck: tipper; engine truck tender
    appliance: fire; bike: quad; tuk: tuk; transporter: car; harvester: combine; van: camper;
    boat: rowing`,
  displaced: 'seeker: asylum; person: boat',
  people: `hand: farm ranch deck field stage hired factory mill; carrier: letter mail water stretcher
    spear; responder: first; coach: head; loss cut reduction: job staff`,
  attacks: `bomb: barrel cluster car truck roadside petrol nail pipe parcel letter glide fire suicide;
    trap: booby; attack: cyber arson terror bomb gun knife drone missile rocket hit-and-run;
    battle: gun street pitched tank artillery; device: explosive; engagement: military combat
    armed; cocktail: molotov petrol`,
  other: `tank: fuel water storage oil gas petrol septic fish propane lpg diesel chemical ammonia
    sewage rainwater holding oxygen think; fan: ceiling electric cooling exhaust extractor;
    raft: life; shot: flu vaccine booster covid penalty free long-range goal; attack: panic
    asthma anxiety dog shark heart; plant: house pot tomato coca cannabis tree; post: blog goal
    lamp trading border social media facebook instagram twitter fence gate bed listening
    observation command checking; case: cartridge shell court test criminal corruption civil
    legal fraud libel bribery graft murder rape divorce custody abuse display suit brief packing
    beer bankruptcy theft drug arson assault harassment extradition cold landmark pending
    violin; transport: bank; strike: labour labor; bag: body; wound: stab gunshot bullet knife
    shrapnel entry exit; point: house`,
  injuries: `victim: burn burns gunshot stab stabbing shooting crash accident blast; admission: hospital;
    patient: burn burns; case: stretcher`,
  abducted: 'victim: kidnap abduction kidnapping; taking: hostage',
  deaths: 'casualty: fatal; remain: human',
  fighters: 'soldier: rebel child insurgent separatist; member: gang cartel; attacker: suicide',
  cases: `test: positive; carrier: virus disease hiv typhoid; patient sufferer: covid coronavirus
    cholera ebola malaria measles mpox dengue hiv aids typhoid tb tuberculosis polio flu
    diphtheria hepatitis meningitis`,
  votes: 'paper: ballot',
  missing: 'person: missing',
};

let known: ReadonlyMap<string, Measure> | undefined;

/** What counting such a pair measures; null when the table does not hold it. */
export function measureOfPair(pair: string): Measure | null {
  known ??= measures();
  return known.get(pair) ?? null;
}

function measures(): ReadonlyMap<string, Measure> {
  const found = new Map<string, Measure>();
  for (const [measure, text] of Object.entries(COMPOUNDS) as [Measure, string][]) {
    for (const entry of text.split(';')) {
      const [counted, before] = entry.split(':').map(listOf) as [string[], string[]];
      for (const second of counted)
        for (const first of before) found.set(`${first} ${second}`, measure);
    }
  }
  return found;
}
