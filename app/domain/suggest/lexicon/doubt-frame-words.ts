import type { WordClasses } from "../word-pattern.ts";
import { doubtClasses } from "./doubt-words.ts";
import { wordSet } from "./word-sets.ts";

/** Classes of words that frames of doubt are made of, beside those of the patterns; "_" joins words in a row. */
export const frameClasses: WordClasses = {
  ...doubtClasses,
  neg: wordSet(
    "not no never nobody no_one noone nothing none neither nor without hardly barely scarcely zero isn't aren't wasn't weren't don't doesn't didn't can't cannot couldn't won't wouldn't haven't hasn't hadn't ain't dont doesnt didnt cant wont isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt nowhere far_from anything_but",
  ),
  /** A "not" that is no astonishment, as "can't" is. */
  refuse: wordSet(
    "not never nobody no_one noone none don't doesn't didn't won't wouldn't dont doesnt didnt wont wouldnt hardly refuse refuses stopped no_longer nobody_should no_reason_to why_would_i why_should_i why_would_anyone why_should_anyone",
  ),
  /** Words that say it is made up. */
  deceit: wordSet(
    "fake fakes faked faking fakery fakers hoax hoaxes staged staging stage-managed fabricated fabricate fabricates fabricating fabrication fabrications scripted propaganda propoganda disinformation misinformation psyop psyops psy_-_op psy-op false_flag deception deceptive deceive deceiving trickery lies lying lied liars fairy_tale fairytale set_-_up set_up setup charade farce stunt pretence pretense fiction fictional manipulation manipulated doctored photoshopped photoshop cgi deepfake deepfakes ai_generated ai_-_generated ai-generated pallywood smear_campaign bogus phony phoney a_sham puppet_show crisis_actor crisis_actors paid_actors invention concocted manufactured orchestrated choreographed falsified falsification forgery forged photo_op photo-op photo_-_op photo_opportunity put-up_job put_-_up_job put_up_job inside_job theatrics rehearsal rehearsals skit skits reenactment re-enactment re_-_enactment dishonest dishonesty provocation bullshit bs cover_-_up cover_up coverup con_job hogwash hokum baloney",
  ),
  /** What tells one thing as a case of another. */
  hallmark: wordSet(
    "hallmark hallmarks smells_of smell_of stinks_of smelling_of sounds_of textbook classic smacks reeks whiff stinks stench screams typical straight_out_of page_from chapter_from playbook telltale tell_-_tale nothing_but another yet_another elaborate clumsy amateurish blatant obvious obviously sheer nothing_more_than attempt piece_of work_of example_of case_of kind_of sort_of form_of part_of victim_of product_of signs_of looks_like sounds_like feels_like seems_like turned_out_to_be turn_out_to_be turns_out_to_be exposed admitted caught proven proved suspect suspected suspecting suspicious_of suspicion suspicions most_likely highly_likely quite_likely very_likely likely probably presumably surely certainly definitely possibly",
  ),
  /** What readers say who want others to doubt as well. */
  insinuation: wordSet(
    "draw_your_own_conclusions draw_your_own_conclusion make_of_that_what_you_will make_of_it_what_you_will do_the_math do_the_maths you_do_the_math connect_the_dots open_your_eyes wake_up_people wake_up_sheeple wake_up_folks think_for_yourself think_for_yourselves use_your_brain use_your_brains use_your_head ask_yourself ask_yourselves follow_the_money something_to_hide nothing_to_see_here red_flag red_flags alarm_bells smell_test sniff_test too_good_to_be_true raises_questions raise_questions raises_more_questions raises_a_lot_of_questions raises_some_questions raises_many_questions raises_serious_questions more_questions_than questions_than_answers unanswered_questions open_questions so_many_questions look_it_up google_it just_asking_questions just_asking_a_question legitimate_questions hard_questions wag_the_dog potemkin_village reichstag_fire emperor_has_no emperor's_new plot_holes plot_hole you_be_the_judge judge_for_yourself judge_for_yourselves do_your_research do_your_own_research sheeple gullible brainwashed kool-aid koolaid kool_-_aid don't_want_you_to_know don't_want_us_to_know don't_want_you_to_see not_telling_us not_tell_us won't_tell_you don't_tell_you isn't_telling_us something_fishy something_stinks pull_the_wool pulling_the_wool pull_the_other one_born_every_minute bridge_to_sell coincidence_i_think nobody_asks no_one_asks nobody_is_asking no_one_is_asking stage_is_set think_about_it mouth_shut tinfoil",
  ),
  sceptic: wordSet(
    "skeptical sceptical skeptic sceptic skepticism scepticism unconvinced doubtful unsure dubious wary agnostic suspicious incredulous",
  ),
  /** What readers do who hold back their judgement. */
  reserve: wordSet(
    "reserve_judgment reserve_judgement reserving_judgment reserving_judgement withhold_judgment withhold_judgement withholding_judgment suspend_judgment suspend_judgement jump_to_conclusions jumping_to_conclusions jump_to_any_conclusions rush_to_judgment rush_to_judgement rushing_to_judgment too_early_to_say too_early_to_tell too_soon_to_say too_early_to_know too_soon_to_tell wait_and_see face_value face-value believe_it_when_i believe_it_when_there believe_that_when with_caution with_extreme_caution with_great_caution with_a_lot_of_caution with_care pinch_of_salt grain_of_salt grains_of_salt bag_of_salt spoonful_of_salt spoon_of_salt truckload_of_salt dose_of_salt dose_of_scepticism dose_of_skepticism handful_of_salt shovel_of_salt mountain_of_salt lorryload_of_salt treat_this_as treat_it_as benefit_of_the_doubt hold_your_horses before_we_believe before_believing before_you_believe before_anyone_believes before_sharing before_you_share before_i_share before_i_believe before_calling_it before_we_call jury_is_still_out jury_is_out remains_to_be_seen remains_to_be_proven remains_unproven bear_in_mind_the_source mind_the_source",
  ),
  /** Words for what can be believed. */
  sound: wordSet(
    "credible plausible believable convincing convinced persuasive persuaded authentic genuine reliable trustworthy legit legitimate realistic conclusive verifiable objective neutral impartial unbiased independent serious",
  ),
  unsound: wordSet(
    "implausible unconvincing dubious doubtful suspicious questionable fishy sketchy shady dodgy iffy far-fetched far_fetched far_-_fetched improbable laughable unverifiable unreliable untrustworthy inconclusive contrived rehearsed non-credible non_-_credible discredited cherry-picked cherry_-_picked cherry_picked misleading one-sided one_-_sided one_sided preposterous beggars_belief strains_belief strains_credulity stretches_credulity defies_logic defies_belief defies_common_sense defies_physics defy_logic defies_the_laws against_the_laws_of_physics physically_impossible impossible incoherent inconsistent inconsistencies inconsistency contradictory contradictions contradiction discrepancy discrepancies anomalies anomaly",
  ),
  doubtverb: wordSet(
    "doubt doubts doubted doubting question questions questioned questioning distrust distrusts mistrust suspect suspects dispute disputes contest",
  ),
  believe: wordSet(
    "believe believes believed believing trust trusts trusting buy buys buying swallow swallowing accept accepting convince convinces convinced persuade persuaded fall_for falling_for fell_for fooled fool taken_in take_seriously",
  ),
  /** What somebody else would have one do. */
  wanted: wordSet(
    "supposed_to expected_to asked_to told_to meant_to want_us_to wants_us_to wants_me_to wanting_us_to expecting_us_to get_us_to gets_us_to getting_us_to trick_us_into tricks_us_into want_you_to wants_you_to expect_us_to expects_us_to expect_me_to expects_me_to expect_people_to want_people_to want_me_to ask_us_to asks_us_to asking_us_to asking_me_to tell_us_to have_us have_you have_me make_us make_you make_people makes_us require_us_to need_us_to need_you_to",
  ),
  check: wordSet(
    "confirm confirms confirmed confirming verify verifies verified verifying corroborate corroborates corroborated corroborating substantiate substantiated authenticate authenticated geolocate geolocated fact-check fact-checked fact_-_check fact_-_checked fact_check fact_checked cross-check cross_-_check double-check double_-_check double_check investigated look_into looked_into looks_into",
  ),
  evidence: wordSet(
    "proof proofs evidence confirmation verification corroboration substantiation documentation provenance metadata source sources link links citation citations references original_file raw_footage uncut uncut_version unedited_version full_video full_version autopsy autopsies forensics forensic investigation inquiry inquest second_source sample samples",
  ),
  independent: wordSet(
    "independent independently neutral impartial third_party third_-_party outside unbiased international reputable reliable credible trustworthy somebody_else someone_else anyone_else anybody_else second other any serious proper real hard actual solid",
  ),
  wait: wordSet(
    "wait waits waiting waited until till unless hold_off holding_off before let's_see lets_see let_us_see hold_on hang_on slow_down once pending",
  ),
  wish: wordSet(
    "want wants need needs needed like_to_see love_to_see prefer would_like i'd_like i'd_love would_love would_be_nice would_be_good would_be_helpful would_help would_feel_better i'd_feel_better hope_someone hope_somebody should ought must have_to has_to needs_to deserves requires require request requesting asking_for ask_for interested_in curious keen_to looking_for waiting_for",
  ),
  asker: wordSet(
    "? is_there are_there do_we have_we has_anyone has_anybody did_anyone does_anyone can_anyone could_anyone anyone_have anybody_have anyone_got any_chance got_any who where what_is what_are what's which how wonder wondering someone somebody",
  ),
  odd: wordSet(
    "funny strange strangely odd oddly weird weirdly curious curiously interesting interestingly convenient conveniently suspicious suspiciously amazing amazingly magically mysteriously miraculously miracle miraculous remarkable remarkably coincidentally coincidence lucky luckily bizarre peculiar peculiarly inexplicable inexplicably somehow puzzling telling fascinating incredible ironic awfully",
  ),
  /** Places and times that are no particular ones. */
  anywhere: wordSet(
    "anywhere anyone anybody any_war any_country any_city any_place any_time anytime any_year any_conflict any_street any_day any_hospital anything any_town any_village from_whenever who_knows_where who_knows_when god_knows_where god_knows_when heaven_knows_where",
  ),
  made: wordSet(
    "taken filmed shot recorded made written posted uploaded produced sent invented drawn created generated captured staged",
  ),
  shows: wordSet(
    "proves prove proven shows show shown tells tell says say demonstrates demonstrate supports support establishes establish confirms confirm",
  ),
  /** What is said to be the end of it. */
  purpose: wordSet(
    "whole_point sole_purpose only_purpose real_purpose whole_purpose purpose_of point_of all_about designed_to made_to meant_to intended_to in_order_to calculated_to aim_is aim_of goal_is goal_of just_to only_to so_that so_they_can so_he_can so_that_they",
  ),
  steered: wordSet(
    "get_us make_us drag_us push_us pull_us make_people get_people make_you get_the move_us turn_public public_opinion send_jets send_weapons send_troops send_money join_the_war start_a_war bomb intervene intervention blame smear demonise demonize discredit distract cover_up sympathy donations anger outrage hatred hate scare frighten manipulate sway justify excuse pretext weapons sanctions",
  ),
  quick: wordSet(
    "within_minutes within_an_hour within_half_an_hour within_hours within_seconds in_minutes in_an_hour in_half_an_hour in_under_an_hour in_less_than_an_hour so_fast so_quickly that_fast that_quickly so_soon minutes_later minutes_after minutes_before an_hour_later hours_later seconds_later before_the_dust before_the_smoke already instantly immediately straight_away right_away half_an_hour the_same_evening overnight",
  ),
  counted: wordSet(
    "count counted counting known knew identified exact final toll death_toll body_count number bodies blamed blaming culprit conclusion verdict headline headlines cleared investigated dead",
  ),
  bodypart: wordSet(
    "arm arms leg legs hand hands finger fingers eye eyes eyelid eyelids chest head foot feet toes lips corpse corpses body bodies",
  ),
  movement: wordSet(
    "move moves moved moving twitch twitches twitched twitching blink blinks blinked blinking breathe breathes breathed breathing sits_up sat_up stands_up stood_up gets_up got_up rises rising scratches scratching adjusts adjusting shifts shifting opens opened opening wakes_up woke_up lifts lifted rolls_over peeks peeking winks",
  ),
  /** Where one is told to look. */
  pointer: wordSet(
    "look watch see check notice pause slow_motion slow_mo freeze_frame freeze rewind replay zoom zoom_in second seconds minute frame mark timestamp clip video footage mirror background closely carefully spot clearly # camera",
  ),
  filmset: wordSet(
    "film_set movie_set film_studio movie_studio sound_stage soundstage making-of making_of making_-_of behind_the_scenes behind-the-scenes behind_-_the_-_scenes blooper bloopers outtake outtakes clapperboard clapper dress_rehearsal film_shoot shooting_a_film green_screen smoke_machine smoke_grenade fog_machine stunt_double makeup_artist makeup_artists make_-_up_artist costume_department props_department props body_double special_effects film_crew_posted dramatic_music sad_music music_video film_school trailer_for tv_drama soap_opera",
  ),
  /** That something does not go together with the rest. */
  misfit: wordSet(
    "fit fits match matches add_up adds_up adding_up tally tallies compute work hold_up holds_up hold_water holds_water stack_up stacks_up ring_true rings_true square wash hang_together line_up lines_up track tracks make_sense makes_sense sit_right sits_right pass_the correspond agree",
  ),
  /** What brings up pictures again. */
  resurface: wordSet(
    "resurface resurfaces resurfaced pops_up popped_up popping_up pop_up turns_up turned_up turning_up making_the_rounds makes_the_rounds made_the_rounds did_the_rounds doing_the_rounds does_the_rounds going_around went_around goes_around go_around reappears reappeared shows_up showed_up surfaces surfaced circulating circulated circulates reposted re-posted recycled reshared reused re-used recirculated rehashed recycle recycles recycling reuse reuses reusing rehash trot_out trotting_out repost reposts reposting went_viral gone_viral trotted_out wheeled_out dusted_off dug_up dragged_out comes_up comes_back came_up",
  ),
  repeated: wordSet(
    "every each always again last previous earlier before already years months decade since ago another different time times other old back",
  ),
  /** What tells that pictures are of another time. */
  earlier: wordSet(
    "predates predate predating pre-dates pre_-_dates older_than dates_from dates_back dating_from dating_back dated file_footage archive_footage archive_picture archive_photo archive_image library_picture stock_photo stock_footage",
  ),
  elsewhere: wordSet(
    "another_country another_war another_city another_year another_conflict another_attack another_place another_incident different_country different_war different_city different_year different_place different_incident different_event different_attack other_war other_country last_war previous_war earlier_war first_war other_side_of_the_world unrelated not_related wrong_place wrong_country wrong_city wrong_year wrong_war somewhere_else elsewhere years_ago months_ago years_earlier years_before months_before years_old months_old weeks_old years_back a_year_ago a_month_ago last_year last_summer last_winter last_spring last_month two_years three_years",
  ),
  /** How people and things look that nothing befell. */
  unharmed: wordSet(
    "scratch dent spotless clean neat tidy dry intact unharmed unscathed undamaged untouched ironed pristine immaculate fresh unbroken brand_new calm relaxed bored cheerful composed well-rested combed well-fed rosy unfazed unbothered giggling giggles giggled laughing laughed laughs smiling smiled smiles smirk smirking smirks grinning grins grinned chatting joking yawning chewing fidgeting chilling posing poses posed strolling lipstick manicure manicured nail_polish hairdo styled makeup_on",
  ),
  /** What ought to have left its mark. */
  impact: wordSet(
    "bomb bombs bombed bombing missile missiles rocket rockets shell shells shelled blast explosion exploded rubble collapsed collapse crashed_through concrete roof ruins debris gas nerve chlorine sarin attack strike airstrike warhead massacre dead died death killed wounded injured victim victims survivor survivors drowned stretcher hospital funeral grave burial coffin lost orphan orphans trauma traumatised traumatized sniper hours_in_the_water shooting shot fire burning burned tragedy pulled_out dug_out under_the mourning grieving mourners widow",
  ),
  /** Whom one sees in pictures of an attack. */
  seenpeople: wordSet(
    "child children boy boys girl girls woman women man men baby babies kid kids mother mothers father fathers mum dad parents victim victims survivor survivors doctor doctors nurse nurses medic medics rescuer rescuers guy guys lady widow witness witnesses mourners patient patients family paramedic paramedics firemen firefighters corpse corpses body bodies soldier soldiers helper helpers bystanders bystander relatives reporter cameraman he she they everyone everybody nobody",
  ),
  /** What one looks for in such pictures. */
  gear: wordSet(
    "gloves glove mask masks gas_masks gas_mask protective_gear protection protective hazmat suit suits suits goggles helmet helmets vest blood bleeding dust dusty dirt dirty soot burns wounds wound bandage bandages injuries scratches bruises tears crying screaming panic panicking running limping coughing foaming trembling shaking shock sirens ambulance ambulances stretcher stretchers women men shadow shadows smoke crater shrapnel damage barefoot naked undressed wet shoes clothes jacket jackets coat coats sleeves reaction emotion emotions",
  ),
  viewing: wordSet(
    "in_the_room in_the_picture in_the_video in_the_film in_the_clip in_the_photo in_the_footage in_this_video in_this_picture in_this_clip in_this_photo in_these_pictures in_these_videos in_the_background in_the_frame in_frame on_camera on_film on_screen on_the_floor on_the_street in_the_street on_the_stretcher in_the_scene in_the_shot in_the_pictures in_the_videos in_the_photos in_the_ward on_the_beach in_the_image in_the_corner at_second at_minute seconds_in",
  ),
  /** One thing of several that are told apart. */
  ordinal: wordSet(
    "one first second third other next previous earlier later last both two three four several different",
  ),
  same: wordSet(
    "same is was again also too identical exact plays played twins twin copy lookalike spitting_image",
  ),
  /** A source that stands alone or without a name. */
  lonesource: wordSet(
    "one_witness one_source single_source single_witness one_activist some_activist an_activist anonymous_source anonymous_sources unnamed_source unnamed_sources unnamed_witness anonymous_witness unnamed_villager unnamed_activist unnamed_official unnamed_officials anonymous_official anonymous_officials phone_call phone_calls skype text_message voice_message whatsapp_message a_guy some_guy one_guy one_man one_person some_bloke some_dude a_bloke someone_on somebody_on one_tweet a_tweet one_post a_post facebook_post facebook_page telegram_channel twitter_account tiktok_account telegram_post social_media an_account youtube_channel youtube_video unnamed unidentified anonymous hearsay second_-_hand secondhand second_hand third_hand rumour rumours rumor rumors",
  ),
  rests: wordSet(
    "rests rely relies relied relying based hangs hinges depends source sources sourced evidence proof all_we_have all_they_have all_you_have all_there_is only just nothing_else nothing_more according solely whole_story entire_story whole_article entire_article sourcing quotes quoting cites citing",
  ),
  /** Roles that somebody in a picture is said to have instead. */
  truerole: wordSet(
    "actor actress model blogger vlogger influencer extra drama_student film_student stuntman comedian singer activist party_member politician member_of fighter soldier militant rebel spy agent terrorist propagandist operative spokesman employee fixer jihadist mercenary dancer performer makeup_artist presenter",
  ),
  /** What is rehearsed for the worst. */
  drill: wordSet(
    "drill drills exercise exercises simulation training_exercise dress_rehearsal emergency_drill mock_attack",
  ),
  empty: wordSet(
    "abandoned empty deserted evacuated derelict disused closed_for closed_since uninhabited vacant shut_down shut_for out_of_use unoccupied",
  ),
  /** Ends for which things are said to be made up. */
  end: wordSet(
    "pretext excuse sympathy donations donation funding clicks views likes attention justify justification provoke intervention intervene invade invasion escalate escalation drag_us drag_nato sanctions aid_money weapons_deliveries more_weapons votes election vote negotiations peace_talks summit talks ratings bombers no-fly no_-_fly agenda narrative distract distraction regime_change",
  ),
  advantage: wordSet(
    "benefit benefits benefited gain gains gained profit profits profited reason_to reasons_to interest_in incentive incentives motive motives suits nothing_to_gain stands_to_gain stand_to_gain everything_to_gain everything_to_lose why_would what_for makes_no_sense made_no_sense no_sense cui_bono convenient conveniently handy plays_into serves",
  ),
  /** Earlier lies that are remembered. */
  precedent: wordSet(
    "incubator incubators weapons_of_mass_destruction wmd wmds yellowcake gulf_of_tonkin tonkin last_time the_last_time same_playbook same_script same_story same_old same_trick old_trick been_here_before seen_this_movie seen_this_film heard_this_before heard_it_before heard_that_before fool_me_once cried_wolf crying_wolf lied_before lied_to_us lied_about lied_to twice told_us_the_same told_the_same track_record history_of",
  ),
  partisan: wordSet(
    "owned funded financed sponsored paid bankrolled mouthpiece affiliated in_bed_with front_for sympathetic_to embedded_with sides_with in_the_pocket pocket_of stenographer stenographers axe_to_grind vested_interest vested_interests biased bias agenda partisan propagandist spin_doctor",
  ),
  supposed: wordSet(
    "alleged allegedly supposed supposedly purported purportedly so-called so_-_called so_called self-styled staged faked",
  ),
  /** What is supposed. */
  contested: wordSet(
    "attack attacks massacre massacres airstrike airstrikes strike strikes bombing bombings shelling explosion shooting killing killings siege blast atrocity atrocities genocide victim victims survivor survivors witness witnesses evidence footage video videos photo photos picture pictures film dead deaths doctor doctors rescuer rescuers gas poison_gas chemical_attack crime crimes mass_grave mass_graves incident tragedy testimony refugees journalist journalists reporter civilians children orphans",
  ),
  reproach: wordSet(
    "shame shameful ashamed disgusting disgust disgusted sick sickening heartless how_dare how_can_you how_can_anyone how_could_you inhuman vile despicable appalling repulsive ghouls ghoul monsters disgrace disgraceful have_you_no have_some decency indecent idiots morons cruel grow_up get_a_grip get_a_life get_help seek_help stop enough_of enough_with tired_of sick_of fed_up you_people pathetic even_if no_matter ludicrous insult insulting go_and_tell go_tell look_them cold-hearted callous conspiracy_nuts conspiracy_theorists conspiracy_theories tinfoil tin_foil blind trolls troll denier deniers denialist crazy insane deluded delusional",
  ),
  denial: wordSet(
    "fake faked staged hoax actors acting denying deny denies denial denier deniers conspiracy conspiracies cgi propaganda made_up invented call_it calling_it false_flag lying pretend pretending doubting doubters truthers sceptics skeptics whitewash whitewashing",
  ),
  verifier: wordSet(
    "agency agencies outlets newsrooms investigators inspectors un united_nations experts analysts analyst doctors reporters journalists monitors observers lab labs laboratory laboratories satellite satellites geolocation court courts tribunal bbc reuters red_cross coroner coroners forensic forensics autopsy autopsies researchers universities university team teams witnesses survivors hospital_records metadata shadows osint bellingcat commission fact-checkers fact_-_checkers",
  ),
  vouch: wordSet(
    "confirmed confirms confirm verified verifies matched matches match checked authenticated geolocated proved proven proves established documented corroborated corroborates corroborate backed backs checks_out check_out agree agreed found identified examined analysed analyzed debunked debunks refuted ruled_out cross-checked tested_positive line_up lines_up fits fit traced dated",
  ),
  firsthand: wordSet(
    "i_have_treated i_treated i_worked i_have_worked i_work i_was_there i_was_in i_am_from i'm_from i_live i_lived i_grew_up i_saw i_have_seen i've_seen i_buried i_dug i_helped i_washed i_cleaned i_stood i_held i_drove i_found we_dug we_carried i_carried i_pulled i_lost i_heard i_know i_knew i_filmed we_saw we_heard we_were_there we_live we_lived we_pulled we_buried i_served i_taught i_met my_cousin my_brother my_sister my_uncle my_aunt my_father my_mother my_friend my_wife my_husband my_neighbour my_neighbor my_grandmother my_colleague my_son my_daughter my_nephew my_niece as_a_doctor as_a_nurse as_a_paramedic as_a_medic as_a_surgeon",
  ),
  truth: wordSet(
    "real true genuine authentic happened really_happened did_happen exactly_what exactly_how nothing_acted nothing_staged nothing_fake not_acting not_acted not_fake not_staged not_actors no_actors no_acting no_hoax not_a_hoax no_fake not_propaganda truth facts undeniable not_invented nobody_invented not_made_up names had_names",
  ),
};
