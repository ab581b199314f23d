const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that set a sentence in a game or a story, where nobody is harmed. */
export const unrealWords: ReadonlySet<string> = words(
  "respawn respawned gta fortnite minecraft warzone csgo headshot headshots speedrun dlc npc killstreak multiplayer " +
    "playthrough pvp pve noob noobs gaming gamer gamers loot lobby speedrunning dungeon dungeons sims skyrim videogame " +
    "episode episodes finale sequel prequel novel novels fanfic anime manga netflix spoiler spoilers protagonist " +
    "antagonist showrunner sitcom remake marvel hbo fictional fiction character characters cutscene dreamt movie movies " +
    "screenplay xbox playstation ps5 quest subplot storyline audiobook webtoon cosplay boardgame chess monopoly roleplay " +
    "zombie zombies plot trailer franchise storyline kdrama pokemon witcher elden zelda mario hitman simulated simulation simulates simulating mock",
);
/** What tells a story where it "is about" somebody. */
export const storyNouns: ReadonlySet<string> = words(
  "film series play opera ballet musical drama thriller comedy novella tale fable legend myth ballad poem song comic book miniseries",
);

/** Before these words "movie", "trailer" or "plot" stands for something real. */
export const realAfterUnreal: ReadonlySet<string> = words(
  "theater theatre theaters theatres house cinema star stars actor actress park home to against of",
);

/** What follows "died" or "dead" where nobody did. */
export const figurativeAfter: ReadonlySet<string> = words(
  "laughing inside down out off serious wrong tired set sure certain easy simple last center centre ringer end ends " +
    "heat weight line lines zone zones silence silent link links battery batteries pixel pixels beat slow lucky lifting " +
    "calm bored hungry cringing trying sea",
);
/** What follows "died of" where nobody did. */
export const figurativeCauses: ReadonlySet<string> = words(
  "laughter laughing boredom embarrassment cringe cuteness shame jealousy cute happiness secondhand second-hand shock excitement joy",
);
/** Subjects that take a story or a game with them: "I killed twelve of them". */
export const playfulSubjects: ReadonlySet<string> = words("i you i've i'd i'll you've you'd");
