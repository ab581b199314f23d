import { type DoubtRule, doubtTable } from "./doubt-table.ts";

/** Verdicts without a verb, and sentences that say no more than that the writer does not believe it. */
export const verdictRules: readonly DoubtRule[] = doubtTable(`
verdict           media by_word deny - open .78 ^ < $very* a|an|all|one? $very* $verdict $verdict* > af|asf|as_hell|as_fuck|as_always|as_usual|for_sure|alert|everywhere|at_its_best|at_its_finest|101|machine|overload|detected|confirmed|once_again|from_start_to_finish|from_the_first_second|piece? .
some-propaganda   source unspecified deny - open .68 ^ < western|regime|government|state|army|rebel|enemy|foreign|israeli|russian|american|nato|zionist|islamist|left-wing|right-wing|their|your|cheap|disgusting|another|usual|nice|more|islamic|communist|capitalist|imperialist|iranian|turkish|ukrainian|media|terrorist|militia|opposition|anti|pro propaganda|propoganda|lies|lie|fabrication|disinformation|hoax > .
another-lie       source unspecified deny - open .68 < another|more|just_another|yet_another|one_more|the_next|same_old|the_same_old lie|lies|hoax|fake|fakes|fabrication|propaganda|propoganda|fairy_tale|false_flag|stunt|provocation|psyop|fabrications > from|about|by|.
fakest            media unspecified deny - open .7 < fakest|most_fake|most_staged|worst_fake|worst_fakes|worst_acting|worst_actors|fake_as_it_gets|as_fake_as|staged_as_it_gets >
+ < as|about_as real|genuine|credible|authentic|believable|trustworthy as > 
fake-better       media by_word deny - topic .65 < fake|stage|act|photoshop it|this|that properly|better|right|well > 
+ < next_time|at_least|please ..1 use|hire|get|find|pay|buy|try better|real|more|good|some ..1 actors|actor|makeup|blood|photoshop|extras|props|effects|cgi|lies|script >
usual-theatre     media staged deny - open .62 ^ < the|same|this the? usual|same|same_old|whole|old $very* theatre|theater|charade|farce|puppet_show|playbook|lies|tricks|propaganda|comedy|script|nonsense|show > before|every|again|each|when|from|whenever|as|with|.
irony-unreal      media by_word deny - comment+open+irony .65 < actors|actor|actress|script|theatre|ketchup|tomato_juice|tomato_sauce|mannequin|cgi|photoshop|staged|fake|hoax|rehearsed|fairy_tale|propaganda|lies|fabricated|pallywood|manipulated|psyop|rumours|rumors|bs|bullshit|makeup|acting > !state|news
verdict-scorn     media by_word deny - harm/topic .65 ^ < $very* a|an|all|what? $very* a|an? $scorn $scorn? > af|as_hell|as_always|as_usual|everywhere? .
this-defect       media by_word deny - open .75 < this|that|all_this|all_that|everything|it_all|these|those|this_whole_thing|the_whole_thing|all_of_this|all_of_it|it|this_all|whole_thing $very* $be|$look $very* like? $very* a|an|all|some? $very* $verdict > af|as_hell|as_fuck|to_me|imo? ~
+ < $its $very* a|an|all|some? $very* $verdict > af|as_hell|as_fuck|to_me|imo? ~
this-scorn        media by_word deny - harm/topic .6 < this|that|all_this|everything|it_all|these|those|the_whole_thing|all_of_this|all_of_it|it $be|$look $very* like? $very* a|an|all|some|one_big? $very* $scorn > to_me? ~
+ < $its $very* a|an|all|some|one_big? $very* $scorn > to_me? ~
they-defect       media by_word deny - topic .7 < they|he|she|he's|she's|they're|hes|shes|theyre $be|$look? $very* a|an? $very* fake|staged|scripted|photoshopped|photoshoped|cgi|ai_generated > ~
so-fake           media by_word deny - topic .7 < looks|seems|sounds|feels|smells|screams|smelling|looking so|very|too|really|totally|pretty|kinda|completely|obviously|super|100|%? fake|staged|scripted|photoshopped|edited|ai|cgi|rehearsed|acted > to_me|af|as_hell? ~
like-fiction      media staged deny - topic .65 < looks|sounds|feels|seems|look|smells $very* like $very* a|an|some|bad|something_from? $very* $fiction|acting|actors|theatre|theater|hollywood|stage_play|school_play|a_setup|setup|set_up|propaganda|fake_news|pr_stunt|rehearsal > ~
whole-setup       media staged deny - topic .7 < the? whole|entire thing|scene|story|incident|video|event $be|was $very* a|an? $very* $verdict|$scorn|staged >
fake-thing        media by_word deny - open .75 < $fake $scene|$wounds|$event|$story|victims|victim|victimhood|outrage|refugees|witness|witnesses|doctor|doctors|journalist|journalists|hospital|attack|bodies|statistics|footage|video|crowd|patients|rubble|war|numbers|casualties|deaths|death_toll|rescuers|accounts_of > !at|in_this
not-buying        source - deny - open .6 not|don't|dont|doesn't|aren't|ain't|nobody|no-one|no_one|won't|wont|never|nobody's|isn't|refuse_to|i'd_not buying|buy|buys|falling_for|fall_for|swallow|swallowing it|this|that|any_of_it|any_of_this|a_word|this_story|this_crap|this_bs|it_one_bit|it_for_a_second|a_second_of_it|a_single_word|one_single_word !anymore|until|again|for|from|unless|at|yet|because_of_the|online|new|used|at_all_costs|when|in|kind|brand|stuff
not-believe       source - deny - topic .65 not|don't|dont|doesn't|nobody|no-one|no_one|won't|never|didn't|hardly believe|believes|believing|trust|trusts any? of? it|this|that|a_word|one_word|a_single_word|a_bit_of|anything|them|these|those|any|your|you|everything|what|all|one ~
+ i|we|people|you|who|why should|stopped|would? believe|trust a_word|a_single_word|anything|one_word|everything of|they|you|these|from?
who-believes      source - query - open .65 < who|anyone|anybody|does_anyone|do_people|do_you|you|people|you_guys|you_people|how_can_anyone|how_can_people really|actually|still|even|seriously|honestly|truly|in_their_right_mind|else|here? believe|believes|buys|buy|falls_for|fall_for|falling_for|believing|trust|trusts|swallow|swallows this|that|these|those|it|them|such? crap|bs|bullshit|stuff|garbage|rubbish|nonsense|story|lies|propaganda|video|fairy_tales|news|guy|guys|people|numbers|figures|channel|site|fairy_tale? > ~
if-you-believe    source - deny - open .65 if you|u|anyone|anybody|people|someone really|actually|still|honestly? believe|believes|believed|think|thinks|buy|buys|fall_for this|that|it|these|those|them ~
nice-try          source - deny - topic .6 ^ < nice_try|pull_the_other_one|tell_me_another_one|tell_us_another_one|cool_story|cool_story_bro|yeah_right|sure_jan|sure_thing|give_me_a_break|give_us_a_break|dream_on|get_real|oh_please|as_if|keep_dreaming|yeah_sure|lol_sure|sure_lol|ok_sure|oh_sure|yeah_ok|sure_sure|lol_ok|hahaha_sure|haha_sure|lmao_sure|riiight|right_right|suuure|good_one|try_harder|try_again|lol_no|lol_right|lmao_right >
insulted          source - deny - open .65 do|does|must|how|they|you|he|she ..2 think|thinks|believe|take we're|we|i'm|us|everyone|people ..1 are|is|am|all|for|this|that|so? ..1 stupid|idiots|dumb|fools|blind|gullible|morons|born_yesterday|children
+ insult|insults to|our|my|your|the the|our|my|your|viewers'|people's? intelligence
sure-did          event - deny - topic .6 ^ lol|haha|lmao|yeah|oh|ok|yea|yup|and? < sure|right|yeah|riight|suuuure they|it|he|she|that|this|there did|was|were|is|are|happened|has > ~
and-im            source - deny - topic .6 and|then|yeah i'm|i|im am? the|a|an queen|king|pope|president|prince|emperor|princess|santa|batman|napoleon|spiderman|elvis|astronaut
fishy             source - deny - topic .6 < something|this|that|it|story|thing|video|all|everything|timing $be|$look|is|isn't|doesn't|not|just adv $very* fishy|sus|suspicious|suspect|dodgy|shady|rotten|off|weird|strange|odd|unconvincing|right|too_good_to_be_true|too_perfect|too_clean|unnatural|iffy > ~
something-off     source - deny - open .6 < something|smth|sth here|about_this|about_it|about_that|in_this|with_this|there|just|really|definitely? isn't|is|doesn't|does|smells|feels|seems|is_not|does_not|ain't adv right|off|fishy|add_up|adding_up|rotten|wrong|suspicious|sus|weird|smell_right|make_sense ~
+ < i_smell|smell|smelling|smells_like a|some? rat|bs|bullshit|setup|set_up|propaganda|psyop|false_flag|lie|lies|fake|agenda > ~
add-up            source - deny - topic .65 < $the? story|this|that|it|numbers|figures|nothing|timeline|version|video|things|details|math|maths ..2 doesn't|don't|do_not|does_not|dont|doesnt|never|not adv add_up|adds_up|adding_up|make_sense|make_any_sense|match > 
makes-no-sense    source - deny - harm .5 < $the? story|this|that|it|version|nothing ..2 makes|make no|zero|any sense >
i-doubt           source - deny - topic .65 i|we very_much|highly|seriously|really|strongly|honestly|still|kinda|also? < doubt it|this|that|these|the|they|he|she|any|there|every|all|them|everything >
+ < have|having|got|has my|our|serious|big|strong|some|many|a_lot_of|huge|severe|grave|real doubts|questions|suspicions >
+ < skeptical|sceptical|unconvinced|not_convinced|not_so_sure|suspicious|doubtful|dubious|questionable of|about this|that|these|the|it|anything|any|such|all|everything|how >
+ < very|highly|extremely|rather|quite|pretty|so|more_than|really|deeply doubtful|dubious|questionable|implausible|suspicious|unlikely|unconvincing|fishy >
grain-of-salt     source - deny - topic .6 take|take_this|take_it|takes|taking ..3 < grain|pinch|spoon|kilo|ton|truckload|bag|mountain of salt >
hard-to-swallow   source - deny - topic .55 < hard|difficult|tough|harder|impossible to believe|swallow|buy|take_seriously|trust > 
i-call-bs         source - deny - open .65 < call|calling|calls bs|bullshit|cap|bulshit|shenanigans|hoax|fake on_this|on_that|on_it? > ~
load-of           source - deny - topic .6 < what|such|such_a|load|pack|bunch|pile|web|full|string|tissue|stream a? load|pack|bunch|pile|of|full of? bs|bullshit|crap|lies|nonsense|rubbish|garbage|propaganda|propoganda|liars|lie > ~
lies-all          source - deny - open .65 ^ < all|nothing_but|lies|more|so_many|full_of|always|just|only|damn|such|pure|blatant|dirty|disgusting|shameless|the_same|same_old lies > .
+ ^ < lies , lies >
+ ^ < liars|liar|bunch_of_liars|what_liars|lying_bastards|shameless_liars > .
lies-alone        source - deny - topic/lone .6 ^ < lies|bullshit|bulshit|bs|fiction|nonsense|cap|🧢|hogwash|fabrication|fantasy|fairytale|fairytales|fairy_tales|fairy_tale > .
never-happened    event - deny - topic/lone .7 < this|that|it|none_of_this|none_of_it|none_of_that|nothing|event|thing|stuff ..1 never|didn't|did_not|didnt|hasn't|has_not ever|even|really|actually? happened|happen|occurred|occur|took_place|take_place > ~
scare-quotes      media unspecified deny - comment+open .6 “|"|'|‘|„|«|” < $scare $scare? > ”|"|'|’|“|»
not-real          media - deny - open .68 < doesn't|don't|does_not|do_not|didn't|doesnt|dont|isn't|aren't|not|never|hardly|nothing ..1 look|seem|sound|feel|looks|seems|about_this|about_it|about_that|at_all? ..1 is|at_all? real|realistic|believable|convincing|credible|genuine|natural|authentic|plausible > to_me|at_all|here|about_this|about_it|.
+ < looks|seems|sounds|feels|look|seem very|so|totally|completely|too? unreal|unnatural|unrealistic|implausible|artificial|made_up|rehearsed|computer_-_generated >
real-ones         media - deny visual_inspection topic .62 < real|actual|genuine|true blood|explosions|explosion|wounds|victims|survivors|mothers|bodies|corpses|injuries|shrapnel|bombs|doctors|medics|war|pain|tears|grief|soldiers|journalists|rescuers|footage|people ..2 goes|is|are|looks|look|don't|would|wouldn't|doesn't|dries|smells|never|cry|do|does >
not-how           media - deny visual_inspection topic/open .68 < not|never|isn't how a|an|the|real|any? ..3 looks|look|works|work|sounds|sound|behaves|behave|react|reacts|act|acts|bleed|bleeds|burns|explodes|falls|cry|cries|grieve|grieves|dies > 
want-us           source - deny motive topic .65 < want|wants|try|trying|tries|expect|expects us|you|people|everyone|the_world to believe|think|buy|swallow|feel >
dont-fall         source - deny - open .68 < don't|dont|do_not|never|nobody_should|please_don't|stop fall_for|be_fooled|get_fooled|falling_for|be_deceived|fall_into this|it|that|these|by|for|again|.
+ < you|people|they|everyone|everybody|idiots|many|so_many|who|media|u all|really|actually|just|still? fell_for|fall_for|falls_for|falling_for|taken_in_by it|this|that|these ..1 ~ >
dubious           source - deny - topic/lone .62 ^ < $very* $dubious > at_best|to_me? .
heard-before      source - deny - topic .62 < heard|seen|same|read this|that|it|the|same|old story|lie|lies|script|playbook|narrative|tale|movie|film|trick|tricks|accusation|accusations|song|fairy_tale >
+ < cry|cried|cries|crying wolf >
holes             source - deny - topic/open .66 < full|more|so_many|many|too_many|has|with of? holes|contradictions|inconsistencies > in_this|in_the|than|in_it|.
+ $story|numbers|version|it|they ..2 < contradict|contradicts|contradicting each_other|itself|themselves|the_first|what|yesterday's|earlier >
thin-air          source - deny - open .68 < $figure|$story|claims|toll|they|allegations|dead|everything|this|all ..4 out_of|from thin_air|their_ass|his_ass|their_arse|nowhere|a_hat|the_air > 
rumours-as        source - deny missing_confirmation open .66 < rumours|rumors|rumour|rumor|gossip|hearsay|speculation|lies|propaganda|tweets|opinion|allegations ..2 as|is|are|isn't|aren't|not news|facts|fact|truth|journalism|evidence|proof|reporting >
+ < telegram|twitter|tiktok|facebook|social_media|whatsapp|youtube|internet rumours|rumors|gossip|nonsense|experts|fairy_tales|hearsay >
prove-it          event - query missing_confirmation topic/lone .65 ^ < prove_it|prove_this|prove_that|can_you_prove|can_anyone_prove|can_they_prove|who_can_prove|pics_or_it_didn't_happen|proof_or_it_didn't_happen >
didnt-happen      event - deny - topic/lone .66 ^ < never_happened|didn't_happen|didnt_happen|did_not_happen|no_such_thing|no_such_event|pure_invention > .
wake-up           source - deny - doubted .5 ^ < wake_up > people|sheep|sheeple|folks|everyone|guys|.
nothing-happened  event - deny personal_knowledge topic/open .66 < nothing happened|exploded|was_hit|burned|is_destroyed|was_destroyed > here|there|in|that|.
heard-nothing     event - deny personal_knowledge - .8 i|we|my|nobody|live|and|but ..4 < heard|saw|felt|noticed nothing|no_explosion|no_explosions|no_bombs|no_planes|no_shots > 
sheep             source - deny - topic .55 < sheep|sheeple|gullible|brainwashed|naive|clueless|brain_-_washed people|idiots|fools|masses|westerners|viewers|lot|crowd|public|audience? > ~
lied-to           source - deny - open .7 you|people|they|we|u|everyone|public|us|you're|we're|they're|you_all|yall|y'all are|is|were|being|got|are_being|is_being|have_been|been all|being|just|again|still? < lied_to|manipulated|deceived|fooled|brainwashed|played|duped|misled|conned|fed_lies|fed_propaganda|fed >
`);
