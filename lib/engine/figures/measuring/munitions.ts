import type { Counted } from '../figure.ts';

const MUNITION =
  /^(?:round|grenade|shell|rocket|missile|mortar|mine|landmine|bomb|ied|projectile|shot|torpedo|warhead|explosive device|explosive)$/;
const KEPT =
  /^(?:seiz\w+|confiscat\w+|impound\w*|recover\w*|captur\w+|found|find|finds|discover\w*|unearth\w*|cache|caches|haul|hauls|stockpil\w*|stocks?|arsenal|arms|deliver\w*|shipments?|consignments?|suppl\w+|order(?:ed|s)?|destroy(?:ed|s|ing)?|load(?:ed|ing)|bought|buy|buying|sold|sell|sells|produc\w+|manufactur\w+|donat\w+|smuggl\w+|surrendered|stored|stores|storing|depot|armoury|armory|ammunition|munitions|defused|cleared|clearing|removed|licen[cs]ed|carrying|contain\w*|hoard|stash\w*|crates?|loot\w*|stol\w+)$/;
const USED =
  /^(?:fir(?:ed|es|ing)|launch\w*|hit|hits|hitting|struck|strikes?|striking|land(?:ed|ing)|explod\w+|went|detonat\w+|threw|throw\w*|hurl\w*|lobb\w*|rained|fell|falling|intercept\w*|pound\w*|shelled|shelling|target\w*|slammed|shot|unleash\w*|dropp\w*|impacted|crashed|barrage|salvo)$/;
const LINES_AROUND = 200;

/** "seized 24 grenades", "rounds of ammunition: 18,000": weapons that lie there, nobody is attacked with them. */
export function isStored(figure: Counted): boolean {
  const { head, stretch } = figure;
  if (head === null || !MUNITION.test(head)) return false;
  const { scan, sentence } = stretch;
  const { lower } = scan.tokens;
  const isLine = sentence.kind !== 'prose';
  const from = isLine ? Math.max(0, sentence.firstToken - LINES_AROUND) : sentence.firstToken;
  let isKept = false;
  for (let index = from; index < sentence.endToken; index += 1) {
    if (USED.test(lower[index]!) && (index >= sentence.firstToken || !isKept)) return false;
    if (KEPT.test(lower[index]!)) isKept = true;
  }
  return isKept;
}
