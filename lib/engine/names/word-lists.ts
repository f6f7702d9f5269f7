import { words } from '../word-lists.ts';

/** Join the words of a name: "Ministry of Defence", "Marwan al Barghouti". */
export const CONNECTORS = words(
  'of the for de del della di da do dos das la le les el al bin ibn bint van von der den du y e ter und & -',
);

/** Titles that are never part of a name. */
export const HONORIFICS = words(`
  mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. gen gen. lt lt. col col. capt capt. maj maj. sgt sgt.
  brig brig. adm adm. sen sen. rep rep. gov gov. rev rev. hon hon. mme mme. supt supt. insp insp.
`);

/** After a name: the clause says who speaks. */
export const SAYING = words(`
  said says say told tells added adds warned warns announced announces denied denies accused accuses
  insisted insists declared declares called calls urged urges vowed confirmed confirms stated states
  argued argues replied claimed claims expressed rejected rejects condemned criticized criticised
  who
`);

/** Before a name: what follows is likely a place. */
export const PLACE_PREPOSITIONS = words('in at near from into across outside inside throughout');

/** Before a name, joined to it by a hyphen: `al-Qaida`. */
export const ARTICLES = words('al el an as ash at ad ar az es ul');

/** Begin a name in small letters: `van der Berg`, `al Shabaab`. */
export const PARTICLES = words('al el bin ibn van von der den de da dos du del di ter ten');

/** After a number, without a space. */
export const ORDINAL_ENDINGS = words('st nd rd th');
