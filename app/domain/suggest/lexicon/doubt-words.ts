import type { WordClasses } from "../word-pattern.ts";
import { wordMap, wordSet } from "./word-sets.ts";

/** Ids of the codebook's list "defect", by the words that state it. */
export const defectWords = wordMap({
  staged:
    "staged stagged acted acting act acts scripted choreographed enacted performed orchestrated rehearsed actor actors actress actresses extras setup theatre theater theatrics cinema hollywood pallywood oscar dummy mannequin doll dolls dummies mannequins stunt performance pretending pretend pretends makeup ketchup paint film movie",
  transformed:
    "photoshopped photoshoped photoshop doctored manipulated altered deepfake deepfaked deepfakes cgi animated animation ai computer-generated ai-generated edited_in render rendered vfx greenscreen",
  edited: "edited cropped spliced shortened",
  decontextualised: "old recycled reused outdated",
  satire: "satire satirical",
  unspecified:
    "fake faked fakes fakery fabricated fabrication bogus phony phoney hoax false lie lies bullshit bs faek",
});

/** Classes of words that the rules on doubt are written with; "_" joins words in a row. */
export const doubtClasses: WordClasses = {
  media: wordSet(
    "video videos vid vids footage clip clips photo photos photograph photographs picture pictures pic pics image images recording recordings screenshot screenshots audio tape",
  ),
  scene: wordSet(
    "scene scenes interview testimony testimonies rescue rescues funeral funerals tears crying screaming screams sobbing grief panic drama",
  ),
  event: wordSet(
    "attack attacks massacre massacres airstrike airstrikes bombing bombings shelling explosion explosions shooting killing killings siege blast bombardment atrocity atrocities genocide",
  ),
  outlet: wordSet(
    "site page paper newspaper outlet outlets channel channels article articles report reports story stories media agency source sources press news journalist journalists reporter reporters network website monitor observatory station broadcaster editors msm correspondent newsroom headline headlines",
  ),
  story: wordSet(
    "story stories account accounts report reports claim claims article articles narrative testimony testimonies quote quotes news headline headlines rumour rumours rumor rumors allegation allegations statement",
  ),
  figure: wordSet("toll tolls count counts figure figures number numbers statistics stats tally"),
  deadly: wordSet("death deaths casualty casualties victim victims fatality injury dead martyrs"),
  this: wordSet("this that these those it thats"),
  all: wordSet("all everything all_this all_that all_of_this all_of_it all_of_that it_all this_all"),
  the: wordSet("the this that these those your their his her such another a an"),
  its: wordSet("it's that's they're its thats theyre"),
  is: wordSet("is are was were"),
  be: wordSet("is are was were be been being isn't aren't wasn't weren't isnt arent wasnt ain't"),
  benot: wordSet("isn't aren't wasn't weren't isnt arent wasnt ain't aint"),
  look: wordSet(
    "look looks looked seem seems seemed appear appears appeared sound sounds sounded feel feels smell smells smelled screams reeks stinks",
  ),
  may: wordSet("could may might must"),
  have: wordSet("has have had"),
  old: wordSet("old recycled reused outdated ancient"),
  person: wordSet("child boy girl woman man baby kid mother father victim doctor nurse guy lady widow"),
  people: wordSet(
    "child children boy boys girl girls woman women man men baby babies kid kids mother mothers father fathers victim victims survivor survivors doctor doctors nurse nurses medic medics guy guys lady widow witness witnesses rescuers crowd mourners patient patients family families refugees wounded injured journalist journalists reporter people",
  ),
  eventone: wordSet(
    "massacre massacres airstrike airstrikes strike strikes bombing shelling genocide explosion shooting bombardment attack",
  ),
  fake: wordSet(
    "fake faked fabricated bogus phony phoney staged scripted doctored photoshopped photoshoped manipulated deepfake cgi ai-generated ai_-_generated ai_generated made-up made_up made_-_up invented faek so-called so_-_called",
  ),
  hard: wordSet(
    "fake faked fabricated bogus staged stagged doctored photoshopped photoshoped photo_-_shopped manipulated deepfake deepfaked cgi hoax fabrication satire scripted choreographed orchestrated rehearsed concocted phony phoney faek fakes a_set_-_up setup set_up set_-_up a_psyop psyop psy_-_op ai_-_generated ai_generated ai-generated computer_-_generated computer_generated green_screen greenscreen made_up made_-_up",
  ),
  /** What people call something in a sentence without a verb. */
  verdict: wordSet(
    "fake faked staged stagged scripted feke fak fke made_up made_-_up made-up photoshop photoshopped photoshoped photo_-_shopped photoshop_job hoax deepfake deep_fake deepfakes cgi fabrication fabricated setup set_up set_-_up psyop psy_-_op false_flag propaganda propoganda disinformation disinfo misinformation fake_news pallywood ai_generated ai_-_generated ai-generated ai ai_slop ai_fake ai_video ai_image ai_garbage green_screen greenscreen fakery faek montage pr_stunt publicity_stunt crisis_actors paid_actors staged_scene",
  ),
  /** The same, where the words have many other uses. */
  scorn: wordSet(
    "tosh twaddle piffle drivel claptrap poppycock codswallop baloney hogwash malarkey horseshit balderdash bollocks clickbait click_bait sensationalism scaremongering fearmongering bullshit bulshit bs lies lie nonsense fiction fairy_tale fairytale fairy_tales theatre theater theatrics charade farce circus show performance acting hollywood bollywood cinema invented made_up made_-_up made-up untrue false bogus rubbish crap garbage cap 🧢 stunt doctored edited manipulation rigged concocted",
  ),
  very: wordSet(
    "not never so very too really just all totally completely obvious obviously obv obvs clearly total complete clear pretty kinda bit little simply such quite even more most another freaking fucking fuckin damn bloody absolute absolutely pure straight straight_up literally definitely definately def probably maybe perhaps basically still also well poorly badly way 100 110 1000 % only nothing_but sheer blatant blatantly utter utterly plain mere merely seriously actually honestly always usual typical same old good bad cheap horrible terrible poor lame pathetic ridiculous ridiculously classic shameless stupid amateur one_big big a_bit a_little highly extremely totaly completly obviosly painfully pretty_much most_likely likely sure professional professionally purely entirely quite_clearly nice great badly_done poorly_done zionist western russian american state war government regime anti pro - cleary",
  ),
  inflated: wordSet(
    "inflated exaggerated invented cooked padded bogus fake wrong false lies fabricated nonsense ridiculous impossible unrealistic rigged absurd fantasy made_up made_-_up bullshit bs overblown",
  ),
  real: wordSet("real genuine authentic legit true"),
  seen: wordSet(
    "blood bodies wounds wound victims injured injuries corpses crater craters rubble smoke dead shrapnel debris coffins ambulances casualties funerals graves bullet_holes scratches bruises",
  ),
  wounds: wordSet(
    "blood wounds wound injuries injury bandage bandages bruises bruise burns burn scars scar dust dirt soot ash cuts cut bodies body corpse corpses coffin coffins",
  ),
  props: wordSet(
    "makeup make-up make_up make_-_up paint red_paint ketchup tomato_sauce tomato_juice jam flour red_dye food_dye food_colouring food_coloring corn_syrup syrup powder plastic rubber",
  ),
  dummy: wordSet("doll dolls dummy dummies mannequin mannequins puppet puppets"),
  actor: wordSet(
    "actor actors actress actresses crisis_actor crisis_actors extras paid_extras performers crisisactors",
  ),
  kin: wordSet(
    "brother sister mother father cousin uncle aunt friend friends family neighbour neighbor neighbours neighbors wife husband son daughter mum mom dad grandmother grandfather parents colleague nephew niece grandma grandpa brothers sisters cousins",
  ),
  force: wordSet(
    "army rebels regime government militia militias front forces police insurgents militants terrorists soldiers them us military fighters opposition",
  ),
  verified: wordSet(
    "verified geolocated authenticated fact-checked fact_checked fact_-_checked corroborated confirmed",
  ),
  confirmed: wordSet(
    "confirmed verified authenticated corroborated substantiated proven proved fact-checked fact_checked fact_-_checked debunked verify confirm geolocated checked",
  ),
  proof: wordSet("proof evidence confirmation verification corroboration proofs"),
  solid: wordSet(
    "hard real actual independent solid concrete credible single any other more better some kind_of sort_of actual actually valid neutral reliable official video visual forensic convincing single",
  ),
  geo: wordSet(
    "country war conflict city year place attack protest continent region event earthquake incident village crisis decade century",
  ),
  wrong: wordSet(
    "another a_different some_other the_wrong a_totally_different a_completely_different different wrong",
  ),
  fiction: wordSet(
    "film movie game videogame video_game series show tv_show drill exercise training music_video documentary commercial tv_series film_set movie_set set concert festival soap_opera simulator simulation training_exercise",
  ),
  laugh: wordSet(
    "smile smiles smiling smirk smirks smirking laugh laughs laughing grin grins grinning giggle giggling giggles wink winks winking",
  ),
  alive: wordSet(
    "blink blinks blinking blinked breathe breathes breathing move moves moved moving twitches twitching stand_up stands_up sits_up gets_up got_up scratches sneezes coughs peeks smokes yawns raises_his raises_her lifts_his lifts_her opens_eyes opens_his opens_her adjusts",
  ),
  camera: wordSet(
    "camera cameras cameraman cameramen camera_man camera_crew camera_team film_crew film_team tv_crew crew photographer photographers cameras_all phone_camera drone_camera",
  ),
  ready: wordSet(
    "already there ready rolling waiting running in_place in_position set_up on_site right_there filming recording conveniently perfectly positioned on_the_spot standing_by",
  ),
  /** Words that readers put in quotation marks to say that they are none. */
  scare: wordSet(
    "father mother daughter son family nurse patient patients teacher orphan orphans victim victims civilian civilians journalist journalists doctor doctors hospital massacre massacres attack witness witnesses activist activists genocide dead wounded injured children survivors survivor rescuers medics medic nurse evidence proof proofs refugees protesters observers monitors analysts officials specialists verify verified eyewitness eyewitnesses bodies bomb crater rocket missile airstrike shelling gas poison chemical aid toll hero heroes grave graves blood orphanage ambulance strike freedom moderate peaceful humanitarian humanitarians experts source sources facts atrocity atrocities explosion rebels chemical news reporters reporter innocent mourners deaths tears injuries",
  ),
  /** What shows that words are not meant as they stand. */
  irony: wordSet(
    "🎭 🎬 🤡 🙄 😂 🤣 🤥 🧢 lol lmao lmfao rofl haha hahaha bravo congratulations congrats oscar",
  ),
  /** Words of those who make films. */
  filming: wordSet(
    "take_two second_take script screenplay scriptwriter script_writer scriptwriters director directors casting rehearsal rehearsals stuntman stuntmen special_effects sfx vfx props prop_department set_design choreography stage_directions lighting_crew costume costumes costume_department dress_rehearsal bad_actors terrible_actors worst_actors",
  ),
  building: wordSet(
    "hospital school building mosque church house bridge village market factory clinic camp base station shelter",
  ),
  /** Parts of people and places that can be too clean. */
  tidy: wordSet(
    "hands hand feet hair shirt nails shoes face faces clothes clothing skin uniform street room walls bandage bandages bed sheets floor vest helmet beard fingernails teeth rubble tent",
  ),
  /** Small things that readers look at in pictures. */
  detail: wordSet(
    "shirt shirts t-shirt shoes shoe clothes hair makeup bandage bandages dust shadow shadows sun sunlight trees leaves snow sign signs flag uniform uniforms watch glasses toys toy window windows wall walls sheet sheets jacket helmet coat socks plates plate pyjamas pajamas curtains glass number_plate lens microphone earpiece wrist sleeves",
  ),
  /** What ought to be there after an attack. */
  missing: wordSet(
    "police ambulance ambulances firemen firefighters sirens hole holes damage glass casings bullets names relatives funeral funerals graves parents mother coffin coffins debris panic shadows hospital_bed doctors screams scream siren fire crater shrapnel bodies body smoke holes burns tears",
  ),
  absurd: wordSet(
    "ridiculous absurd laughable unbelievable implausible invented silly stupid bs bullshit cheap pathetic dumb nonsense far-fetched lame idiotic crazy outrageous false cooked-up fabricated incredible preposterous",
  ),
  /** What is seen after an attack. */
  visual: wordSet(
    "lighting light scenery blood wound wounds injuries bandages bruises explosion explosions blast smoke flames fire crater craters rubble bodies body corpse corpses tears dust debris wreckage shrapnel bullet bullets scream screams uniforms uniform",
  ),
  /** Pictures and their parts. */
  part: wordSet(
    "sound audio voice voices subtitles translation screams background explosion smoke flames plane planes jet missile shadow caption timestamp date watermark voiceover",
  ),
  dubious: wordSet(
    "unreliable untrustworthy uncorroborated contradictory doubtful dubious implausible suspicious sketchy questionable fishy unconvincing sus shady iffy unbelievable",
  ),
  motive: wordSet(
    "sympathy donations donation clicks click likes like views money attention followers funding publicity pr ratings propaganda propaganda_purposes the_cameras the_camera camera cameras the_media tv internet_points political_gain aid western_money fame gofundme the_west the_press profit",
  ),
};
