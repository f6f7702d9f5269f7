const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Built or bounded places that bear a name: "the Lenin mine", "Ignace Deen hospital". */
export const FACILITIES = words(`
  mine colliery pit quarry hospital clinic bridge airport airfield airstrip school prison jail station
  stadium dam reservoir base barracks camp estate plant checkpoint crossing refinery port harbour
  harbor market river lake island forest valley road highway street roundabout cemetery mosque church
  tunnel square park beach gate terminal substation well oilfield gasfield field morgue mall hotel
  neighbourhood neighborhood quarter suburb district village ward hamlet pass canal
`);

/** Where people live, in the plural. */
export const SETTLEMENTS = words(
  'villages towns settlements hamlets localities communities districts cities places outposts',
);
