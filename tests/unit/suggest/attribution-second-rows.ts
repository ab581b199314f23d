import type { Row } from "./expected.ts";

/**
 * Sentences written after the rules. At first sight 80 % of what was found was right and 67 % of what is here was found;
 * the grammar was widened for what this showed.
 */
export const secondAttributionRows: Row[] = [
  [
    "Thirteen miners were killed when the shaft was bombed, the union’s chairman said on Friday.",
    "source the union’s chairman",
  ],
  ["The bishop told a congregation in Lisse that two of his priests had been murdered.", "source The bishop"],
  [
    "Doctors at the field hospital say they have treated 60 burn victims since dawn.",
    "source Doctors at the field hospital",
  ],
  [
    "A senior officer, speaking on condition of anonymity, said the patrol had opened fire first.",
    "source A senior officer & perpetrator the patrol",
  ],
  [
    "According to a tally kept by the Orla Lawyers’ Union, 44 detainees have died in custody.",
    "source a tally kept by the Orla Lawyers’ Union",
  ],
  [
    "“It was a drone, I heard it,” said Perrin Sool, whose shop was destroyed in the strike that killed his brother.",
    "source Perrin Sool",
  ],
  ["UNICEF said on Thursday that 11 children had been killed in a week.", "source UNICEF"],
  [
    "The Valley Post reported that mercenaries had shot four truck drivers.",
    "source The Valley Post & perpetrator mercenaries",
  ],
  [
    "State television accused the separatists of shelling a school bus.",
    "source State television & perpetrator the separatists",
  ],
  ["Hospital staff confirmed two deaths.", "source Hospital staff"],
  [
    "Relatives of the dead said soldiers had refused to let ambulances through.",
    "source Relatives of the dead",
  ],
  [
    "The prosecutor’s office said the suspect stabbed a guard and wounded another.",
    "source The prosecutor’s office & perpetrator the suspect",
  ],
  ["Deputies said a 31-year-old man was found dead with gunshot wounds.", "source Deputies"],
  [
    "The Red Cross has confirmed that its convoy came under fire and that one driver was killed.",
    "source The Red Cross",
  ],
  [
    "Satellite images published on Monday show mass graves and burned houses near Kafrin.",
    "source Satellite images",
  ],
  ["The Defence Ministry put the number of soldiers killed at 19.", "source The Defence Ministry"],
  [
    "Villagers in Oued Selm described how men in black masks executed the imam.",
    "source Villagers in Oued Selm & perpetrator men",
  ],
  [
    "The rebels said they had shot down a helicopter and killed its crew.",
    "source The rebels & perpetrator The rebels",
  ],
  ["Navy gunboats shelled the fishing village of Sourge overnight.", "perpetrator Navy gunboats"],
  ["Two brothers were abducted by masked militiamen outside a mosque.", "perpetrator masked militiamen"],
  ["The suicide attack was claimed by the Sons of the Ridge.", "perpetrator the Sons of the Ridge"],
  ["Border guards beat a migrant to death.", "perpetrator Border guards"],
  [
    "A Tarvel man killed his wife and two daughters before turning the gun on himself.",
    "perpetrator A Tarvel man",
  ],
  ["Paramilitary police fired live rounds at the marchers, wounding 20.", "perpetrator Paramilitary police"],
  ["A sniper shot a nurse on the bridge.", "perpetrator A sniper"],
  [
    "The opposition blames government snipers for the killing of the mayor.",
    "perpetrator government snipers",
  ],
  ["Both sides accuse each other of shelling the hospital.", ""],
  ["The general denies ordering the massacre.", "source The general & perpetrator The general"],
  [
    "Insurgents ambushed a convoy, killing seven soldiers, the army said.",
    "perpetrator Insurgents & source the army",
  ],
  ["Thirty people died in clashes between farmers and herders.", "perpetrator farmers and herders"],
  ["The mayor said the festival would go ahead despite the strike by bus drivers.", ""],
  ["Analysts said the attack on the central bank’s independence was unwise.", ""],
  ["The captain said his team had been killed by bad luck.", ""],
  ["According to my sister, the new café is to die for.", ""],
  ["Police are investigating who killed the two hikers.", ""],
  ["The army refused to say how many of its men had died.", ""],
  ["The government attacked the court’s ruling on pensions.", ""],
  ["The gang in my favourite series murdered the banker in episode two.", ""],
  ["The forwards attacked from the left and hit the bar.", ""],
  ["Our landlord accused us of killing his roses.", ""],
  ["She blamed the army of tourists for the rents.", ""],
  ["The hospital said visiting hours end at eight.", ""],
  ["Researchers found that coffee does not kill you.", ""],
  ["Fighters trained for the title bout in a gym behind the station.", ""],
  ["The police band struck up a march and the crowd loved it.", ""],
  ["A drone carried out the delivery in six minutes.", ""],
  ["The minister denied that the fire brigade would be cut.", ""],
  ["Antibiotics target bacteria and kill them.", ""],
  ["A witness in the divorce case said he had never seen the couple argue.", ""],
  ["The regime of early mornings is killing me.", ""],
];
