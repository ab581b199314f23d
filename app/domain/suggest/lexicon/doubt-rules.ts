import { type DoubtRule, doubtTable } from "./doubt-table.ts";

/** Doubt in English. The steps of patterns are explained with `wordPattern`. */
export const doubtRules: readonly DoubtRule[] = doubtTable(`
media-is          media by_word deny - open .9 $the? $media ..4 $be|$look adv been? adv a|an|all|just? $hard .
media-might-be    media by_word deny - open .85 $the? $media ..3 $may adv be adv a|an|all? $hard .
media-has-been    media by_word deny - open .9 $the? $media ..3 have|has|had adv been adv $hard
media-old         media decontextualised deny - contrast .8 $the? $media ..3 $be adv $old .
media-ai          media transformed deny - open .9 $the? $media ..3 $be|$look adv ai|computer -? generated|made
media-generated   media transformed deny - open .75 $the? $media $be|$look adv generated|rendered|synthetic|synthesised|artificial .
media-is-ai       media transformed deny - open .85 $the? $media ..3 $be|$look adv ai .
media-years-old   media decontextualised deny - open .8 $the $media ..3 $be ..2 years|months|decades old
media-propaganda  media unspecified deny - open .75 any|another|this|that|these|their|your|more < propaganda $media >
media-by-ai       media transformed deny - contrast .85 $the? $media ..3 $be|$look adv made|generated|created by|with ai
media-edited      media edited deny - open .8 < the|this|that|these|those $media ..3 $be adv edited|cropped|cut|spliced > to|so
media-isnt-real   media unspecified deny - open .85 $the? $media ..3 $benot adv $real .
media-is-not-real media unspecified deny - open .85 $the? $media ..3 $be not|never adv $real .
media-not-there   media decontextualised deny - open .8 $the $media ..3 doesn't|don't|didn't|isn't|aren't adv show|from Name
media-not-there-2 media decontextualised deny - open .8 $the $media ..3 does|do|did|is|are not adv show|from Name
media-called      media by_word deny - open .85 called|calls|dismissed|dismisses|branded|declared the|this|that|these|those $media adv as? a|an? $hard|propaganda
media-from        media decontextualised deny - open .8 $this $media|is|are|was adv is|was|are? adv from Name in|,? #
media-from-theirs media decontextualised deny - contrast .75 $the $media ..3 $be adv from Name
media-from-film   media decontextualised deny - open .85 $the $media ..3 $be adv from|of a|an|another film|movie|game|exercise|drill|war|country|conflict|year|city|attack
posting-fake      media by_word deny - open .75 posting|sharing|spreading|publishing|post|share|spread < fake|staged|doctored $media >
media-posted      media decontextualised deny - contrast .8 the|this|that|these|those $media ..2 $be|$have adv been? posted|filmed|taken|shot|uploaded|recorded|published|shared in|back|years|last ago|year? #?
+ the|this|that|these|those $media ..2 $be|$have adv been? posted|filmed|taken|shot|uploaded|recorded|published|shared before|already .
media-seen        media decontextualised deny - contrast .8 i saw|seen|remember the|this|that|these|those $media years|before|last|in ago|year|week|month? #?
media-have-seen   media decontextualised deny - contrast .8 i have|'ve seen the|this|that|these|those $media years|before|last|in ago|year|week|month? #?
this-is-media     media by_word deny - open .9 $thisis adv a|an|just|all? adv $fake $media !of
this-is-old       media decontextualised deny - open .85 $thisis adv just|an|a? adv old|recycled|reused $media !of
fake-media-alone  media by_word deny - open .85 ^ < such|what|another? a? $fake $media > .
this-is-fake      media by_word deny - topic .8 this|that is|was|looks adv a|an|all|just? $hard .
it-is-fake        media by_word deny - harm .7 it's|its|it|that's|they're|they is|was|looks|are? adv a|an|all|just? $hard .
whole-staged      media staged deny - open .85 the? whole|entire|all thing|scene|show|of|this it|this? $be adv staged|acted|faked|scripted
staged-for        media staged deny motive open .85 staged|acted|faked for the|some? camera|cameras|propaganda|media|press|views
bad-acting        media staged deny - harm .75 ^ < bad|terrible|awful|poor acting|actors > .
all-theatre       media staged deny - harm .75 $thisis all|just|pure|only? adv a|an? theatre|theater|acting|show|performance|play .
crisis-actors     media staged deny - open .95 crisis actor|actors
paid-actors       media staged deny - topic .85 paid|hired actor|actors
child-actor       media staged deny - open .85 the|that|this $person in the|this|that $media is adv an|a actor
they-actors       media staged deny - topic .8 they|these|those|victims|people $be adv all|just|paid? actors .
all-actors        media staged deny - topic .75 ^ < all|just actors > .
set-actors        media staged deny - open .7 looks like a movie|film set , < all actors >
no-drop-of-blood  media - deny visual_inspection topic .75 not|no a|one|single? drop|trace|sign of blood
fake-alone        media by_word deny - topic .7 ^ < staged|fake|faked|scripted|photoshopped|hoax > .
fake-blood        media staged deny visual_inspection open .8 that's|that|it's|it|this|obviously is|looks|? like? < fake|movie|stage blood > .
fake-blood-2      media staged deny visual_inspection harm .8 fake|stage blood
event-never       event - deny - open .9 $the ..2 $event ..5 never|didn't happened|happen|occurred|occur|existed
event-not         event - deny - open .9 $the ..2 $event ..2 did not|never happen|occur|exist
event-no-place    event - deny - open .85 $the ..2 $event|strike ..5 never|didn't took|take place
+ no $event|strike|strikes|executions|execution|torture|rapes|murders had|have|has|ever taken_place|occurred|happened
event-no          event - deny - open .85 there was|were|is never|no no|any? $eventone
event-hoax        event unspecified deny - open .9 $the? whole|alleged|so? -? called? $event ..3 $be adv a|an|all? hoax|fake|fabricated|fabrication|myth|lie|staged .
event-called      event unspecified deny - open .8 called|calls|dismissed the|this $event|reports adv as? a|an? hoax|fake|fabrication|lie
called-forgery    media unspecified deny - topic .85 called|calls|dismissed|branded|denounced|rejected|described|dismissing|calling|rejecting the|this|that|these|those ..1 $media|message|letter|document|documents|statement|order|log|report|memo|email|claims|claim|allegation|allegations|reports|account as? a|an? forgery|forgeries|fabrication|fabrications|fake|fakes|hoax|lie|lies|invention|inventions|fiction
was-false         event - deny - harm .8 ^^ this|that|it adv is|was adv false|untrue|not_true|a_fabrication|an_invention !that .
seen-no-evidence  event - deny missing_confirmation harm .8 we|i have|had|'ve adv seen|found no|not_any|not_the_slightest|not_one_piece_of|no_credible evidence|proof|trace|indication|sign of|that|for ..2 $event|civilian|civilians|killed|casualties|strike|victims|#|dead|deaths|it|any
false-flag        responsibility - deny - topic/comment .85 a|another|the? false flag
false-flag-is     responsibility - deny - - .85 $thisis adv < a|another? false flag >
toll-is           figure - deny - - .9 $the? $deadly $figure ..3 $be adv $inflated|made .
toll-blown-up     figure - deny - - .8 exaggerate|exaggerates|exaggerating|exaggerated|inflate|inflates|inflating|invent|invents $the? $deadly $figure
toll-of-dead      figure - deny - - .85 the|this|that|your number|numbers|count of dead|deaths|victims|casualties|killed|injured ..2 $be adv $inflated|made up?
toll-rejected     figure - deny - - .8 reject|rejects|rejected|dismissed|dismisses the|this|that $deadly? toll as
+ reject|rejects|rejected|dismissed|dismisses what_it|what_he|what_she|what_they calls|call|called ..4 $figure|claims|allegations|reports|$event
figures-worthless figure - deny source_bias - .75 < these|those|the|your figures|numbers come|comes from the|a|their ..4 own ..2 > .
toll-made-up      figure - deny - - .9 $the? $deadly $figure ..3 $be adv made|cooked up
toll-alone        figure - deny - - .85 $the toll ..3 $be adv $inflated .
figures-are       figure - deny - harm .8 $the $figure $be adv $inflated .
figures-made-up   figure - deny - harm .8 $the $figure $be adv made up
toll-inflated     figure - deny - - .8 inflated|exaggerated|invented $deadly $figure
toll-not-believed figure - deny - - .85 nobody|no-one|don't|can't|cannot believes|believe|believing|trust|trusts $the $deadly $figure
no-way-died       figure - deny - - .85 no way ..2 # people|civilians|children? died|were|got killed?
disputes-figure   figure - deny - - .8 disputes|disputed|rejects|rejected|contests|contested|challenged that|the|this|these|those ..2 $figure
this-propaganda   source unspecified deny - open .8 this|that|all is|was adv just|pure|nothing|sheer|blatant|simple|more? but|war|state? propaganda .
its-propaganda    source unspecified deny - topic .75 it's|that's adv just|pure|nothing|sheer|blatant|more? but|war|state? propaganda .
outlet-propaganda source unspecified deny - open .85 $the $outlet is adv just|pure|nothing|sheer|blatant? but? a|war|state? propaganda
propaganda-alone  source unspecified deny - open .75 ^ < pure|more|just|blatant|typical|cheap propaganda > .
outlet-lies       source - deny - open .8 the|this|that|these|your $outlet is|are|keeps|has|have adv lying|lied
outlet-lies-too   source - deny - open .75 < the|this|that|these|your $outlet adv lies|lie|lied > to|about|again
cant-believe      source - deny - open .85 can't|cannot|don't|never|can believe|trust a|any|anything|one|what thing|word? this|that|the|these|your $outlet prints|says|writes|publishes|reports|posts|publish|write|print|report
hard-to-believe   source - deny - open .75 $the $outlet ..2 is adv getting? adv harder|hard and|harder? harder|hard? to believe|trust
not-credible      source - deny - open .8 not|isn't|never|hardly a? adv reliable|credible|trustworthy source|outlet|newspaper|site|website
biased-outlet     source - deny source_bias open .75 what|this|your|such|another a? < biased|one-sided $outlet >
never-confirmed   source - deny missing_confirmation open .85 never|no any? confirmed stories|news|reports|facts|information
none-confirmed    source - deny missing_confirmation open .85 none|nothing of|in these|those|the|this|your $outlet has|have|is|was|are been? confirmed|verified
unconfirmed       source - deny missing_confirmation harm .7 just|only|all unconfirmed rumours|rumors|reports
fake-news         source unspecified deny - open .8 ^ < more|typical|just|total|pure? fake news >
is-fake-news      source unspecified deny - topic .8 $thisis adv < fake news >
where-is          media - query visual_inspection question .85 ^ < where|where's is|are|'s? all? the|their|any? $seen > .
who-confirmed     source - query missing_confirmation question .8 who has? confirmed|verified this|that|it .
is-media-real     media - query - question .85 is|are|was this|that|the|these|those $media even|really|actually? $real|fake|staged|old|doctored .
media-from-when   media - query - question .7 is|are this|that|the|these $media ..2 old|recent|from .
anyone-verified   media - query missing_confirmation question .75 has|have|did anyone|anybody|somebody ..2 verified|verify|confirmed|confirm|checked|check the|this|that|these $media
not-them          responsibility - deny - harm .75 ^ < it|this|that wasn't|isn't the? $force >
not-them-2        responsibility - deny - harm .75 ^ < it|this|that was|is not the? $force >
their-own         responsibility - deny - - .75 bombed|killed|shelled|attacked|murdered|shot their|its own ..2 to|and blame|frame
know-media        media - query missing_confirmation question .75 how do|can we|you|i|anyone know if|that|whether? the|this|that|these $media ..8 > .
any-proof         event - query missing_confirmation question .75 any|the proof|evidence|confirmation that the|this|any $event|strike adv happened|occurred|took|was
why-nobody        media - query visual_inspection question .8 < nobody|no-one|none in|on the|this|that $media $be adv crying|bleeding|hurt|injured|screaming|dusty > 
`);
