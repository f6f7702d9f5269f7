import type { Measure } from '../../measure.ts';
import { listOf, pairs, words } from '../../word-lists.ts';

/** One unit of measure: its name in the singular and what it measures. */
export interface Unit {
  readonly name: string;
  readonly measure: Measure;
  /** Where the form says a rate as well ("bpd"). */
  readonly per?: string;
}

/** `name: forms` a line. A form may be two or three words. Forms are lower case. */
const UNIT_TABLE: Readonly<Partial<Record<Measure, string>>> = {
  distance: `
kilometre: kilometre kilometres kilometer kilometers km kms kilometre-long
metre: metre metres meter meters mtr mtrs
centimetre: centimetre centimetres centimeter centimeters cm cms
millimetre: millimetre millimetres millimeter millimeters mm
micrometre: micrometre micrometres micrometer micron microns μm µm
nanometre: nanometre nanometres nanometer nanometers nm
picometre: picometre picometres
decimetre: decimetre decimetres decimeter decimeters dm
mile: mile miles mi
nautical mile: nautical_mile nautical_miles
foot: foot feet ft
inch: inch inches
yard: yard yards yds yd
light-year: light_year light_years light-year light-years
fathom: fathom fathoms
furlong: furlong furlongs`,
  area: `
hectare: hectare hectares ha
acre: acre acres
feddan: feddan feddans
dunam: dunam dunams dunum dunums donum donums
bigha: bigha bighas
square kilometre: sq._kilometres sq._kilometers sq_kilometres sq_kilometers sq_km. square_km. square_kilometre square_kilometres square_kilometer square_kilometers sq_km sq._km sqkm km2 km² square_km kilometres_squared km_squared kilometers_squared
square metre: sq._metres sq._meters sq_metres sq_meters sq_m. square_metre square_metres square_meter square_meters sq_m sq._m sqm m2 m² metres_squared
square mile: sq._miles sq._mi square_mile square_miles sq_mi sq_miles mi2 mi²
square foot: sq_ft. sq._feet sq_feet square_foot square_feet sq_ft sq._ft sqft ft2 ft²
square yard: square_yard square_yards
square inch: square_inch square_inches
square centimetre: cm2 cm²`,
  weight: `
kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
gram: gram grams gramme grammes
milligram: milligram milligrams milligramme milligrammes mg mgs
microgram: microgram micrograms microgramme microgrammes μg µg mcg
tonne: tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes mt
ton: ton tons short_ton short_tons long_ton long_tons
ounce: ounce ounces oz
quintal: quintal quintals
troy ounce: troy_ounce troy_ounces
stone: stone
pound: lb lbs
carat: carat carats
kilotonne: kilotonne kilotonnes kiloton kilotons
megatonne: megatonne megatonnes megaton megatons`,
  duration: `
second: second seconds sec secs
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks wk wks
fortnight: fortnight fortnights
month: month months mth mths
quarter: quarters
year: year years yr yrs
decade: decade decades
century: century centuries
millennium: millennium millennia
millisecond: millisecond milliseconds ms
nanosecond: nanosecond nanoseconds
night: nights`,
  percent: `
percent: percent per_cent pct pc percentage
percentage point: percentage_point percentage_points percent_point percent_points pp`,
  other: `
basis-point: basis_point basis_points bps
litre: litre litres liter liters
millilitre: millilitre millilitres milliliter milliliters ml
centilitre: centilitre centilitres cl
gallon: gallon gallons gal
pint: pint pints
quart: quart quarts
teaspoon: teaspoon teaspoons tsp
tablespoon: tablespoon tablespoons tbsp
barrel: barrel barrels bbl
cubic metre: cubic_metre cubic_metres cubic_meter cubic_meters m3 m³ cbm
cubic foot: cubic_foot cubic_feet
cubic inch: cubic_inch cubic_inches
bushel: bushel bushels
dram: dram drams
mile per hour: mph m.p.h. m.p.h miles_per_hour miles_an_hour mile_per_hour mile_an_hour
kilometre per hour: kph km/h kmh kmph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km/hr
metre per second: m/s metres_per_second meters_per_second
mile per gallon: mpg miles_per_gallon
knot: knot knots kt kts
hertz: hz hertz
revolution per minute: rpm r.p.m. revolutions_per_minute
kilohertz: khz kilohertz
megahertz: mhz megahertz
gigahertz: ghz gigahertz
watt: watt watts
kilowatt: kw kilowatt kilowatts
megawatt: mw megawatt megawatts
gigawatt: gw gigawatt gigawatts
terawatt: tw terawatt terawatts
watt hour: wh watt_hour watt_hours
kilowatt hour: kwh kilowatt_hour kilowatt_hours
megawatt hour: mwh megawatt_hour megawatt_hours
gigawatt hour: gwh gigawatt_hour gigawatt_hours
terawatt hour: twh terawatt_hour terawatt_hours
volt: volt volts
kilovolt: kv kilovolt kilovolts
ampere: amp amps ampere amperes
milliampere-hour: mah
horsepower: hp horsepower bhp
electronvolt: ev electronvolt electronvolts
teraelectronvolt: tev
megaelectronvolt: mev
gigaelectronvolt: gev
joule: joule joules
kilojoule: kj kilojoules
calorie: calorie calories cal
kilocalorie: kcal kilocalories
newton metre: nm_of_torque
pound-foot: lb-ft lb_ft ft-lb ft_lb pound-feet pound_feet foot-pound foot-pounds
kilopound per square inch: ksi
pound per square inch: psi pounds_per_square_inch
byte: byte bytes
kilobyte: kb kilobyte kilobytes
megabyte: mb megabyte megabytes
gigabyte: gb gigabyte gigabytes
terabyte: tb terabyte terabytes
petabyte: petabyte petabytes
exabyte: exabyte exabytes
bit: bits
kilobit: kilobit kilobits
megabit: megabit megabits
gigabit: gigabit gigabits
megabit per second: mbps
gigabit per second: gbps
megapixel: megapixel megapixels mp
pixel: pixel pixels
degree: degree degrees deg ° deg.
celsius: celsius centigrade °c ℃ degree_celsius degrees_celsius degrees_c degrees_centigrade deg_c
fahrenheit: fahrenheit °f ℉ degree_fahrenheit degrees_fahrenheit degrees_f deg_f
kelvin: kelvin kelvins
radian: rad radians
pascal: pascal pascals
hectopascal: hpa
millibar: millibar millibars mbar
megapascal: mpa
kilopascal: kpa
decibel: decibel decibels db
part per million: ppm parts_per_million
part per billion: ppb parts_per_billion
sievert: sievert sieverts
millisievert: millisievert millisieverts msv
becquerel: becquerel becquerels
farad: farad farads
lumen: lumen lumens
turn: turns`,
};

