import { listOf, pairs, words } from '../../word-lists.ts';

/**
 * Every currency of ISO 4217: `code|names after the amount|short forms before it, as written`. The
 * code itself is read on both sides. A name of several countries stands where it is most used;
 * `currency-countries.ts` says what it means elsewhere.
 */
const TABLE = `USD|dollar dollars buck bucks greenbacks|
EUR|euro euros|
GBP|pound pounds sterling quid|PS
JPY|yen|Y=
CNY|yuan renminbi rmb kuai|RMB
INR|rupee rupees|Rs Re RS Rs. INRs
CHF|franc francs|SFr SFr. Sfr SFR Fr
SEK|krona kronor kronas kr|SKr Skr SKR Kr kr
DKK|krone kroner kroners crown crowns|DKr Dkr DKR
NOK||NKr Nkr NKR
ISK|kronur krónur króna|IKr ISKr
RUB|rouble roubles ruble rubles|
UAH|hryvnia hryvnias hryvnya hryvnyas|
PLN|zloty zlotys zlotych zloties złoty|zl
CZK|koruna korunas koruny|Kč Kc
HUF|forint forints|Ft
RON|leu lei|
BGN|lev leva levs|
RSD|dinar dinars|
MKD|denar denars|
BAM|mark marks|KM
ALL|lek leks|
HRK|kuna kunas kn|
TRY|lira liras lire|TL
GEL|lari laris|
AMD|dram drams|
AZN|manat manats|
KZT|tenge tenges|
KGS|som soms|
UZS|soum soums sum|
TJS|somoni somonis|
MNT|tugrik tugriks togrog tögrög tughrik tughriks|
AFN|afghani afghanis|Af Afs
IRR|rial rials toman tomans|
IQD||ID
ILS|shekel shekels|NIS
JOD||JD
LBP||LL
SAR|riyal riyals|SR
QAR||QR
AED|dirham dirhams|Dh Dhs DH DHS Dh.
KWD||KD
BHD||BD
OMR||RO
YER||YR
EGP||LE L.E.
LYD||LD
TND||TD DT
DZD||DA
MRU|ouguiya ouguiyas|UM
PKR||PRs
BDT|taka takas|Tk Tk. TK
LKR||SLRs SLR
NPR||NRs NRs. NRS
BTN|ngultrum ngultrums|Nu
MVR|rufiyaa|MRf Rf
MUR||MRs
SCR||SRs
MMK|kyat kyats|
THB|baht bahts|
LAK|kip kips|
KHR|riel riels|
VND|dong dongs|
MYR|ringgit ringgits|RM
IDR|rupiah rupiahs|Rp Rp.
PHP|piso pisos|Php PhP
MOP|pataca patacas|
KRW|won|
PGK|kina|
VUV|vatu|VT Vt
WST|tala|
TOP|pa'anga|
XPF||CFP XPF
NGN|naira nairas|
GHS|cedi cedis|GHC Ghc GHc
XOF|cfa fcfa|FCFA CFA F.CFA
GMD|dalasi dalasis|
SLE|leone leones|NLe Le
LRD||LD
GNF||FG
CVE|escudo escudos|
STN|dobra dobras|
CDF||FC
RWF||FRw Frw FRW Rwf RwF
BIF||FBu Fbu
KES|shilling shillings|KSh Ksh KSH Kshs KShs Sh Shs Sh. Shs.
UGX||USh Ush USH UShs Ushs
TZS||TSh Tsh TSH TShs Tshs
SOS||SoSh
ETB|birr birrs|Br
ERN|nakfa nakfas|Nfk
DJF||Fdj
ZAR|rand rands|
BWP|pula pulas|
SZL|lilangeni emalangeni|
LSL|loti maloti|
ZMW|kwacha kwachas|
MWK||MK
MZN|metical meticais meticals|MT Mt
AOA|kwanza kwanzas|Kz Kzs
MGA|ariary ariaries|Ar
ZWG|zig|ZiG
MXN|peso pesos|
GTQ|quetzal quetzales quetzals|
HNL|lempira lempiras|
NIO|cordoba cordobas córdoba córdobas|
CRC|colon colones colón|
PAB|balboa balboas|
HTG|gourde gourdes|
AWG|florin florins|
ANG|guilder guilders|
BRL|real reais|
PEN|sol soles|S/
BOB|boliviano bolivianos|Bs Bs.
VES|bolivar bolivars bolivares bolívar bolívares|
PYG|guarani guaranis guaranies guaraníes|Gs
XBT|bitcoin bitcoins|BTC`;

/** Currencies whose names and short forms are those of others: the code alone is read. */
const BY_CODE = listOf(`
  AUD CAD NZD HKD SGD TWD BYN MDL TMT SYP SDG SSP MAD BND KPW FJD SBD XAF SLL NAD KMF ZWL ARS CLP
  COP UYU CUP DOP SVC BZD JMD TTD BBD BSD BMD KYD XCD GYD SRD GIP FKP SHP
`);

const ROWS = TABLE.split('\n').map((line) => {
  const [code, names, prefixes] = line.split('|') as [string, string, string];
  const list = (words: string) => words.split(' ').filter(Boolean);
  return { code, names: list(names), prefixes: list(prefixes) };
});

/** Codes often written without thousands, which stand before any number and in any case. */
const COMMON = listOf(`
  USD EUR GBP JPY CNY INR CHF CAD AUD NZD SGD HKD NOK DKK PLN CZK HUF UAH ILS AED QAR KWD EGP NGN KES UGX TZS
  ZAR GHS XOF XAF BRL MXN CLP THB IDR KRW VND PKR BDT LKR MYR BTC RMB
`);

