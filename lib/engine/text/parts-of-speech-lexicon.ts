import { listOf } from '../word-lists.ts';

/**
 * Words whose part of speech their form does not show, as lists to read and extend. Lower case,
 * base forms; inflected forms are made from them. Written for this project, from no corpus.
 */
export const DETERMINERS = listOf(`
  a an the this that these those each every either neither some any all both no another such what
  which whatever whichever many much few several enough more most less fewer least
`);

/** Possessives stand where determiners stand. */
export const POSSESSIVES = listOf(`my your his her its our their whose`);

export const PRONOUNS = listOf(`
  i you he she it we they me him us them myself yourself himself herself itself ourselves themselves
  who whom whoever anyone anybody anything someone somebody something everyone everybody everything
  nobody nothing none mine yours hers ours theirs there one's
`);

export const PREPOSITIONS = listOf(`
  of in on at by for from with without within into onto upon about above across after against along
  amid among amongst around as before behind below beneath beside besides between beyond despite down
  during except following inside like near off out outside over past per since than through throughout
  till toward towards under underneath until unlike up versus vs via amidst alongside aboard atop
  including concerning regarding excluding
`);

export const CONJUNCTIONS = listOf(`
  and or but nor yet so because although though while whereas if unless whether when whenever where
  wherever why how once lest
`);

export const AUXILIARIES = listOf(`
  be am is are was were been being have has had having do does did will would shall should can could
  may might must ought cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't
  haven't hadn't wouldn't couldn't shouldn't 'll 've 're 'd 'm n't it's that's there's they're
`);

export const ADVERBS = listOf(`
  not never also only just even still already again too very quite rather almost nearly soon now then
  here there today tomorrow yesterday tonight ago once twice often always sometimes usually perhaps
  maybe however therefore thus hence meanwhile instead otherwise nevertheless furthermore moreover
  abroad overseas ahead apart away back forward together alone else ever far further later earlier
  sooner long overnight alive aboard afterwards afterward worldwide nationwide indoors outdoors
  elsewhere somewhere anywhere everywhere nowhere downtown upstairs straight seldom well yet
`);

/** Adjectives without a telling ending, and those that news puts after numbers. */
export const ADJECTIVES = listOf(`
  own other new old young big small large little great high low long short early late good bad best worst
  better worse main major minor key top senior junior chief deputy former current present recent next
  last first second third final initial same different similar various separate single double triple
  local national regional international federal provincial municipal rural urban foreign domestic
  civilian civil public private military armed unarmed dead alive wounded injured missing homeless
  hurt sick ill critical serious severe slight minor heavy light strong weak hard soft hot cold warm
  cool dry wet dark bright black white red green blue yellow brown grey gray orange purple pink
  full empty open free clear clean dirty cheap expensive rich poor safe dangerous easy difficult
  simple complex wide narrow deep shallow thick thin tall fat slim round square flat sharp rough
  smooth quick fast slow rapid sudden whole entire total overall complete partial gross net average
  mean annual daily weekly monthly yearly quarterly real true false fake right wrong left upper lower
  middle central northern southern eastern western north south east west northeast northwest
  southeast southwest american british french german russian chinese indian israeli palestinian
  ukrainian iraqi iranian afghan turkish greek italian spanish portuguese dutch belgian swiss
  austrian polish czech hungarian romanian bulgarian serbian croatian bosnian albanian egyptian
  libyan tunisian algerian moroccan sudanese ethiopian kenyan ugandan nigerian ghanaian somali
  rwandan congolese angolan mozambican zimbabwean south-african malian saudi yemeni jordanian
  lebanese syrian kuwaiti emirati omani qatari bahraini pakistani bangladeshi nepalese lankan burmese
  thai vietnamese cambodian laotian malaysian indonesian filipino philippine japanese korean
  taiwanese mongolian kazakh uzbek tajik georgian armenian azerbaijani mexican cuban haitian
  dominican guatemalan honduran salvadoran salvadorean nicaraguan panamanian colombian venezuelan
  ecuadorean ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan
  brazilian canadian australian european african asian arab muslim christian jewish catholic islamic
  islamist sunni shia shiite kurdish hindu buddhist jesuit sikh male female pregnant elderly adult
  underage teenage undocumented unaccompanied unidentified unknown suspected alleged presumed
  confirmed additional extra further fresh massive huge giant tiny vast sheer mere
  popular common rare special general particular specific certain possible likely unlikely able
  unable ready available necessary important significant substantial considerable sufficient
  political economic social legal medical financial commercial industrial agricultural nuclear
  chemical biological environmental electrical electronic digital physical mental sexual racial
  ethnic religious democratic republican liberal conservative radical extreme moderate secret
  swollen official unofficial formal informal regular irregular special high-ranking low-ranking
  worth due responsible guilty innocent proud happy sad angry afraid aware busy calm eager
  straight consecutive successive running previous subsequent eventual remaining existing
  fatal lethal deadly non-fatal nonfatal mild acute chronic viral bacterial
  non premature stillborn infant orphaned wooden concrete stone brick metal steel
  maoist marxist communist socialist leftist rightist rebel separatist opposition
  eligible vulnerable heavy-duty off-duty on-duty plainclothes uniformed masked
  residential temporary permanent makeshift mobile luxury vintage used brand-new
`);

