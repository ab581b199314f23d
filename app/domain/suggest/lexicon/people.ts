/** Ids of the codebook's list "victim_group" that a noun can name. */
export type PeopleGroup =
  | "civilian"
  | "combatant"
  | "medical"
  | "journalist"
  | "aid"
  | "woman"
  | "man"
  | "child"
  | "elderly"
  | "unspecified";

export interface PeopleWord {
  readonly group: PeopleGroup;
  readonly plural: boolean;
  /** A relative: "her son" is one person without any number. */
  readonly kin: boolean;
}

/** Nouns for people by group, in the singular; the plural is made by rule where it is not given after a slash. */
const nouns: Record<PeopleGroup, string> = {
  civilian:
    "civilian civillian civilan bystander passerby/passersby passer-by resident villager citizen noncombatant inhabitant local " +
    "pedestrian motorist shopper worshipper worshiper pilgrim mourner tourist",
  combatant:
    "soldier solider soilder trooper fighter militant rebel insurgent gunman/gunmen terrorist jihadist jihadi militiaman/militiamen " +
    "guerrilla combatant recruit conscript commander officer general colonel lieutenant captain sergeant corporal " +
    "major cadet marine paratrooper infantryman/infantrymen serviceman/servicemen servicewoman/servicewomen sniper " +
    "extremist mercenary airman/airmen pilot commando warlord peacekeeper reservist separatist islamist mujahid " +
    "assailant attacker bomber shooter policeman/policemen policewoman/policewomen cop constable patrolman/patrolmen " +
    "trooper deputy marshal paramilitary ranger gendarme operative infiltrator raider troop/troops agent sailor " +
    "subversive seaman/seamen crewman/crewmen crewmember partisan contra bodyguard guard bandit",
  medical: "doctor nurse medic paramedic surgeon physician dentist pharmacist midwife/midwives",
  journalist:
    "journalist reporter cameraman/cameramen photographer correspondent photojournalist editor newsman/newsmen " +
    "broadcaster cinematographer blogger",
  aid: "rescuer firefighter fireman/firemen volunteer humanitarian lifeguard rescue-worker",
  woman:
    "woman/women girl/girls mother wife/wives daughter sister grandmother aunt niece lady/ladies widow bride " +
    "granddaughter mum mom stepdaughter girlfriend nun housewife/housewives female maid housekeeper",
  man:
    "man/men boy/boys father husband son brother grandfather uncle nephew gentleman/gentlemen grandson dad stepson " +
    "boyfriend priest monk brother-in-law/brothers-in-law son-in-law/sons-in-law male guy",
  child:
    "child/children -/childern -/childrens -/chidren -/kidz infant baby/babies toddler newborn minor kid teenager teen schoolchild/schoolchildren schoolboy " +
    "schoolgirl youngster juvenile adolescent preschooler pupil orphan youth/youths grandchild/grandchildren",
  elderly: "pensioner retiree elder grandparent octogenarian septuagenarian centenarian",
  unspecified:
    "person/people/persons soul innocent individual human adult victim casualty/- student worker employee farmer peasant labourer " +
    "laborer teacher professor lawyer judge prosecutor politician minister mayor governor senator lawmaker " +
    "legislator official diplomat ambassador activist protester protestor demonstrator marcher prisoner detainee " +
    "inmate captive hostage refugee migrant passenger driver traveller traveler commuter guest customer patron " +
    "clerk cashier vendor merchant trader shopkeeper businessman/businessmen businesswoman/businesswomen engineer " +
    "technician contractor miner fisherman/fishermen shepherd herder driver cyclist biker motorcyclist hiker skier " +
    "climber swimmer suspect robber burglar thief/thieves intruder gangster neighbour neighbor friend relative parent " +
    "sibling cousin twin triplet quadruplet couple/- pair/- duo trio spouse partner colleague roommate tenant homeowner occupant dweller member leader " +
    "candidate supporter sympathizer sympathiser spectator concertgoer partygoer churchgoer reveller reveler dancer " +
    "singer artist writer poet scholar scientist researcher intellectual unionist trade-unionist cleric imam pastor " +
    "bishop rabbi preacher clergyman/clergymen missionary seminarian jesuit survivor martyr defector deserter " +
    "dissident opponent revolutionary smuggler trafficker dealer hijacker kidnapper abductor murderer killer " +
    "expatriate expat national foreigner stranger staffer aide spokesman/spokesmen spokeswoman/spokeswomen " +
    "official bodyguard caretaker janitor waiter waitress cook chef baker tailor carpenter mechanic plumber " +
    "electrician builder gardener trucker conductor stewardess steward attendant operator director manager owner " +
    "landlord landowner rancher councilman/councilmen councillor councilor congressman/congressmen counselor " +
    "instructor coach trainee apprentice intern graduate lecturer headmaster headteacher principal chairman/chairmen " +
    "president king queen prince princess personnel/personnel staff/staff crew/crew police/police folk/folks " +
    "ppl/ppl peep -/poeple -/peoples -/pple classmate teammate coworker co-worker passer jogger evacuee returnee asylum-seeker settler immigrant emigrant native peasant serf slave " +
    "secretary dignitary functionary notary chief sheikh sheik emir mullah guide chauffeur catechist deacon friar nanny " +
    "babysitter bartender barman/barmen bouncer watchman/watchmen postman/postmen courier porter musician actor actress " +
    "athlete footballer hunter logger diver boatman/boatmen tribesman/tribesmen herdsman/herdsmen townspeople/townspeople " +
    "convict fugitive beggar vagrant addict thug spy schoolmate flatmate housemate cellmate groom heir lad chap bloke " +
    "buddy pal mate patient outpatient comrade companero compatriot subordinate receptionist accountant barber hairdresser butcher grocer " +
    "nomad bedouin kurd druze turk arab jew serb croat swede dane finn pole briton spaniard scot czech slovak tatar " +
    "uzbek tajik kazakh pashtun tutsi hutu roma christian muslim hindu sikh buddhist alawite shiite sunni yazidi " +
    "frenchman/frenchmen englishman/englishmen irishman/irishmen dutchman/dutchmen",
};

