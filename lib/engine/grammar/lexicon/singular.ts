import { remembered } from '../../remembered.ts';
import { listOf } from '../../word-lists.ts';
import { PLURALS_IN_IS_AND_US } from '../../text/parts-of-speech-lexicon.ts';

/** Plurals whose singular the ending does not tell, those in `-ves`, `-i`, `-a` and `-ae` included. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  listOf(`people/person children/child grandchildren/grandchild schoolchildren/schoolchild
  stepchildren/stepchild godchildren/godchild brethren/brother feet/foot teeth/tooth mice/mouse
  dormice/dormouse lice/louse geese/goose oxen/ox dice/die pence/penny
  lives/life wives/wife housewives/housewife midwives/midwife knives/knife penknives/penknife
  wolves/wolf werewolves/werewolf halves/half shelves/shelf bookshelves/bookshelf leaves/leaf
  loaves/loaf calves/calf thieves/thief elves/elf selves/self sheaves/sheaf scarves/scarf
  hooves/hoof wharves/wharf dwarves/dwarf turves/turf afterlives/afterlife
  criteria/criterion phenomena/phenomenon bacteria/bacterium memoranda/memorandum
  referenda/referendum curricula/curriculum strata/stratum addenda/addendum errata/erratum
  stadia/stadium gymnasia/gymnasium moratoria/moratorium honoraria/honorarium symposia/symposium
  consortia/consortium  millennia/millennium quanta/quantum ova/ovum spectra/spectrum
  automata/automaton ganglia/ganglion genera/genus corpora/corpus stigmata/stigma schemata/schema
  alumni/alumnus cacti/cactus fungi/fungus nuclei/nucleus stimuli/stimulus syllabi/syllabus
  radii/radius foci/focus loci/locus bacilli/bacillus paparazzi/paparazzo carabinieri/carabiniere
  mafiosi/mafioso graffiti/graffito larvae/larva antennae/antenna formulae/formula vertebrae/vertebra
  algae/alga alumnae/alumna supernovae/supernova nebulae/nebula
  indices/index appendices/appendix matrices/matrix vertices/vertex vortices/vortex codices/codex
  cervices/cervix helices/helix
  bureaux/bureau chateaux/chateau châteaux/château plateaux/plateau tableaux/tableau
  gateaux/gateau adieux/adieu milieux/milieu beaux/beau
  seraphim/seraph kibbutzim/kibbutz mujahideen/mujahid mujahedeen/mujahid
  blini/blini desiderata/desideratum kroner/krone kronor/krona lire/lira
  axes/axe gases/gas buses/bus minibuses/minibus trolleybuses/trolleybus biases/bias canvases/canvas
  atlases/atlas aliases/alias lenses/lens irises/iris pancreases/pancreas christmases/christmas
  plusses/plus pluses/plus surpluses/surplus geniuses/genius quizzes/quiz whizzes/whiz
  movies/movie ties/tie neckties/necktie pies/pie lies/lie zombies/zombie cookies/cookie
  calories/calorie selfies/selfie rookies/rookie hoodies/hoodie brownies/brownie genies/genie
  birdies/birdie bogies/bogie bookies/bookie budgies/budgie collies/collie 
  foodies/foodie freebies/freebie goalies/goalie groupies/groupie hippies/hippie
  indies/indie junkies/junkie magpies/magpie menageries/menagerie
  newbies/newbie oldies/oldie pixies/pixie prairies/prairie smoothies/smoothie sorties/sortie
  talkies/talkie techies/techie townies/townie walkie-talkies/walkie-talkie
  yuppies/yuppie zombies/zombie cabbies/cabbie coolies/coolie quickies/quickie veggies/veggie
  roadies/roadie softies/softie eyries/eyrie reveries/reverie 
  patisseries/patisserie brasseries/brasserie gendarmeries/gendarmerie rotisseries/rotisserie
  boogies/boogie corgies/corgi aussies/aussie 
  shoes/shoe horseshoes/horseshoe snowshoes/snowshoe toes/toe canoes/canoe hoes/hoe foes/foe
  woes/woe does/doe roes/roe oboes/oboe floes/floe aloes/aloe throes/throe
  axles/axle caches/cache headaches/headache toothaches/toothache backaches/backache
  stomachaches/stomachache heartaches/heartache aches/ache avalanches/avalanche niches/niche
  creches/creche crèches/crèche moustaches/moustache mustaches/mustache quiches/quiche
  clichés/cliché psyches/psyche apaches/apache porsches/porsche pastiches/pastiche brioches/brioche
  gouaches/gouache douches/douche panaches/panache cliches/cliche
  bases/base oases/oasis crises/crisis analyses/analysis theses/thesis hypotheses/hypothesis
  diagnoses/diagnosis prognoses/prognosis synopses/synopsis parentheses/parenthesis
  emphases/emphasis syntheses/synthesis antitheses/antithesis metastases/metastasis
  metamorphoses/metamorphosis neuroses/neurosis psychoses/psychosis 
  thromboses/thrombosis paralyses/paralysis catharses/catharsis ellipses/ellipse testes/testis
  dialyses/dialysis prostheses/prosthesis geneses/genesis nemeses/nemesis
  viruses/virus statuses/status`)
    .concat(
      // No plural, or the same in both numbers; "good" because the news counts them.
      listOf(`police media data series species headquarters barracks aircraft spacecraft hovercraft
      watercraft personnel staff dead wounded injured missing homeless cattle sheep mass gas bus lens
      plus corps chassis swiss atlas canvas pancreas christmas bias alias gallows crossroads
      rendezvous means shambles sweepstakes precis debris bourgeois patois innings mathematics
      physics politics economics electronics ethics logistics athletics gymnastics robotics genetics
      news clothes always texas kansas arkansas paris biogas cosmos chaos pathos cannabis
      whereas perhaps besides afghanistan alms binoculars pyjamas pajamas trousers jeans shorts
      scissors pliers tongs sunglasses goggles tights thanks dregs proceeds
      measles mumps rabies scabies diabetes herpes rickets shingles molasses kudos asbestos
      forceps biceps triceps quadriceps`).map((word) => `${word}/${word}`),
      listOf('goods/good troops/troop ups/up ins/in ons/on offs/off ibises/ibis'),
      listOf('passersby/passerby hangers-on/hanger-on mps/mp mosquitos/mosquito'),
      PLURALS_IN_IS_AND_US.map((plural) => `${plural}/${plural.slice(0, -1)}`),
    )
    .map((pair) => pair.split('/') as [string, string]),
);

/** Plurals in `-uses` whose singular ends in e; the others are those of "bonus" and "census". */
const IN_USE = /(?:[ao]us|^us|abus|misus|reus|excus|fus|^rus|^mus|reclus)es$/;

/** `-es` that is no part of the singular: "boxes", "churches", "heroes", "waltzes". */
const ADDED_ES = /(?:ss|sh|ch|x|zz|tz|o)es$/;

/** Singular of a lower-case noun, by a list and by its ending; what is no plural stays. */
function singularOf(lower: string): string {
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  const { length } = lower;
  // "12 MPs", "three TVs"
  if (/^[^aeiouy]{2}s$/.test(lower)) return lower.slice(0, -1);
  if (length < 4 || !lower.endsWith('s')) return lower;
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('ies') && length > 4) return `${lower.slice(0, -3)}y`;
  if (ADDED_ES.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('uses') && !IN_USE.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Singular of a noun in lower case, `gunmen` and all other compounds of man and woman included. */
export const headOf = remembered((lower: string): string => {
  if (lower.endsWith('men') && !NO_MEN.has(lower)) return `${lower.slice(0, -3)}man`;
  return singularOf(lower);
});

/** Singulars that end like the plural of "man". */
const NO_MEN = new Set(
  listOf('specimen regimen abdomen omen acumen semen stamen yemen amen lumen bitumen ramen hymen'),
);
