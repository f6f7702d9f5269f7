import type { Measure } from '../../measure.ts';
import { listOf } from '../../word-lists.ts';

/** Several words that say what befell the counted; one or two small words may stand between them. */
export interface Expression {
  readonly words: readonly ReadonlySet<string>[];
  readonly measure: Measure;
  /** Said of those it is done to ("were taken hostage", "took hostage 15"); else of those who do it. */
  readonly isDone: boolean;
}

const PLACES_LEFT =
  'home|homes|house|houses|village|villages|farm|farms|field|fields|land|lands|town|towns|neighbourhood|neighbourhoods|neighborhood|neighborhoods|dwellings|apartments|country|homeland|communities|settlements|hamlets|districts|belongings|possessions';
const HOSPITAL =
  'hospital|hospitals|clinic|clinics|infirmary|unit|ward|wards|morgue|dispensary|surgery';
const SHELTER =
  'shelter|shelters|camp|camps|tents|schools|safety|ground|refuge|centre|centres|center|centers|sanctuary';
const LODGING = `${SHELTER}|open|outdoors|relatives|friends|families|kin|stadium|stadiums|gym|gyms|gymnasiums|halls|churches|mosques|monasteries|temples|classrooms|tarpaulins|streets|roadside|bush|forest`;
const DISEASE =
  'measles|cholera|malaria|ebola|disease|virus|infection|covid|mpox|dengue|typhoid|polio|flu|influenza|fever|pneumonia|diphtheria|anthrax|tuberculosis|hepatitis|meningitis|plague|rabies|zika|diarrhoea|diarrhea|dysentery|symptoms|hiv|aids|coronavirus|norovirus|salmonella|botulism|lassa|marburg';
const WOUNDS =
  'burns|burn|wounds|wound|injuries|injury|fractures|fracture|bruises|bruising|concussion|concussions|cuts|poisoning|shock|hypothermia|inhalation|lacerations|trauma|abrasions|scratches|scrapes|whiplash|gashes|sprains|bones|limbs|ribs|legs|arms|shrapnel|blisters|heatstroke|exhaustion|dehydration';
/** What people are ill with. */
export const DISEASES: ReadonlySet<string> = new Set([
  ...DISEASE.split('|'),
  ...listOf('outbreak epidemic'),
]);
/** What people are hurt by. */
export const INJURIES: ReadonlySet<string> = new Set([
  ...WOUNDS.split('|'),
  ...listOf('gunshot gunshots bites snakebite snakebites sunstroke frostbite stab'),
]);
const LIMBS = 'limbs|limb|leg|legs|arm|arms|foot|feet|hand|hands|thigh|shoulder|knee|knees';
const TAKERS =
  'gunmen|rebels|militants|kidnappers|abductors|captors|insurgents|fighters|raiders|attackers|jihadists|bandits|pirates|guerrillas|guerillas|extremists|terrorists|militia|militiamen|men';
const LAW = 'police|troops|soldiers|army|forces|authorities|agents|guards|officers|coastguard';

const JAIL = 'prison|prisons|jail|jails|custody|detention|cells|cell|penitentiary|gaol';
const HOMES = 'home|homes|house|houses|village|villages|farm|farms|land|lands|property|properties';

/** Expressions by what they say, one a line. */
type Table = Readonly<Partial<Record<Measure, string>>>;

