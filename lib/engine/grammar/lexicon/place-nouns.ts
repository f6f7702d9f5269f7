import { words } from '../../word-lists.ts';
import { headOf } from './singular.ts';

/** Built or bounded places that bear a name: "the Lenin mine", "Ignace Deen hospital". */
export const FACILITIES = words(`
  mine colliery pit quarry hospital clinic bridge airport airfield airstrip school prison jail station
  stadium dam reservoir base barracks camp estate plant checkpoint crossing refinery port harbour
  harbor market river lake island forest valley road highway street roundabout cemetery mosque church
  tunnel square park beach gate terminal substation well oilfield gasfield field morgue mall hotel
  neighbourhood neighborhood quarter suburb district village ward hamlet pass canal
`);

/** Where people live. */
const SETTLEMENTS = words(
  'village town settlement hamlet locality community district city place outpost suburb municipality',
);

/** Parts of a country and what else is drawn on its map. */
const AREAS = words(`
  township province region county state department cercle commune governorate parish location area station zone
  barangay ward island country upazila woreda oblast raion canton prefecture constituency valley borough
  state/region territory neighbourhood neighborhood subdistrict division taluk tehsil union port airport site camp
  desa kelurahan kecamatan kabupaten municipio distrito bairro aldeia departamento provincia estado localite
  kata wilaya mkoa mahalle ilce koy sitio purok gaon
`);

/** Whether the noun, in whatever number, is one of a place where people live. */
export const isSettlement = (lower: string): boolean => SETTLEMENTS.has(headOf(lower));

/** Whether the noun, in whatever number, is one of a place on a map. */
export const isPlaceNoun = (lower: string): boolean =>
  isSettlement(lower) || AREAS.has(headOf(lower));

/** Head the first column of a table whose rows are persons, bodies or things. */
export const COLUMNS_OF_ACTORS = words(`
  candidate name player party list bank company team club source agency organisation organization donor
  airline carrier coalition alliance group bloc operator rider driver crop commodity item product disease
  indicator category cause type age sex month year week date day measure offence crime sector language
  item goods species fleet model brand union donor partner cluster ministry
`);

/** Head the first column of a table whose rows are what is bought, grown, paid or done. */
export const COLUMNS_OF_THINGS = words(`
  crop commodity item product sector cluster category goods species fleet model ministry activity
  programme program project service article food
`);

/** What only a place has: "the imam of Tefess", "the edge of Bar Elias". */
export const SEATED = words(`
  imam nazim commune town village city district region province hamlet settlement suburb municipality
  county island port bay valley market outskirts edge mayor governor prefect bishop siege capital
  townspeople villagers inhabitants residents north south east west northeast northwest southeast southwest
  centre center streets town's parish canton airport harbour harbor road coast beach plain
`);

/** Before "to": "the road to Paras", "fled to Koro". */
export const WAYS = words(`
  road roads route highway railway train trains bus buses ferry ferries convoy convoys flight flights
  fled flee fleeing flown flew moved travelled traveled drove driven sailed march marched walked displaced
  evacuated miles kilometres kilometers km
`);

/** Behind a name nobody knows they make it a place: "Virac airport". */
export const SITES: ReadonlySet<string> = new Set([
  ...words('airport airfield hospital clinic prison jail district township island lagoon valley'),
  ...'health centre|health center|health post|gold mine|copper mine|coal mine|border crossing'.split(
    '|',
  ),
  ...'refugee camp|railway station|power station|national park|air base|police station'.split('|'),
]);
