import { byKind, words } from '../../word-lists.ts';
import type { ActorType } from '../value.ts';

/** Types that a noun can give a body. */
export type BodyType = Exclude<ActorType, 'person' | 'state' | 'group'>;

/** Nouns that say what a named body is, beside its name: "rival faction, the X", "X, a lender". */
export const BODY_NOUNS = byKind<BodyType>({
  armed_group: `militia militias faction rebels insurgents guerrillas militants fighters gunmen jihadists
    extremists cartel gang gangs mafia affiliate militiamen paramilitaries insurgency separatists
    terrorists warlords bandits`,
  party: 'party parties bloc coalition lawmakers candidate candidates',
  company: `company companies firm firms airline airlines bank banks lender lenders miner miners
    manufacturer manufacturers maker makers automaker automakers carmaker carmakers shipmaker planemaker
    drugmaker drugmakers chipmaker chipmakers carrier operator retailer retailers supermarket brewer
    refiner producer developer forwarder shipper subsidiary start-up startup startups insurer utility
    brokerage conglomerate contractor shipyard shipbuilder steelmaker builder brewery pollster
    consultancy distributor wholesaler supplier exporter importer shares stock stake`,
  media: `newspaper newspapers daily dailies weekly broadcaster broadcasters magazine website outlet outlets
    tabloid television radio station channel`,
  civil_society: `union unions charity charities university universities foundation watchdog ngo ngos
    hospital school church federation confederation association associations lobby nonprofit nonprofits
    think-tank tank cooperative`,
  government:
    'ministry agency regulator court tribunal department commission authority inspectorate',
});

/** "Group" alone says nothing; the word before it does. */
export const KINDS_OF_GROUP = byKind<BodyType>({
  armed_group: `rebel armed militant jihadist terrorist insurgent separatist extremist guerrilla
    paramilitary splinter islamist`,
  civil_society: `rights advocacy aid relief volunteer environmentalist faith church women human
    environmental student lobby charity monitoring humanitarian industry trade campaign research
    consumer farmers`,
  company: `shipping mining energy media-owning retail banking insurance logistics steel hotel telecoms
    industrial pharmaceutical consulting rating travel investment hedge pension private-equity`,
  media: 'news press',
  government: 'central',
});

/** Mean little by themselves either: "relief agency", "guerrilla outfit", "central bank", "hedge fund". */
export const VAGUE_BODIES: ReadonlySet<string> = words(
  'group groups outfit outfits organisation organisations organization organizations movement agency agencies network body bank fund',
);

/** Those of `BODY_NOUNS` that say as well what a person is: "miner X", "X, a candidate". */
export const PEOPLE_TOO: ReadonlySet<string> =
  words(`miner maker manufacturer brewer lender carrier operator retailer refiner producer developer
  forwarder shipper insurer contractor builder pollster distributor wholesaler supplier exporter
  importer candidate subsidiary affiliate daily weekly shares stock stake`);

/** Nouns that stand behind the name of a body nobody knows: "the Vasto gang", "the Renewal party". */
export const NOUNS_BEHIND: ReadonlySet<string> = words(
  'gang cartel militia faction mafia party bloc newspaper magazine broadcaster airline brewery charity',
);