/** Relatives, which a possessive counts as one each. */
const kin = new Set(
  (
    "mother wife daughter sister grandmother aunt niece widow bride granddaughter mum mom stepdaughter girlfriend " +
    "father husband son brother grandfather uncle nephew grandson dad stepson boyfriend child baby infant cousin twin " +
    "spouse partner neighbour neighbor friend colleague roommate bodyguard driver mother-in-law father-in-law " +
    "brother-in-law sister-in-law grandchild roommate fiance fiancee toddler newborn"
  ).split(" "),
);

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Nouns for people, by their lower-case form in the singular and the plural. */
export const peopleWords: ReadonlyMap<string, PeopleWord> = new Map(
  (Object.entries(nouns) as [PeopleGroup, string][]).flatMap(([group, words]) =>
    words.split(" ").flatMap((entry): [string, PeopleWord][] => {
      const [singular = entry, ...plurals] = entry.split("/");
      const word = { group, kin: kin.has(singular) };
      const many = plurals.length > 0 ? plurals.filter((plural) => plural !== "-") : [pluralOf(singular)];
      return [
        // Some plurals have no singular of their own.
        ...(singular === "-"
          ? []
          : [[singular, { ...word, plural: many.includes(singular) }] satisfies [string, PeopleWord]]),
        ...many.map((plural): [string, PeopleWord] => [plural, { ...word, plural: true }]),
      ];
    }),
  ),
);

/** Nouns for a group of people that a number of people may follow with "of": "a family of five". */
export const groupNouns: ReadonlySet<string> = new Set(
  "family group total crowd gang team convoy party busload crew band number".split(" "),
);

/** Nouns that a name follows: "Colonel Amadi". */
export const titleNouns: ReadonlySet<string> = new Set(
  (
    "general colonel lieutenant captain sergeant corporal major commander officer deputy constable marshal mayor " +
    "governor senator judge lawyer prosecutor minister leader ambassador bishop pastor imam rabbi professor doctor " +
    "president councilman congressman journalist photographer cameraman activist businessman"
  ).split(" "),
);

/** Nouns that tell how many by themselves. */
export const setNouns: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["parents", 2],
  ["grandparents", 2],
  ["twins", 2],
  ["triplets", 3],
  ["quadruplets", 4],
]);

/** How many a plural noun tells of by the word before it: "her twin daughters". */
export const birthNouns: ReadonlyMap<string, number> = new Map([
  ["twin", 2],
  ["triplet", 3],
  ["quadruplet", 4],
]);

/** Endings of nouns for people of a country, a faith, a trade. */
const peopleEndings =
  /(?:ians?|eans?|[^aeiou]ans?|ists?|[^aeio]ites?|eers?|iers?|men|women|man|woman|crats?|ologists?)$/;
const agentEndings = /(?:ers?|ors?|ees?|ants?|ents?|is)$/;

/**
 * Whether an unknown noun looks like one for people: "Ruritanians", "tram drivers", "bell-ringers". The last set of
 * endings also makes things ("containers"), so that those count only where `things` does not hold them.
 */
export function looksLikePeople(
  token: { text: string; lower: string },
  things: ReadonlySet<string>,
): boolean {
  const { lower } = token;
  if (lower.length < 5 || things.has(lower)) return false;
  const capital = token.text[0] !== token.text[0]!.toLowerCase();
  if (peopleEndings.test(lower)) return true;
  return agentEndings.test(lower) && (capital || /(?:ers?|ors?|ees)$/.test(lower));
}
