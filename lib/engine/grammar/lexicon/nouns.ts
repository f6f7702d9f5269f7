import type { Measure } from '../../measure.ts';
import { ANIMALS } from './animals.ts';
import { MORE_PEOPLE } from './people.ts';
import { listOf } from '../../word-lists.ts';

/** Nouns (singular) to what counting them measures. */
const NOUN_TABLE: readonly (readonly [measure: Measure, nouns: string])[] = [
  ['other', ANIMALS],
  ['people', MORE_PEOPLE],
  [
    'deaths',
    `dead death fatality body corpse coffin cadaver skeleton life killing murder slaying killed martyr slain homicide drowning suicide lynching
    hanging execution beheading
    assassination massacre stillbirth electrocution strangling decapitation kill
    femicide remain feminicide infanticide matricide parricide filicide`,
  ],
  [
    'injuries',
    `injured injury wounded wound hurt hospitalisation hospitalization
    fracture laceration concussion maiming wounding mutilation`,
  ],
  ['casualties', `casualty victim`],
  ['missing', `missing disappearance`],
  [
    'detained',
    `arrest detainee defendant co-defendant codefendant co-accused prisoner inmate detention arrested detained pow internee convict conviction indictment
    arrestee remandee imprisonment incarceration internment indictee prosecution`,
  ],
  ['abducted', `hostage abductee abduction kidnapping kidnapped kidnap captive`],
  [
    'displaced',
    `refugee displaced evacuee idp homeless arrival returnee eviction evacuation asylum-seeker
    expellee asylee boatpeople resettler displacement relocation repatriation`,
  ],
  [
    'troops',
    `soldier troop serviceman servicewoman marine paratrooper conscript reservist sailor airman
    infantryman guardsman peacekeeper commando lieutenant sergeant cadet recruit gendarme legionnaire
    infantry cavalryman artilleryman sapper gunner draftee private corporal grenadier gurkha jawan sepoy reinforcement
    garrison contingent regular rifleman bombardier submariner nco warfighter platoon battalion brigade regiment battlegroup
    trooper airwoman legionary fusilier hussar lancer sepoy janissary tankman midshipman yeoman
    squadron infantrywoman`,
  ],
  [
    'fighters',
    `gunman militant fighter rebel terrorist insurgent guerrilla militiaman extremist jihadist jihadi
    attacker bomber gunmen combatant mercenary assailant subversive hijacker bandit sniper raider
    defender besieger paramilitary pirate islamist partisan
    guerilla separatist vigilante mujahideen mujahid contra warlord knifeman hitman taliban janjaweed fedayeen insurrectionist secessionist axeman
    infiltrator warrior revolutionary maoist naxalite naxal houthi zapatista sandinista peshmerga
    chetnik militiawoman gunwoman shooter belligerent marauder mutineer shebab`,
  ],
  [
    'people',
    `person people man woman child boy girl baby infant civilian citizen resident villager inhabitant
    worker employee staff job teacher nurse doctor medic student pupil passenger crew officer policeman
    policewoman police official member leader priest jesuit nun monk bishop missionary journalist reporter
    lawyer judge prosecutor peasant farmer fisherman miner driver pilot guard bodyguard protester
    demonstrator marcher striker migrant tourist visitor pilgrim worshipper family household survivor
    rescuer firefighter fireman volunteer expert inspector observer delegate politician lawmaker
    legislator minister deputy senator mp candidate voter activist supporter follower fan player
    athlete patient adult adolescent teenager youth youngster toddler minor orphan widow parent mother
    father son daughter brother sister cousin relative friend neighbour neighbor couple twin individual
    human national foreigner american european african asian personnel manager director executive
    engineer technician scientist researcher cook maid servant secretary shareholder customer user
    subscriber client consumer employer owner trader shopkeeper vendor trucker commuter pedestrian cyclist
    motorist bystander onlooker witness suspect defendant gangster criminal thief robber
    colleague boss chief spokesman spokeswoman mayor councillor governor president source investigator
    detective agent diplomat ambassador envoy adviser advisor consultant contractor labourer laborer
    pensioner retiree veteran graduate scholar professor artist actor musician singer writer author
    crowd force population elder colonel captain officer cleric imam rabbi businessman
    businesswoman clerk shopper guest occupant beneficiary recipient applicant participant spectator
    docker stevedore tiler roofer glazier railwayman seafarer deckhand believer hunter shepherd herder steward trustee respondent crewman crew_member
    staffer smuggler informer informant trafficker dealer criminal robber burglar
    looter rioter accomplice fugitive spy poacher hacker fraudster swindler arsonist culprit offender
    murderer killer kidnapper assassin pickpocket vandal trespasser dissident opponent
    defector deserter whistleblower smallholder grower baker waiter tailor carpenter plumber electrician
    porter cleaner builder bricklayer welder mechanic technician nurse midwife paramedic surgeon physician
    dentist pharmacist vet veterinarian economist analyst banker broker landlord tenant homeowner
    squatter settler islander newcomer deportee exile repatriate stowaway castaway
    climber hiker skier swimmer surfer diver runner cyclist racer jockey coach trainer referee umpire
    passer-by attendee invitee delegate envoy signatory negotiator mediator monitor observer pollster voter elector
    juror plaintiff litigant claimant petitioner complainant lawmaker congressman congresswoman senator
    alderman councilman councilwoman councillor magistrate sheriff deputy constable ranger warden jailer
    lifeguard watchman doorman nephew niece grandson granddaughter grandchild grandparent grandmother
    grandfather husband wife bride groom boyfriend girlfriend fiance kid teen preteen infant lad lass
    schoolteacher headteacher lecturer instructor tutor apprentice intern trainee novice candidate
    stakeholder investor saver depositor taxpayer borrower creditor debtor buyer seller supplier retailer
    exporter importer merchant fishmonger butcher grocer farmhand herdsman cattleman
    countryman compatriot tribesman townsman clergyman chairman chairwoman anchorman cameraman
    photographer filmmaker presenter broadcaster blogger columnist commentator editor publisher
    cashier receptionist typist librarian curator architect designer developer programmer coder
    survivor escapee traveller traveler holidaymaker vacationer backpacker camper
    churchgoer parishioner congregant seminarian rector deacon chaplain preacher evangelist devotee schoolchild schoolgirl schoolboy caregiver peasant nominee
    dane swede finn kurd turk greek arab jew copt druze yazidi thai filipino filipina briton scot spaniard
    frenchman dutchman afghan uzbek tajik kazakh uighur uyghur hazara pashtun tutsi hutu zulu maori inuit bedouin
    tuareg fulani rohingya kosovar bosniak chechen tatar buddhist sunni shiite shia alawite cypriot argentine
    muslim christian catholic protestant hindu sikh tamil serb croat czech slovak german latvian irishman
    englishman welshman newborn nomad pastoralist trawlerman oilman faithful hostess stewardess prostitute addict
    beggar carer haulier dignitary parliamentarian legislator oarsman rower stallholder hawker catechist usher
    clown aide cadre chef barber hairdresser miller potter weaver
    blacksmith goldsmith tinker mason painter decorator joiner logger lumberjack woodcutter forester gardener
    beekeeper winemaker rancher cowboy planter picker harvester tapper bargee boatman ferryman
    helmsman skipper navigator co-pilot copilot aviator astronaut cosmonaut stuntman bouncer busker comedian
    dancer ballerina rapper drummer guitarist composer poet novelist playwright historian
    archaeologist geologist biologist chemist physicist mathematician engineer psychologist psychiatrist
    therapist counsellor counselor optician radiographer orderly medic ambulanceman fire-fighter lifesaver
    policymaker regulator auditor accountant bookkeeper actuary barrister solicitor notary bailiff attendant salespeople townspeople tradespeople businesspeople fisherfolk sportspeople position vacancy lay-off layoff redundancy
    hermit friar abbot abbess archbishop cardinal pastor vicar curate parson sister churchman mullah
    ayatollah lama guru shaman healer herbalist peer lord knight baron prince princess king queen sultan
    chieftain headman elder matriarch patriarch ancestor descendant heir sibling grandma grandpa aunt uncle
    stepson stepdaughter stepfather stepmother in-law spouse partner lover mistress bachelor divorcee
    adoptee orphan foundling stranger outsider insider local native aborigine expatriate expat
    immigrant emigrant deportee nationalist communist socialist liberal conservative democrat republican
    anarchist feminist environmentalist reformist royalist loyalist unionist campaigner lobbyist picketer
    hunger-striker marshal loyalist gambler smoker drinker drug-user hostage-taker juvenile octogenarian
    nonagenarian centenarian septuagenarian dockworker steelworker metalworker millworker
    farmworker coworker co-worker caseworker fieldworker ironworker autoworker railworker dependant dependent
    holder bearer buyer owner-driver superintendent overseer foreman supervisor headmaster headmistress
    principal dean provost bursar warder turnkey gaoler jailbird policewoman commissioner inspector`,
  ],
  [
    'cases',
    `case infection diagnosis
    caseload illness reinfection coinfection co-infection`,
  ],
  ['votes', `vote ballot abstention aye noe nay`],
  [
    'vehicles',
    `vehicle car truck lorry bus van tank helicopter plane aircraft jet airliner drone boat ship vessel
    tanker freighter ferry train motorcycle motorbike bicycle bike taxi ambulance jeep pickup carrier
    warship submarine trailer trawler barge bulldozer excavator digger lifeboat speedboat canoe
    raft catamaran yacht sailboat rickshaw scooter moped tram locomotive hovercraft glider
    airship frigate destroyer corvette cruiser gunboat minesweeper howitzer humvee hatchback sedan minibus carriage wagon tractor dinghy airplane aeroplane
    warplane apc suv
    dhow pirogue skiff felucca junk sampan transport airlifter ketch schooner tug tugboat wellboat cutter liner coaster smack
    motorboat rowboat sailboat powerboat houseboat workboat kayak gunship chopper seaplane microlight
    caravan camper snowmobile minivan matatu tuk-tuk steamer lightship icebreaker dreadger
    hydrofoil dredger craft watercraft gyrocopter rotorcraft quadcopter biplane
    warplane fighter-bomber bulker ferryboat longboat banca bangka outrigger catamaran trimaran brig galley
    u-boat destroyer corvette landrover buggy cart rickshaw wagonette hearse limousine limo convertible
    coupe roadster hgv juggernaut tipper forklift snowplough snowplow gritter harvester_machine
    railcar trolleybus monorail streetcar minibuses moped atv uav quad sleigh sled
    automobile jetliner auto trolley steamboat steamship turboprop taxicab gondola dray galleon
    tricycle pedicab stagecoach supertanker motorcar sledge floatplane sailplane dirigible
    troopship turbojet fireboat go-kart minelayer flatcar boxcar showboat handcart transporter
    chariot battleship battlecruiser dreadnought ironclad shrimper sloop clipper cab lander
    submersible flagship spaceship spacecraft riverboat firetruck trainset lugger yawl barque
    seiner longliner gillnetter superyacht megayacht narrowboat bowser semitrailer semi-trailer
    flatbed runabout skiboat jetski jet-ski zodiac inflatable airboat multicab jeepney
    auto-rickshaw autorickshaw backhoe steamroller earthmover tramcar turbofan jumbo superjumbo
    dreamliner motor-home motorhome police-car squad-car`,
  ],
  [
    'attacks',
    `attack airstrike strike raid rocket missile shot shell mortar bombing explosion blast assault
    ambush shooting stabbing clash bomb round sortie incursion offensive grenade bombardment salvo torpedo firebomb landmine mine_blast
    detonation skirmish firefight gunfight shootout knifing projectile volley barrage
    battle cyberattack cyber-attack ied shoot-out  airstrike air-strike bombing bombardment stabbing firefight offensive car-bomb strafing mortaring counterattack counter-attack onslaught crossfire
    gunbattle katyusha rape foray broadside airraid drive-by shoot-up counter-offensive cannonade
    fusillade gunshot shelling hijacking arson petrol-bomb pipe-bomb suicide-bombing knife-attack drone-strike`,
  ],
  [
    'other',
    `cattle cow bull calf sheep goat lamb pig horse donkey camel chicken hen duck goose bird dog cat fish
    elephant whale dolphin seal turtle bee animal livestock ox buffalo yak llama deer reindeer rabbit rat
    mouse wolf bear lion tiger monkey reptile snake salmon turkey poultry herd
    rabbit mule crocodile shark parrot pigeon crow rhino rhinoceros giraffe zebra antelope gorilla chimpanzee
    panda tortoise octopus crab lobster oyster mosquito locust 
    box crate carton parcel package container computer laptop phone telephone handset tablet camera printer
    server router generator transformer turbine reactor motor engine sensor meter charger battery cylinder
    canister drum barrel bag sack bale pallet bottle can tin jar packet ration meal loaf tree bush
    tower pylon pole pipe pipeline tunnel dam canal well pump valve road street river lake island mountain
    rifle pistol revolver gun machete knife sword spear bayonet bullet cartridge magazine detonator launcher
    weapon firearm uniform vest boot flag banner poster banknote coin document file folder
    paper letter envelope passport visa licence permit ticket form book newspaper photograph painting picture
    portrait sculpture statue film song album order offer tender contract deal project scheme program
    programme answer question number matter chapter counter corner border quarter semester blanket mattress
    tent tarpaulin bed chair table door window roof wall floor mirror carpet curtain radiator boiler heater
    cooler freezer refrigerator fridge cooker oven dryer burner furnace lantern lamp candle newsletter charter
    sticker semiconductor conductor chip ventilator respirator stretcher incubator scanner syringe
    thermometer elevator escalator crane ladder hammer shovel spade fence gate barrier filter mixer grinder
    roller cable wire rope chain net hook flight seat dose vaccine goal game match wicket medal trophy
    hand career satellite website estimate degree fee list committee automaker carmaker chipmaker
    drugmaker cluster register skin knee favorite suite invite rite decree fist levee parasite
    roster tee wrist pumpkin kite catalyst mite bestseller composite blister meteorite blockbuster
    playlist checklist shortlist newsmaker prerequisite cyst metabolite mist twister entree coffee
    toffee napkin pedigree climate stalemate heist tryst veneer pacemaker jeer beer spree plan
    award yard standard loan card board organ slogan reward safeguard hazard ocean keyboard clan
    billboard placard orchard pan tsunami postcard shipyard lizard shard beard leopard boulevard
    courtyard turban wildcard bikini backyard mini scorecard graveyard skateboard scoreboard
    cupboard cardigan surfboard floorboard motherboard stockyard safari vineyard headcount mine
    warhead village settlement hamlet wholesaler lender`,
  ],
  [
    'buildings',
    `settlement hamlet building house home school hospital clinic shop store church mosque apartment flat
    warehouse factory office temple shelter hut dwelling structure embassy branch classroom bridge
    property farmhouse hotel  kindergarten university premises compound cottage bungalow cabin barn shed garage mansion villa palace
    dormitory hostel library museum theatre theater cinema restaurant cafe bar pub supermarket market
    mall pharmacy bakery courthouse prison jail  plant synagogue cathedral chapel shrine
    monastery convent skyscraper mill refinery greenhouse stable tenement trailer_home
    residence stadium hangar outbuilding homestead
    shack shanty kiosk stall granary silo depot workshop gym gymnasium hall inn lodge guesthouse chalet
    consulate orphanage nursery laboratory lab nightclub sawmill smokehouse boathouse centre center hospice
    outlet barracks townhouse outhouse shophouse longhouse roundhouse pagoda basilica mosque madrasa madrassa
    seminary abbey priory rectory vicarage manse mausoleum lighthouse brewery distillery winery tannery
    foundry smithy forge casino arcade boutique salon barbershop laundrette
    launderette laundry delicatessen deli bistro canteen eatery diner tavern pizzeria teahouse coffeehouse
    bookshop newsagent greengrocer grocery hypermarket showroom storehouse storeroom playhouse
    gallery observatory planetarium conservatory pavilion clubhouse gatehouse bunkhouse lean-to annexe annex
    outbuilding cowshed woodshed stables henhouse pigsty bathhouse sauna poolhouse creche preschool
    polytechnic college academy lyceum gymnasia infirmary sanatorium dispensary morgue mortuary
    crematorium condominium condo penthouse maisonette duplex tenement bedsit homestead farmstead chateau
    castle fortress citadel parsonage hovel igloo yurt
    bookstore motel dorm manor drugstore slaughterhouse cafeteria nightspot edifice bazaar lockup
    penitentiary abattoir schoolhouse pawnshop steakhouse workhouse cybercafe dacha brothel
    bordello brewpub nunnery hermitage brasserie tearoom minster glasshouse brownstone hacienda
    saloon resort storefront firehouse superstore supercenter auditorium armory armoury almshouse
    hothouse yeshiva statehouse presbytery deanery bodega tabernacle bunker boardinghouse
    guest-house rooming-house townhome rowhouse log-cabin madrassah madrasah gurdwara blockhouse
    guardhouse dosshouse poorhouse firestation treehouse packhouse sugarhouse gasworks waterworks
    pigpen coop hencoop cowhouse byre headquarters`,
  ],
];

