import type { Span } from '../../span.ts';
import { WINDOWS_1252 } from '../decode.ts';
import type { Edit } from '../draft.ts';

/**
 * Named characters of HTML as `name:code`, code points in hexadecimal: those of HTML 4, and of later
 * ones what news pages use. Source: https://html.spec.whatwg.org/entities.json
 */
const NAMED: ReadonlyMap<string, string> = new Map(
  `
  Aacute:c1 aacute:e1 Abreve:102 abreve:103 Acirc:c2 acirc:e2 acute:b4 AElig:c6 aelig:e6
  Agrave:c0 agrave:e0 alefsym:2135 Alpha:391 alpha:3b1 Amacr:100 amacr:101 amp:26 and:2227
  ang:2220 Aogon:104 aogon:105 apos:27 Aring:c5 aring:e5 ast:2a asymp:2248 Atilde:c3 atilde:e3
  Auml:c4 auml:e4 bdquo:201e Beta:392 beta:3b2 bigstar:2605 brvbar:a6 bsol:5c bull:2022
  Cacute:106 cacute:107 cap:2229 Ccaron:10c ccaron:10d Ccedil:c7 ccedil:e7 cedil:b8 cent:a2
  check:2713 Chi:3a7 chi:3c7 circ:2c6 clubs:2663 colon:3a comma:2c commat:40 cong:2245 copy:a9
  copysr:2117 crarr:21b5 cross:2717 cup:222a curren:a4 Dagger:2021 dagger:2020 dArr:21d3
  darr:2193 dash:2010 Dcaron:10e dcaron:10f deg:b0 Delta:394 delta:3b4 diams:2666 divide:f7
  dollar:24 Dstrok:110 dstrok:111 Eacute:c9 eacute:e9 Ecaron:11a ecaron:11b Ecirc:ca ecirc:ea
  Egrave:c8 egrave:e8 Emacr:112 emacr:113 empty:2205 emsp:2003 emsp13:2004 emsp14:2005 ensp:2002
  Eogon:118 eogon:119 Epsilon:395 epsilon:3b5 equals:3d equiv:2261 Eta:397 eta:3b7 ETH:d0 eth:f0
  Euml:cb euml:eb euro:20ac excl:21 exist:2203 female:2640 fnof:192 forall:2200 frac12:bd
  frac13:2153 frac14:bc frac15:2155 frac18:215b frac23:2154 frac34:be frac38:215c frac58:215d
  frac78:215e frasl:2044 Gamma:393 gamma:3b3 Gbreve:11e gbreve:11f ge:2265 grave:60 gt:3e
  hairsp:200a half:bd hArr:21d4 harr:2194 hearts:2665 hellip:2026 horbar:2015 hyphen:2010
  Iacute:cd iacute:ed Icirc:ce icirc:ee Idot:130 iexcl:a1 Igrave:cc igrave:ec Imacr:12a imacr:12b
  image:2111 incare:2105 infin:221e inodot:131 int:222b Iota:399 iota:3b9 iquest:bf isin:2208
  Iuml:cf iuml:ef Kappa:39a kappa:3ba Lambda:39b lambda:3bb lang:27e8 laquo:ab lArr:21d0
  larr:2190 lbrace:7b lbrack:5b lceil:2308 ldquo:201c ldquor:201e le:2264 lfloor:230a lowast:2217
  lowbar:5f loz:25ca lpar:28 lrm:200e lsaquo:2039 lsquo:2018 lsquor:201a Lstrok:141 lstrok:142
  lt:3c macr:af male:2642 mdash:2014 MediumSpace:205f micro:b5 middot:b7 minus:2212 Mu:39c mu:3bc
  nabla:2207 Nacute:143 nacute:144 nbsp:a0 Ncaron:147 ncaron:148 ndash:2013 ne:2260 NewLine:a
  ni:220b NoBreak:2060 not:ac notin:2209 nsub:2284 Ntilde:d1 ntilde:f1 Nu:39d nu:3bd num:23
  numsp:2007 Oacute:d3 oacute:f3 Ocirc:d4 ocirc:f4 Odblac:150 odblac:151 OElig:152 oelig:153
  Ograve:d2 ograve:f2 oline:203e Omacr:14c omacr:14d Omega:3a9 omega:3c9 Omicron:39f omicron:3bf
  oplus:2295 or:2228 ordf:aa ordm:ba Oslash:d8 oslash:f8 Otilde:d5 otilde:f5 otimes:2297 Ouml:d6
  ouml:f6 para:b6 part:2202 percnt:25 period:2e permil:2030 perp:22a5 Phi:3a6 phi:3c6 phone:260e
  Pi:3a0 pi:3c0 piv:3d6 plus:2b plusmn:b1 pound:a3 Prime:2033 prime:2032 prod:220f prop:221d
  Psi:3a8 psi:3c8 puncsp:2008 quest:3f quot:22 radic:221a rang:27e9 raquo:bb rArr:21d2 rarr:2192
  rbrace:7d rbrack:5d Rcaron:158 rcaron:159 rceil:2309 rdquo:201d rdquor:201d real:211c reg:ae
  rfloor:230b Rho:3a1 rho:3c1 rlm:200f rpar:29 rsaquo:203a rsquo:2019 rsquor:2019 Sacute:15a
  sacute:15b sbquo:201a Scaron:160 scaron:161 Scedil:15e scedil:15f sdot:22c5 sect:a7 semi:3b
  shy:ad Sigma:3a3 sigma:3c3 sigmaf:3c2 sim:223c sol:2f spades:2660 star:2606 starf:2605 sub:2282
  sube:2286 sum:2211 sup:2283 sup1:b9 sup2:b2 sup3:b3 supe:2287 szlig:df Tab:9 Tau:3a4 tau:3c4
  Tcaron:164 tcaron:165 Tcedil:162 tcedil:163 there4:2234 Theta:398 theta:3b8 thetasym:3d1
  thinsp:2009 THORN:de thorn:fe tilde:2dc times:d7 trade:2122 Uacute:da uacute:fa uArr:21d1
  uarr:2191 Ucirc:db ucirc:fb Udblac:170 udblac:171 Ugrave:d9 ugrave:f9 Umacr:16a umacr:16b
  uml:a8 upsih:3d2 Upsilon:3a5 upsilon:3c5 Uring:16e uring:16f Uuml:dc uuml:fc Vert:2016 vert:7c
  weierp:2118 Xi:39e xi:3be Yacute:dd yacute:fd yen:a5 Yuml:178 yuml:ff Zacute:179 zacute:17a
  Zcaron:17d zcaron:17e Zdot:17b zdot:17c ZeroWidthSpace:200b Zeta:396 zeta:3b6 zwj:200d
  zwnj:200c
`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [name, code] = entry.split(':');
      return [name!, String.fromCodePoint(Number.parseInt(code!, 16))];
    }),
);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;

/** What a reference stands for; null when it is none. */
function characterOf([, decimal, hexadecimal, name]: readonly (string | undefined)[]):
  string | null {
  if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? null;
  const isCharacter = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter
    ? String.fromCodePoint(code)
    : code === 9 || code === 10 || code === 13
      ? ' '
      : null;
}

/** Each character reference in `[start, end)` of the text, as an edit, in order. */
export function* entityEdits(text: string, { start, end }: Span): Generator<Edit> {
  const first = text.indexOf('&', start);
  if (first < 0 || first >= end) return;
  for (const match of text.slice(first, end).matchAll(REFERENCE)) {
    const insert = characterOf(match);
    if (insert === null) continue;
    const at = first + match.index;
    yield { start: at, end: at + match[0].length, insert };
  }
}

/** A short text (a title, an attribute) with its references read. */
export function withoutEntities(text: string): string {
  return text.replace(
    REFERENCE,
    (...match: string[]) => characterOf(match.slice(0, 4)) ?? match[0]!,
  );
}
