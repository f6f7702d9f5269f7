/** Plurals that stand before another noun: "arms dealers", "sales jobs". */
export const PLURAL_MODIFIERS = new Set(
  `arms sports ratings sales news goods savings systems operations communications human women men children
  data people personnel customs drugs weapons jobs rights works security police emergency ones series species
  headquarters economics physics mathematics politics athletics electronics robotics logistics
  states united nations forces hamas texas kansas honduras philippines netherlands emirates maldives
  aircraft spacecraft sheep fish cattle livestock poultry burns trades accounts benefits works
  careers complaints corrections crimes drinks elections events explosives facilities fisheries
  games industries investments munitions narcotics pensions prisons products publications
  railways relations resources sciences securities services standards studies sanctions talks
  telecoms claims awards admissions appeals arts parks veterans supplies refugees affairs
  athletics graphics optics genetics ethics antiques bonds buses commodities futures derivatives
  measles mumps rabies diabetes herpes abrams himars aids lions guards
  hercules mercedes airlines airways motors
  hostages homicides futures intelligence parts plastics textiles ceramics utilities
  waterways highways borders airports ports barracks gas glasses trousers`.split(/\s+/),
);
