import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

/** Labels, lists and tables, and numbers whose noun stands before them. */
export const linesCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    [
      'Flood bulletin\n\nConfirmed deaths: [[9]] (Orla [[5]], Penn [[3]], Sark [[1]])\nUnconfirmed: [[2]]',
      { value: 9, head: 'death', measure: 'deaths' },
      { value: 5, head: 'death', measure: 'deaths' },
      { value: 3, head: 'death', measure: 'deaths' },
      { value: 1, head: 'death', measure: 'deaths' },
      { value: 2, measure: 'deaths' },
    ],
    [
      'Flood bulletin\n\nDead – [[41]]\nWounded = [[22]]\nMissing (as of 18:00): [[6]]',
      { value: 41, head: 'person', measure: 'deaths' },
      { value: 22, head: 'person', measure: 'injuries' },
      { value: 6, head: 'person', measure: 'missing' },
    ],
    [
      'Flood bulletin\n\nArrests: [[61]] (2021: [[48]])\nHomes lost: [[30]], up from [[12]]',
      { value: 61, head: 'arrest', measure: 'detained' },
      { value: 48, head: 'arrest', measure: 'detained' },
      { value: 30, head: 'home', measure: 'buildings' },
      { value: 12, head: 'home', measure: 'buildings' },
    ],
    [
      'Flood bulletin\n\nWOUNDED BY ISLAND\nOrla [[5]]\nPenn [[3]]',
      { value: 5, head: 'person', measure: 'injuries' },
      { value: 3, head: 'person', measure: 'injuries' },
    ],
    [
      'Flood bulletin\n\nTHE HOUSE (seats)\nNew Dawn: [[24]]\nFarmers: [[9]]',
      { value: 24, head: 'seat', measure: 'other' },
      { value: 9, head: 'seat', measure: 'other' },
    ],
    [
      'Mill results\n\n                 Q3 2023   Q3 2022\nRevenue (NOK m)     [[812]]       [[790]]\nHarvest (tonnes)    [[640]]       [[970]]\nMargin (%)         [[12.5]]      [[13.1]]',
      { value: 812000000, unit: 'NOK', head: 'revenue', measure: 'money' },
      { value: 790000000, unit: 'NOK', head: 'revenue', measure: 'money' },
      { value: 640, unit: 'tonne', head: 'harvest', measure: 'weight' },
      { value: 970, unit: 'tonne', head: 'harvest', measure: 'weight' },
      { value: 12.5, unit: 'percent', head: 'margin', measure: 'percent' },
      { value: 13.1, unit: 'percent', head: 'margin', measure: 'percent' },
    ],
    [
      'Flood bulletin\n\nDistrict\tDeaths\tHomes lost\nOrla\t[[5]]\t[[22]]\nPenn\t[[3]]\t[[11]]',
      { value: 5, head: 'death', measure: 'deaths' },
      { value: 22, head: 'home', measure: 'buildings' },
      { value: 3, head: 'death', measure: 'deaths' },
      { value: 11, head: 'home', measure: 'buildings' },
    ],
    [
      'Flood bulletin\n\nDistrict, Deaths, Arrests\nOrla, [[5]], [[22]]\nPenn, [[3]], [[11]]',
      { value: 5, head: 'death', measure: 'deaths' },
      { value: 22, head: 'arrest', measure: 'detained' },
      { value: 3, head: 'death', measure: 'deaths' },
      { value: 11, head: 'arrest', measure: 'detained' },
    ],
    [
      'The firm runs [[12 factories]]. [[Four]] will close.',
      { value: 12, head: 'factory', measure: 'buildings' },
      { value: 4, head: 'factory', measure: 'buildings' },
    ],
    [
      'Police held [[41 marchers]]. [[Thirty]] were later charged.',
      { value: 41, head: 'marcher', measure: 'detained' },
      { value: 30, head: 'marcher', measure: 'detained' },
    ],
    [
      'The ministry reported [[44 cases]]. A week ago there were [[31]].',
      { value: 44, head: 'case', measure: 'cases' },
      { value: 31, head: 'case', measure: 'cases' },
    ],
    [
      'The government says [[31 civilians]] died. The opposition puts the figure at [[60]].',
      { value: 31, head: 'civilian', measure: 'deaths' },
      { value: 60, head: 'civilian', measure: 'deaths' },
    ],
    [
      'Turnout was [[61.4 percent]]. In 2017 it was [[65.2]].',
      { value: 61.4, unit: 'percent', head: 'turnout', measure: 'percent' },
      { value: 65.2, unit: 'percent', head: 'turnout', measure: 'percent' },
    ],
    [
      'The senate backed the treaty [[61]]-[[38]].',
      { value: 61, head: 'vote', measure: 'votes' },
      { value: 38, head: 'vote', measure: 'votes' },
    ],
    [
      'DROWNINGS BY LAKE (2020 / 2022)\nLake Orm: [[12]] / [[9]]\nLake Tasse: [[4]] / [[7]]',
      { value: 12, head: 'drowning', measure: 'deaths' },
      { value: 9, head: 'drowning', measure: 'deaths' },
      { value: 4, head: 'drowning', measure: 'deaths' },
      { value: 7, head: 'drowning', measure: 'deaths' },
    ],
    [
      'HECTARES BURNED, as of 9 July\nNorth coast: [[412]] (up [[3%]])\nSouth coast: [[88]]',
      { value: 412, unit: 'hectare', measure: 'area' },
      { value: 3, unit: 'percent' },
      { value: 88, unit: 'hectare', measure: 'area' },
    ],
    [
      'Tonnes of wheat delivered\nPort Alba: [[3,200]]\nTotal: [[5,150]]',
      { value: 3200, unit: 'tonne', head: 'wheat', measure: 'weight' },
      { value: 5150, unit: 'tonne', head: 'wheat', measure: 'weight' },
    ],
    [
      'Exports (US$ million)\n2021: [[410]]\n2022: [[388]]',
      { value: 410000000, unit: 'USD', head: 'export', measure: 'money' },
      { value: 388000000, unit: 'USD', head: 'export', measure: 'money' },
    ],
    [
      'Rainfall in mm\nArda [[41]]\nBelm [[88]]',
      { value: 41, unit: 'millimetre', head: 'rainfall' },
      { value: 88, unit: 'millimetre', head: 'rainfall' },
    ],
    [
      'Share of vote, per cent\nFarmers [[31.2]]\nOthers [[46.0]]',
      { value: 31.2, unit: 'percent', head: 'share' },
      { value: 46, unit: 'percent', head: 'share' },
    ],
    [
      'Households without power (thousands)\nKesten [[41]]\nMarl [[12.5]]',
      { value: 41000, head: 'household', measure: 'people' },
      { value: 12500, head: 'household', measure: 'people' },
    ],
    [
      'Homes damaged (thousands)\t2022\t2023\nArda\t[[41]]\t[[12]]',
      { value: 41000, head: 'home', measure: 'buildings' },
      { value: 12000, head: 'home', measure: 'buildings' },
    ],
    [
      'Flood losses\n\nRegion      Dead     Hurt\n------------------------\nArda          [[12]]       [[40]]\nBelm           [[3]]        [[7]]',
      { value: 12, measure: 'deaths' },
      { value: 40, measure: 'injuries' },
      { value: 3, measure: 'deaths' },
      { value: 7, measure: 'injuries' },
    ],
    [
      'KEY FIGURES (US$ m)\nRevenue: [[410]]\nEmployees: [[1,200]]',
      { value: 410000000, unit: 'USD', head: 'revenue', measure: 'money' },
      { value: 1200, unit: null, head: 'employee', measure: 'people' },
    ],
    [
      'CHOLERA UPDATE (3 May)\nDead: [[4]]\nIn intensive care: [[9]]\nConfirmed: [[71]]',
      { value: 4, measure: 'deaths' },
      { value: 9, head: 'person', measure: 'cases' },
      { value: 71, measure: 'cases' },
    ],
    [
      'Flood bulletin\n\nDead: [[4]]\nIn hospital: [[12]]\nIn shelters: [[300]]',
      { value: 4, measure: 'deaths' },
      { value: 12, head: 'person', measure: 'injuries' },
      { value: 300, head: 'person', measure: 'displaced' },
    ],
    [
      'REFERENDUM RESULT\nYes: [[41,200]]\nNo: [[39,870]]',
      { value: 41200, head: 'vote', measure: 'votes' },
      { value: 39870, head: 'vote', measure: 'votes' },
    ],
    [
      'Sittings on the harbour law\n4 March: [[11]]-[[14]] (rejected)',
      { value: 11, head: 'vote', measure: 'votes' },
      { value: 14, head: 'vote', measure: 'votes' },
    ],
    [
      'Number of cases, by week: Orla [[41]], Penn [[58]]',
      { value: 41, head: 'case', measure: 'cases' },
      { value: 58, head: 'case', measure: 'cases' },
    ],
  ],
  ignores: [
    'The wanderers won 3-1 on Sunday.',
    'Exports by port (in millions of euros)',
    'Flood bulletin\n\nTimeline\n- 5 March: Rain begins\n- 6 March, 14:00: Bridge closes',
    'They took Highway 5 and Highway 7.',
  ],
};
