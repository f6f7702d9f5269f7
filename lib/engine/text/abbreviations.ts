import { words } from '../word-lists.ts';

/** Stand before a name or a number and so never end a sentence. Lower case, without the full stop. */
export const BEFORE_A_NAME = words(`
  mr mrs ms mx messrs dr prof gen lt col sgt maj capt cmdr cmdt cpl pvt adm brig insp supt det
  rep reps sen sens gov rev revd hon pres amb atty fr sr. st mt ft vs approx ca cf sgts drs rs incl excl
`);

/** May end a sentence: what follows decides. */
export const MAY_END = words(`
  jr sr inc corp ltd co cos bros plc etc al dept univ assn est
  jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn fla ga ill ind kan ky md mich minn mo mont neb nev okla penn tenn tex
  va vt wis wyo a.m p.m
  ave blvd rd hrs hr mins secs yrs yr lbs lb oz sq km cm mm kg mph min max avg
`);

/** Words of their own as well: short forms only where a number or a comma follows. */
export const ONLY_BEFORE_A_NUMBER = words('no nos fig figs p pp vol art sec ch para c');
export const ONLY_BEFORE_NUMBER_OR_COMMA = words(
  'mar sat sun mass miss del la pa ore wash ill ind est max min co mo ga',
);

/** Begin a sentence so often that a full stop before them ends one, after whatever short form. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those he she it they we i you his her its their our my your there here
  in on at by for from with after before when while if but and or as although though however since
  until during under over about among many some most all both several few no not one two three
  meanwhile also another according earlier later last so then now what who why how where which
  officials police authorities witnesses critics analysts
`);
