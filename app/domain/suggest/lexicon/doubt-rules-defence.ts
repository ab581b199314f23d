import { type DoubtRule, doubtTable } from "./doubt-table.ts";

/** The defence against doubt, in English. */
export const defenceRules: readonly DoubtRule[] = doubtTable(`
media-not-fake    media - support - - .92 $the? $media ..3 $be not|never adv a|an|all? $hard
media-isnt-fake   media - support - - .92 $the? $media ..3 $benot adv a|an|all? $hard
who-says-fake     media - support - - .92 who|anyone|people|everyone|whoever|somebody ..1 say|says|saying|claims|claim|claiming < it|this|that|they is|was|are adv a? $hard|actors >
this-not-staged   media - support - - .8 $this is|was not adv staged|photoshopped|doctored|fabricated .
this-isnt-staged  media - support - - .8 $this $benot adv staged|photoshopped|doctored|fabricated .
this-not-fake     media - support - topic .85 $this is|was not adv a|an|all? $hard .
this-isnt-fake    media - support - topic .85 $this $benot adv a|an|all? $hard .
media-real        media - support - - .85 $the $media ..3 is|are adv $real .
media-verified    media - support - - .85 $the $media ..3 was|were|is|are adv $verified
media-has-verified media - support - - .85 $the $media ..3 has|have been adv $verified
nobody-staged     media - support - - .85 nobody|no-one staged|faked anything|this|it|that
+ < nobody|no_one|no-one had_to|has_to|needs_to|needed_to|could|would|can stage|fake|act this|it|that|these|them|anything > 
what-you-take     media - support - open .64 ^ < what you|people|some|they|everyone ..1 take|took|mistake|mistook|read for|as !granted ..6 is|was|are|were > adv a|an|the|just|only|his|her|their|wind|rain
not-actors        media - support - - .85 they|these|those|victims are|were < not actors > .
arent-actors      media - support - - .85 they|these|those aren't|weren't < actors > .
calling-fake      media - support - - .92 call|calling it|this|that|them|these|those adv a? $hard|actors
event-did         event - support - - .85 $the ..2 $event ..2 did happen|occur
event-happened    event - support - - .75 $the ..1 $event ..1 really|actually happened
i-was-there       event - support personal_knowledge harm .8 i|we was|were there
i-was-there-2     event - support personal_knowledge - .8 i|we was|were there , it|this happened|is happened|real?
why-fake          event - support - open .76 < why would|should|on_earth_would|do|the_hell_would anyone|anybody|they|people|a|the|someone|he|she|we|i|parents|mothers ..3 fake|stage|lie|invent|make_up|make_this|pretend|act ..3 >
you-think-film    media - support - open .74 < do|does|you|u|they|some|people|still|really you|u|people|they|really|all|guys|seriously|honestly|actually|of_you* think|believe|thought this|it|that|they|these|the|those|such ..2 is|are|was|were|it's|would just|all|some* a|an? movie|game|fake|staged|acting|actors|film|joke|show|theatre|hoax|video_game > ..3 ?|.
+ do you|u|people|they really|honestly|seriously? < think|believe that|people|they|a|anyone|parents|someone|the ..2 people|they|mother|father|parents|anyone|family|child|children|doctors|would* would fake|stage|invent|kill|sacrifice|act|lie|make_up|pretend|burn|hurt > 
all-fake-for-you  event - support - open .74 < everything|anything|all|nothing is|are|will_be|always fake|staged|propaganda|a_hoax|actors|lie|cgi|fake_news|real for|to|with|according_to|in you|some|these|those|your|them > ..2
+ < for|to|according_to you|some|these|them|those ..2 everything|all|nothing|anything is|are|was fake|staged|propaganda|a_hoax|a_lie|cgi|real >
+ < next_you|soon_you|and_next_they|next_they ..1 say|tell|claim|will|be ..4 fake|staged|flat|hoax|actors|earth|cgi >
own-eyes          event - support personal_knowledge topic/open .74 < with my|our own|two? own|two? eyes|ears > 
nothing-fake      media - support - open .74 < nothing|not_a_thing|nobody_is|no_one_is fake|staged|acted|made_up|scripted|exaggerated about|in|here > 
sadly-real        event - support - topic/open .7 < sadly|unfortunately|tragically|sadly_it_is|painfully|all_too|horribly|absolutely|100 %? it_is|this_is? real|true|genuine|authentic > 
shock-looks       media - support - open .7 < shock|grief|trauma|panic|despair|mourning looks|look|sounds|sound|behaves|acts exactly|just? like > that|this
if-yours          event - support - topic/open .66 < if it|this|that was|were|happened|had_been|is ..2 your|you > 
couch             event - support - topic .66 < from your|their|the ..2 sofa|couch|armchair|comfortable|safe|warm|basement >
+ < go|come ..2 there|here and_see|and_look|yourself|see|and_tell|look|and_say|ask|and_ask ..3 >
+ < ask the|his|her|their|any doctors|mother|mothers|father|family|families|survivors|neighbours|neighbors|nurses|people|witnesses|surgeons|children > 
no-shame          event - support - doubted .62 < no|have_you_no|zero|lost_your|lost_all shame|heart|soul|humanity|empathy|decency >
+ < disgusting|sick|heartless|cruel|vile|inhuman|shameful|disrespectful people|comments|comment|trolls|humans|monsters|to|how ..1 >
confirmed-fact    event - support - topic .72 < the|un|united_nations|investigators|experts|doctors|journalists|reporters|forensic|observers|agencies|geolocation|analysts|satellite|we ..2 has|have|images|already|independently|analysis* confirmed|verified|documented|geolocated|confirms|confirm|proved|proven|proves|prove|established it|this|that|these|all|the|its|every|them ..2 >
+ < evidence|proof is|$is overwhelming|everywhere|clear|right_there|solid|there|undeniable > 
+ < here|there is|are|'s the|your|plenty_of|enough|more? proof|evidence > 
real-thing        media - support - topic .75 ^ < this|that|it|these|all_this|all_of_this|everything|it's|that's|its|they $is? $very* $real|really_happened|actually_happened|happening|really_happening > ~
real-people       media - support - topic/open .74 < $people|victims|blood|tears|wounds|dead|bodies $is $very* $real > ~
real-alone        media - support - open .62 ^ < this|it|that|these|it's|that's is|are? $very* $real > .
kin-saw           event - support personal_knowledge harm/doubted .75 < my|our ..1 $kin ..2 filmed|recorded|saw|witnessed|took|was_there|were_there|lives_there|live_there|heard|felt|survived|lives_in|lives_next|works_there|works_in|works_at|is_a_nurse|is_a_doctor|treated|pulled|shot_this|works|is_a_nurse|is_a_doctor|is_a_medic|is_a_paramedic|was_a_nurse|was_a_doctor > 
kin-lost          event - support personal_knowledge doubted .75 < my|our ..1 $kin ..2 lost|buried|died|was_killed|were_killed|never_came > !lied
i-saw             event - support personal_knowledge harm/doubted .75 < i|we filmed|recorded|saw|witnessed|heard|felt|survived|buried|treated|carried|took|live|lived|work|was|were this|it|that|them|these|there|here|the|with|my|near|in|next|explosion|two ..4 myself|ourselves|happen|video|explosion|blast|bodies|house|street|eyes|there|here|boom|planes|jets|strike|family|people|roof|balcony|nearby|hospital|man|boy|girl|mother >
+ < i|we live|lived|work|was|were|grew_up|am there|here|in_that|in_this|on_that|next_to|nearby|two|from_there|near|across >
street-known      event - support personal_knowledge harm/doubted .75 ^ i|we personally|really|also? < know|recognise|recognize|recognised|recognized|knew this|that|these|the|him|her|them|those|this_exact ..1 street|place|building|family|man|woman|boy|girl|people|guy|doctor|house|shop|neighbourhood|neighborhood|hospital|mosque|school|square|personally|victims|mother >
not-staged-tail   media - support - open .72 < not|never|isn't|wasn't|aren't|hardly|nowhere_near adv a|an|some|any? $hard|propaganda|lie|movie|conspiracy|fiction|joke > , ..2 i|my|we|it|he|she|people|this|that|there|stop|shame
not-acting        media - support - open .75 < not|never|isn't|aren't|isnt|arent|nobody_is|no_one_is|wasn't|weren't adv acting|pretending|faking|faking_it|an_actor|actors|an_actress|playing_a_role > .
not-the-actor     media - support - open .74 < that|this|your|the|those|these|his|her “|"|'|‘ actor|actors|actress|mannequin|doll|dummy|hoax|fake|props|extras ”|"|'|’ is|was|were|are|has|had|have|lost|died > !alive|still|moving|blinking|again|also|back|the_same
cant-fake         media - support - open .8 < can't|cannot|can_not|couldn't|cant|nobody_can|no_one_can|impossible_to|hard_to|you_don't|no_actor_can|nobody_would|no_actor_could|nobody_could fake|stage|act|make_up|photoshop|invent|fabricate this|that|those|these|such|it|a|like|tears|grief|pain|screams ..2 >
+ < actors don't|do_not|can't|dont bleed|die|lose >
tell-mother       event - support - harm/doubted .75 < tell|say|explain that|it|this to the|her|his|their|those|that|these ..2 mother|mothers|father|parents|family|families|victims|face|faces|orphans|widow|widows|children|kids|dead|survivors|people >
how-dare          event - support - open .75 < how_dare|stop|quit|shame_on|disgusting_to|sick_of|tired_of|disgraceful_to|shameful_to|insulting_to|easy_to|enough_of you|people|anyone|everyone|those_who|all_these|who|all|the|this|with? ..2 call|calling|deny|denying|say|saying|doubt|doubting|claiming|claim|pretending|mock|mocking|question|questioning ..4 fake|staged|actors|it|this|hoax|lie|propaganda|victims|actor|massacre|dead|pain|suffering|attack|deaths|fakes|acting|a_lie > 
+ < stop denying|doubting this|it|that|the|what|facts|reality ..3 >
+ < stop|enough|quit|spare_us|spare_me|stop_it with? the|your|these|this|all|that|of* ..1 actors|fakes|hoax|staging|crisis_actors|actor|cgi|“actors|staged|hoaxes !in|of >
who-thinks-fake   media - support - - .85 < who|anyone|people|everyone|whoever|somebody|you|idiots|those|trolls|clowns|guys|all_of_you|the_ones ..2 say|says|saying|claims|claim|claiming|think|thinks|thinking|believe|believes|call|calling|calls|screaming|shouting|yelling|crying|comment|commenting|scream|shout|typing|writing ..4 fake|actors|staged|hoax|cgi|propaganda|photoshop|ai > ..8 should|have|never|are|is|need|go|come|has|clearly|sick|shame|ashamed|visit|try|will|would|must|obviously|ought|disgusting|disgust|heartless|wtf|need_help
deniers           event - support - open .7 < deniers|denialists|denialism|denial_is|still_denying|denying_the_massacre|denying_a_massacre|denying_the_genocide|massacre_deniers|genocide_deniers|genocide_denial|truthers|conspiracy_nuts|conspiracy_theorists|conspiracy_idiots >
confirmed-by      event - support - topic .75 < $this|$media|$story|$event|strike|attack|which|deaths|numbers|figures|names|toll ..2 has|have|had|was|were|is|are|been ..2 been|independently|already|also|officially|fully? $verified|documented|proven|proved by|already|yesterday|multiple|hours|and|,|.|with|through|using >
+ < multiple|several|many|independent|three|two|four|dozens_of|all|numerous|# ..2 sources|agencies|outlets|journalists|witnesses|organisations|organizations|news_agencies|reporters|experts|channels ..1 confirmed|verified|confirm|have_confirmed|reported|have_verified|geolocated|corroborated|documented|filmed|checked|saw|confirming|independently >
+ < there are|is hundreds|dozens|plenty|tons|thousands|enough|lots|loads|a_ton|several|many|multiple|so_many|other of|other|more|enough? videos|witnesses|pictures|photos|footage|evidence|proof|names|angles|recordings|satellite_images > 
did-happen        event - support - open .7 < this|it|that|these_things did|really|actually|absolutely|certainly happen|happened > ~
it-happened       event - support - harm/doubted .7 < this|it|that|attack|strike|massacre did_happen|really_happened|actually_happened|did_in_fact_happen|happened_in_front|happened_and|does_happen|happened_,|happened_to_my|happened_on_my|happened_in_my|happened_near >
hope-fake         media - support - - .5 < wish|hope|if_only it|this|that was|were|is fake|staged|a_movie|not_real|cgi >
`);