/** Done to the counted: after a passive, right behind them, or in front with their number. The first that fits counts. */
const DONE: Table = {
  detained: `
    sentenced|condemned to death|life|prison|jail|years|months
    taken|took|taking|take|takes|brought|remanded|led|kept|held in|into custody|detention
    put|putting|puts|placed|placing|kept|held|confined under|to arrest|detention
    put|thrown|threw|throwing|held|kept|locked|placed|languishing|sent|returned|committed in|into|behind|to jail|prison|custody|cells|bars|detention|cell|prisons|jails
    rounded|rounding|round|rounds|picked|picking|pick|picks|locked|locking|lock|locks|hauled|banged|bailed up
    hauled|hauling|haul|hauls in|away|before|off
    taken|brought|called|pulled|bringing|taking|held|detained|hauled in|for questioning|interrogation
    led|taken|marched away|off in|with handcuffs|cuffs|chains
    led|leading away|off
    brought|taken|called|hauled in for questioning|interrogation
    brought|taken|put|putting before|to|on court|judge|magistrate|trial|tribunal
    held without charge|trial
    found guilty
    denied|refused|granted bail
    cleared|acquitted of charges
    kept|held in solitary
    taken|dragged|carried|driven|marched away|off by ${LAW}
    bundled|forced|shoved|herded|loaded into|onto police
    transferred|moved|returned to|back ${JAIL}
    freed|released|walked|sprung|busted from ${JAIL}
    freed|released|released on bail|parole
    taken|took|taking|held prisoner|prisoners
    seized|held|caught|stopped|intercepted|grabbed|captured|lifted|nicked by ${LAW}
  `,
  abducted: `
    taken|took|taking|take|takes|held|holding|hold|holds|seized|seizing|kept|keeping hostage|hostages|captive
    held|holding|kidnapped|seized for ransom
    taken|held|seized as hostages
    taken|held|seized|led|forced at gunpoint|knifepoint
    taken|led|driven|carried|marched away|off by ${TAKERS}
    taken|held|seized|grabbed|snatched|freed|released by ${TAKERS}
    rescued|freed|saved|released|recovered from captors|kidnappers|abductors|captivity
    whisked|whisking|led|spirited|spiriting|dragged|dragging|marched|marching|frogmarched|herded away|off|into
    carried|carrying|carry|carries off
    made|making|make off with
    marched|marching|led|dragged|dragging|drove|driven|herded into|to forest|bush|jungle|woods|mountains|captivity
    bundled|bundling|forced|forcing|shoved into|in van|vans|vehicle|vehicles|car|cars|truck|trucks|pickup|pickups|bus|boot|boat|boats|jeep
  `,
  deaths: `
    gunned|gun|gunning|guns|mown|mowed|mow|mowing|mows|cut|cutting down
    burned|burnt|burning|buried|burying|roasted|skinned|incinerated alive
    burned|burnt|burning|frozen|froze|freezing|starved|starving|beaten|beat|beating|stabbed|stabbing|crushed|crushing|trampled|trampling|bled|hacked|hacking|shot|choked|put|putting|scalded|stoned|stoning|bludgeoned|bludgeoning|battered|battering|kicked|clubbed|clubbing|tortured|poisoned|knifed|bayoneted|speared|mauled|gored|gassed|whipped|flogged|squeezed to death
    shot|shooting|shoots|shoot|struck|found|finding|pronounced|declared|certified|left|confirmed|presumed|feared dead
    shot|shooting and killed|killing
    blown|blew|blowing up|apart
    torn|ripped apart
    blown|blew|torn|ripped to|into pieces|bits|smithereens|shreds
    wiped|wiping|wipes out
    laid to rest
    killed|killing|finished|finishing|bumped|bumping off
    snuffed|snuffing out lives of
    struck|hit|trampled|attacked|caught|captured|tortured|raped|robbed|abducted|kidnapped|arrested|detained and killed|murdered|executed|beheaded|hanged
    captured|tortured|raped|robbed|abducted|kidnapped and later|then killed|murdered|executed|beheaded|hanged
    run|ran over and killed
    sent|went to gallows
    killed outright|instantly
    sent|dragged|pulled|swept to death|deaths
  `,
  cases: `
    treated|treating|admitted|admitting|hospitalised|hospitalized|hospitalized for|with ${DISEASE}
    struck|stricken|afflicted by|with|down ${DISEASE}
    struck|laid|brought down|low by|with ${DISEASE}
  `,
  injuries: `
    taken|took|taking|rushed|rushing|airlifted|airlifting|flown|admitted|admitting|brought|carried|sent|sending|driven|transported|evacuated|ferried|referred|transferred|helicoptered|conveyed to|in|into ${HOSPITAL}
    treated|treating|cared|caring for|in|at|by|on
    admitted|admitting|readmitted with|for|after|following ${WOUNDS}|crash|blast|explosion|fire|attack|shooting
    discharged|released from ${HOSPITAL}
    attended to|by paramedics|medics|doctors
    stretchered off|away|out|from|into
    shot|shooting and wounded|injured|hurt|wounding|injuring
    shot|stabbed|hit|wounded in ${LIMBS}
    beaten|beat|beating|roughed|roughing up
    run|ran|running|knocked|knocking|mown over|unconscious
    knocked|knocking down
    hit|struck|cut|wounded|peppered by|with bullets|bullet|shrapnel|debris|gunfire|glass|fragments|splinters|pellets
    overcome by|with smoke|fumes|gas|heat
  `,
  missing: `
    swept|washed|sucked|dragged|sweeping|washing|carried away|overboard|out|off|downstream
    presumed lost|drowned
    feared|believed|thought trapped|buried|entombed|drowned|lost
    posted|listed|reported missing
    lost overboard
  `,
  displaced: `
    moved|moving|bused|bussed|bussing|ferried|ferrying|airlifted|taken|relocated|transferred|led|brought|shifted|sent|flown|driven|carried|escorted|evacuated to|into ${SHELTER}
    driven|sent|forced|drove|driving|forcing into|to exile
    expelled|removed|ejected|banished|turned from ${HOMES}
    turned|cleared|thrown|kicked|bombed out of ${HOMES}
    forced|obliged|compelled to abandon|quit|vacate|desert ${HOMES}
    driven|drove|driving|forced|forcing|chased|chasing|hounded|flushed|flooded|burned|burnt|bombed|shelled|thrown|threw|turfed|ordered|moved|bused|ferried|pushed|thrown out|from
    ordered|ordering|told|telling|forced|forcing|advised|asked|asking|urged|urging|warned|obliged|compelled to leave|evacuate|flee|move
    moved|taken|driven|forced away
    led|moved|moving|escorted|helped out
    made|making|left|leaving|rendered|rendering|leaves homeless|destitute
  `,
};

