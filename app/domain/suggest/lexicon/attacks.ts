import { wordMap, wordSet } from "./word-sets.ts";

/** Verbs of violence. `arms`: weapons of war are in the word itself. `hand`: done to persons. `plain`: many other uses, so the object must show harm. */
export type AttackVerb = "arms" | "hand" | "plain";

export const attackVerbs = wordMap<AttackVerb>({
  arms: "shelled shelling shell shells bombed bombing bombs bomb bombarded bombarding bombard bombards mortared strafed strafing rocketed besieged besieging besiege gassed gassing torpedoed bombarding mortaring blew pounded pounding pummelled pummeled",
  hand: "massacred massacring massacre executed executing execute beheaded beheading assassinated assassinating assassinate murdered murdering murder slaughtered slaughtering tortured torturing torture raped raping ambushed ambushing ambush abducted abducting abduct kidnapped kidnapping kidnap stabbed stabbing beaten lynched shot shooting shoot gunned wounded wounding injured injuring detained detaining arrested killed killing kills kill strangled strangling hacked poisoned clubbed slashed knifed bludgeoned maimed mutilated decapitated flogged crucified mowed abducts executes massacres murders tortures kidnaps ambushes wounds injures stabs shoots beheads assassinates slaughters rapes strangles lynches maims poisons hanged hangs drowned stoned gunning slaying slew slays trampled burned-alive detains strangle stab behead poison wound injure hanging",
  plain:
    "beat attacked attacking attacks attack hit hitting struck striking strike strikes raided raiding raids raid targeted targeting targets target stormed storming storm destroyed destroying destroy burned burnt burning torched fired firing fire fires launched launching launch launches dropped dropping drop carried carrying conducted conducting detonated detonating staged opened rammed ramming ploughed plowed razed razing ordered ordering masterminded orchestrated torching levelled leveled flattened demolished bulldozed overran overrunning looted looting pillaged ransacked hurled hurling lobbed lobbing threw throwing sprayed riddled used using torches beating dragged dragging starving starved expelled expelling deported deporting drowning beats burns storms destroys conducts stages opens loots throws uses sprays rams blows detonates orders hurls lobs sent flew",
});

/** What "carried out", "launched" and their like must have as object to be violence. */
export const attackNouns = wordMap<"arms" | "plain">({
  arms: "airstrike airstrikes air-strike air-strikes shelling bombardment bombing bombings bombardments massacre massacres barrage ambush ambushes assassination assassinations execution executions gunfire shellfire killings killing murder murders mortar rocket rockets rounds bullets missile missiles shells bombs bomb grenade grenades torture abduction abductions kidnapping beheading atrocities shooting shootings gas-attack ied ieds molotov molotovs landmine landmines munitions phosphorus chlorine sarin napalm ammunition stabbing stabbings beheadings abductions lynching lynchings reprisals pogrom bloodbath carnage killing-spree poisoning poisonings hanging hangings rape rapes arson beating beatings hijacking hijackings stoning slaughter slaying slayings homicide homicides genocide purge looting sniping crackdown kidnappings",
  plain:
    "attack attacks strike strikes raid raids assault assaults offensive offensives fire blast explosion incursion incursions drone rampage onslaught",
});

/** Places and things that are hit: where people live, meet, are healed, or pass. */
export const targetNouns = wordSet(
  "village villages town towns city cities suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods district districts area areas hospital hospitals clinic clinics school schools kindergarten university market markets marketplace bakery bakeries mosque mosques church churches house houses home homes building buildings apartment apartments block camp camps shelter shelters convoy convoys ambulance ambulances bus buses vehicle vehicles car cars checkpoint checkpoints base bases barracks position positions outpost headquarters station stations bridge bridges road landing pier port ferry boat boats prison wedding funeral crowd crowds demonstration protest tent tents facility facilities farm farms field fields countryside hotel restaurant shop shops warehouse warehouses depot plant airport airfield settlement settlements valley hills coast island post posts garrison compound office offices venue stadium theatre resort cafe café bar nightclub salon mall supermarket factory mine ward playground nursery orphanage synagogue monastery temple shrine cathedral seminary dormitory campus embassy consulate courthouse parliament ship vessel tanker plane airliner train metro minibus van truck lorry motorcade procession quarter quarters province region enclave street streets square avenue lane alley roof roofs rooftop home homes playgrounds squares hamlet hamlets pharmacy bank orchard march rally vigil parade gathering gatherings column columns queue dam dams pipeline refinery mill mills silo silos wells power barn tunnel basement basements",
);