const CODES = [...ROWS.map(({ code }) => code), ...BY_CODE];
const COMMON_CODES = CODES.filter((code) => COMMON.includes(code));

/** A code as it stands there, in small letters, and with a capital: `USD`, `usd`, `Usd`. */
const spellings = (code: string): readonly string[] => [
  code,
  code.toLowerCase(),
  code.charAt(0) + code.slice(1).toLowerCase(),
];

/** Short forms and codes to codes, by their exact spelling; common codes in small letters as well. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(({ code, prefixes }) => prefixes.map((form) => [form, code] as const)),
  ...CODES.map((code) => [code, code] as const),
  ...COMMON_CODES.flatMap((code) => spellings(code).map((form) => [form, code] as const)),
  ...pairs('rs:INR rmb:CNY btc:XBT rm:MYR'),
]);

/** Short forms that stand before any number; every other one needs thousands or a scale after it. */
export const SURE_PREFIXES: ReadonlySet<string> = new Set([
  ...COMMON.flatMap(spellings),
  ...listOf(`
    SEK RUB TRY RON SAR PHP PEN S/ Y= ARS SFr SFr. Sfr SKr NKr DKr Rs rs Rs. RS RM rm PS Re Rp Tk TK Dh Dhs DHS KSh Ksh
    KSH Sh Shs USh Ush TSh Tsh FCFA NIS ISK NPR Php Kč kr Kr GHC
  `),
]);

/** One letter before thousands or a scale: `R14.2bn`, `P12,500`. */
export const LETTER_PREFIXES = pairs('R:ZAR P:PHP N:NGN K:ZMW D:GMD Q:GTQ L:HNL W:KRW Y:JPY');

/** Short forms that several countries share, to the name under which the country's own is known. */
export const SHARED_PREFIXES = pairs(
  'Rs:rs Rs.:rs RS:rs rs:rs ₨:rs Sh:sh Shs:sh Sh.:sh Shs.:sh kr:kr Kr:kr K:k R:r N:n P:p D:d',
);

/** Signs before or after the amount. `$` alone is the US dollar, a guess by use. */
export const CURRENCY_SIGNS = pairs(`
  $:USD €:EUR £:GBP ¥:JPY ￥:JPY ₹:INR ₽:RUB ₩:KRW ₪:ILS ₺:TRY ₴:UAH ₦:NGN ₱:PHP ฿:THB ₫:VND ₡:CRC ₾:GEL ₭:LAK
  ₸:KZT ₵:GHS ₲:PYG ₿:XBT 元:CNY ₨:INR ₮:MNT ₼:AZN ֏:AMD ៛:KHR ৳:BDT ﷼:IRR
`);

/** Letters before or after a sign: `US$`, `HK $`, `$A`, `GH¢`, `E£`, `CN¥`. */
export const SIGN_LETTERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    $: pairs(`
      us:USD u.s.:USD usd:USD a:AUD au:AUD aud:AUD aus:AUD c:CAD ca:CAD cad:CAD can:CAD nz:NZD nzd:NZD hk:HKD
      hkd:HKD s:SGD sg:SGD sgd:SGD nt:TWD r:BRL br:BRL mx:MXN mxn:MXN mex:MXN z:ZWL zw:ZWL zim:ZWL j:JMD
      ja:JMD tt:TTD fj:FJD f:FJD n:NAD si:SBD b:BND bn:BND l:LRD ld:LRD bds:BBD bd:BMD b$:BSD ba:BSD g:GYD
      gy:GYD gyd:GYD ec:XCD xcd:XCD bz:BZD rd:DOP ar:ARS arg:ARS cl:CLP clp:CLP col:COP cop:COP cu:CUP
      ur:UYU u:UYU ci:KYD srd:SRD sr:SRD mop:MOP ws:WST t:TOP
  `),
    '£': pairs(`
      e:EGP le:EGP eg:EGP gb:GBP uk:GBP stg:GBP l:LBP ll:LBP s:SYP ls:SYP sd:SDG ss:SSP fk:FKP ir:EUR
  `),
    '¥': pairs('cn:CNY rmb:CNY cny:CNY jp:JPY jpy:JPY'),
    '¢': pairs('gh:GHS'),
    '₵': pairs('gh:GHS ghs:GHS'),
  }),
);

/** Names after the amount, and the codes that stand there in small letters. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
  ...COMMON_CODES.map((code) => [code.toLowerCase(), code] as const),
  ...pairs('nis:ILS btc:XBT sek:SEK'),
]);

/** Names that are also common words: only after a scale, a country adjective or a sum. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = words(`
  won real reais sol crown crowns dong dongs pound pounds kip kips lei leu lev levs rand rands
  colon mark marks lek leks som soms sum soum dram drams pula tala kina loti zig florin
  florins guilder guilders quetzal quetzals guarani guaranis lari laris cad kn sterling balboa cfa
`);

/** Names many countries share, whose meaning the country named last decides. */
export const SHARED_NAMES: ReadonlySet<string> = words(`
  rupee franc peso dinar rial riyal shilling krone crown krona lira dirham kwacha manat leu lev
  lek som sum soum dram mark colon sol real guarani quetzal pula tala kina kip dong won escudo
  ruble rouble denar koruna florin pound kr cfa
`);

/** Parts of a currency: their own unit, since 19 cents are not 19 dollars. */
export const SMALL_COINS = pairs(`
  cent:cent cents:cent ¢:cent paise:paisa paisa:paisa penny:penny pennies:penny pence:penny sen:sen öre:öre
  øre:øre kopecks:kopeck kopeck:kopeck fils:fils piastres:piastre pesewas:pesewa kobo:kobo centavos:centavo
  dimes:dime
`);
