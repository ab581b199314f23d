import { wordMap, wordSet } from "./word-sets.ts";

/** Ids of the codebook's list "actor_kind". */
export type ActorKind = "state_forces" | "allied_state" | "non_state_armed_group" | "militia" | "unknown";

/** Nouns of those who fight or use force, by what they are. */
export const actorNouns = wordMap<ActorKind>({
  state_forces:
    "generals commanders warlords dictator dictators army armies military regime government forces troops soldiers soldier police policemen policeman guards guard officers officer deputies navy airforce artillery junta corps battalion battalions regiment gendarmes gendarmerie paratroopers commandos marines authorities snipers sniper warships gunboats tank tanks division coastguard coastguards guardsmen force bodyguard bodyguards unit units platoon contingent agents patrol patrols cops cop jailers interrogators executioners conscripts command commando security intelligence state air-force personnel service services servicemen serviceman policewoman secret-police jailer interrogator",
  allied_state: "coalition allies ally alliance backers nato peacekeepers",
  non_state_armed_group:
    "rebels rebel insurgents insurgent militants militant guerrillas guerrilla fighters fighter jihadists jihadis jihadist extremists extremist terrorists terrorist separatists separatist faction factions brigade brigades front opposition group groups cartel cartels movement isis isil daesh hezbollah hizballah hamas taliban qaeda sdf ypg pkk farc ltte",
  militia:
    "militia militias militiamen militiaman paramilitaries paramilitary gang gangs vigilantes thugs loyalists henchmen supremacists radicals fanatics shabiha mob mercenaries death-squad death-squads settlers squad squads clan clans tribe tribes tribesmen mafia syndicate",
  unknown:
    "gunmen gunman attackers attacker assailants assailant bomber bombers shooter shooters suspect suspects aircraft planes plane jets jet warplanes warplane helicopters helicopter drones drone kidnappers assassins assassin killers killer hitmen men perpetrators perpetrator criminals robbers robber intruder intruders arsonists saboteurs infiltrators operatives raiders bandits pirates hijackers defendants defendant murderers murderer captors abductors culprits culprit invaders invader occupiers aggressors arsonist rioters raider bandit gunship gunships rapist hooligans",
});

/** Words before "forces", "group" and the like that give the kind away. */
export const actorModifiers = wordMap<ActorKind>({
  allied_state: "coalition allied us-led u.s.-led international foreign",
  militia: "militia paramilitary pro-government pro-regime",
  non_state_armed_group:
    "splinter breakaway rival rebel opposition insurgent islamist jihadist separatist armed extremist terrorist guerrilla",
  unknown: "unidentified unknown masked",
  state_forces:
    "border occupation occupying coalition government regime army military state security federal police loyalist secret intelligence presidential republican riot prison",
});

/** Too general to act alone: they need an attack with weapons, or another word that says what they are. */
export const generalActors = wordSet(
  "group groups movement men officers officer division state government authorities allies ally alliance air tank tanks plane planes suspect suspects criminals mob security intelligence front squad squads gang gangs forces force command unit units platoon contingent agents patrol patrols commando conscripts fighter fighters artillery killer killers defendants defendant culprit culprits commanders personnel service services clan clans tribe tribes tribesmen",
);

/** Persons who may be named as having shot, stabbed or killed somebody. */
export const personActors = wordSet(
  "classmates classmate colleague colleagues roommate acquaintance acquaintances inmates brothers teenagers youths women boys sons relatives husbands students residents drivers nephew stepfather cousin couple partner ex-partner lover man woman teenager teen boy girl youth husband boyfriend ex-husband ex-boyfriend father son brother neighbour neighbor driver resident student inmate commander colonel captain lieutenant sergeant brigadier major minister president ruler king emir leader chief warlord landlord employer ex-boyfriends stepmother mother wife girlfriend daughter sister teacher coach priest doctor nurse",
);

/** Adjectives of states: before an attack with weapons, they name who attacked. */
export const demonyms = wordSet(
  "american us u.s. british french german italian spanish russian soviet ukrainian polish turkish syrian iraqi iranian israeli palestinian lebanese jordanian saudi emirati qatari kuwaiti yemeni egyptian libyan sudanese ethiopian eritrean somali kenyan rwandan congolese nigerian malian algerian moroccan tunisian indian pakistani afghan chinese japanese korean burmese vietnamese armenian azerbaijani azeri georgian serbian croatian bosnian kurdish houthi chechen colombian salvadoran mexican western",
);

/** "-an", "-ian", "-ese", "-ish": a capitalised word that ends so is read as the adjective of a state. */
export const demonymEnding = /(?:[a-z]{3,}ian|[a-z]{3,}an|[a-z]{3,}ese|[a-z]{3,}ish)$/;

/** What kills and has no will; often written as a name. */
export const forcesOfNature = wordSet(
  "hurricane typhoon cyclone storm tornado tsunami earthquake quake flood floods flooding avalanche landslide volcano lightning wildfire heatwave covid covid-19 coronavirus ebola aids hiv cancer malaria cholera influenza virus train truck lorry bus shark crocodile bear dog law act",
);

/** What somebody is "to" or "with" those they fight for or speak for. */
export const allegiances = wordSet(
  "loyal linked allied affiliated aligned tied belonging sympathetic faithful associated connected answering reporting opposed hostile",
);

/** What somebody is "by" those they fight for. */
export const patronages = wordSet(
  "backed led commanded controlled headed supported funded armed hired trained run directed equipped employed operated flown piloted sent dispatched",
);

/** "Dressed as", "armed with". */
export const disguises = wordSet("dressed disguised posing masquerading clad armed");

/** What attackers are described as wearing. */
export const attire = wordSet(
  "uniform uniforms fatigues camouflage mask masks plainclothes clothes clothing vest vests balaclava balaclavas dress hoods helmets bandanas",
);
