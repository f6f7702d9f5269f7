import { isNear } from '../../near.ts';
import type { Stretch } from '../../stretch.ts';

const RESCUE =
  /^(?:rescue|rescuers?|divers?|coastguards?|helicopters?|lifeboats?|rubble|debris|mud|trapped|buried|collapsed|capsized|sank|sunk|avalanche|landslide|mudslide|quake|earthquake|flood|floods|sea|snow|wreck|wreckage|survivors?|missing|overboard|mountains?|dinghy|trawler)$/;
const HUNT =
  /^(?:police|suspects?|gunmen|robbers|fugitives|manhunt|killers|attackers|escaped|wanted)$/;
/** Whether the sentence tells of a rescue around token `at`, and of nobody hunted. */
export function isRescue(stretch: Stretch, at: number): boolean {
  const place = { stretch, first: at };
  return isNear(place, RESCUE) && !isNear(place, HUNT);
}
