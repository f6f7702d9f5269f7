/** Animals (singular): what befalls them is no toll of people, so a count of them stays a count of things. */
export const ANIMALS = `
    eagle hawk falcon panther oriole insect penguin mammal bulldog hornet snail coyote dinosaur
    frog worm grizzly ant butterfly beetle spider cougar rodent ape lizard forewing squirrel
    bobcat rooster clam invertebrate magpie mollusk puppy kangaroo vulture hound cheetah
    crustacean vertebrate snipe sparrow mare osprey caterpillar chimp terrier pony mollusc
    cockroach grasshopper seabird termite razorback neanderthal critter toad cricket pelican
    marten orangutan kitten flea terrapin arthropod racehorse woodpecker lemur manatee underpart
    hummingbird chipmunk carnivore egret salamander seagull finch hyena egger cormorant maggot
    baboon wader aphid songbird elk iguana herbivore ferret pheasant gastropod greyhound firefly
    rattlesnake leech petrel nematode pollinator tadpole stingray bison cephalopod buzzard
    porpoise dragonfly koala hamster feeler spoonbill earthworm vole macaque roadrunner ungulate
    beef shorebird cicada flycatcher trilobite hedgehog honeybee gecko kingfisher cetacean ibis
    starling marsupial weevil insectivore burro bivalve piglet pterosaur trotter blackbird lemming
    grebe tetrapod gazelle bedbug sandpiper possum armadillo feline macaw sauropod tarantula
    bittern ruminant waterbird poodle copepod dingo bonobo mallard walrus cayman cichlid newt
    bluebird tusker bluewing scad spaniel puffin crocodilian midge parakeet avocet shrike
    passerine cowry gnat seahorse tomcat gannet brachiopod civet beagle bumblebee nightjar opossum
    porcupine redbird arachnid mutt silkworm rottweiler ladybug skink anteater shearwater instar
    bloodhound waxwing lovebird nightingale collie pooch eaglet goby cockatoo barracuda lapwing
    bullock echinoderm pangolin millipede oystercatcher daw centipede mockingbird nuthatch pipit
    marmot kestrel chickadee skua wagtail mastodon lamprey hornbill kookaburra tamarin sturgeon
    guillemot bloodsucker gaskin protist gallinule catamount gerbil heifer crake thrip mayfly
    wombat langur warthog jackrabbit bustard curlew bullfrog dugong tapir lioness damselfly godwit
    bantam tanager pachyderm meerkat dinoflagellate mongoose nudibranch plesiosaur goony groundhog
    superbug gelding bryozoan toucan guppy lagomorph marmoset willet anaconda auk kudu annelid
    ratite pinniped fingerling monotreme polychaete tapeworm flatworm woodcock canid pika trogon
    pug woodchuck dachshund virion kittiwake beluga vireo tropicbird bulbul earwig phalarope
    tyrannosaur crinoid hippopotamus mastiff chough stoat grackle kinglet kine pratincole corgi
    cnidarian caiman caracara barbet leatherback wolfhound foxhound simian peregrine warble hyrax
    pomeranian impala murre thick-knee therapsid dotterel amniote belemnite dowitcher conspecific
    cacique amoeba tetra ectoparasite scarab sheepdog siskin broodmare ichthyosaur chordate eland
    tunicate bovine holstein caecilian quadruped bronc wildebeest mealybug ocelot equine isopod
    mako ceratopsian echidna fulmar tarsier synapsid protozoan peccary hadrosaur whitefly loach
    rotifer gar rana velociraptor cowbird piggy hydroid perissodactyl redwing blenny mealworm bat
    fly marlin colt filly jaguar owl fox dove mustang puma pet raven wallaby swan husky stork tern
    stallion viper cobra flamingo foal hare peacock stag orca boar sow pup hatchling fawn fowl
    python condor raptor mammoth jackal steed springbok robin chick carcass feather egg hoof larva
    gamecock nestling silverback stray moth louse minnow bug oryx gnu okapi ewe steer broiler
    duckling gosling trout cod herring mackerel tuna sardine anchovy eel ray squid cuttlefish
    prawn shrimp mussel cockle scallop starfish jellyfish sponge coral otter beast predator
    waterfowl wildfowl thoroughbred warhorse hippo zebu bovid camelid dromedary manta hyaena
    leopard lynx ibex chamois mole badger weasel mink polecat`;