const NOUN_MEASURES: ReadonlyMap<string, Measure> = new Map(
  NOUN_TABLE.flatMap(([measure, nouns]) => listOf(nouns).map((noun) => [noun, measure] as const)),
);

export { headOf } from './singular.ts';

/** What counting this noun measures; null when the table does not hold it. */
export const measureOfNoun = (head: string): Measure | null => NOUN_MEASURES.get(head) ?? null;

/** Whether the table holds the noun, "asylum-seeker" and "take-off" included. */
export const isKnownNoun = (head: string): boolean => NOUN_MEASURES.has(head);

/** Those whose measure the verb may change: "two soldiers died" are deaths. */
export const LIVING: ReadonlySet<Measure> = new Set<Measure>([
  'people',
  'troops',
  'fighters',
  'casualties',
  'detained',
  'abducted',
  'displaced',
  'injuries',
]);

/** Whether the noun, in the singular, is one of those. */
export const isLiving = (head: string): boolean => LIVING.has(measureOfNoun(head) ?? 'other');

/** Measures that say who the counted are, or what befell them as well. */
export const BEFALLEN: ReadonlySet<Measure> = new Set<Measure>([
  ...LIVING,
  'deaths',
  'missing',
  'cases',
]);

/** Measures that tell what befell people. */
export const BEFELL: ReadonlySet<Measure> = new Set<Measure>([
  'deaths',
  'injuries',
  'casualties',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'cases',
]);
