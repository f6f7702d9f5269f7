import type { Measure } from '../../measure.ts';

/** Two words that together count something else than the second alone: "police station", "blue helmets". */
const COMPOUNDS: Readonly<Partial<Record<Measure, RegExp>>> = {
  buildings:
    /^(?:(?:police|fire|petrol|gas|filling|railway|train|bus|metro|ambulance|pumping|coastguard|lifeboat|service) station|(?:tower|apartment|office|residential|housing|flat|cell) block|(?:police|health|aid|customs|guard) post|(?:housing|residential|dwelling) unit|(?:mobile|holiday|prefabricated) home|(?:health|medical|care|detention|correctional|storage|educational|treatment|school) facility|guest house|block of flats|bank branch|opera house|town hall|sports hall|high rise|mud hut)$/,
  troops:
    /^(?:blue helmet|service member|army (?:man|officer|captain|medic|engineer|recruit)|special force|ground force|border guard|(?:tank|gun|mortar) crew|(?:military|army) (?:police|personnel|adviser|advisor|trainer|instructor|observer|officer|man|medic|expert|cadet|engineer)|non-commissioned officer|(?:national|republican|presidential) guard|coast guardsman|drill sergeant|tank crewman|army ranger|security force|armed force)$/,
  vehicles:
    /^(?:personnel carrier|landing craft|aircraft carrier|tipper truck|fire (?:engine|truck|tender|appliance)|rescue craft|quad bike|tuk tuk|bulk carrier|car transporter|combine harvester|camper van|rowing boat)$/,
  displaced: /^(?:asylum seeker|boat person)$/,
  people:
    /^(?:(?:farm|ranch|deck|field|stage|hired|factory|mill) hand|(?:letter|mail|water|stretcher|spear) carrier|first responder|head coach|(?:job|staff) (?:loss|cut|reduction))$/,
  attacks:
    /^(?:(?:barrel|cluster|car|truck|roadside|petrol|nail|pipe|parcel|letter|glide|fire|suicide) bomb|booby trap|(?:cyber|arson|terror|bomb|gun|knife|drone|missile|rocket|hit-and-run) attack|(?:gun|street|pitched|tank|artillery) battle|explosive device|(?:military|combat|armed) engagement|(?:molotov|petrol) cocktail)$/,
  other:
    /^(?:(?:fuel|water|storage|oil|gas|petrol|septic|fish|propane|lpg|diesel|chemical|ammonia|sewage|rainwater|holding|oxygen|think) tank|(?:ceiling|electric|cooling|exhaust|extractor) fan|life raft|(?:flu|vaccine|booster|covid|penalty|free|long-range) shot|(?:panic|asthma|anxiety|dog|shark) attack|(?:house|pot|tomato|coca|cannabis|tree) plant|(?:blog|goal|lamp|trading|border|social|media|facebook|instagram|twitter|fence|gate|bed|listening|observation|command|checking) post|(?:cartridge|shell|court|test|criminal|corruption|civil|legal|fraud|libel|bribery|graft|murder|rape|divorce|custody|abuse|display|suit|brief|packing|beer|bankruptcy|theft|drug|arson|assault|harassment|extradition|cold|landmark|pending|violin) case|bank transport|labou?r strike|body bag|(?:stab|gunshot|bullet|knife|shrapnel|entry|exit) wound|heart attack|house point|goal shot)$/,
  injuries:
    /^(?:(?:burns?|gunshot|stab|stabbing|shooting|crash|accident|blast) victim|hospital admission|burns? patient|stretcher case)$/,
  abducted: /^(?:(?:kidnap|abduction|kidnapping) victim|hostage taking)$/,
  deaths: /^(?:fatal casualty|human remain)$/,
  fighters:
    /^(?:(?:rebel|child|insurgent|separatist) soldier|(?:gang|cartel) member|suicide attacker)$/,
  cases:
    /^(?:positive test|(?:virus|disease|hiv|typhoid) carrier|(?:covid|coronavirus|cholera|ebola|malaria|measles|mpox|dengue|hiv|aids|typhoid|tb|tuberculosis|polio|flu|diphtheria|hepatitis|meningitis) (?:patient|sufferer))$/,
  votes: /^ballot paper$/,
  missing: /^missing person$/,
};

const PATTERNS = Object.entries(COMPOUNDS) as [Measure, RegExp][];

/** Any of them: one look spares nearly every pair the others. */
const COMPOUND = new RegExp(PATTERNS.map(([, { source }]) => source).join('|'));

/** What counting such a pair measures; null when the table does not hold it. */
export function measureOfPair(pair: string): Measure | null {
  if (!COMPOUND.test(pair)) return null;
  for (const [measure, pattern] of PATTERNS) if (pattern.test(pair)) return measure;
  return null;
}
