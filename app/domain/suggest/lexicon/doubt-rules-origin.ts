import { type DoubtRule, doubtTable } from "./doubt-table.ts";

/** Doubt about where and when pictures were made. */
export const originRules: readonly DoubtRule[] = doubtTable(`
filmed-elsewhere  media decontextualised deny - open .8 $this|$media|stuff|scene ..2 $be|has_been|have_been|'s adv < filmed|shot|taken|recorded|made|produced in|from|at|during adv $wrong $geo >
+ $this|$media|stuff|scene ..2 $be|has_been|'s adv < filmed|shot|taken|recorded|made|produced in|from|during|at|near|on the? #|Name|last ..4 $wrong? $geo|ago|year >
+ < filmed|shot|taken|recorded|made|uploaded|posted|published years|months|# ago|years|months|before|earlier >
filmed-when       media decontextualised deny - topic/contrast .7 < $this|$media $be|'s|has_been adv already|first|originally|actually|clearly|back|long? filmed|shot|taken|recorded|posted|uploaded|published|used|shared|circulated|online|on_youtube back|already? in|on|years|months|last|since|long # >
+ < $this|$media $be|'s|has_been adv already|first|originally|actually|clearly|back|long? filmed|shot|taken|recorded|posted|uploaded|published|used|shared|circulated|online|out back|already? years|months|last|long|ages|decades|weeks|# ago|year|years|months|week|month|summer|winter >
uploaded-early    media decontextualised deny counter_evidence_link open .72 < $media|post|tweet|article ..2 uploaded|posted|published|online|filmed|recorded|tweeted|written ..5 before the|this|that ..1 $event|strike|crash|storm|earthquake|flood it|they > adv shows|show|claims|claim|reports|report|describes
stock             media decontextualised deny - open .78 < $this|$its|they're $is? adv a|an|just|from|all|some? stock|archive|library|file|generic|promotional|press photo|photos|footage|image|images|picture|pictures|video|clip >
cropped           media edited deny - open .72 < $media ..2 $be|was|gets|conveniently adv cropped|cut|spliced|edited|blurred|trimmed|cuts|ends|stops|starts > right|exactly|just|before|where|when|at|here|after
from-film         media decontextualised deny - open .78 $this|$media|$its|stuff|looks ..2 < from|out_of a|an|the|some|one_of_the|an_old|another ..2 $fiction > !festival|,
taken-from        media decontextualised deny - open .72 < taken|stolen|lifted|copied|cut|borrowed|cribbed from a|an|the|another|some ..2 $fiction|video|$geo|documentary|website|stock >
+ $this|$its $is? just|only|obviously|clearly? < a|the|some still|stills|frame|frames|screenshot|scene|shot|clip|picture from|out_of a|an|the|some|another ..2 $fiction|exercise|drill >
when-where        media - query - harm .6 ^ < when|where|what_year|which_country|which_city|which_year exactly? was|were|is|are this|these|that|the|it|those $media? ..1 filmed|taken|shot|recorded|from|posted|made|uploaded >
really-there      media - query - topic .62 < is|are|was|were you_sure|this|that|these|sure ..1 even|really|actually|definitely|this_is|this_was|that|the? ..1 in|from|Name ..3 ? >
+ < are_you_sure|you_sure|u_sure|sure|is_anyone_sure|can_we_be_sure|how_sure that? this|that|it|these|those is|was|are|were|isn't > 
isnt-this         media decontextualised query - open .7 < isn't|wasn't|aren't|weren't|didn't|hasn't this|that|these|it|the $media|scene? ..3 from|filmed|taken|the_same|same|old|last_year|years_ago|shot|used|in|happen|recycled|posted|already ..4 # ..5 ? >
+ < isn't|wasn't|aren't|weren't|hasn't this|that|these|it $media? ..2 from|filmed|taken|the_same|same|old|shot|used|recycled|posted|debunked >
closed-building   event - deny counter_evidence_link harm .62 < $building ..2 has_been|have_been|was|is|closed|had_been ..2 empty|abandoned|closed|shut|ruined|evacuated|destroyed|demolished|bombed|ago|years ..2 years|long|since|already|before|ago|months|for >
from-elsewhere    media decontextualised deny - open .75 $this|$media|$its|pic|stuff ..1 $be? adv < from|in|of|shows|show|during|like adv $wrong $geo >
+ $this|$media|$its ..1 $be? adv < from|of|out_of adv a|an|the|some|that|one_of_the? ..2 $fiction > !festival
from-elsewhere-2  media decontextualised deny - topic .72 < from|in|of|shows|show|during|like adv $wrong $geo >
+ ^ < $very* wrong|different|another $geo > .
+ < not_even|isn't_even|not|isn't the? right|same|correct $geo >
game-footage      media decontextualised deny - topic .75 < game|gameplay|arma|videogame|simulator|movie|film|training|drill $media|footage|scene|clip >
not-this-place    media decontextualised deny - topic .7 < $this|$media|picture $benot|isn't|is_not|are_not|was_not|not adv in|from|even? Name >
name-not-name     media decontextualised deny - open .75 < $this|$media|$its $is? adv in|from? Name|#|here ,|and|it's|but? not in|from|the|even? Name >
+ < $this|$media|$its $is? adv in|from? Name|# , !but not|isn't in|from|the? today|yesterday|now|this_year|recent|last_week|last_night >
+ $this|$media|$its $is adv < from|in|of Name in|, # >
this-year         media decontextualised deny - topic/open .7 < $this|$its|they're $is? adv from|circa|of|dated # > ~
old-verdict       media decontextualised deny - open .75 ^ < $very* a|an? old|recycled|reused|ancient|outdated|older|archive|reposted $media|news|story > from|.
old-news          media decontextualised deny - topic .65 < this|that|it|it's|that's|these|its|thats is|was|are? adv very|just|an|all|so|pretty|quite|from? an? old|recycled|reused|ancient|outdated|years_old|months_old|decades_old > ~
years-old         media decontextualised deny - topic .75 < $this|$media|$its ..1 $be? adv at_least|over|more_than|about|like|almost|nearly|many? #|several|ten|two|three|four|five|some|many|years|months|a_few|many|a_couple_of? years|year|months|decades old >
seen-before       media decontextualised deny - topic .65 i|we|i've|ive|we've|have|already|everyone ..2 < seen|saw|remember|recognise|recognize this|that|these|those|it|same|this_exact $media|one|exact|same|clip|scene|girl|boy|picture? ..1 before|already|years|last|in|somewhere|elsewhere|from|a_year|ages|months|weeks|back_in|a_long_time ~ >
+ i|we|already|have|i've ..1 < seen|saw|remember this|that|these|same $media ..2 in|from|during|years|last|before #|ago|year|war|syria|another|different >
recycled          media decontextualised deny - open .74 < $media ..1 $be|get|gets|keep_being adv recycled|reused|reposted|recirculated|re-used >
from-other-media  media decontextualised deny - open .68 $this|$its $is? ..3 < from last|an_earlier|the_previous|the_last|an_old|an_older ..3 $media >
not-from          media decontextualised deny - open .78 < $media|this|that|these ..2 $benot|is_not|are_not|was_not adv from|of today|yesterday|this_week|this_year|here|now|this_war|that_day|last_night|this_month|this_attack >
not-look-like     media decontextualised deny - topic/open .66 < $this|$media|it|there ..1 doesn't|don't|does_not|do_not|doesnt adv look|sound like Name|our|my|the >
reused            media decontextualised deny - - .75 < same|this_same|this|that|these old|exact|very? $media $be|has_been|have_been|they|gets|get|keeps|is_being|they_keep|they_always|keep|was|were ..2 used|using|posted|posting|shared|sharing|recycled|recycling|shown|circulating|circulated|reused|reposted|debunked|popping_up|making_the_rounds|going_around ..1 in|every|again|as|for|from|before|last|since|years|already|long|multiple|many|#|over_and_over >
+ < same|this_same|the_same old|very|exact? $media they|you|he|she|always|every|again|is|was|gets >
+ < recycling|reusing|recycle|recycled|reuse|reused|reposting|repost|reposted|using|use the_same|old|same|this_same|this|this_old|these_old|the|the_old old? $media > again|from|every|as|.|and
debunked          media unspecified deny counter_evidence_link open .75 < $this|$media|story|claim|which|already|been|was|it's ..2 debunked|disproven|disproved|exposed_as|proven_false|proven_fake|proved_false|proved_fake|shown_to_be_fake > !by_the_way|nothing
reverse-search    media decontextualised deny counter_evidence_link topic .65 < reverse|google|tineye -? image|search|lens|earth -? search|it|shows|says|this|lens|the_image|results? >
nothing-to-do     media decontextualised deny text_media_mismatch - .75 < $media|image|this_photo|headline|caption ..4 has|have|had|got nothing|zero to do with >
+ < $media|footage|headline|caption|title ..4 doesn't|don't|does_not|do_not|didn't match|fit|show|support|prove|correspond > 
mislabelled       media decontextualised deny - - .75 < misleading|wrong|false|mislabelled|mislabeled|miscaptioned|deceptive caption|title|headline|thumbnail|description|captions|label|date >
+ < $media $be|has_been|is_being ..1 mislabelled|mislabeled|miscaptioned|misattributed|misused|taken_out_of_context|out_of_context >
`);
