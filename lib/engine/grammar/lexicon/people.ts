/** Nouns (singular) for people that the table of `nouns.ts` adds to the common ones: callings, kin, faiths, nations, roles. */
export const MORE_PEOPLE = `
    justice personality rival rider champion critic guy organizer organiser competitor attorney advocate reader viewer listener
    donor teammate professional commander specialist performer general admiral commodore brigadier
    slave celebrity ruler contender academic entrepreneur collector contestant finalist
    correspondent comrade batsman bowler captor challenger junior classmate golfer enthusiast
    bidder strategist skater gentleman bureaucrat astronomer actress latino latina hispanic
    homosexual lesbian wrestler successor invader fundamentalist westerner reformer collaborator
    landowner promoter pundit explorer skeptic sceptic thug villain teamster guardian adversary
    disciple boxer flier colonist buddy noble nobleman interrogator hardliner handler philosopher
    soprano tenor mom mum dad mummy daddy ceo keeper goalkeeper goaltender goalie sympathizer
    sympathiser stockholder housewife househusband admirer cricketer footballer subordinate
    violator gypsy realtor outlaw thinker escort eyewitness lineman songwriter leftist rightist
    centrist fool conspirator millionaire billionaire multimillionaire capitalist southerner
    northerner easterner recruiter linebacker quarterback rocker translator interpreter
    undergraduate postgraduate undergrad dictator plotter occupier whaler traitor hooligan dj
    conservationist industrialist seaman mentor laureate barbarian mountaineer alpinist artisan
    craftsman craftswoman prophet inventor gymnast intruder moviegoer cinemagoer theatergoer
    theatregoer concertgoer partygoer beachgoer felon financier polluter theologian worshiper
    sprinter hurdler abuser panelist panellist reveler reveller suitor olympian paralympian
    abductor kidnaper angler machinist policyholder fanatic innocent intermediary examiner learner
    fundraiser dissenter objector archeologist bookseller mutineer mobster renter horseman
    horsewoman cheerleader bookmaker bookie biker tycoon statesman linguist anthropologist
    messenger helper roommate flatmate housemate cartoonist announcer sculptor beginner aficionado
    vocalist subcontractor bully catcher pitcher fascist alcoholic counsel sportsman sportswoman
    soloist jurist purist traditionalist adventurer geek screenwriter middleman salesman
    troublemaker liar infidel pianist violinist cellist animator gladiator magician accuser
    accused co-accused coaccused co-defendant codefendant workman workingman sociologist vip
    proprietor stockbroker seismologist surveyor diabetic asthmatic epileptic outfielder skinhead
    mastermind ringleader medallist medalist surrogate choreographer newlywed honeymooner
    benefactor inductee zealot rapist paedophile pedophile molester superior mystic heroine hero
    sophomore freshman junkie temp atheist hippie arbitrator clinician caretaker janitor
    technocrat dropout optimist pessimist emissary oligarch biographer pathologist paleontologist
    coroner statistician ecologist botanist zoologist entomologist biochemist geneticist
    physiologist pharmacologist virologist immunologist bacteriologist microbiologist
    epidemiologist oncologist cardiologist neurologist neurosurgeon dermatologist ophthalmologist
    obstetrician gynaecologist gynecologist paediatrician pediatrician anaesthetist anesthetist
    anesthesiologist radiologist orthopaedist psychotherapist psychoanalyst physiotherapist
    chiropractor podiatrist dietitian dietician nutritionist optometrist orthodontist hygienist
    osteopath masseur masseuse phlebotomist audiologist meteorologist climatologist volcanologist
    vulcanologist hydrologist oceanographer astrophysicist agronomist criminologist demographer
    ethnographer geographer geophysicist egyptologist archivist musicologist toxicologist
    urologist signer tyrant puritan boarder lodger snowboarder skateboarder windsurfer kitesurfer
    kayaker canoeist paddler boater sailer yachtsman yachtswoman snorkeller snorkeler skydiver
    parachutist paraglider balloonist rambler trekker bather sunbather beachcomber dogwalker
    walker jogger marathoner sledder tobogganist motorcyclist bicyclist busman comer courier negro
    aspirant descendent jeweler jeweller preschooler fisher fisherwoman squire commoner prospector
    stylist athenian semifinalist prelate ballplayer payer honoree sportswriter academician nerd
    restaurateur hotelier licensee publican innkeeper barmaid barman bartender barista
    preservationist illustrator serf peacemaker philanthropist cynic coward newsman newswoman
    newspaperman newsreader functionary magnate outcast hobbyist maiden dreamer heretic
    counterfeiter naysayer imitator vegetarian vegan artiste pagan schoolmate naturalist
    chancellor auctioneer dispatcher kingpin freedman delinquent punk custodian cardholder nanny
    conferee pimp consul punter jock courtier ideologue fencer trapper weightlifter storyteller
    eunuch dame technologist freemason widower miscreant crewmember crewmate crewwoman stagehand
    fieldhand ranchhand longshoreman roustabout roughneck rigger scaffolder stonemason boilermaker
    plasterer fitter pipefitter cabinetmaker shipwright wheelwright dyer seamstress dressmaker
    cobbler shoemaker tanner saddler furrier hatter spinner knitter embroiderer lacemaker
    basketmaker glassmaker locksmith gunsmith silversmith watchmaker clockmaker printmaker
    bookbinder stonecutter quarryman collier pitman coalminer goldminer sandminer wildcatter
    oilworker rigworker tradesman tradeswoman tradesperson repairman handyman deliveryman postman
    postwoman mailman milkman dustman binman scavenger ragpicker streetsweeper chimneysweep
    chauffeur cabbie cabdriver bellhop bellboy waitress purser boatswain bosun mate shipmate
    shipowner mariner boatwoman oarswoman gondolier lighterman coastguardsman coastguard
    lifeboatman stoker signalman pointsman railwaywoman railroader trainman brakeman conductress
    platelayer linesman switchman tracklayer trackman airwoman aircrewman sorter sharecropper
    homesteader freeholder landlady leaseholder lessee householder homebuyer homemaker housemaid
    housekeeper babysitter childminder governess valet butler footman chambermaid doorkeeper
    gatekeeper gravedigger undertaker embalmer mortician pallbearer mourner celebrant communicant
    chorister choirboy acolyte clergywoman priestess deaconess archdeacon pontiff pope mufti
    sheikh sheik emir khan maharaja maharajah raja rajah shah tsar emperor empress monarch
    sovereign potentate viceroy regent duke duchess marquess marquis earl viscount baronet
    aristocrat royal yogi sadhu ascetic theosophist baptist methodist lutheran anglican
    presbyterian evangelical pentecostal mormon quaker calvinist mennonite amish hasid baha'i
    bahai zoroastrian parsi jain sufi wahhabi salafi salafist ismaili ahmadi orthodox maronite
    chaldean assyrian circassian turkmen turkman turkoman kirghiz kyrgyz azeri armenian georgian
    ossetian abkhazian ingush kabardian balkar buryat bashkir yakut roma sinti sami lapp basque
    catalan galician breton walloon fleming corsican sardinian sicilian cornishman manxman
    ulsterman yorkshireman londoner parisian berliner zealander quebecer quebecker icelander
    luxembourger greenlander aussie yank brit swiss portuguese ukrainian estonian lithuanian
    belarusian belarussian moldovan slovene slovenian macedonian montenegrin bosnian kosovan
    yugoslav slav hungarian romanian bulgarian cypriote maltese israeli palestinian gazan
    jordanian syrian lebanese iraqi iranian persian saudi yemeni omani emirati qatari kuwaiti
    bahraini egyptian libyan tunisian algerian moroccan sahrawi saharawi mauritanian malian
    ivorian ghanaian togolese beninese nigerian nigerien cameroonian chadian gabonese congolese
    rwandan burundian ugandan kenyan tanzanian malawian zambian zimbabwean mozambican angolan
    namibian motswana botswanan swazi basotho malagasy madagascan comorian seychellois mauritian
    somali somalian djiboutian eritrean ethiopian sudanese senegalese gambian guinean liberian
    leonean burkinabe hausa yoruba igbo ibo fula peul dinka nuer luo kikuyu masai maasai xhosa
    ndebele shona bantu pygmy berber amazigh kabyle oromo amhara amharan tigrayan tigrean afar
    indian pakistani bangladeshi bengali punjabi gujarati rajput sindhi baloch baluch balochi
    pathan kashmiri ladakhi nepali nepalese sherpa bhutanese tibetan lankan sinhalese maldivian
    burmese kachin rakhine hmong khmer cambodian laotian vietnamese singaporean malaysian malay
    indonesian javanese acehnese papuan timorese moro dayak mongol mongolian chinese manchu korean
    japanese taiwanese hongkonger konger fijian samoan tongan tahitian polynesian melanesian
    micronesian aboriginal native-american inca maya mayan quechua aymara mapuche guarani navajo
    apache cherokee sioux mohawk cree eskimo aleut canadian mexican guatemalan honduran salvadoran
    salvadorean nicaraguan rican panamanian cuban haitian dominican jamaican bahamian barbadian
    trinidadian grenadian guyanese surinamese colombian venezuelan ecuadorian ecuadorean peruvian
    bolivian chilean argentinian uruguayan paraguayan brazilian afrikaner boer creole mulatto
    mestizo gringo hoosier texan californian floridian african-american caucasian eurasian white
    black asian-american undocumented illegal alien noncitizen non-citizen non-muslim unbeliever
    nonbeliever convert mainlander villein highlander lowlander inlander coloniser colonizer
    pioneer urbanite suburbanite dweller townsfolk villagefolk countryfolk tribespeople
    craftspeople spokespeople spokesperson laypeople layman layperson clansman kinsman kinswoman
    kinsfolk kinfolk kin half-brother half-sister stepbrother stepsister stepchild stepparent
    godparent godfather godmother godchild godson goddaughter great-grandchild great-grandmother
    great-grandfather great-grandson great-granddaughter mother-in-law father-in-law son-in-law
    daughter-in-law brother-in-law sister-in-law triplet quadruplet quintuplet octuplet sextuplet
    fiancee fiancée fiancé sweetheart divorcé divorcée bride-to-be bridesmaid groomsman houseguest
    breadwinner spinster crone hag granny nan oldster old-timer senior oap elderly twentysomething
    teenage schooler highschooler schoolkid kindergartner kindergartener neonate quint tyke urchin
    waif tween bloke chap fella gent lady ladyfriend lassie female male transsexual transvestite
    transgender heterosexual bisexual gay queer hooker streetwalker madam courtesan concubine
    rastafarian ager paroleee parolee probationer lifer ex-convict ex-con reoffender wrongdoer
    lawbreaker perpetrator abettor gangbanger goon hoodlum ruffian hustler conman con-man scammer
    trickster impostor imposter impersonator forger embezzler racketeer extortionist blackmailer
    bootlegger pusher peddler pedlar housebreaker shoplifter mugger carjacker joyrider rustler
    firebug plunderer marauder stalker cybercriminal slayer executioner hangman torturer slaver
    slaveholder slaveowner strangler cannibal agitator provocateur saboteur runaway absconder
    escaper truant vagrant vagabond tramp hobo drifter drunk drunkard speeder hitchhiker straggler
    latecomer absentee prowler lookout whistle-blower quisling operative sleuth patrolman lawman
    policeperson trafficwarden sentry sentinel patroller gamekeeper sharpshooter marksman marksmen
    appellant paralegal litigator ombudsman prosecutor-general registrar comptroller postmaster
    undersecretary vice-president ex-president premier stateswoman assemblyman assemblywoman
    selectman councilor councilmember backbencher frontbencher mep mla msp mps lord-lieutenant
    prefect governor-general burgess burgher mandarin canvasser enumerator interviewer interviewee
    responder non-voter abstainer superdelegate caucusgoer registrant enrollee fresher alumnus
    alumna examinee schoolmaster schoolmistress pedagogue educator schoolfellow educationalist don
    phd postdoc fellow associate counterpart workmate team-mate bandmate cellmate playmate
    inpatient outpatient sufferer invalid amputee paraplegic quadriplegic haemophiliac hemophiliac
    leper convalescent transplantee nonsmoker non-smoker vaper insomniac dyslexic earner jobseeker
    jobless unemployed picket strikebreaker freelancer stringer stenographer teller underwriter
    assessor adjuster appraiser valuer stockist storekeeper shopworker salesclerk saleswoman
    salesgirl salesperson merchandiser telemarketer speculator forecaster moneylender pawnbroker
    bondholder mortgagee bankrupt annuitant heiress inheritor legatee almsgiver panhandler
    ratepayer billpayer tripper day-tripper daytripper sightseer picnicker caravanner globetrotter
    voyager wayfarer straphanger festivalgoer clubber nightclubber merrymaker filmgoer
    restaurantgoer gawker rubbernecker passerby netizen youtuber influencer tiktoker vlogger
    podcaster gamer webmaster techie sportsperson sportsmen triathlete biathlete pentathlete
    decathlete heptathlete steeplechaser scorer goalscorer midfielder winger fullback halfback
    infielder shortstop right-back cornerback tackler quarterfinalist semi-finalist runner-up
    winner loser prizewinner prize-winner hopeful debutant debutante rookie ex-serviceman
    ex-servicewoman ex-soldier ex-fighter ex-combatant noncombatant non-combatant ex-employee
    ex-prisoner ex-detainee ex-minister ex-policeman poetess bard essayist satirist humorist
    lyricist librettist scriptwriter copywriter ghostwriter photojournalist newscaster
    sportscaster weatherman anchorwoman compere emcee toastmaster entertainer showgirl puppeteer
    acrobat juggler contortionist illusionist conjurer ventriloquist toreador bullfighter matador
    wrangler cowgirl vaquero gaucho stockman drover shepherdess goatherd cowherd swineherd
    sheepherder muleteer mahout cameleer woodsman huntsman hunter-gatherer gatherer forager
    oysterman lobsterman crabber clammer dairyman horticulturist winegrower vintner vigneron
    confectioner bettor soul streamer pastrycook chocolatier caterer fishwife costermonger huckster storeowner
    shopowner businessowner landholder hairstylist manicurist beautician cosmetologist supermodel
    couturier florist landscaper groundskeeper groundsman garbageman navvy coolie day-labourer
    day-laborer mineworker pitworker brickmaker brickworker salter carver engraver woodworker
    sawyer lumberman timberman overlooker taskmaster installer cameraperson stuntwoman lensman
    soundman roadie draughtsman draftsman planner cartographer geodesist assayer metallurgist
    fettler moulder foundryman puddler caver potholer spelunker guide muezzin khatib hajji
    penitent flagellant choirmaster brethren seminarist novitiate witchdoctor exorcist sorcerer
    witch astrologer soothsayer fortuneteller clairvoyant masochist sadist prodigy genius
    intellectual moderate radical monarchist trotskyist stalinist marxist leninist bolshevik nazi
    neo-nazi supremacist racist segregationist antisemite zionist islamophobe peronist baathist
    ultranationalist populist libertarian tory whig federalist eurosceptic brexiteer pacifist
    peacenik counter-demonstrator counterdemonstrator counter-protester counterprotester protestor
    adherent cultist sectarian diehard henchman lackey crony sidekick stooge underling minder
    aide-de-camp equerry attaché attache chargé rapporteur verifier scrutineer invigilator proctor
    consignee addressee nobody scout girlguide speaker host co-host judge-advocate interlocutor
    accompanist bassist saxophonist trumpeter percussionist bugler keyboardist fiddler piper
    bagpiper harpist organist flautist flutist crooner bandleader minstrel troubadour maestro
    aircrew spaceman taikonaut spacewalker wingman milker shearer ploughman cropper winnower
    gleaner breeder grazier herdswoman herdboy stablehand stableboy farrier passersby passers-by
    appointee patrolwoman crewperson watchkeeper goatherder cattleherder tattooist acupuncturist
    doula veterinary ambulancewoman firewoman camerawoman boatbuilder kayakist rafter canyoner
    snowmobiler quad-biker kite-surfer bodyboarder holidaygoer cruisegoer bereaved parent-in-law
    deminer sixth-former under-five under-fives lifesaver nonresident non-resident non-national nonmember stepfamily offspring progeny`;