/** How far words put a sentence into a world of harm: "grave" by themselves, "slight" only in company. */
export const harmWords = wordMap<"grave" | "slight">({
  grave:
    "airstrike airstrikes shelling shelled shellfire shells bombardment bombardments bombarded bombed bombing bombings massacre massacred massacres missile missiles rocket rockets mortar mortars warplanes warplane gunmen gunfire shrapnel casualties fatalities corpses toll executed executions tortured besieged hostages detainees genocide atrocities wounded gunned stabbed beheaded assassinated abducted kidnapped chlorine sarin landmine landmines killed killing killings died dead deaths injured injuries shot detained displaced victims murdered slain perished casualty fatally bodies shooting shootings gassed gassing ambush militants insurgents murders attackers raped torture beheading murdering starving starved stabbing stabbings strangled homicide homicides manslaughter gunshot gunshots lynched lynching mutilated munitions warhead warheads gunman bloodbath decapitated massacring executing maimed abduction abductions kidnapping kidnappings hostage rapes beaten-to-death buried drowned drowning poisoned rubble drown drowns munition",
  slight:
    "kill kills die dies death dying injury injuring hurt shot attack attacked attacks hit struck strike strikes raid raided explosion exploded blast bomb bombs victims body mortuary morgue graves corps brigade colonel deliberate deliberately missing detained arrested army rebels troops soldiers fighters prisoners displaced gas drone drones burned trapped wounds murder militia rebel weapons gun guns attacker shooter shooters torching looting ransacked suspect bomber bombers looted torched arson shoot shoots stab stabs beaten beating beat rape knife knives convoy captives abuses sniper snipers rioters pounded pounding pummelled stormed storming razed blew raiding ambushed burns bleeding blood wound severed amputated corpse coffin coffins suffocated suffocating choking choked ordnance crater explode explodes shots explosions victim",
});

/** Nouns between a name for a side and the noun of its attack: they tell the means, not who. */
export const means = wordSet(
  "air drone artillery rocket missile mortar aerial tank helicopter sniper ground night suicide car roadside security intelligence military naval barrel cluster chemical knife gun aircraft planes warplanes",
);

/** What people die in between two sides. */
export const fightNouns = wordSet(
  "fighting clashes clash battles battle fight fights hostilities escalation firefight gunfight skirmishes",
);

/** Words that say with what intent. */
export const intents = wordMap<"deliberate" | "indiscriminate" | "accidental">({
  deliberate: "deliberate deliberately intentional intentionally knowingly purposely",
  indiscriminate: "indiscriminate indiscriminately randomly",
  accidental: "accidentally accidental mistakenly inadvertently mistake",
});

/** "Fired" is done with weapons before these words. */
export const firedBefore = wordSet(
  "on at into upon rockets shells missiles mortars bullets shots rounds live",
);

/** "Fire" is that of weapons after these words. */
export const fireAfter = wordMap<"grave" | "slight">({
  grave: "opened open opening sniper mortar rocket artillery machine-gun return",
  slight: "under live enemy heavy gun cross crossed hostile",
});

/** Names of violence against persons before a court. */
export const crimes = wordSet(
  "murder murders manslaughter homicide killing killings stabbing stabbings shooting shootings bombing bombings massacre rape assault kidnapping abduction attack attacks torture genocide arson terrorism death deaths",
);
