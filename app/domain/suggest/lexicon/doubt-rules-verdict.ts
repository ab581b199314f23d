import { type DoubtRule, doubtTable } from "./doubt-table.ts";

/** Verdicts without a verb, and sentences that say no more than that the writer does not believe it. */
export const verdictRules: readonly DoubtRule[] = doubtTable(`
verdict           media by_word deny - open .78 ^ < $very* a|an|all|one? $very* $verdict $verdict* > af|asf|as_hell|as_fuck|as_always|as_usual|for_sure|alert|everywhere|at_its_best|at_its_finest|101|machine|overload|detected|confirmed|once_again|from_start_to_finish|from_the_first_second|piece? .
some-propaganda   source unspecified deny - open .68 ^ < western|regime|government|state|army|rebel|enemy|foreign|israeli|russian|american|nato|zionist|islamist|left-wing|right-wing|their|your|cheap|disgusting|another|usual|nice|more|islamic|communist|capitalist|imperialist|iranian|turkish|ukrainian|media|terrorist|militia|opposition|anti|pro propaganda|propoganda|lies|lie|fabrication|disinformation|hoax > .
another-lie       source unspecified deny - open .68 < another|more|just_another|yet_another|one_more|the_next|same_old|the_same_old lie|lies|hoax|fake|fakes|fabrication|propaganda|propoganda|fairy_tale|false_flag|stunt|provocation|psyop|fabrications > from|about|by|.
fakest            media unspecified deny - open .7 < fakest|most_fake|most_staged|worst_fake|worst_fakes|worst_acting|worst_actors|fake_as_it_gets|as_fake_as|as_staged_as|as_phony_as|as_scripted_as|staged_as_it_gets >
+ < faker|more_fake|more_staged|faker_than|phonier than >
+ < as|about_as real|genuine|credible|authentic|believable|trustworthy as > 
fake-better       media by_word deny - topic .65 < fake|stage|act|photoshop it|this|that properly|better|right|well > 
+ < next_time|at_least|please ..1 use|hire|get|find|pay|buy|try better|real|more|good|some ..1 actors|actor|makeup|blood|photoshop|extras|props|effects|cgi|lies|script >
usual-theatre     media staged deny - open .62 ^ < the|same|this the? usual|same|same_old|whole|old $very* theatre|theater|charade|farce|puppet_show|playbook|lies|tricks|propaganda|comedy|script|nonsense|show > before|every|again|each|when|from|whenever|as|with|.
irony-unreal      media by_word deny - comment+open+irony .65 < actors|actor|actress|script|theatre|ketchup|tomato_juice|tomato_sauce|mannequin|cgi|photoshop|staged|fake|hoax|rehearsed|fairy_tale|propaganda|lies|fabricated|pallywood|manipulated|psyop|rumours|rumors|bs|bullshit|makeup > !state|news ~
verdict-so        media by_word deny - open .7 ^^ < so|totally|obviously|clearly|completely|such|very|100|really|too|pretty $very* a? $verdict > !it_till|it_until ~
+ ^^ < $verdict badly|poorly|very|so|to|by|for|again|from|with|beyond|through|like > !by_a|it
verdict-scorn     media by_word deny - harm/topic .65 ^^ < $very* a|an|all|what? $very* a|an? $scorn $scorn? > af|as_hell|as_always|as_usual|everywhere? .
this-defect       media by_word deny - open .75 < this|that|all_this|all_that|everything|it_all|these|those|this_whole_thing|the_whole_thing|all_of_this|all_of_it|it|this_all|whole_thing $very* $be|$look $very* like? $very* a|an|all|some? $very* $verdict > af|as_hell|as_fuck|to_me|imo? ~
+ < $its $very* a|an|all|some? $very* $verdict > af|as_hell|as_fuck|to_me|imo? ~
this-scorn        media by_word deny - harm/topic .6 < this|that|all_this|everything|it_all|these|those|the_whole_thing|all_of_this|all_of_it|it $be|$look $very* like? $very* a|an|all|some|one_big? $very* $scorn > to_me? ~
+ < $its $very* a|an|all|some|one_big? $very* $scorn > to_me? ~
this-film         media staged deny - topic .62 ^^ < $its|this_is|it_is|that_is just|all|only|nothing_but|obviously|clearly* a film|movie|show|film_set|movie_set|stage_play > ,|.|! !about|of|by
they-defect       media by_word deny - topic .7 < they|he|she|he's|she's|they're|hes|shes|theyre $be|$look $very* a|an? $very* fake|staged|scripted|photoshopped|photoshoped|cgi|ai_generated > ~
so-fake           media by_word deny - open .72 < $look|looking so|very|too|really|totally|pretty|kinda|completely|obviously|super|100|%? fake|staged|scripted|photoshopped|ai|cgi|rehearsed|acted|choreographed > to_me|af|as_hell? ~
like-fiction      media staged deny - topic/lone .65 < looks|sounds|feels|seems|look|smells $very* like $very* a|an|some|bad|something_from? $very* $fiction|acting|actors|theatre|theater|hollywood|stage_play|school_play|a_setup|setup|set_up|propaganda|fake_news|pr_stunt|rehearsal > ~
whole-setup       media staged deny - topic .7 < the? whole|entire thing|scene|story|incident|video|event $be|was $very* a|an? $very* $verdict|$scorn|staged >
fake-thing        media by_word deny - open .75 < $fake $scene|$wounds|$event|$story|victims|victim|victimhood|outrage|refugees|witness|witnesses|doctor|doctors|journalist|journalists|hospital|attack|bodies|statistics|footage|video|crowd|patients|rubble|war|numbers|casualties|deaths|death_toll|rescuers|accounts_of > !at|in_this
not-buying        source - deny - open .6 not|don't|dont|doesn't|aren't|ain't|nobody|no-one|no_one|won't|wont|never|nobody's|isn't|refuse_to|i'd_not buying|buy|buys|falling_for|fall_for|swallow|swallowing it|this|that|any_of_it|any_of_this|a_word|this_story|this_crap|this_bs|it_one_bit|it_for_a_second|a_second_of_it|a_single_word|one_single_word !anymore|until|again|for|from|unless|at|yet|because_of_the|online|new|used|at_all_costs|when|in|kind|brand|stuff
not-believe       source - deny - topic .65 not|don't|dont|doesn't|nobody|no-one|no_one|won't|never|didn't|hardly believe|believes|believing|trust|trusts any? of? it|this|that|a_word|one_word|a_single_word|a_bit_of|anything|them|these|those|any|your|you|everything|what|all|one ~
+ i|we|people|you|who|why should|stopped|would? believe|trust a_word|a_single_word|anything|one_word|everything of|they|you|these|from?
who-believes      source - deny - open .65 < who|anyone|anybody|does_anyone|do_people|do_you|how_can_anyone|how_can_people really|actually|still|even|seriously|honestly|truly|in_their_right_mind|else|here? believe|believes|buys|buy|falls_for|fall_for|falling_for|believing|trust|trusts|swallow|swallows this|that|these|those|it|them|such? crap|bs|bullshit|stuff|garbage|rubbish|nonsense|story|lies|propaganda|video|fairy_tales|news|guy|guys|people|numbers|figures|channel|site|fairy_tale? > ~
+ < you|people|you_guys|you_people really|actually|still|even|seriously|honestly|truly believe|believes|buys|buy|falls_for|fall_for|falling_for|believing|trust|trusts|swallow|swallows this|that|these|those|it|them|such? crap|bs|bullshit|stuff|garbage|rubbish|nonsense|story|lies|propaganda|video|fairy_tales|news|guy|guys|people|numbers|figures|channel|site|fairy_tale? > ~
+ < you|people|you_guys|you_people believe|believes|buys|buy|falls_for|fall_for|falling_for|believing|trust|trusts|swallow|swallows this|that|these|those|such crap|bs|bullshit|garbage|rubbish|nonsense|lies|propaganda|fairy_tales|fairy_tale > ~
if-you-believe    source - deny - open .65 if you|u|anyone|anybody|people|someone really|actually|still|honestly? believe|believes|believed|think|thinks|buy|buys|fall_for this|that|it|these|those|them ~
not-believe-that  source - deny - open .72 < not|don't|dont|doesn't|nobody|no-one|no_one|won't|never|didn't|hardly believe|believes|believing|trust|trusts this|that|these|those|the|your|their|a_word_of|any_of ..1 $figure|$media|$story|$outlet|count >
nice-try          source - deny - topic .6 ^ < nice_try|pull_the_other_one|tell_me_another_one|tell_us_another_one|cool_story|cool_story_bro|yeah_right|sure_jan|sure_thing|give_me_a_break|give_us_a_break|dream_on|get_real|oh_please|as_if|keep_dreaming|yeah_sure|lol_sure|sure_lol|ok_sure|oh_sure|yeah_ok|sure_sure|lol_ok|hahaha_sure|haha_sure|lmao_sure|right_right|good_one|try_harder|lol_right|lmao_right > !, .
insulted          source - deny - open .65 do|does|must|how|they|you|he|she ..2 think|thinks|believe|take we're|we|i'm|us|everyone|people ..1 are|is|am|all|for|this|that|so? ..1 stupid|idiots|dumb|fools|blind|gullible|morons|born_yesterday|children
+ insult|insults to|our|my|your|the the|our|my|your|viewers'|people's? intelligence
scoff-and         source - deny - open .64 ^ < yeah_right|sure|yeah_sure|of_course|right|lol_sure|oh_sure|ok_sure|yeah|surely > , and|because|as_if|like ..1 the|my|i|they|he|she|it|we|pigs|elvis|all|bombs|rockets|every ..2 $event|rocket|missile|bomb|is|am|was|flew|fell|did|won|killed|moon|dead >
sure-did          event - deny - topic .6 ^ lol|haha|lmao|yeah|oh|ok|yea|yup|and? < sure|right|yeah|riight|suuuure they|it|he|she|that|this|there did|was|were|is|are|happened|has > ~
and-im            source - deny - topic .6 and|then|yeah i'm|i|im am? the|a|an queen|king|pope|president|prince|emperor|princess|santa|batman|napoleon|spiderman|elvis|astronaut
fishy             source - deny - topic .6 < something|this|that|it|story|thing|video|all|everything|timing $be|$look|is|isn't|doesn't|not|just adv $very* fishy|sus|suspicious|suspect|dodgy|shady|rotten|off|weird|strange|odd|unconvincing|right|too_good_to_be_true|too_perfect|too_clean|unnatural|iffy > ~
too-perfect       media staged deny visual_inspection topic .62 ^ < way|far|just|all|much|a_bit|a_little|everything* too perfect|clean|neat|polished|cinematic|tidy|rehearsed|smooth|pretty|well_-_framed|well_lit|good_to_be_true > .
something-off     source - deny - open .6 < something|smth|sth here|about_this|about_it|about_that|in_this|with_this|there|just|really|definitely? isn't|is|doesn't|does|smells|feels|seems|is_not|does_not|ain't adv right|off|fishy|add_up|adding_up|rotten|wrong|suspicious|sus|weird|smell_right|make_sense ~
+ < i_smell|smell|smelling|smells_like a|some? rat|bs|hoax|stunt|con|bullshit|setup|set_up|propaganda|psyop|false_flag|lie|lies|fake|agenda > ~
add-up            source - deny - topic .65 < $the? story|this|that|it|numbers|figures|nothing|timeline|version|video|things|details|math|maths ..2 doesn't|don't|do_not|does_not|dont|doesnt|never|not adv add_up|adds_up|adding_up|make_sense|make_any_sense|match > 
makes-no-sense    source - deny - harm .5 < $the? story|this|that|it|version|nothing ..2 makes|make no|zero|any sense >
i-doubt           source - deny - topic .65 i|we very_much|highly|seriously|really|strongly|honestly|still|kinda|also? < doubt it|this|that|these|them|everything > .
+ i|we very_much|highly|seriously|really|strongly|honestly|still|kinda|also? < doubt the|this|that|these|any|they|there|their|your ..2 $media|$story|$figure|$event|true|real|happened|dead|killed|army|rebels|regime >
+ < have|having|got|has my|our|serious|big|strong|some|many|a_lot_of|huge|severe|grave|real doubts|questions|suspicions >
+ < skeptical|sceptical|unconvinced|not_convinced|not_so_sure|suspicious|doubtful|dubious|questionable of|about this|that|these|the|it|anything|any|such|all|everything|how >
+ < very|highly|extremely|rather|quite|pretty|so|more_than|really|deeply doubtful|dubious|questionable|implausible|suspicious|unlikely|unconvincing|fishy >
+ $its|$this $is? a|an? < estimate|guess|guesses|guesswork|rumour|rumours|rumor|rumors|allegation|hearsay|speculation at best|most >
+ < doubtful|unlikely|implausible|improbable that > ..3 many|#|died|killed|anyone
grain-of-salt     source - deny - topic .6 take|take_this|take_it|takes|taking ..3 < grain|pinch|spoon|kilo|ton|truckload|bag|mountain of salt >
hard-to-swallow   source - deny - topic .55 < hard|difficult|tough|harder|impossible to believe|swallow|buy|take_seriously|trust > 
i-call-bs         source - deny - open .65 < call|calling|calls bs|bullshit|cap|bulshit|shenanigans|hoax|fake on_this|on_that|on_it? > ~
load-of           source - deny - topic .6 < what|such|such_a|load|pack|bunch|pile|web|full|string|tissue|stream a? load|pack|bunch|pile|of|full of? tosh|twaddle|piffle|drivel|claptrap|poppycock|codswallop|baloney|hogwash|malarkey|horseshit|balderdash|bollocks|bs|bullshit|crap|lies|nonsense|rubbish|garbage|propaganda|propoganda|liars|lie > ~
lies-all          source - deny - open .65 ^ < all|nothing_but|lies|more|so_many|full_of|always|just|only|damn|such|pure|blatant|dirty|disgusting|shameless|the_same|same_old lies > .
+ ^ < lies , lies >
+ ^ < lies lies lies* >
+ < lie after lie|lies >
+ ^ < liars|liar|bunch_of_liars|what_liars|lying_bastards|shameless_liars > .
lies-alone        source - deny - topic/lone .6 ^ < clickbait|click_bait|scaremongering|fearmongering|lies|bullshit|bulshit|bs|fiction|nonsense|cap|🧢|hogwash|fabrication|fantasy|fairytale|fairytales|fairy_tales|fairy_tale > .
never-happened    event - deny - topic/lone .7 < none_of_this|none_of_it|none_of_that|nothing_of_this|nothing_of_the_sort ..1 happened|occurred|took_place|happens > ~
+ < this|that|it|none_of_this|none_of_it|none_of_that|nothing|event|thing|stuff ..1 never|didn't|did_not|didnt|hasn't|has_not ever|even|really|actually? happened|happen|occurred|occur|took_place|take_place > !to ~
echo              media unspecified deny - open .6 ^^ < “|"? $scare ”|"? ? > !who|how|when|what|where
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
+ < cry|cried|cries|crying wolf|massacre|genocide|chemical_attack >
holes             source - deny - topic/open .66 < full|more|so_many|many|too_many|has|with of? holes|contradictions|inconsistencies > in_this|in_the|than|in_it|.
+ $story|numbers|version|it|they ..2 < contradict|contradicts|contradicting each_other|itself|themselves|the_first|what|yesterday's|earlier >
thin-air          source - deny - open .68 < $figure|$story|claims|toll|they|allegations|dead|everything|this|all ..4 out_of|from thin_air|their_ass|his_ass|their_arse|nowhere|a_hat|the_air > 
rumours-as        source - deny missing_confirmation open .66 < rumours|rumors|rumour|rumor|gossip|hearsay|speculation|lies|propaganda|tweets|opinion|allegations ..2 as|is|are|isn't|aren't|not news|facts|fact|truth|journalism|evidence|proof|reporting >
+ < telegram|twitter|tiktok|facebook|social_media|whatsapp|youtube|internet rumours|rumors|gossip|nonsense|experts|fairy_tales|hearsay >
prove-it          event - query missing_confirmation topic/lone .65 ^ < prove_it|prove_this|prove_that|can_you_prove|can_anyone_prove|can_they_prove|who_can_prove|pics_or_it_didn't_happen|proof_or_it_didn't_happen >
didnt-happen      event - deny - topic/lone .66 ^ < never_happened|didn't_happen|didnt_happen|did_not_happen|no_such_thing|no_such_event|pure_invention > !to .
charged           media by_word deny - comment+here .55 < fake|fakes|faked|staged|hoax|hoaxes|photoshopped|photoshop|deepfake|deepfakes|cgi|propaganda|propoganda|disinformation|fabricated|fabrication|scripted|doctored|exaggerated|exaggeration|exaggerate|invented|invent|invents|inventing|lied|liars|liar|montage|staging|faking|clickbait|rehearsed|manipulated|manipulation|false_flag|pallywood|theatrics|puppet_show|charade|farce|psyop > !it_till|it_until|accounts|account|friends|friend|film|festival|a_protest|protest|an_attack|raid|a_raid|new|passports|passport|documents|id
unbelief          source - deny - comment+here .55 < never|don't|dont|do_not|nobody|no_one|not|stop|refuse|who|didn't|doesn't|does_not|hard_time|hard_to|difficult_to|have_trouble|struggle_to|wouldn't|won't ..3 believing|trust|trusts|trusting|credible|reliable|convinced|trustworthy|believable|convincing > !in|god|each
+ < hard_time|trouble|difficulty|difficulties|problem|problems believing|trusting|with ..1 >
its-a-lie         source - deny - topic/open .66 < $its|it|this|that|all|story|what_a|everything $is|has_to_be|must_be? $very* a|an|one? $very* huge|damn|complete|dirty|outright|racist|bold-faced|bare-faced? lie|lies|liar > .
+ ^^ < $very* a|an? ..1 lie > .
lied              source - deny - open .66 < police|government|officials|chief|media|army|authorities|ministry|spokesman|general|minister|press|regime|reporter|journalists|rebels|cops|witness|witnesses|spokesperson|state|military adv always|all|keep|just|also|never? lied|lie|lies|lying|are_lying|is_lying|were_lying|was_lying|kept_lying > ~
must-be-true      source - deny - open .62 < so|then|well|must|internet|tv|web|twitter|facebook|because ..2 must_be|it's|has_to_be true|real|right|correct >
sounds-absurd     source - deny - topic/open .62 < $look $very* $absurd|implausible|far_-_fetched|unlikely > ~
make-things-up    source - deny - topic/open .68 < make|makes|making|made up stuff|shit|horseshit|things|stories|lies|numbers|this|everything|facts|quotes|sources|a_story|victims|evidence > 
+ < make|makes|making|made this|it|stuff|shit|things|that|everything|these|stories ..1 up > ~
you-no-proof      event - deny missing_confirmation open .64 < don't|doesn't|didn't|do_not|does_not|dont|did_not|haven't have|has|see|show|give|offer|provide|present|seen|got any|a_shred_of|one|a_single|a|the|a_piece_of $solid* $proof >
fake-report       source unspecified deny - topic .68 < $fake ..1 $story|report|reports|conspiracy|conspiracies|documents|quote|quotes|tweet|tweets|account_of|statement|news|outrage|scandal >
story-changes     source - deny - topic/open .64 < $story|version|versions|narrative|numbers|explanation ..1 changes|changed|keeps_changing|keep_changing|is_changing|kept_changing|change >
nice-props        media staged deny - open .62 ^ < nice|good|great|lovely|cute|beautiful|impressive|cheap|bad|terrible tears|props|effects|photoshop|edit|editing|cgi|dummy|doll|script|extras|special_effects|fake|green_screen|setup > .
who-wrote         media staged deny - open .66 < who wrote|directed|produced|staged|scripted|choreographed|edited|painted this|that|the|these|it ..2 script|scene|film|movie|play|show|lines|wounds|blood|? >
absurd-story      source - deny - open .64 ^ < such|what|another|just|so|very|really|most|this? a|an|is? $absurd story|stories|tale|narrative|claim|claims|accusation|accusations|allegations|report|propaganda|headline|lie > .
seriously         source - deny - topic/open .68 < can't|cannot|don't|nobody|hard_to|stopped|won't|impossible_to|never|cant|dont take|takes|taking|took this|that|the|your|them|these|such|any? $outlet|$media|$story|them|you|this|that|these|people|accounts seriously >
lie-factory       source unspecified deny - open .72 < ministry|channel|agency|department|factory|network|army|merchants|masters|kings|nest of lies|propaganda|fakes|disinformation|fake_news|liars >
+ < lie|lies|propaganda|fake|fakes|fake_-_news|troll|disinformation|misinformation factory|machine|mill|farm|brigade|campaign|merchants >
not-true          source unspecified deny - topic/lone .62 < that's|thats|this_is|that_is|it's|it_is|it_was|this_was|all|simply|just|absolutely|completely|totally|story_is|claim_is|report_is|news_is not_true|false|untrue|incorrect|inaccurate|simply_false|simply_not_true|a_lie|a_blatant_lie|an_outright_lie|factually_wrong|completely_false|totally_false > ~
+ ^ < not_true|false|untrue|wrong|incorrect|simply_false|completely_false|false_information|false_news|false_claim|false_report > .
proves-nothing    event - deny missing_confirmation open .7 < proves|prove|shows|show|proved|proving nothing|zilch|absolutely_nothing|squat > !about|against
+ < doesn't|don't|does_not|do_not|didn't|hardly|cannot|can't|couldn't prove|proves|count_as|constitute|qualify_as anything|that|it|evidence|proof|a_thing|who|what|guilt >
could-be-any      media decontextualised deny - open .66 ^ < could|might|may be|have|come|belong ..3 anywhere|anyone|anybody|any_country|any_war|any_time|any_year|any_city|any_conflict|any_attack|any_earthquake|any_place|any_other >
+ $media|this|it|that|these|those|which|they ..1 < could|might|may be|have|come|belong ..3 anywhere|anyone|anybody|any_country|any_war|any_time|any_year|any_city|any_conflict|any_attack|any_earthquake|any_place|any_other >
can-be-any        media decontextualised deny - topic .64 < can be|come|belong ..3 anywhere|anyone|anybody|any_country|any_war|any_time|any_year|any_city|any_conflict|any_attack|any_earthquake|any_place|any_other >
full-video        media edited query - open .66 < show|post|where_is|where's|wheres|see|release|watch|upload|publish|what_about us|me? the full|whole|entire|unedited|original|uncut|raw|rest|complete|other|long|longer of_the|of_this|of? $media|version >
+ < cut|cuts|edited|left|leave|leaves|removed|skipped|hide|hides|hiding out|away|off? the part|moment|beginning|end|rest|first|bit|scene|minutes|seconds >
+ < out_of_context|without_context|no_context|context_missing|missing_context|selective_editing|selectively_edited|conveniently_cut|conveniently_cropped|conveniently_ends|conveniently_starts >
own-research      source - deny - topic .55 < do_your_own|do_your|do_some|did_you_do_any|do_a_little|do_a_bit_of research|homework|digging >
+ < use your|their brain|brains|head|heads|eyes > .
+ < think for yourself|yourselves > 
+ < check your|the|their facts|sources|date|dates|source|account|metadata|location >
stop-lying        source - deny - open .64 < stop|quit|keep|keeps|enough|tired_of|sick_of|done_with lying|spreading|posting|making_up|inventing|pushing|publishing|sharing|with_the|of_the|your|the|with_your|of_your your|these|this|such|more|the? lies|lie|misinformation|disinformation|fakes|fake|propaganda|rumours|rumors|nonsense|bs|bullshit|hoaxes|stories|garbage|crap > 
+ ^ < stop lying > .
+ < spreading|spread|spreads|posting|sharing|believing|repeating lies|misinformation|disinformation|fakes|fake_news|propaganda|rumours|rumors|hoaxes|unverified > 
they-lie          source - deny - topic .64 < you|they|u|he|she|these_people|you_people|they_all|you're|they're|he's|she's|who|guy|man|woman $be|always|all|keep|keeps|still|just|again? adv a|an|such_a|all|always? lying|liar|liars|lied|lies > !in|on|down|about_his_age|awake|there|here
only-idiots       source - deny - open .68 < idiots|fools|morons|stupid|naive|blind|gullible|dumb|sheep|brainwashed|children|brain_-_dead|braindead|clueless ..4 believe|believes|fall|trust|buy|buys|falls|fooled >
past-hoax         source unspecified deny - open .64 < remember|after|like|since|recall|forget|forgot|as_with ..5 hoax|lie|lies|fakes|false_flag|psyop|fabrication|fakery|wmd|incubators|incubator > !in_the_film
so-they-say       source - deny - topic .6 < or_so|so|at_least|only|if_you they|he|she|you|activists|rebels|believe say|claim|want|tell_us|says|claims > .
pigs-fly          source - deny - open .64 < pigs_fly|pigs_can_fly|pigs_might_fly|flying_pigs|moon_is_made|tooth_fairy|easter_bunny|earth_is_flat >
from-there        event - deny personal_knowledge open .74 < i'm|i_am|im|we're|we_are|i_live|we_live|i_work|my_family_is|my_parents_live|i_was|born_and_raised from|in|there|here|near|at|next_to|close_to ..4 ,|and|but|.|… ..2 this|it|that|there|we|i|nothing|nobody|no ..1 not|never|isn't|wasn't|didn't|nothing|no|fake|false|lie|saw_nothing|heard_nothing ..3 >
not-what-happened event - deny - topic/open .66 < not what|how|the_way ..1 happened|it_happened|it_was >
+ < didn't|did_not|never|doesn't happen|happened like|the_way|that_way|this_way|as >
+ < truth|reality $is very|quite|completely|totally|just|exactly|rather? different|the_opposite|another|otherwise|opposite >
better-source     source - deny - topic .6 < more_credible|more_reliable|more_trustworthy|a_better_source|better_sources|more_honest|more_believable than >
funny-how         event - deny - topic .6 ^ < funny|strange|weird|odd|interesting|curious|amazing|hilarious|remarkable|suspicious|curiously|strangely|funnily|isn't_it|fascinating how|that|enough|strange|funny|odd|interesting|weird >
suspiciously      event - deny - topic/open .62 < suspiciously|miraculously|magically|mysteriously|conveniently|oddly|strangely ..1 >
magic-thing       media - deny - open .66 < magic|magical|miracle|miraculous|indestructible|unburned|fireproof|bulletproof bullet|passport|passports|bomb|bombs|missile|missiles|rocket|fire|hospital|child|baby|survivor|phone|id|documents|book|glasses|bullets|building >
wake-up           source - deny - doubted .5 ^ < wake_up > people|sheep|sheeple|folks|everyone|guys|.
nothing-happened  event - deny personal_knowledge topic/open .66 < nothing happened|exploded|was_hit|burned|is_destroyed|was_destroyed > here|there|in|that|.
heard-nothing     event - deny personal_knowledge comment .75 i|we|my|nobody|live|and|but ..4 < heard|saw|felt|noticed nothing|no_explosion|no_explosions|no_bombs|no_planes|no_shots > 
sheep             source - deny - topic .55 ^ < you|u|such|typical|poor|these|those|they_are|you_are|you're|what? sheep|sheeple|gullible|brainwashed|naive|clueless|brain_-_washed people|idiots|fools|masses|westerners|viewers|lot|crowd|public|audience? > ~
lied-to           source - deny - open .7 you|people|they|we|u|everyone|public|us|you're|we're|they're|you_all|yall|y'all are|is|were|being|got|are_being|is_being|have_been|been all|being|just|again|still? < lied_to|manipulated|deceived|fooled|brainwashed|played|duped|misled|conned|fed_lies|fed_propaganda|fed >
`);
