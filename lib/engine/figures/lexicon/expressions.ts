import type { Measure } from '../value.ts';

/** Several words after the counted that say what befell them; one small word may stand between two. */
export interface Expression {
  readonly words: readonly ReadonlySet<string>[];
  readonly measure: Measure;
}

const PLACES_LEFT =
  'home|homes|house|houses|village|villages|farm|farms|field|fields|land|lands|town|towns|neighbourhood|neighbourhoods|neighborhood|neighborhoods|dwellings|apartments|country|homeland|communities|settlements';
const HOSPITAL = 'hospital|hospitals|clinic|clinics|infirmary';
const SHELTER =
  'shelter|shelters|camp|camps|tents|schools|safety|ground|refuge|centre|centres|center|centers';

/** First words may also open a clause of their own: "… left their homes", "… to hospital". */
const TABLE: readonly (readonly [measure: Measure, expressions: readonly string[]])[] = [
  [
    'displaced',
    [
      `left|leave|leaving|abandoned|abandon|abandoning|quit|fled|flee|fleeing|evacuated|vacated|lost|lose|losing|deserted their ${PLACES_LEFT}`,
      `from|out|of their ${PLACES_LEFT}`,
      'from homes',
      `moved|bused|bussed|ferried|airlifted|taken|relocated|transferred|led|brought|shifted|sent to|into ${SHELTER}`,
      'moved|ordered|driven|forced|ferried|bused out|from',
      'ordered|told|forced|advised|asked|urged to leave|evacuate|flee',
      'into exile',
      'sheltering in|at|under|with',
      'moved|taken|driven|forced away',
      `in|into|to ${SHELTER}`,
      'to flee|evacuate|relocate',
      `to leave their ${PLACES_LEFT}`,
      'sought|seek|seeking|took|taken|taking|found|finding refuge|shelter|sanctuary',
      'made|left|rendered|making|leaving|rendering homeless',
      'without shelter|homes|roof',
      `living|sleeping|staying|housed|sheltered|camped|camping|accommodated in|at|under ${SHELTER}`,
    ],
  ],
  [
    'injuries',
    [
      `taken|rushed|airlifted|flown|admitted|brought|carried|sent|driven|transported|evacuated to|in ${HOSPITAL}`,
      `in|to ${HOSPITAL}`,
      'in critical|serious|stable|grave condition',
      'in intensive care',
      'suffered|suffer|suffering|sustained|sustaining|received burns|wounds|injuries|fractures|bruises|concussion|cuts|poisoning|shock|hypothermia|inhalation|lacerations|trauma',
      'had|have|with burns|wounds|fractures|concussion|injuries|bones|limbs|ribs',
      'treated|cared for|in|at|by',
      'lost limbs|limb|leg|legs|arm|arms|eye|eyes|sight|hand|hands',
    ],
  ],
  [
    'deaths',
    [
      'lost|lose|losing|loses their|his|her life|lives',
      'burned|burnt|frozen|froze|starved|beaten|stabbed|crushed|trampled|bled|hacked|shot|choked|burning|freezing|put|scalded to death',
      'to death',
      'shot|found dead',
      'did not survive',
      'gunned|mown|mowed|cut down',
      'paid their|his|her lives|life',
    ],
  ],
  [
    'missing',
    [
      'unaccounted for',
      'swept|washed away|overboard|out',
      'carried away|overboard',
      'still not found',
      'not been found|heard|seen|located',
      'lost at sea',
    ],
  ],
  [
    'detained',
    [
      'in|into custody|detention|jail|prison|captivity',
      'behind bars',
      'under arrest',
      'taken|held|kept in|into|as custody|detention|jail|prison|prisoner|prisoners',
      'taken|held prisoner|prisoners',
      'rounded|locked up',
    ],
  ],
  [
    'abducted',
    [
      'taken|held|seized|kept hostage|hostages|captive',
      'held for ransom',
      'taken|held|seized as hostages',
    ],
  ],
  [
    'cases',
    [
      'fell|fallen|fall|falling|taken|became ill|sick',
      'tested|test|testing positive',
      'diagnosed with',
      'contracted|caught|developed it|measles|cholera|malaria|ebola|disease|virus|infection|covid|mpox|dengue|typhoid|polio|flu|fever|pneumonia|diphtheria|anthrax',
      'down with',
    ],
  ],
];

const toExpression = (measure: Measure, text: string): Expression => ({
  measure,
  words: text.split(' ').map((word) => new Set(word.split('|'))),
});

const EXPRESSIONS: ReadonlyMap<string, readonly Expression[]> = buildIndex();

function buildIndex(): Map<string, Expression[]> {
  const index = new Map<string, Expression[]>();
  for (const [measure, texts] of TABLE) {
    for (const text of texts) {
      const expression = toExpression(measure, text);
      for (const first of expression.words[0]!) {
        const list = index.get(first);
        if (list === undefined) index.set(first, [expression]);
        else list.push(expression);
      }
    }
  }
  return index;
}

/** Expressions that begin with this word, lower case. */
export const expressionsFrom = (lower: string): readonly Expression[] =>
  EXPRESSIONS.get(lower) ?? [];
