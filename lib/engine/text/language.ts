import { LetterCase, TokenKind, type Tokens } from './tokens.ts';
import { listOf } from '../word-lists.ts';

/** Small words that a language cannot do without and that few others have; ISO 639-1. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: listOf(
    'the of and to in that is was for on with as by at from his her it are were said has have had be this which who not but they their an will after been',
  ),
  fr: listOf(
    'le la les de des du un une et est dans que qui pour sur avec pas par plus au aux ce cette sont ont été il elle nous leur mais ou à',
  ),
  es: listOf(
    'el la los las de del un una y que en es por para con no se su al lo como más pero fue son han este esta según también sus dijo',
  ),
  pt: listOf(
    'o a os as de do da dos das um uma e que em no na é por para com não se mais ao como foi são também pelo pela seu sua segundo',
  ),
  de: listOf(
    'der die das und ist von den dem ein eine zu mit auf für nicht sich des im auch als es wurde werden sind nach bei einer',
  ),
  it: listOf(
    'il lo la i le gli della del di che è un una per con non sono nel alla dei delle più anche dal ha hanno come si',
  ),
  nl: listOf(
    'de het een en van is dat op te met voor zijn niet aan er door ook bij uit naar werd worden heeft hij om',
  ),
  sv: listOf(
    'och att det som en är för på av med den till inte har de ett om var från sig han men vid enligt',
  ),
  da: listOf(
    'og at det som en er for på af med den til ikke har de et om var fra sig han men ved ifølge blev',
  ),
  no: listOf(
    'og at det som en er for på av med den til ikke har de et om var fra seg han men ved ifølge ble',
  ),
  fi: listOf(
    'ja on ei että se oli hän ovat mukaan myös kun tai joka mutta ollut sen hänen ole sekä',
  ),
  pl: listOf(
    'i w na z się że do nie jest to o jak po przez od są za ale oraz który która był została',
  ),
  cs: listOf('a v na se že je s z do to o k za by jako podle ale po který byl jsou také ve'),
  ro: listOf('și în de la cu pe a că este nu din pentru o un care sunt mai au fost prin dar'),
  hu: listOf('a az és hogy nem is egy volt meg csak mint ez már szerint el de vagy azt van lesz'),
  tr: listOf(
    've bir bu için ile da de olarak çok daha en kadar olan gibi sonra dedi ise ancak tarafından',
  ),
  id: listOf(
    'yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh juga ke telah mengatakan adalah',
  ),
  sw: listOf(
    'na ya wa kwa ni katika za la kuwa hii hiyo huo watu baada lakini pia hayo wake ambao',
  ),
  vi: listOf('và của là có được trong không cho với các một đã người này những khi để'),
};

/** A script that one language alone, or one before all others, is written in. */
const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[іїєґ]/gi, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[پچژگ]/g, 'fa'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u1200-\u137f]/g, 'am'],
  [/[\u10a0-\u10ff]/g, 'ka'],
];

const LANGUAGES = Object.keys(SMALL_WORDS);
const languagesOf = new Map<string, number[]>();
for (const [index, language] of LANGUAGES.entries()) {
  for (const word of SMALL_WORDS[language]!) {
    const list = languagesOf.get(word);
    if (list === undefined) languagesOf.set(word, [index]);
    else list.push(index);
  }
}

/** So many words tell. */
const MOST_WORDS = 3000;
const LEAST_HITS = 5;
/** One word over and over is no language. */
const LEAST_DIFFERENT = 4;
const SAMPLE = 20_000;

/** ISO 639-1 code of the language that most of the text is in, by its small words or its script; English when in doubt. */
export function languageOf(text: string, tokens: Tokens): string {
  const foreign = scriptOf(text.slice(0, SAMPLE));
  if (foreign !== null) return foreign;
  const hits = new Int32Array(LANGUAGES.length);
  const seen = new Map<string, readonly number[]>();
  const last = Math.min(tokens.count, MOST_WORDS);
  for (let token = 0; token < last; token += 1) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    const word = tokens.lower[token]!;
    const languages = languagesOf.get(word);
    if (languages === undefined) continue;
    seen.set(word, languages);
    for (const language of languages) hits[language]! += 1;
  }
  let best = 0;
  for (let language = 1; language < LANGUAGES.length; language += 1) {
    if (hits[language]! > hits[best]!) best = language;
  }
  let different = 0;
  for (const languages of seen.values()) if (languages.includes(best)) different += 1;
  const isSure =
    different >= LEAST_DIFFERENT &&
    hits[best]! >= LEAST_HITS &&
    hits[best]! > hits[0]! * 1.5 &&
    hits[best]! > last * 0.08;
  return isSure ? LANGUAGES[best]! : 'en';
}

/** The language of a script that makes up most of the letters; null for the Latin one. */
function scriptOf(sample: string): string | null {
  const others = sample.match(/[\u0370-\u1fff\u3040-\uffef]/g)?.length ?? 0;
  if (others < 20) return null;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  if (others < latin) return null;
  for (const [pattern, language] of SCRIPTS) {
    // Signs of a language's own need only be there; those of its script must be most of it.
    const found = sample.match(pattern)?.length ?? 0;
    const isOwn = language === 'ja' || language === 'uk' || language === 'fa';
    if (found > others * (isOwn ? 0.02 : 0.5)) return language;
  }
  return null;
}

const LEAST_WORDS = 8;

/** Whether most words of the text are written in capitals. */
export function isInCapitals({ count, kind, letterCase }: Tokens): boolean {
  let capitals = 0;
  let total = 0;
  for (let token = 0; token < count; token += 1) {
    if (kind[token] !== TokenKind.word) continue;
    total += 1;
    if (letterCase[token] === LetterCase.upper) capitals += 1;
  }
  return total >= LEAST_WORDS && capitals > total * 0.6;
}
