import { wordMap, wordSet } from "./word-sets.ts";

/** Kinds of source as the codebook's list "source_kind" has them; "body" and "person" are heads that need other words to tell. */
export type SpeakerClass =
  | "party_official"
  | "local_authority"
  | "un_igo"
  | "foreign_government"
  | "monitor_ngo"
  | "rescue_service"
  | "medic"
  | "witness"
  | "activist_network"
  | "media"
  | "anonymous"
  | "body"
  | "person"
  | "spokesperson"
  | "record";

/** Nouns of those who are quoted, by their position. */
export const speakerNouns = wordMap<SpeakerClass>({
  party_official:
    "army military regime government general generals colonel major captain lieutenant commander commanders brigadier marshal soldier soldiers officer officers fighter fighters minister ministers ministry premier president presidency corps brigade militia militias rebels insurgents militants guerrillas junta defence defense navy kremlin faction factions authorities front forces command cabinet lawmaker lawmakers mp mps senator senators chancellor secretary admiral sergeant commandant parliament palace warlord chieftain",
  local_authority:
    "police mayor governor municipality council councillor prosecutor prosecutors sheriff coroner deputies detectives investigators troopers constable constabulary prefect gendarmerie magistrate judge judges detective coroners medical-examiner commissioners warden wardens da court courts city county district provincial superintendent inspector fbi sheriffs marshals councillors mayors governors governorate province alderman authority",
  un_igo:
    "un u.n. unicef unhcr ohchr ocha unrwa opcw wfp iaea eu nations envoy rapporteur mission peacekeepers commissioner osce nato unifil undp unhrc rapporteurs envoys peacekeeper",
  foreign_government:
    "embassy ambassador consulate pentagon downing élysée state-department foreign diplomat diplomats washington moscow ankara tehran",
  monitor_ngo:
    "ombudsman ombudsperson observatory monitor monitors watchdog ngo ngos charity charities amnesty rights register registry humanitarian icrc cross crescent aid campaigners monitoring documentation think-tank borders caritas oxfam msf hrw tracker project watch campaign campaigner advocates advocate",
  rescue_service:
    "rescuers rescuer rescue firefighters firefighter fire-brigade helmets civil paramedics paramedic ambulance emergency responders lifeguard lifeguards coastguard",
  medic:
    "doctor doctors surgeon surgeons nurse nurses medic medics hospital hospitals clinic physician physicians medical midwife morgue mortuary pathologist dr health dentist pediatrician paediatrician pharmacist therapist orderly orderlies hospice paediatricians",
  witness:
    "witness witnesses eyewitness eyewitnesses resident residents survivor survivors neighbour neighbours neighbor neighbors villager villagers inhabitants passer-by bystander bystanders refugee refugees relatives relative families locals townspeople evacuees evacuee pilgrims miners traders vendors worshippers commuters shoppers campers hikers mourners parishioners settlers herders fishers evacuees detainee detainees prisoner prisoners caller callers customers pupils patient patients mourner townsman townswoman inhabitant tenants tenant onlookers onlooker",
  activist_network:
    "activist activists committee committees opposition network networks coordination dissidents organisers organizers",
  media:
    "agency newspaper newspapers daily channel radio tv television station reporter reporters correspondent correspondents journalist journalists media broadcaster press website news outlet outlets magazine weekly reuters afp ap bbc cnn jazeera sana aljazeera editorial newsroom post chronicle courier observer star sun mirror standard telegraph monitor-news wire newswire gazette dispatch mail examiner times herald tribune page pages feed blog portal site paper papers",
  anonymous: "source sources reports",
  spokesperson:
    "spokesman spokeswoman spokesperson spokespeople spokesmen official officials representative representatives adviser advisor aide aides envoy lawyer lawyers attorney spokespersons counsel solicitor envoys",
  body: "panel tribunal groups organisations organizations agencies unions associations services group organisation organization service agency office department centre center team union association foundation society commission institute bureau body chamber administration directorate division unit movement party coalition alliance federation republic company firm operator airline school university college diocese church parish bloc crew crews",
  person:
    "member members man woman girl boy teenager teacher director driver farmer priest imam shopkeeper student father mother brother sister son daughter husband wife uncle aunt cousin grandmother grandfather widow worker workers volunteer volunteers staff employee employees chief head leader leaders elder elders coordinator manager lecturer engineer baker fisherman fishermen shepherd pilot guard guards passenger passengers owner imams people colleagues friend friends students professor expert experts analyst analysts historian researchers researcher sailor sailors ferryman parents mum dad boss butcher chef tailor carpenter pensioner principal headteacher headmaster dean captain skipper trader miner caretaker janitor porter businessman businesswoman writer academic scholar campaigner veteran pastor bishop nun monk rabbi mullah teachers drivers farmers",
  record:
    "indictment affidavit complaint filing filings transcript memo report reports statement document documents records list footage video videos photographs photos images pictures clip satellite logs figures statistics data dossier study inquiry investigation communique communiqué leaflet list tally count account accounts testimony testimonies interviews message messages letter letters email emails bulletin bulletins update updates release notice readout assessment survey analysis estimates ledger findings diary post posts tweet tweets log audit autopsy autopsies certificate certificates summary profile obituary diaries imagery livestream screenshots clips cctv recording recordings audio",
});

