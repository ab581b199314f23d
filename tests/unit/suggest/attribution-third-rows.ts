import type { Row } from "./expected.ts";

/**
 * Written after the rules had been widened for the second table. At first sight 90 % of what was found was right and
 * 64 % of what is here was found.
 */
export const thirdAttributionRows: Row[] = [
  [
    "Six shepherds were executed at dawn, their tribal council told the Kestrel Register.",
    "source their tribal council",
  ],
  [
    "A spokesperson for the coalition acknowledged that its jets had hit a wedding party.",
    "source A spokesperson for the coalition & perpetrator its jets",
  ],
  [
    "The World Food Programme said a rocket destroyed one of its warehouses and killed a guard.",
    "source The World Food Programme",
  ],
  [
    "Two of the wounded later died, hospital director Rosal Ende told journalists.",
    "source hospital director Rosal Ende",
  ],
  [
    "Investigators believe the bomb was planted by members of the Ridge Battery.",
    "source Investigators & perpetrator members of the Ridge Battery",
  ],
  [
    "Amateur video appeared to show soldiers shooting unarmed prisoners.",
    "source Amateur video & perpetrator soldiers",
  ],
  [
    "The Orla Post, quoting security sources, said four policemen had been kidnapped.",
    "source The Orla Post & source security sources",
  ],
  ["Human Rights Monitor documented 87 cases of torture in the prison.", "source Human Rights Monitor"],
  [
    "Eyewitnesses claimed that the shots came from a police roof and that three people died.",
    "source Eyewitnesses",
  ],
  [
    "The toll may rise, warned rescue chief Idran Solh, as dozens remain trapped under the rubble.",
    "source rescue chief Idran Solh",
  ],
  [
    "Government helicopters have been dropping barrel bombs on Kafrin since Monday.",
    "perpetrator Government helicopters",
  ],
  [
    "The village of Sourge was raided by separatist fighters who burned nine houses.",
    "perpetrator separatist fighters",
  ],
  ["Armed settlers attacked farmers near the spring and shot two of them.", "perpetrator Armed settlers"],
  [
    "The massacre was perpetrated by a pro-government militia, the inquiry found.",
    "perpetrator a pro-government militia & source the inquiry",
  ],
  ["Israeli-style raids by the Amouran army left five dead.", "perpetrator the Amouran army"],
  ["Federal troops stormed the camp, killing at least nine refugees.", "perpetrator Federal troops"],
  ["Her estranged husband shot her in front of their children.", "perpetrator Her estranged husband"],
  ["An off-duty officer fatally shot a 19-year-old man.", "perpetrator An off-duty officer"],
  [
    "The junta denied any role in the deaths of the two reporters.",
    "source The junta & perpetrator The junta",
  ],
  [
    "Opposition leaders hold the presidential guard responsible for the killings.",
    "perpetrator the presidential guard",
  ],
  ["No one has admitted the bombing.", ""],
  ["The cartel vowed to kill the judge.", ""],
  ["Rebels may have shelled the depot.", "perpetrator Rebels"],
  ["Troops were ordered to shoot looters.", ""],
  ["The ministry said trains would run on Sunday despite the attack ads.", ""],
  ["The coach told reporters the injury to his striker was minor.", ""],
  ["According to the weather office, the storm killed the breeze.", ""],
  ["The mayor confirmed that the old oak had died.", ""],
  ["A spokesman for the museum said the bombing of the hall in 1944 is shown in room three.", ""],
  ["The president attacked his rivals in a speech.", ""],
  ["The opposition hit back at the claims.", ""],
  ["Police seized 40 kilos of cheese.", ""],
  ["Marines raised the flag on the beach.", ""],
  ["The army of ants attacked my sandwich.", ""],
  ["Guards at the museum were hit by flu.", ""],
  ["The party was killed by the neighbours complaining.", ""],
  ["The video shows how to kill weeds.", ""],
  ["The report says house prices died down.", ""],
  ["The manager of the zoo said a tiger had died.", ""],
  ["My uncle says the new bus line killed his business.", ""],
];
