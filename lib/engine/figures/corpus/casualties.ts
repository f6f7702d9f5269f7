import type { Corpus } from '../../corpus.ts';
import type { FigureValue } from '../value.ts';

/** Figures by what they say: who was hurt, taken or driven out, and what is said of the count. */
export const casualtiesCorpus: Corpus<FigureValue> = {
  published: '2024-05-14',
  finds: [
    [
      'The deaths of porters: they voted [[31]] to [[12]].',
      { measure: 'votes' },
      { measure: 'votes' },
    ],
    ['The number infected in the port rose to [[29]].', { head: 'person', measure: 'cases' }],
    ['The death toll from that storm has climbed to [[68]].', { measure: 'deaths' }],
    ['The war has claimed the lives of [[hundreds of ferrymen]].', { measure: 'deaths' }],
    ['A diver succumbed, which takes the count to [[17]].', { measure: 'deaths' }],
    ['A court sentenced [[two men]] to death.', { measure: 'detained' }],
    ['[[Four gunners]] from the UN-led mission were hurt.', { measure: 'injuries' }],
    ['[[Two robbers]] were chased and shot.', { measure: 'deaths' }],
    ['[[Six rockets]] came; [[five]] were shot out of the sky.', {}, { head: 'rocket' }],
    ['[[Forty villagers]] were taken, a farmer said.', { measure: 'abducted' }],
    ['Raiders took [[three girls]] with them.', { measure: 'abducted' }],
    [
      '[[Two guards]] were killed and [[three wounded]].',
      {},
      { head: 'guard', measure: 'injuries' },
    ],
    ['The crew lost [[two members]] in a gale.', { measure: 'deaths' }],
    ['The hall held [[900 guests]].', { measure: 'people' }],
    ['It trapped [[nine divers]] below.', { measure: 'people' }],
    [
      'Bomb kills [[4]], wounds [[9]]',
      { value: 4, head: 'person', measure: 'deaths' },
      { value: 9, head: 'person', measure: 'injuries' },
    ],
    [
      '[[At least 17 people]] were killed and [[43 wounded]] when a bomb went off in the market.',
      { value: 17, low: 17, bound: '>=', head: 'person', measure: 'deaths' },
      { value: 43, counted: 'wounded', head: 'person', measure: 'injuries' },
    ],
    ['The blast killed [[12]].', { value: 12, head: 'person', measure: 'deaths' }],
    [
      'A mortar round killed [[three soldiers]] and wounded [[nine]] others.',
      { value: 3, head: 'soldier', measure: 'deaths' },
      { value: 9, head: 'soldier', measure: 'injuries' },
    ],
    [
      '[[Two gunmen]] killed [[40 worshippers]] before police shot them.',
      { value: 2, head: 'gunman', measure: 'fighters' },
      { value: 40, head: 'worshipper', measure: 'deaths' },
    ],
    [
      'The death toll from the flood has climbed to [[212]].',
      { value: 212, head: 'person', measure: 'deaths', cumulative: true },
    ],
    [
      'The insurgency in the delta has claimed [[some 4,000 lives]].',
      { value: 4000, bound: '~', measure: 'deaths', cumulative: true },
    ],
    [
      '[[At least 70 people]] have been killed in the sectarian violence.',
      { value: 70, bound: '>=', head: 'person', measure: 'deaths', cumulative: true },
    ],
    [
      'Rebels killed [[30 farmers]] in recent weeks.',
      { value: 30, head: 'farmer', measure: 'deaths', cumulative: true },
    ],
    [
      '[[At least 70 people]] have been killed in fighting in the town.',
      { value: 70, bound: '>=', head: 'person', measure: 'deaths', cumulative: false },
    ],
    [
      'Rescuers recovered [[14 bodies]] from the river.',
      { value: 14, head: 'body', measure: 'deaths' },
    ],
    [
      '[[More than 60 people]] are still missing.',
      { value: 60, low: 60, bound: '>', head: 'person', measure: 'missing' },
    ],
    ['[[Eleven miners]] died underground.', { value: 11, head: 'miner', measure: 'deaths' }],
    [
      '[[Nearly 300 villagers]] fled their homes.',
      { value: 300, high: 300, bound: '~', head: 'villager', measure: 'displaced' },
    ],
    [
      '[[Six of the passengers]] were seriously hurt.',
      { value: 6, head: 'passenger', measure: 'injuries' },
    ],
    [
      '[[Dozens of protesters]] were arrested in the capital.',
      { value: null, low: 24, bound: '~', vague: true, head: 'protester', measure: 'detained' },
    ],
    [
      'Militants abducted [[25 schoolgirls]] from the dormitory.',
      { value: 25, head: 'schoolgirl', measure: 'abducted' },
    ],
    [
      '[[Some 4,000 families]] have been displaced by the fighting.',
      { value: 4000, bound: '~', head: 'family', measure: 'displaced' },
    ],
    [
      'The attack left [[seven dead]] and [[20 injured]].',
      { value: 7, head: 'dead', measure: 'deaths' },
      { value: 20, head: 'injured', measure: 'injuries' },
    ],
    [
      '[[Twenty-three fishermen]] drowned when their boat capsized.',
      { value: 23, head: 'fisherman', measure: 'deaths' },
    ],
    [
      'The mayor reported [[no casualties]] there.',
      { value: 0, head: 'casualty', measure: 'casualties' },
    ],
    ['There were [[no injuries]].', { value: 0, head: 'injury', measure: 'injuries' }],
    [
      '[[Hundreds]] are feared dead after the landslide.',
      {
        value: null,
        low: 200,
        bound: '~',
        vague: true,
        head: 'person',
        measure: 'deaths',
        status: 'possible',
      },
    ],
    [
      'The army lost [[one officer]] and [[four conscripts]].',
      { value: 1, head: 'officer', measure: 'deaths' },
      { value: 4, head: 'conscript', measure: 'deaths' },
    ],
    [
      'The strike killed a commander and [[two of his bodyguards]].',
      { value: 2, head: 'bodyguard', measure: 'deaths' },
    ],
    [
      'Police detained [[31 suspects]], [[five of them women]].',
      { value: 31, head: 'suspect', measure: 'detained' },
      { value: 5, head: 'woman', measure: 'detained' },
    ],
    [
      '[[Nine people]] died, including [[three children]].',
      { value: 9, head: 'person', measure: 'deaths' },
      { value: 3, head: 'child', measure: 'deaths' },
    ],
    [
      'The toll could rise to [[90]].',
      { value: 90, head: 'person', measure: 'deaths', cumulative: true, status: 'possible' },
    ],
    [
      'Officials put the number of dead at [[56]].',
      { value: 56, head: 'person', measure: 'deaths' },
    ],
    [
      'The ministry said [[2,310 people]] had been infected.',
      { value: 2310, head: 'person', measure: 'cases' },
    ],
    [
      '[[Thousands]] were left homeless by the quake.',
      { value: null, low: 2000, bound: '~', vague: true, head: 'person', measure: 'displaced' },
    ],
    ['The rebels freed [[15 hostages]].', { value: 15, head: 'hostage', measure: 'abducted' }],
    [
      'Gunmen kidnapped [[two aid workers]] on the road.',
      { value: 2, head: 'worker', measure: 'abducted' },
    ],
    [
      '[[About 150 inmates]] escaped from the prison.',
      { value: 150, bound: '~', head: 'inmate', measure: 'detained' },
    ],
    [
      '[[An estimated 900 people]] were trapped.',
      { value: 900, bound: '~', head: 'person', measure: 'people' },
    ],
    [
      'The murder of [[six priests]] shocked the country.',
      { value: 6, head: 'priest', measure: 'deaths' },
    ],
    ['Only [[four survivors]] were found.', { value: 4, head: 'survivor', measure: 'people' }],
    [
      '[[Tens of thousands]] have fled across the border.',
      { value: null, low: 20000, bound: '~', vague: true, head: 'person', measure: 'displaced' },
    ],
    [
      '[[One soldier]] was killed and another [[five]] were wounded.',
      { value: 1, head: 'soldier', measure: 'deaths' },
      { value: 5, head: 'soldier', measure: 'injuries' },
    ],
    ['Snipers shot dead [[three policemen]].', { value: 3, head: 'policeman', measure: 'deaths' }],
    [
      '[[As many as 70 migrants]] drowned off the coast.',
      { value: 70, high: 70, bound: '<=', head: 'migrant', measure: 'deaths' },
    ],
    [
      'The shelling wounded [[no fewer than 18 residents]].',
      { value: 18, low: 18, bound: '>=', head: 'resident', measure: 'injuries' },
    ],
    [
      '[[No more than 20 people]] were inside.',
      { value: 20, high: 20, bound: '<=', head: 'person', measure: 'people' },
    ],
    [
      'The government says not [[9]] but [[12 soldiers]] died.',
      { value: 9, head: 'soldier', measure: 'deaths', status: 'denied' },
      { value: 12, head: 'soldier', measure: 'deaths' },
    ],
    ['[[Four hostages]] were rescued.', { value: 4, head: 'hostage', measure: 'abducted' }],
    [
      'A total of [[88 bodies]] were found.',
      { value: 88, head: 'body', measure: 'deaths', cumulative: true },
    ],
    ['[[Two crew members]] were hurt.', { value: 2, head: 'member', measure: 'injuries' }],
    [
      'The militia claimed to have killed [[30 soldiers]].',
      { value: 30, head: 'soldier', measure: 'deaths' },
    ],
    [
      '[[Over 1,200 prisoners]] were released.',
      { value: 1200, low: 1200, bound: '>', head: 'prisoner', measure: 'detained' },
    ],
    [
      '[[Three buildings]] collapsed and [[45 houses]] burned.',
      { value: 3, head: 'building', measure: 'buildings' },
      { value: 45, head: 'house', measure: 'buildings' },
    ],
    [
      'The dam could displace [[20,000 people]].',
      { value: 20000, head: 'person', measure: 'displaced', status: 'possible' },
    ],
    [
      '[[Up to 400 jobs]] may go.',
      { value: 400, high: 400, bound: '<=', head: 'job', measure: 'people', status: 'possible' },
    ],
    [
      '[[Perhaps 30 people]] drowned.',
      { value: 30, bound: '~', head: 'person', measure: 'deaths', status: 'possible' },
    ],
    [
      'The ministry denied that [[40 soldiers]] had died.',
      { value: 40, head: 'soldier', measure: 'deaths', status: 'denied' },
    ],
    [
      'The bombing killed [[12]], bringing the toll to [[57]].',
      { value: 12, head: 'person', measure: 'deaths' },
      { value: 57, head: 'person', measure: 'deaths', cumulative: true },
    ],
    [
      'So far [[90 cases]] have been confirmed.',
      { value: 90, head: 'case', measure: 'cases', cumulative: true },
    ],
    [
      '[[More than 200 people]] have died since January.',
      { value: 200, low: 200, bound: '>', head: 'person', measure: 'deaths', cumulative: true },
    ],
    [
      'The police expect [[10,000 visitors]].',
      { value: 10000, head: 'visitor', measure: 'people', status: 'possible' },
    ],
    [
      '[[Some 150 homes]] were destroyed, up from [[90]].',
      { value: 150, bound: '~', head: 'home', measure: 'buildings' },
      { value: 90, head: 'home', measure: 'buildings' },
    ],
    [
      'The number of refugees rose to [[12,000]].',
      { value: 12000, head: 'refugee', measure: 'displaced' },
    ],
    ['Arrests reached [[45]].', { value: 45, head: 'person', measure: 'detained' }],
    [
      'The company is likely to close [[30 shops]].',
      { value: 30, head: 'shop', measure: 'buildings', status: 'possible' },
    ],
    [
      '[[THREE SOLDIERS]] WERE KILLED AND [[SEVEN]] OTHERS WERE WOUNDED.',
      { value: 3, head: 'soldier', measure: 'deaths' },
      { value: 7, head: 'soldier', measure: 'injuries' },
    ],
    ['REBELS KIDNAPPED [[50 PEASANTS]].', { value: 50, head: 'peasant', measure: 'abducted' }],
    [
      '[[AT LEAST 10 POWER TOWERS]] WERE DESTROYED.',
      { value: 10, low: 10, bound: '>=', head: 'tower', measure: 'other' },
    ],
    ['POLICE ARRESTED [[FIVE STUDENTS]].', { value: 5, head: 'student', measure: 'detained' }],
    [
      'QUAKE TOLL CLIMBS TO [[41]]',
      { value: 41, head: 'person', measure: 'deaths', cumulative: true },
    ],
    [
      '[[OVER 6,000 VILLAGERS]] HAVE DIED.',
      { value: 6000, low: 6000, bound: '>', head: 'villager', measure: 'deaths' },
    ],
    ['[[ONE PERSON]] WAS INJURED.', { value: 1, head: 'person', measure: 'injuries' }],
    ['[[FOUR TRUCKS]] WERE BURNED.', { value: 4, head: 'truck', measure: 'vehicles' }],
    [
      'THE GROUP MURDERED [[FOUR PRIESTS]] AND [[TWO WOMEN]].',
      { value: 4, head: 'priest', measure: 'deaths' },
      { value: 2, head: 'woman', measure: 'deaths' },
    ],
    ['[[NINE PEOPLE]] WERE HURT.', { value: 9, head: 'person', measure: 'injuries' }],
  ],
  ignores: [],
};