/** Of these words a document is quoted, not a person. */
export const pictureNouns = wordSet(
  "footage video videos photographs photos images pictures clip camera satellite photograph photo imagery livestream screenshots clips cctv recording recordings audio",
);
export const recordNouns = wordSet(
  "indictment affidavit complaint filing filings transcript memo report statement document documents records list logs figures statistics data dossier study inquiry investigation communique communiqué leaflet tally count account accounts testimony testimonies interviews message messages letter letters email emails bulletin bulletins update updates release notice readout assessment survey analysis estimates ledger findings diary post posts tweet tweets log audit autopsy autopsies certificate certificates summary profile obituary diaries",
);

/** Titles before a person's name. */
export const titles = wordSet(
  "mr mrs ms miss dr prof professor sir general gen colonel col major maj captain capt lieutenant lt sergeant sgt brigadier admiral president minister governor mayor sheriff chief judge senator sheikh imam father sister brother nurse engineer spokesman spokeswoman officer detective commander ambassador doctor surgeon",
);

/** Heads whose words about the dead are fiction, games, instructions or small talk. */
export const idleSpeakers = wordSet(
  "narrator character hero villain critic critics coach referee commentator recipe label trailer app phone survey manual review reviewer reviewers fans gamer gamers author novel movie film book game song lyrics horoscope bible team league captain striker",
);

/** Two words that together say what the source is, where each alone would mislead. */
export const speakerPairs: ReadonlyMap<string, SpeakerClass> = new Map([
  ["civil defence", "rescue_service"],
  ["family members", "witness"],
  ["crew members", "witness"],
  ["civil defense", "rescue_service"],
  ["coast guard", "rescue_service"],
  ["fire chief", "rescue_service"],
  ["fire department", "rescue_service"],
  ["fire service", "rescue_service"],
  ["fire officials", "rescue_service"],
  ["state department", "foreign_government"],
  ["white house", "foreign_government"],
  ["foreign ministry", "foreign_government"],
  ["foreign minister", "foreign_government"],
  ["foreign secretary", "foreign_government"],
  ["foreign office", "foreign_government"],
  ["european union", "un_igo"],
  ["african union", "un_igo"],
  ["aid agency", "monitor_ngo"],
  ["intelligence officials", "party_official"],
  ["intelligence official", "party_official"],
  ["security officials", "party_official"],
  ["security official", "party_official"],
  ["defence officials", "party_official"],
  ["defense officials", "party_official"],
  ["military officials", "party_official"],
  ["government officials", "party_official"],
  ["government official", "party_official"],
  ["police officials", "local_authority"],
  ["health official", "local_authority"],
  ["health officials", "local_authority"],
  ["health department", "local_authority"],
  ["health authorities", "local_authority"],
  ["news agency", "media"],
]);

/** Bodies that a definite article names well enough. */
export const definiteBodies = wordSet(
  "ministry police army military government observatory municipality council kremlin pentagon embassy navy court prefecture",
);

/** Offices that persons hold: a kind of source, but no body. */
export const offices = wordSet(
  "minister ministers president premier mayor governor sheriff coroner prosecutor general colonel major captain lieutenant commander brigadier marshal ambassador diplomat envoy commissioner councillor reporter correspondent journalist activist rescuer firefighter paramedic researcher health",
);
