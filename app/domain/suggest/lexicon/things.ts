/**
 * Nouns that end a number's phrase and are no people, so that no count of people comes of them, whatever the verb:
 * animals, things, events, units, and what games and stories are full of.
 */
export const things: ReadonlySet<string> = new Set(
  // Animals and plants.
  (
    "animal animals bird birds dog dogs cat cats puppy puppies kitten kittens cow cows cattle sheep goat goats horse " +
    "horses pig pigs chicken chickens hen hens duck ducks fish fishes shark sharks whale whales elephant elephants lion " +
    "lions tiger tigers bear bears wolf wolves deer rabbit rabbits rat rats mouse mice spider spiders bee bees wasp " +
    "wasps ant ants fly flies mosquito mosquitoes bug bugs insect insects snake snakes frog frogs fox foxes monkey " +
    "monkeys turtle turtles rhino rhinos cell cells virus viruses bacteria weed weeds plant plants tree trees flower " +
    "flowers rose roses crop crops seedling seedlings hamster hamsters camel camels donkey donkeys turkey turkeys " +
    "poultry livestock lobster lobsters crab crabs dolphin dolphins roach roaches cockroach cockroaches germ germs " +
    "otter otters badger badgers adder adders heifer heifers steer steers rooster roosters terrier terriers retriever retrievers grasshopper grasshoppers woodpecker woodpeckers beaver beavers panther panthers hamster critter critters creature creatures tumor tumors tumour " +
    // Vehicles, buildings, machines, weapons.
    "house houses home homes building buildings tank tanks car cars vehicle vehicles truck trucks bus buses plane " +
    "planes aircraft helicopter helicopters jet jets ship ships boat boats tent tents shop shops store stores school " +
    "schools library libraries museum museums park parks bridge bridges hospital hospitals mosque mosques church churches village villages town towns city cities camp camps " +
    "rocket rockets missile missiles bomb bombs shell shells bullet bullets round rounds gun guns rifle rifles drone " +
    "drones phone phones battery batteries computer computers laptop laptops server servers router routers drive " +
    "drives disk disks engine engines motor motors light lights bulb bulbs pixel pixels link links account accounts " +
    "process processes thread threads job jobs app apps browser browsers tab tabs container containers pod pods node " +
    "nodes line lines page pages project projects startup startups build builds commit commits branch branches test tests pipeline pipelines merger mergers query queries request requests session sessions feature features product products company " +
    "companies business businesses bank banks brand brands idea ideas law laws bill bills deal deals rule rules " +
    "website websites site sites channel channels show shows series franchise franchises tower towers bunker bunkers " +
    "tractor tractors trailer trailers charger chargers console consoles controller controllers printer printers " +
    "monitor monitors speaker speakers tire tires tyre tyres headphone headphones sensor sensors radiator radiators " +
    "centre centres center centers checkpoint checkpoints position positions base bases warehouse warehouses " +
    "shelter shelters helmet helmets locker lockers cooler coolers freezer freezers toaster toasters " +
    // Counts, times and events.
    "time times day days night nights week weeks month months year years hour hours minute minutes second seconds " +
    "percent point points goal goals game games match matches shots photo photos picture pictures frame frames " +
    "film films movie movies video videos scene scenes episode episodes season seasons song songs album albums chapter " +
    "chapters book books attempt attempts strike strikes raid raids airstrike airstrikes attack attacks incident " +
    "incidents shooting shootings explosion explosions blast blasts place places area areas location locations " +
    "province provinces district districts country countries state states nation nations family families household " +
    "households wound wounds injuries injury burns kill kills death deaths bone bones rib ribs leg legs arm arms hand " +
    "hands finger fingers tooth teeth knee knees toe toes finger ankle heart hearts brain brains vote votes seat seats " +
    "set sets pair pairs step steps way ways thing things reason reasons part parts piece pieces side sides end ends " +
    "generation generations number numbers figure figures question questions answer answers problem problems mistake mistakes word words " +
    "letter letters paper papers report reports story stories order orders offer offers number numbers error errors " +
    "factor factors floor floors door doors corner corners color colors colour colours flavor flavors favor favors " +
    "paragraph paragraphs comment comments post posts tweet tweets like likes view views meme memes joke jokes pun puns " +
    "calorie calories beer beers drink drinks pizza pizzas burger burgers dinner dinners meal meals egg eggs cake cakes " +
    "recipe recipes ingredient ingredients tomato tomatoes avocado avocados apple apples plate plates glass glasses " +
    "answer mortar mortars charge charges case cases count counts term terms sentence sentences month layer layers " +
    "quarter quarters river rivers winter winters summer summers theater theaters theatre theatres manner manners " +
    "corridor corridors sector sectors mirror mirrors elevator elevators moment moments event events department " +
    "departments apartment apartments government governments parliament document documents element elements " +
    "investment investments agreement agreements movement movements elephant restaurants restaurant variant variants " +
    "grant grants warrant warrants committee committees degree degrees coffee coffees trees knees fee fees " +
    // Games and stories.
    "zombie zombies orc orcs goblin goblins dragon dragons boss bosses enemy enemies mob mobs minion minions monster " +
    "monsters npc npcs bot bots noob noobs skeleton skeletons troll trolls vampire vampires demon demons alien aliens " +
    "ghoul ghouls stormtrooper stormtroopers jedi wizard wizards elf elves droid droids robot robots player players " +
    "character characters champion champions hero heroes villain villains teammate teammates hitter hitters pitcher " +
    "pitchers batter batters batsman batsmen bowler bowlers striker strikers defender defenders midfielder midfielders " +
    "goalkeeper goalkeepers starter starters linebacker linebackers receiver receivers cornerback cornerbacks catcher " +
    "catchers infielder infielders outfielder outfielders lineman linemen quarterback quarterbacks winger wingers " +
    "fullback fullbacks spartan spartans avenger avengers creeper creepers camper campers raiders"
  ).split(" "),
);