/** Said of the counted themselves: "lost their lives", "in hospital", "fled their homes". */
const SAID: Table = {
  deaths: `
    lost|lose|losing|loses their|his|her life|lives
    to death
    to their death|deaths
    did not survive
    failed to survive
    laid|lay|laying down their lives
    dropped dead
    lie|lay|lies|lying dead
    no longer alive
    fell|fallen in battle|combat|action
    went|gone down with ship|boat|vessel|ferry|trawler
    never came|returned home
    paid with their lives|life
    paid|gave|give|giving|laid their|his|her lives|life
    met|meeting|meet their death|deaths|end|fate
    fell|fallen|falling|plunged|plunging|leapt|jumped|went|drifted to their deaths|death
    took|taken|taking|take their own lives|life
    committed|commit|committing suicide
    killed|shot|hanged|blew|burned|drowned|immolated|detonated|poisoned themselves|himself|herself
    passed away
    breathed their last
    never woke|recovered|regained
    their lives|life
  `,
  displaced: `
    left|leave|leaving|abandoned|abandon|abandoning|quit|fled|flee|fleeing|evacuated|vacated|lost|lose|losing|deserted|escaped their ${PLACES_LEFT}
    from|out|of their ${PLACES_LEFT}
    from homes
    out of their ${PLACES_LEFT}
    moved|moving in with relatives|friends|families|kin
    into exile
    sheltering in|at|under|with|inside
    in|into|to ${SHELTER}
    to flee|evacuate|relocate
    to leave their ${PLACES_LEFT}
    in need of shelter|tents|accommodation|rehousing
    need|needed|needing|require|required shelter|tents|accommodation|rehousing
    returned|return|returning to their homes|villages|houses
    moved|move|moving to safer|higher|safety
    flocked|crowded|huddled|crammed|squeezed|packed|poured|moved to|into|in camp|camps|shelter|shelters|tents
    had|have|having to leave|flee|evacuate|move
    sought|seek|seeking|took|taken|taking|found|finding|given refuge|shelter|sanctuary|asylum|safety
    without shelter|homes|roof
    living|live|lived|sleeping|sleep|slept|staying|stay|stayed|housed|sheltered|shelter|camped|camping|accommodated|lodged in|at|under|with|on ${LODGING}
    spent|spend|spending night|nights|day|days|week|weeks in|at|under|with ${LODGING}
    sleeping|slept|sleep|living rough|outdoors|outside
    on move
    escaped|escaping|escape fighting|violence|shelling|war|conflict|bombardment|clashes|bombing|floods|flooding|persecution|eruption
    moved|move|moving|pulled out
    sailed|rowed|paddled|trekked|set|gone|went|driven|moved off|away|out with their
  `,
  injuries: `
    lost limbs|limb|leg|legs|arm|arms|eye|eyes|sight|hand|hands|foot|feet|consciousness
    ended up in hospital
    in|to ${HOSPITAL}
    in critical|serious|stable|grave condition
    in intensive care
    took|taken|taking|taken bullet|bullets|shrapnel|knife
    in coma
    on support|ventilators|ventilator
    fighting for their lives|life
    suffered|suffer|suffering|sustained|sustaining|sustain|received|from|nursing|nursed|with ${WOUNDS}
    suffering|suffered|escaped|escaping|left from|with ${WOUNDS}
    had|have ${WOUNDS}
    needed|need|needing|required|require|requiring|received|receiving|sought|seeking|underwent|undergoing|undergone|given|got treatment|surgery|stitches|hospitalisation|hospitalization|attention|amputation|amputations|help
    recovering|recuperating in|from
    broke|broken|fractured bones|ribs|legs|arms|limbs|hips
    fought for their lives|life
    inhaled|inhaling smoke|fumes|gas
    collapsed from|with heat|heatstroke|exhaustion
  `,
  missing: `
    unaccounted for
    still not found
    not be|been found|heard|seen|located|traced|accounted|recovered|reached
    cannot be found|traced|located|reached|contacted
    fell|fallen|falling overboard
    never been|be found|seen|located
    never found|seen|located|traced
    not found|traced|located|accounted
    yet|still to be found|located|traced|accounted|recovered
    being sought|searched|looked
    to be found|located|traced
    lost at|in|to sea|storm|waves|surf|avalanche
  `,
  detained: `
    in|into custody|detention|jail|prison|prisons|dock|handcuffs|cells
    on trial|remand|bail|parole
    on death row
    stood|stand|stands|standing|sat|sits|sit|sitting in dock
    walked|walk|walking|walks|set|go|went free
    in court
    behind bars
    under arrest
    under house arrest
    facing|face|faced|faces trial|charges|prosecution|extradition|penalty|court-martial
    awaiting|await|awaited trial|sentencing|sentence|extradition|execution|arraignment
    serving|serve|served sentences|sentence|terms|term|life
    appeared|appear|appearing|due in|before court|judge|magistrate|dock|tribunal|magistrates
    pleaded|pleading guilty|not
    received|got|given|handed sentences|sentence|terms|term|life
    gave|give|giving|turned|turn|turning|handed themselves|himself|herself in|up|over
    stand|stood|standing|stands accused|trial
    brought|taken|called in for
    languish|languished|languishing in
    went|go|gone|going to prison|jail
    escaped|escape|escaping|fled|absconded from ${JAIL}
    fled|escaped ${JAIL}
    broke|broken|breaking|burst out of|from ${JAIL}
    spent|spend|spending night|nights|day|days|month|months|year|years in|behind ${JAIL}|bars
  `,
  abducted: `
    in captivity
    in hands of ${TAKERS}
    escaped|escape|escaping|fled their captors|kidnappers|abductors
    escaped|escape|escaping from captivity
  `,
  cases: `
    suffering|suffered|suffer|suffers from|with ${DISEASE}
    living|live|lived|lives with ${DISEASE}
    carrying|carry|carried|carries ${DISEASE}
    came|come|coming down with
    showed|showing|show|shown|displayed symptoms
    with ${DISEASE}
    fell|fallen|fall|falling|took|taken|became|got|fallen ill|sick
    tested|test|testing positive
    diagnosed with
    contracted|caught|developed|have|had|got ${DISEASE}
    contracted|caught|developed it
    down with
  `,
};

const EXPRESSIONS: ReadonlyMap<string, readonly Expression[]> = buildIndex();

function buildIndex(): Map<string, Expression[]> {
  const index = new Map<string, Expression[]>();
  for (const expression of [...expressionsOf(DONE, true), ...expressionsOf(SAID, false)]) {
    for (const first of expression.words[0]!) {
      const list = index.get(first);
      if (list === undefined) index.set(first, [expression]);
      else list.push(expression);
    }
  }
  return index;
}

function expressionsOf(table: Table, isDone: boolean): Expression[] {
  return (Object.entries(table) as [Measure, string][]).flatMap(([measure, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => ({
        measure,
        isDone,
        words: listOf(line).map((word) => new Set(word.split('|'))),
      })),
  );
}

/** Expressions that begin with this word, lower case; those done to the counted first. */
export const expressionsFrom = (lower: string): readonly Expression[] =>
  EXPRESSIONS.get(lower) ?? [];