/** Verbs that are seldom or never nouns. */
export const VERBS = listOf(`
  say tell add explain argue insist suggest confirm deny allege announce declare describe
  identify warn urge ask answer reply admit agree disagree accept reject refuse allow permit enable
  prevent forbid ban include exclude contain involve comprise consist belong remain stay become seem
  appear disappear vanish go come arrive leave depart return enter exit escape flee evacuate
  die kill murder wound injure maim hurt shoot stab hit strike hang bury rescue save survive
  suffer receive sustain treat admit discharge hospitalize hospitalise
  arrest detain jail imprison charge accuse convict sentence acquit try
  execute capture seize abduct kidnap hold release free
  destroy damage demolish burn collapse explode detonate blast bomb shell raze flatten wreck
  displace uproot shelter move
  begin start stop end continue finish close open resume suspend halt pause
  give take get make do have keep put bring carry send receive buy sell pay spend cost earn lose win
  gain grow rise fall drop decline decrease increase climb jump soar surge plunge plummet tumble slide
  slip shrink expand reduce lower raise lift boost cut slash double triple halve
  see hear find know think believe feel hope expect want need like love hate fear
  use try help let seek look watch read write speak talk
  run walk drive ride fly sail swim travel march
  build create produce generate provide supply offer serve deliver distribute
  meet join lead follow support oppose fight attack defend protect
  vote elect appoint nominate resign retire
  cause result lead force drive require demand order
  reach exceed surpass total number average
  show prove indicate estimate calculate count measure record register
  deploy withdraw launch fire throw hurl drop
  happen occur erupt last
  live work play stand sit lie sleep eat drink
  turn change set fill hold pull push
  remember forget understand learn teach
  consider decide plan prepare intend propose recommend
  threaten refuse fail manage attempt
  break fix
  gather assemble disperse clash riot
  infect contract test diagnose vaccinate quarantine
  hire employ recruit dismiss sack fire
  possess obtain acquire purchase
  ensure maintain
  donate contribute allocate
  crash derail sink capsize drown
  inundate submerge flood
  accompany bear beat bind bite blow choose cling cost creep deal dig draw
  feed forgive freeze grind grow hide kneel lay lend mean mistake overcome overtake
  overthrow quit rid ring seek shake shed shine shut sing slay slit spill spin split spread spring
  steal stick sting strive swear sweep swing tear tread wake wear weave weep withstand wring
  ambush hijack
  involve implicate participate perpetrate commit
  deserve affect improve introduce invest differ vary imagine wonder enjoy prefer hate avoid achieve
  encourage inform notify consult discuss express reflect represent reveal expose uncover discover
  detect locate occupy invade besiege surround encircle shell bombard overrun repel retake recapture
  liberate dismantle disarm disband surrender negotiate mediate sign ratify adopt approve disapprove pass impose
  enforce lift ease tighten expand extend shorten postpone cancel reschedule convene attend
  participate compete qualify advance recover heal cure prescribe inject vaccinate spread transmit
  emit pollute contaminate leak spill clean restore rebuild renovate reopen relocate resettle
  repatriate return deport expel evict ban bar restrict curb tackle address handle solve
  investigate examine inspect monitor observe verify assess evaluate review analyse analyze
  publish print broadcast post upload download
  celebrate mourn commemorate honour honor thank congratulate apologise apologize regret
  trigger spark ignite fuel worsen deepen escalate intensify deteriorate subside
  borrow owe repay reimburse compensate subsidise subsidize
  constitute equal surpass outnumber
  sing dance
  sweep loot rob steal smuggle traffic torture rape molest harass intimidate
  intercept dodge crouch hover loom await greet beg pray urge incite provoke persuade convince
  apply suit fit face hail welcome praise condemn blame criticize criticise
  allocate amount claim plead vow warn flock queue
`);

