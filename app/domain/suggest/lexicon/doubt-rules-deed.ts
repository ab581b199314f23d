import { type DoubtRule, doubtTable } from "./doubt-table.ts";

/** Doubt about figures, about the event itself, and about who did it. */
export const deedRules: readonly DoubtRule[] = doubtTable(`
figures-bad       figure - deny - harm .75 < $the? death|casualty|victim|$deadly? $figure !and|but|so ..3 $be|$look|seem|sounds|are|is|must_be|has_to_be|have_to_be|got_to_be|can't_be|cannot_be|never $very* way? too_high|too_low|off|$inflated|made_up|not_real|not_true|unbelievable|a_joke|propaganda|pulled_out_of_thin_air|not_credible|right|true|double_counted|guesswork > ~
figures-bare      figure - deny - open .66 < $figure $very* inflated|exaggerated|cooked|padded|invented|overblown >
figures-open      figure - deny - open .65 < the|these|those|your|their $figure $be $very* inflated|exaggerated|cooked|padded|made_up|fake|invented|fabricated|fantasy|fiction|invention|guesswork|propaganda|absurd > ~
figures-add-up    figure - deny - harm .7 < $figure|math|maths ..2 don't|doesn't|do_not|does_not|dont|never|not adv add_up|adds_up|make_sense|match >
figures-change    figure - deny - harm .6 < $figure|it|they ..1 keeps|keep|kept|always|is|are ..1 changing|growing|rising|going_up|doubling|going_down|changes|grows|different_every_time > 
+ first|yesterday|earlier ..3 it_was|they_said|was|said ..1 < # ..3 ,|then|now|and_now|today ..3 # > ..4 ?|make_up_your_mind|lol|which
+ ^ ok|wait|hang_on|now? so|first|is_it|was_it ,? ..2 < # ,? or? # ,? or? #|dozens|hundreds|thousands > 
+ # ..8 < pick_one|which_is_it|which_one_is_it|make_up_your_mind|make_up_your_minds|make_your_minds_up|make_up_their_minds >
+ < pick_one|which_is_it|which_one_is_it|make_up_your_mind|make_up_your_minds > ,|:|—|- ..1 # ..3 or #
figures-turn      figure - deny - harm/topic .66 < # ..3 turn|turns|turned|morph|morphs|morphed|balloons|ballooned|mushroomed|multiplied|magically_become|magically_became|suddenly_become|suddenly_became|miraculously_become into|to|in_to? # >
+ < # ..1 gunmen|fighters|militants|soldiers|terrorists|rebels|combatants become|becomes|became # >
how-count         figure - query - harm/topic .65 < how|who did|do|does|can|could|would|is|are|was they|anyone|you|he|she|one|somebody|counted|counting|we ..2 count|counted|know|counting|the|get|come_up ..2 so_fast|so_quickly|that_fast|already|number|numbers|figure|figures|how_many|exact|bodies|dead|within|in_minutes|in_an_hour|in_ten|with >
+ < who|did_anyone|did_anybody|has_anyone ..1 counted|counts|count them|the|these|those|dead|bodies|all|it >
count-claim       figure - deny - harm .68 < nobody|no_one|no-one|how|who|impossible_to|can't|cannot|couldn't|could|can ..2 count|counts|counted|find|identify|bury|buried # bodies|people|dead|victims|corpses|graves|? >
how-tell-who      responsibility - query missing_confirmation harm .64 < how can|could|do|does|would they|anyone|anybody|you|one|he|she|we|somebody adv tell|know|say|determine|be_sure ..6 who|whose|which_side|it_was > ..10 ?
number-sure       figure - deny - harm .65 < # ..2 people|dead|killed|victims|casualties|died|civilians|children|bodies|deaths|wounded ,|…|!|”|?|"* sure|lol|yeah_right|really|come_on|my_ass|lmao|bs|bullshit|nonsense|right|give_me_a_break|impossible|haha|no_way|please|and_not_one|rofl|riiight|who_counted > 
+ ^ < # ,|…|!|.* sure|yeah_right|come_on|my_ass|bs|bullshit|nonsense|give_me_a_break|impossible|no_way|lol_sure|sure_lol > .
+ < no_way|impossible|can't_be|cannot_be|not_possible|there's_no_way|there_is_no_way|no_chance|never that|there|it|so_many|for|possible|they? ..2 # ..3 died|killed|dead|people|victims|civilians|bodies|casualties >
+ < don't|dont|do_not|doubt|nobody|no_one|hardly|can't|cannot ..1 believe|believes|there|trust|buy ..3 # ..3 died|killed|dead|people|victims|civilians|bodies|casualties|deaths|children >
+ < no_way|impossible|can't_have|cannot_have|couldn't_have|there's_no_way|there_is_no_way|how_could|how_can that|for|it? ..8 killed|kill|kills|killing|buried|bury # people|civilians|victims|children|bodies|.
fighters-counted  figure - deny - harm .75 < counting|count|counts|counted|including|listing|include|calling|call|called|label|labelled|labeled|dressed|listed ..2 fighters|militants|soldiers|terrorists|combatants|gunmen|rebels|them|those ..1 as|among|in|civilians|children ..1 civilians|children|kids|victims|casualties|toll|dead|journalists|medics|doctors? > 
most-fighters     figure - deny - harm .65 < most|half|all|many|majority|some|almost_all of them|those|these|the ..2 were|are|was ..2 fighters|militants|terrorists|combatants|soldiers|gunmen|rebels|armed|jihadists >
blow-up           figure - deny - topic/open .68 < inflate|inflates|inflating|exaggerate|exaggerates|exaggerating|double|pad|doctor|cook|invent the|their|its|these|all? $figure|deaths|casualties|everything|losses|dead >
exaggerating      figure - deny - topic .65 they|always|media|people|you|rebels|activists|sources|article|ministry|both_sides|opposition|numbers|everything|these|usual|so|wildly|grossly|heavily|clearly|massively|vastly|totally ..1 < exaggerate|exaggerates|exaggerating|exaggerated|inflate|inflates|inflated|inflating|exaggeration|overblown|blown_out_of_proportion > 
event-invented    event unspecified deny - - .85 < $the? so? -? called|alleged|supposed|whole|entire? $event|story ..4 $be|never $very* made_up|invented|fiction|imaginary|hoax|lie|staged|myth|fairy_tale|fabricated|a_hoax|pure_fiction|didn't_happen|not_real|never_happened >
+ < so_-_called|so-called|imaginary|invented|fictitious|nonexistent|phantom $event|$scare|$proof >
none-killed       event - deny - harm .66 don't|dont|do_not|doubt|not|hardly think|believe|convinced that? < any|a_single|one children|child|kids|people|civilians|civilian|person|women|of_them ..2 died|killed|murdered|massacred > !thank|luckily
inside-job        responsibility - deny - harm/open .75 < inside_job|false_flag|false_flags|falseflag|provocation|staged_provocation >
did-themselves    responsibility - deny - - .75 < bombed|shelled|shot|attacked|hit|gassed|killed|blew_up|did|doing|done|bombing|did_it|did_this|bomb|kill|killing|shoot|shooting|gassing ..2 themselves|to_themselves|their_own|its_own|his_own|own_people people|civilians|side|citizens|hospital|supporters|soldiers|men|kids|population|convoy|children|city|.|and|to|again >
own-rocket        responsibility - deny - harm .75 < their|its|a|the|his|hamas|rebel|islamist? own|misfired|failed|stray|malfunctioning|misfiring|errant rocket|rockets|missile|missiles|shell|shells|bomb|bombs|explosives|ammo|ammunition|mine|mines|weapons|depot|drone|mortar|mortars|air_defence|air_defense|interceptor >
it-was-them       responsibility - deny - harm .65 it|this|that ..1 < was|were|is really|actually|obviously|clearly|definitely|probably|the|always|more_likely* $force themselves|itself|who|that|all_along|behind|not >
+ $the? $force < would_never|wouldn't|didn't|did_not|had_nothing_to_do|has_nothing_to_do|have_nothing_to_do|does_not|doesn't|don't|never|has_no_reason|had_no_reason|have_no_reason|gains_nothing do|done|did|target|attack|bomb|to|with|kill|hit|even_have|shell|use|have|from|shoot ..4 >
why-would         responsibility - query motive harm .65 < why would|should|on_earth_would|the_hell_would the|they|he|his|she|we|you ..2 bomb|attack|shoot|kill|hit|shell|gas|target|use|do|blow|strike|fire|destroy|murder >
not-civilians     responsibility - deny - harm .65 < those|these|they|victims|dead|them|people ..2 were|are|was not|no|hardly civilians|innocent_civilians|innocent|children|journalists|medics|patients|refugees|doctors > !killed|shot|and_they_were|who|when
military-target   event - deny - harm .65 < was|is|were a|an|actually|really|used_as|the|legitimate* military|weapons|arms|ammunition|terrorist|rebel|militia|command base|depot|target|post|headquarters|centre|center|position|storage|warehouse , !but not a|an|the|some >
other-cause       event - query - harm .64 ^ < could|might|can|may|couldn't ..4 have|be ..5 something_else|somebody_else|someone_else|another_cause|other_causes|other_reasons|another_reason|another_weapon > ..8 ?
nobody-died       event - deny - harm .65 < nobody|no_one|no-one|noone|not_one_person|not_a_single_person actually|really|even died|was_killed|was_hurt|got_hurt|was_injured|got_killed|is_dead >
distraction       event - deny motive topic .55 < distraction|distract|distracting|smokescreen|smoke_screen|diversion > from|.|to|us
`);
