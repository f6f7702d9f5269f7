/**
 * Sentences of our own with every name marked as `[[words|fine type]]`; what is not marked must not
 * be found. Persons and local groups are invented.
 */
export const SENTENCES: readonly string[] = [
  // People, with titles outside, of many name cultures.
  'President [[Amadou Keita|person]] told reporters that the talks had failed.',
  'Gen. [[Rashid al-Masri|person]] was seen in [[Cairo|place]] on Monday.',
  'The lawyer, [[Ana Lucía Ferreira|person]], said her client would appeal.',
  '[[Kim Young-soo|person]] met [[Sergei Morozov|person]] in [[Vladivostok|place]].',
  'Prime Minister [[Hassan Diallo|person]] and his wife arrived on Sunday.',
  'Police arrested [[John O’Hara|person]] and [[Mary van der Berg|person]] near the border.',
  'Sheikh [[Omar bin Khalid|person]] rejected the offer.',
  'Ms. [[Petrova|person]] added that nobody had been hurt.',
  '"We will wait," [[Chidi Okafor|person]] said.',
  'Bishop [[Desmond Mbeki|person]] led the prayers.',
  // Places.
  'Heavy rain hit [[Mumbai|place]] and large parts of [[Gujarat|place]].',
  'Fighting was reported in [[Aleppo|place]] and near [[Damascus|place]].',
  'The ferry sank off the coast of [[Tanzania|place]] on Friday.',
  'Thousands fled from [[Darfur|place]] into [[Chad|place]].',
  'The earthquake shook [[Mexico City|place]] and [[Oaxaca|place]].',
  'They crossed the [[Danube|place]] at night.',
  'A bomb exploded in [[Baghdad|place]]’s Green Zone'.replace('Green Zone', '[[Green Zone|place]]'),
  'Drought has spread across the [[Horn of Africa|place]].',
  'He was born in [[Kampala|place]], [[Uganda|place]].',
  'Villagers in the [[Gaza Strip|place]] ran for shelter.',
  // Government.
  'The [[Interior Ministry|government]] said four people had died.',
  'The [[Supreme Court|government]] rejected the appeal on Tuesday.',
  'Officials at the [[State Department|government]] declined to comment.',
  'The [[Ministry of Health|government]] confirmed 31 new cases.',
  'The [[Central Election Commission|government]] will publish the results on Friday.',
  'The [[Kremlin|government]] denied the report.',
  // Forces and police.
  'The [[Israeli Air Force|military]] struck two targets.',
  'The [[Royal Navy|military]] sent a frigate to the area.',
  'The [[Federal Police|police]] opened an inquiry.',
  'The [[Coast Guard|police]] rescued 40 migrants.',
  // Armed groups.
  '[[Boko Haram|armed_group]] attacked two villages in the north.',
  'The [[Taliban|armed_group]] said they had taken the town.',
  'Fighters of the [[Islamic State|armed_group]] have held the dam since June.',
  'Rebels of the [[National Liberation Army|armed_group]] kidnapped three engineers.',
  // Parties.
  'The [[Labour Party|party]] won 12 seats.',
  'Members of the [[Social Democratic Party|party]] walked out.',
  'The ruling [[African National Congress|party]] lost its majority.',
  // International bodies.
  'The [[United Nations|international_org]] warned of a famine.',
  'The [[African Union|international_org]] will send observers.',
  'The [[World Bank|international_org]] lent the country $300 million.',
  'The [[European Union|international_org]] and [[NATO|international_org]] condemned the attack.',
  'The [[World Health Organization|international_org]] ([[WHO|international_org]]) counted 90 cases.',
  '[[UNICEF|international_org]] delivered tents and water.',
  // Civil society.
  '[[Amnesty International|civil_society]] called for an inquiry.',
  '[[Human Rights Watch|civil_society]] documented 12 killings.',
  'The [[Red Cross|civil_society]] evacuated the wounded.',
  'Researchers at the [[University of Nairobi|civil_society]] disagreed.',
  'The [[Teachers Union|civil_society]] called a strike.',
  // Companies.
  'Shares of [[Toyota|company]] fell by 3 percent.',
  'The plane maker [[Boeing|company]] will cut 900 jobs.',
  'The oil company [[Shell|company]] closed two wells.',
  '[[Kenya Airways|company]] cancelled its flights.',
  // Media.
  'He told [[Reuters|media]] that he would resign.',
  'According to the [[New York Times|media]], the deal is close.',
  'State news agency [[Xinhua|media]] reported 12 deaths.',
  'The [[BBC|media]] showed pictures of the damage.',
  // Nationalities.
  '[[Iranian|norp]] officials met a [[French|norp]] delegation.',
  'Two [[Kurdish|norp]] fighters and a [[Turkish|norp]] soldier died.',
  'Most of the refugees are [[Syrians|norp]].',
  '[[Russian|norp]] troops left the city.',
  // Headlines.
  '[[GERMANY|place]] SENDS AID TO [[UKRAINE|place]]',
  // Nothing.
  'On Monday and Tuesday the roads were closed.',
  'The president said the army had left in March.',
  'Nobody was hurt, the police said.',
  'However, the rebels did not sign.',
  'Some 400 people took part, and many more came later.',
  'It was the worst flood in ten years.',
  'But the minister refused to resign.',
  'Three men were arrested in January.',
  // Joined, numbered and unusual names; firms and parties in a text of one sentence.
  'Fighters linked to [[al-Qaida|armed_group]] seized the town.',
  '[[Al-Qaida|armed_group]] claimed the attack on Monday.',
  '[[Kim Sung-ho|person]], a spokesman for the ministry, said talks would resume.',
  'The [[92nd Assault Brigade|military]] held the village.',
  "The [[Miners' Party|party]] won 14 seats.",
  '[[Amazon|company]] and [[Boeing|company]] said they would appeal.',
  '[[Volvo|company]] will cut 900 jobs.',
  '[[Nestlé|company]] raised its prices again on Thursday.',
  'Mr. [[Obeng|person]] told reporters that Mr. [[Quaye|person]] had resigned.',
  '[[PORT MORESBY|place]], May 3 ([[Reuters|media]]) - Nine people died.',
  'Judge [[Rosa María de la Cruz|person]] ordered the arrest of [[Juan del Valle|person]].',
  '[[Suharti|person]], 43, said she lost her home.',
  'The [[Cedar Ridge Fire|thing]] has burned 9,000 acres.',
  '[[Cyclone Mocha|thing]] hit the coast of [[Myanmar|place]].',
  '[[Edwin “Ned” Harlow|person]] and [[Susan (Sue) Prentice|person]] spoke.',
];