/** Words that are as often nouns as verbs: context decides. Also in their -s forms. */
export const NOUNS_AND_VERBS = listOf(`
  bribe repair pledge refund appeal fuel traffic record crash riot test torture spark
  report state fire attack strike protest claim charge arrest release sentence trial fear hope need
  work plan order demand request call visit talk fight battle clash march walk run ride drive move
  change increase decrease rise fall drop gain decline cut loss jump surge slide slump boost
  cost price pay bid offer deal trade share supply export import
  vote count poll test study survey research review record result
  use end start close stop break pause halt return exit
  aid help support rescue shelter transport
  wound shot hit bomb blast shell raid search patrol guard
  murder kidnap ambush hijack
  damage crash collapse flood burn quake
  place point side face head hand back arm
  land ship train truck bus plane fly boat
  house home school camp ward base
  store stand post park
  estimate forecast target total number average
  play game win score lead
  group team crew force power
  question answer comment
  show film picture book paper
  rule act bill ban law
  set turn shift round
  issue matter cause
  force influence control command
  contract project design model
  name title sign mark label
  measure limit range rate
  pass kick throw catch
  deposit transfer loan tax fine
  promise threat blame
  benefit profit fund finance
  protest riot rally boycott
  escape flight
  tear smoke
  interview
  journey tour travel
  dream sleep drink
  permit licence license
  debate dispute
  finish
  hospital hire
  experience
  cover
  lack
  process progress
  contact
  exchange
  approach
  plant
  cross
  view
  delay
  display
  advance
  balance
  reward
  decrease
  stake
  man
  board
  bank
  stock
  time
  water
  age
  light
  sound
  ring
  trip
  crack
  mine
  level
  block
  note
  form
  function
  box
  tower
  line
  field
  term
  date
  bear
  last
  miss
`);

/** Irregular verbs: base, past, participle. */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string])[] = listOf(`
  be/was/been become/became/become begin/began/begun bend/bent/bent bet/bet/bet bind/bound/bound
  bite/bit/bitten bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred
  bring/brought/brought build/built/built burn/burnt/burnt burst/burst/burst buy/bought/bought
  catch/caught/caught choose/chose/chosen come/came/come cost/cost/cost cut/cut/cut deal/dealt/dealt
  dig/dug/dug do/did/done draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten
  fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought find/found/found flee/fled/fled
  fly/flew/flown forbid/forbade/forbidden forget/forgot/forgotten freeze/froze/frozen get/got/got
  give/gave/given go/went/gone grow/grew/grown hang/hung/hung have/had/had hear/heard/heard
  hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept know/knew/known
  lay/laid/laid lead/led/led leap/leapt/leapt learn/learnt/learnt leave/left/left lend/lent/lent let/let/let
  lie/lay/lain lose/lost/lost make/made/made mean/meant/meant meet/met/met pay/paid/paid put/put/put
  quit/quit/quit read/read/read ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run
  say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set
  shake/shook/shaken shed/shed/shed shoot/shot/shot show/showed/shown shrink/shrank/shrunk
  shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain sleep/slept/slept
  slide/slid/slid speak/spoke/spoken spend/spent/spent spill/spilt/spilt spin/spun/spun
  split/split/split spread/spread/spread stand/stood/stood steal/stole/stolen stick/stuck/stuck
  strike/struck/struck swear/swore/sworn sweep/swept/swept swim/swam/swum swing/swung/swung
  take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought
  throw/threw/thrown undergo/underwent/undergone understand/understood/understood wake/woke/woken
  wear/wore/worn win/won/won withdraw/withdrew/withdrawn write/wrote/written blow/blew/blown
  overthrow/overthrew/overthrown overrun/overran/overrun bear/bore/born bear/bore/borne
  overtake/overtook/overtaken rebuild/rebuilt/rebuilt retake/retook/retaken
  oversee/oversaw/overseen foresee/foresaw/foreseen undertake/undertook/undertaken
  uphold/upheld/upheld withhold/withheld/withheld mislead/misled/misled overcome/overcame/overcome
  creep/crept/crept cling/clung/clung weep/wept/wept sow/sowed/sown spring/sprang/sprung
  sting/stung/stung tread/trod/trodden outgrow/outgrew/outgrown prove/proved/proven
`).map((forms) => forms.split('/') as unknown as readonly [string, string, string]);

