import type { Row } from "./expected.ts";

/** Who says so, in English. */
export const sourceRows: Row[] = [
  [
    "The army shelled the ferry landing, the Kestrel Register said.",
    "source the Kestrel Register; cue_text=said; source_kind=monitor_ngo; named=organisation; cue_class=report",
  ],
  [
    "A surgeon at Belqassa General Hospital said eleven bodies had reached the mortuary.",
    "source A surgeon at Belqassa General Hospital; cue_text=said; source_kind=medic; named=neither; evidentiality=first_hand",
  ],
  [
    "According to the Joint Relief Mission, 22 people were killed at the landing.",
    "source the Joint Relief Mission; cue_text=According to; source_kind=un_igo; named=organisation",
  ],
  [
    "At least nine villagers died in the raid, according to local activists.",
    "source local activists; cue_text=according to; source_kind=activist_network; named=neither",
  ],
  [
    "Residents told Radio Bassine that shells had hit the market and wounded six people.",
    "source Residents; cue_text=told; source_kind=witness; chain=Radio Bassine",
  ],
  [
    "“Three of my neighbours were killed,” said Jorin Hatte, a resident of the west bank.",
    "source Jorin Hatte; cue_text=said; source_kind=witness; named=person",
  ],
  [
    "The health ministry confirmed that 40 wounded people had been admitted.",
    "source The health ministry; cue_text=confirmed; cue_class=assert; certainty=ct_plus; source_kind=party_official",
  ],
  [
    "The militia claimed it had killed 15 soldiers in the ambush.",
    "source The militia; cue_text=claimed; cue_class=allege; certainty=u",
  ],
  [
    "The rights group estimates that 300 people have been detained since March.",
    "source The rights group; cue_text=estimates; cue_class=estimate; certainty=pr_plus; source_kind=monitor_ngo",
  ],
  [
    "The Valley Post quoted a doctor as saying that four children had died of their wounds.",
    "source a doctor; cue_text=as saying; source_kind=medic; chain=The Valley Post",
  ],
  [
    "Citing hospital records, the newspaper reported that 61 civilians had been killed.",
    "source the newspaper; cue_text=reported; source_kind=media & source hospital records; cue_text=Citing; evidentiality=document",
  ],
  [
    "Colonel Merwan Tass, a spokesman for the Third Corps, said three gunmen were killed.",
    "source Colonel Merwan Tass; cue_text=said; source_kind=party_official; named=both",
  ],
  [
    "The Third Corps, which commands forces in the north, said it had struck a command post.",
    "source The Third Corps; cue_text=said; named=organisation",
  ],
  [
    "In a statement, the United Nations said the attack killed two aid workers.",
    "source the United Nations; cue_text=said; source_kind=un_igo",
  ],
  [
    "The rescue service has also said that five people remain missing under the rubble.",
    "source The rescue service; cue_text=said; source_kind=rescue_service",
  ],
  [
    "Two people were wounded by gunfire on Monday evening, police said.",
    "source police; cue_text=said; source_kind=local_authority",
  ],
  [
    "Police said on Tuesday that a man was shot dead outside a bar.",
    "source Police; cue_text=said; source_kind=local_authority",
  ],
  [
    "The monitor has documented 131 civilian deaths in Belqassa.",
    "source The monitor; cue_text=documented; source_kind=monitor_ngo",
  ],
  [
    "The mayor put the death toll at 19.",
    "source The mayor; cue_text=put; source_kind=local_authority; cue_class=estimate",
  ],
  [
    "The attack was reported by the Tarvel Coordination Committee, which counted six bodies.",
    "source the Tarvel Coordination Committee; cue_text=reported by; source_kind=activist_network",
  ],
  [
    "Witnesses said they saw helicopters drop barrels on the school, killing several pupils.",
    "source Witnesses; cue_text=said; source_kind=witness; evidentiality=first_hand",
  ],
  [
    "Footage from the scene showed at least nine bodies on the pier.",
    "source Footage from the scene; cue_text=showed; evidentiality=video_photo",
  ],
  [
    "Medical sources said a woman and her son were killed by the blast.",
    "source Medical sources; cue_text=said; source_kind=medic; named=neither",
  ],
  [
    "A source who asked not to be named said ten prisoners had been executed.",
    "source A source; cue_text=said; source_kind=anonymous; named=neither",
  ],
  [
    "Local sources reported that warplanes had bombed the bakery.",
    "source Local sources; cue_text=reported; source_kind=anonymous",
  ],
  [
    "The State Department said the strike appeared to have been deliberate.",
    "source The State Department; cue_text=said; source_kind=foreign_government; certainty=pr_plus",
  ],
  [
    "The general denied that his troops had fired on the crowd.",
    "source The general; cue_text=denied; certainty=ct_minus; source_kind=party_official",
  ],
  [
    "The White House believes that the government carried out the gas attack.",
    "source The White House; cue_text=believes; certainty=pr_plus; source_kind=foreign_government",
  ],
  [
    "Officials alleged that rebels had executed the hostages.",
    "source Officials; cue_text=alleged; cue_class=allege; certainty=u",
  ],
  [
    "Nurse Hana Cortel told reporters: “We received 14 wounded in an hour.”",
    "source Nurse Hana Cortel; cue_text=told; source_kind=medic; named=person",
  ],
  [
    "The agency reported, citing a military source, that seven fighters had been killed.",
    "source The agency; cue_text=reported; source_kind=media & source a military source; cue_text=citing; source_kind=party_official",
  ],
  [
    "“They bombed the clinic twice,” the director said. “Seven of my colleagues are dead.”",
    "source the director; cue_text=said; content=They bombed the clinic twice",
  ],
  [
    "A teacher in Zermel described how soldiers had shot two of her pupils.",
    "source A teacher in Zermel; cue_text=described; evidentiality=first_hand",
  ],
  [
    "The number of dead rose to 23, Salma Keroun, the health minister, announced.",
    "source Salma Keroun; cue_text=announced; source_kind=party_official; named=person",
  ],
  [
    "Per the sheriff’s office, one person was killed and two were injured in the shooting.",
    "source the sheriff’s office; cue_text=Per; source_kind=local_authority",
  ],
  [
    "POLICE SOURCES REPORTED THAT FOUR PEASANTS WERE MURDERED IN THE NORTH.",
    "source POLICE SOURCES; cue_text=REPORTED; source_kind=local_authority",
  ],
  [
    "Aid workers say the bombing of the camp may have killed dozens.",
    "source Aid workers; cue_text=say; source_kind=monitor_ngo; certainty=ps_plus",
  ],
  [
    "The opposition network reported 12 dead in the shelling of Kafrin.",
    "source The opposition network; cue_text=reported; source_kind=activist_network",
  ],
  [
    "A spokeswoman for the Mission said the shelling had killed a family of five.",
    "source A spokeswoman for the Mission; cue_text=said; source_kind=un_igo; named=organisation",
  ],
  [
    "Medics on the Rith said that their ambulance had been shelled.",
    "source Medics on the Rith; cue_text=said; source_kind=medic",
  ],
  [
    "The report says that 57 detainees were tortured to death.",
    "source The report; cue_text=says; evidentiality=document",
  ],
  [
    "Two children were killed activists said after shells fell on Orla.",
    "source activists; cue_text=said; source_kind=activist_network",
  ],
  [
    "Officials quoted by the Ourmel Standard said a prison guard was killed.",
    "source Officials; cue_text=said; chain=the Ourmel Standard",
  ],
  ["“My brother was killed at the landing,” he said.", ""],
  ["The army said nothing about the dead.", ""],
  ["The police declined to comment on the killings.", ""],
  ["Nobody has said who killed the two men.", ""],
  ["The ministry would not confirm that anyone had been injured.", ""],
  ["My wife said she would kill me if I bought another bike.", ""],
  ["My doctor said the cough should be gone by Friday.", ""],
  ["According to the recipe, you leave the dough in a warm place overnight.", ""],
  ["According to my phone it is going to rain all weekend.", ""],
  ["The manager said our refund would arrive in ten days.", ""],
  ["The coach said the team killed it in the second half.", ""],
  ["The critic said the film bombed because nobody advertised it.", ""],
  ["My teacher told us to read chapter four before Monday.", ""],
  ["The referee reported the striker for diving.", ""],
  ["She said yes, and everyone in the restaurant started clapping.", ""],
  ["The label says wash at thirty degrees.", ""],
  ["As my grandmother used to say, an apple a day keeps the doctor away.", ""],
  ["The company announced that the old model will be killed off next year.", ""],
  ["The mechanic confirmed that the battery was dead.", ""],
  ["Sources of vitamin C include peppers and kiwis.", ""],
  ["The survey says most users prefer dark mode.", ""],
  ["The weather service said storms could reach the coast on Sunday.", ""],
  ["Experts say the housing market may crash.", ""],
  ["He told me the jokes killed and the crowd was dying of laughter.", ""],
  ["The police told me to move my car.", ""],
  ["According to the trailer, the hero dies in the third film.", ""],
  ["The narrator said the dragon killed four knights.", ""],
  ["The ministry said the new bridge would open in June.", ""],
  ["Scientists reported a new species of frog.", ""],
  ["The army announced a recruitment drive.", ""],
  ["What did the police say about the killings?", ""],
  ["If the hospital says that ten people died, I will believe it.", ""],
];
