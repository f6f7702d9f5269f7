import type { Tokens } from '../text/tokens.ts';

/**
 * The day on which a country keeps its independence, by a word that names the country or its people,
 * as month and day. Where a name has two words the one that no other country has stands here.
 */
const DAYS: readonly (readonly [day: string, words: string])[] = [
  ['01-01', 'haiti haitian haitians sudanese'],
  ['01-04', 'myanmar burma burmese'],
  ['02-04', 'lanka lankan lankans'],
  ['02-16', 'lithuania lithuanian lithuanians'],
  ['02-18', 'gambia gambian gambians'],
  ['02-24', 'estonia estonian estonians'],
  ['03-06', 'ghana ghanaian ghanaians'],
  ['03-12', 'mauritius mauritian mauritians'],
  ['03-20', 'tunisia tunisian tunisians'],
  ['03-21', 'namibia namibian namibians'],
  ['03-26', 'bangladesh bangladeshi bangladeshis'],
  ['04-04', 'senegal senegalese'],
  ['04-17', 'syria syrian syrians'],
  ['04-18', 'zimbabwe zimbabwean zimbabweans'],
  ['04-27', 'togo togolese leone leonean leoneans'],
  ['05-24', 'eritrea eritrean eritreans'],
  ['05-25', 'jordan jordanian jordanians'],
  ['05-26', 'georgian georgians tbilisi'],
  ['05-28', 'azerbaijan azerbaijani azerbaijanis'],
  ['06-12', 'philippines philippine filipino filipinos'],
  ['06-25', 'mozambique mozambican mozambicans'],
  ['06-26', 'madagascar malagasy'],
  ['06-30', 'congo congolese'],
  ['07-01', 'somalia somali somalis rwanda rwandan rwandans burundi burundian burundians'],
  ['07-04', 'america american americans washington'],
  ['07-05', 'venezuela venezuelan venezuelans algeria algerian algerians'],
  ['07-06', 'malawi malawian malawians'],
  ['07-09', 'argentina argentine argentines argentinian argentinians'],
  ['07-20', 'colombia colombian colombians'],
  ['07-26', 'liberia liberian liberians'],
  ['07-28', 'peru peruvian peruvians'],
  ['08-01', 'benin beninese'],
  ['08-03', 'niger nigerien nigeriens'],
  ['08-05', 'burkina burkinabe'],
  ['08-06', 'bolivia bolivian bolivians jamaica jamaican jamaicans'],
  ['08-07', 'ivoire ivorian ivorians'],
  ['08-09', 'singapore singaporean singaporeans'],
  ['08-10', 'ecuador ecuadorean ecuadorian ecuadoreans ecuadorians'],
  ['08-11', 'chad chadian chadians'],
  ['08-14', 'pakistan pakistani pakistanis'],
  ['08-15', 'india indian indians'],
  ['08-17', 'indonesia indonesian indonesians gabon gabonese'],
  ['08-24', 'ukraine ukrainian ukrainians'],
  ['08-27', 'moldova moldovan moldovans'],
  ['08-31', 'malaysia malaysian malaysians kyrgyzstan kyrgyz'],
  ['09-01', 'uzbekistan uzbek uzbeks'],
  ['09-02', 'vietnam vietnamese'],
  ['09-07', 'brazil brazilian brazilians'],
  ['09-09', 'tajikistan tajik tajiks'],
  ['09-15', 'guatemala guatemalan honduras honduran nicaragua nicaraguan salvador salvadoran rica'],
  ['09-16', 'mexico mexican mexicans guinea'],
  ['09-18', 'chile chilean chileans'],
  ['09-21', 'armenia armenian armenians'],
  ['09-22', 'mali malian malians'],
  ['09-27', 'turkmenistan turkmen'],
  ['09-30', 'botswana batswana'],
  ['10-01', 'nigeria nigerian nigerians'],
  ['10-04', 'lesotho basotho'],
  ['10-09', 'uganda ugandan ugandans'],
  ['10-10', 'fiji fijian fijians'],
  ['10-24', 'zambia zambian zambians'],
  ['11-09', 'cambodia cambodian cambodians'],
  ['11-11', 'angola angolan angolans poland polish poles'],
  ['11-18', 'latvia latvian latvians morocco moroccan moroccans'],
  ['11-22', 'lebanon lebanese'],
  ['12-06', 'finland finnish finns'],
  ['12-09', 'tanzania tanzanian tanzanians'],
  ['12-12', 'kenya kenyan kenyans'],
  ['12-16', 'kazakhstan kazakh kazakhs'],
  ['12-24', 'libya libyan libyans'],
];

const DAY_OF: ReadonlyMap<string, string> = new Map(
  DAYS.flatMap(([day, words]) => words.split(' ').map((word) => [word, day] as const)),
);

/** Key of the independence day of the country the text names most; null when it names none. */
export function independenceDay(tokens: Tokens): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (let index = 0; index < tokens.count; index += 1) {
    const day = DAY_OF.get(tokens.lower[index]!);
    if (day === undefined) continue;
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    if (best === null || count > counts.get(best)!) best = day;
  }
  return best;
}