/** Nouns that look like verbs, adjectives or adverbs by their ending. */
export const NOUNS = listOf(`
  disposal refusal rehearsal manual cathedral funeral funerals tribunal carnival cereal portal scandal vandal
  arsenal admiral cardinal marshal corporal dismissal renewal reversal revival burial denial acquittal
  betrayal rebuttal referral rental upheaval appraisal recital interval archive beneficiary secretary
  dictionary library boundary anniversary adversary commentary documentary estuary lending borrowing
  financing finding findings closing briefing briefings sterling shilling shillings railing railings
  lightning building buildings meeting meetings wedding weddings morning evening ceiling king ring thing things
  spring string wing wings killing killings shooting shootings bombing bombings hearing hearings
  painting paintings housing training funding spending earnings savings saving rating ratings
  warning warnings sitting feeling ruling rulings opening crossing crossings beginning clothing
  gathering gatherings landing landings offering offerings proceeding proceedings being beings
  stabbing stabbings beating beatings hanging hangings kidnapping kidnappings listing listings
  filing filings dwelling dwellings drowning drownings hiding holding holdings lodging
  bed beds seed seeds shed breed deed need speed weed feed hundred hundreds kindred
  family families ally allies assembly assemblies reply supply supplies fly anomaly july italy
  bully bullies jelly rally rallies
  hospital hospitals capital capitals criminal criminals official officials animal animals individual
  individuals trial trials rival rivals material materials journal journals professional professionals
  general generals festival arrival arrivals proposal withdrawal approval survival removal
  terminal signal goal goals meal meals deal deals medal medals metal metals
  native natives executive executives detective detectives operative operatives representative
  representatives relative relatives captive captives fugitive fugitives explosive explosives
  initiative initiatives objective motive olive incentive incentives
  president resident residents student students agent agents patient patients client clients
  incident incidents accident accidents continent element elements
  militant militants combatant combatants occupant occupants inhabitant inhabitants assistant
  assistants participant participants immigrant immigrants migrant migrants applicant applicants
  civilian civilians politician politicians technician technicians physician physicians guardian
  pedestrian pedestrians veteran veterans american americans european europeans african africans
  soldier soldiers officer officers worker workers gunman gunmen person people police man men woman
  women child children boy boys girl girls victim victims hostage hostages casualty casualties
  death deaths injury injuries body bodies case cases village villages town towns city cities
  car cars vehicle vehicles tank tanks aircraft helicopter helicopters rocket rockets missile missiles
  house houses home homes school schools shop shops store stores church churches mosque mosques
  day days week weeks month months year years hour hours minute minutes second seconds
  dollar dollars euro euros pound pounds percent member members leader leaders
  guerrilla guerrillas rebel rebels terrorist terrorists extremist extremists insurgent insurgents
  peasant peasants priest priests jesuit jesuits nun nuns journalist journalists
  executive headquarters barracks series species
  other others mother mothers father fathers brother brothers daughter daughters sister sisters
  letter letters member members winter summer water matter paper number numbers order chapter
`);

export const NUMBER_WORDS = listOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  thousand million billion trillion dozen
`);

/** Plurals in `-is` and `-us`, where most words are singulars. */
export const PLURALS_IN_IS_AND_US = listOf(`
  taxis alibis skis jet-skis minis rabbis safaris tsunamis kiwis bikinis emojis yetis jacuzzis
  salamis martinis wikis maxis zucchinis paninis semis khakis saris dhotis bindis chapatis okapis
  corgis magis muftis qadis mahdis swamis yogis origamis nazis neo-nazis jihadis salafis sufis
  wahhabis israelis iraqis pakistanis bangladeshis kuwaitis yemenis saudis emiratis omanis qataris
  bahrainis somalis afghanis azerbaijanis azeris kashmiris punjabis gujaratis bengalis sindhis
  balochis nepalis yazidis yezidis houthis huthis zaidis maoris chilis chillis beedis cadis tutsis
  menus gurus emus gnus tutus kudus zebus hutus zulus bantus haikus bayous ecus cpus gpus ious
  tiramisus impromptus
`);