const entries = (Object.entries(UNIT_TABLE) as [Measure, string][]).flatMap(([measure, lines]) =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name, forms] = line.trim().split(': ') as [string, string];
      const unit: Unit = { name, measure };
      return forms.split(' ').map((form) => [form.replaceAll('_', ' '), unit] as const);
    }),
);

const BARRELS_A_DAY: Unit = { name: 'barrel', measure: 'other', per: 'per day' };

/** Every written form of every unit, lower case, words joined by one space. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...entries,
  ...listOf('bpd bopd b/d bbl/d').map((form) => [form, BARRELS_A_DAY] as const),
]);

/** First words of the forms of more than one word, so that only they are looked ahead from. */
export const UNIT_STARTS: ReadonlySet<string> = new Set(
  entries.filter(([form]) => form.includes(' ')).map(([form]) => form.split(' ')[0]!),
);

const shortForms = (forms: string): ReadonlyMap<string, Unit> =>
  new Map([...pairs(forms)].map(([form, name]) => [form, UNITS.get(name)!]));

/**
 * Letters that are units only when glued to the digits, as in `48m` or `30C`. Case counts: `5 G` is
 * no weight. The rest of prose is full of them, so they never stand alone. `180oC`, `180ºC` have a
 * letter in place of the sign for degrees.
 */
export const GLUED_UNITS = shortForms(`
  m:metre t:tonne g:gram l:litre L:litre s:second h:hour W:watt V:volt C:celsius oC:celsius ºC:celsius
  ˚C:celsius ℃:celsius F:fahrenheit oF:fahrenheit ºF:fahrenheit ˚F:fahrenheit K:kelvin
`);

/** Short forms that stand alone after a space as well, but only in this spelling. */
export const SPACED_SHORT_UNITS = shortForms('W:watt C:celsius L:litre m:metre V:volt g:gram');

/** Forms too short or too common to be read unless glued or in this very case. */
export const NEEDS_CASE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  listOf('ha mi mt,MT pc pp ms MP eV MeV TW cal gal rad nm min kt,KT').map((forms) => [
    forms.split(',')[0]!.toLowerCase(),
    new Set(forms.split(',')),
  ]),
);

/** Units that stand glued only: `24pc`, `5pp`. */
export const GLUED_ONLY = words('pc pp ms mp tw');
