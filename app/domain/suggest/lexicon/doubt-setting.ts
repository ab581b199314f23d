import { wordSet } from "./word-sets.ts";

/** Words that put a comment in a world of war, crime and news, beyond the words of harm. */
export const conflictWords = wordSet(
  "war wars army armies military soldier soldiers troops regime rebel rebels militia militias insurgent insurgents terrorist terrorists terrorism missile missiles bomb bombs bombed bombing bomber rocket rockets shells shelling shelled airstrike airstrikes massacre massacres genocide atrocity atrocities refugee refugees hostage hostages victim victims survivor survivors corpse corpses rubble crater ceasefire frontline occupation siege civilians civilian casualties wounded explosion blast sniper drone drones jets warplane warplanes helmets medics ambulance ambulances gunman gunmen shooting shooter shooters gunfire rescuers rescuer mourners orphans bereaved gassed gassing bombers beheading mortar mortars massacred atrocity sniper snipers weapon weapons gun guns bullet bullets attackers beheaded tortured torture chemical sarin grave graves militants jihadists",
  "الحرب حرب الجيش النظام القصف قصف مجزرة المجزرة شهداء الشهداء ضحايا الضحايا قتلى القتلى جرحى صاروخ صواريخ غارة غارات الميليشيا الثوار المعارضة إرهاب دم دماء جثث تفجير انفجار الهجوم هجوم",
  "guerre armée soldats morts blessés victimes attentat bombardement bombardements massacre missiles massacres sang cadavres explosion",
  "guerra ejército soldados muertos heridos víctimas bombardeo bombardeos ataque masacre sangre cadáveres explosión misil misiles bomba bombas",
);

/** Words of disasters and crimes, which weigh as much as other words of harm. */
export const disasterWords = wordSet(
  "flood floods flooding flooded earthquake earthquakes quake tsunami hurricane cyclone wildfire wildfires landslide mudslide famine drowned drowning stretcher murder murdered murderers crimes crime gas nerve attacker tragedy tragedies bloodshed carnage evacuees evacuation checkpoint ammunition siege injuries wounds",
);

/** Words of public affairs that news are made of. */
export const publicWords = wordSet(
  "government ministry ministries spokesman spokeswoman witness witnesses caption captions activist activists observers inspectors investigators allegation allegations authorities official officials embassy sanctions propaganda villager villagers eyewitness eyewitnesses tweet tweets broadcast coverage reporting testimony testimonies journalism un lab labs forensic forensics coroner geolocation satellite western kremlin pentagon",
);

/** Words that set a comment in another part of life, where fakes, actors and proofs are others. */
export const otherWords = wordSet(
  // Goods and shops.
  "table phone phones tablet headphones leather fur jacket jackets shoes shoe sneakers handbag handbags bag bags perfume brand brands seller sellers shop shops store buy bought buying price prices expensive cheaper discount refund warranty order orders ordered delivery shipping parcel package invoice receipt amazon ebay diamond diamonds jewelry jewellery gold silver designer logo batch coupon review reviews stars market stall euros dollars jeans dress sunglasses furniture sofa wood marble grass lawn turf plants plant flowers flower tulips snow christmas tree trees candles passport id",
  // Looks.
  "tan lashes eyelashes wig wigs boobs botox filler filter filters lipstick mascara eyeliner foundation contour influencer influencers tutorial tutorials beauty fitness gym diet workout muscles",
  // Stage and screen.
  "series season seasons episode episodes sequel prequel trailer trailers director directors script plot cast casting sitcom netflix hbo oscars stage musical opera ballet choir rehearsal rehearsals audition auditions premiere cinema cinemas comedian comedy novel novels character characters villain villains hero heroine soundtrack album albums song songs band concert concerts lyrics tour magician magic wrestling wrestler wrestlers anime cartoon museum gallery exhibition painting paintings drama soap theatre play plays dragon remake spoiler spoilers fandom fans fan acted",
  // Sport.
  "referee ref penalty penalties goal goals offside striker keeper goalkeeper midfielder defender coach league cup match matches team teams transfer transfers signing signings contract club clubs derby season tournament championship olympics medal dive diving diver foul fouls var stadium kick tackle nba nfl ufc boxing sprint marathon race races scored score ball injury lottery",
  // Devices, games and networks.
  "app apps update updates browser password passwords login phishing scam scammer scammers email emails mail inbox spam sms laptop router printer charger battery batteries gpu cpu console xbox playstation gamer gamers gaming gameplay minecraft fortnite ranked swamp respawn lobby tutorial expansion patch dlc mod mods server servers software firmware windows android iphone keyboard mouse bluetooth wifi download malware bot bots account accounts subscriber subscribers profile profiles dating tinder catfish crypto coin coins token tokens bitcoin nft nfts wallet wallets blockchain pumped percent chart charts reserves exchange trading trader traders stocks shares influencer startup product products beta render benchmark benchmarks specs leak leaks leaked rumoured release pixel pixels camera_settings",
  // Food, home, travel, weather.
  "curry lasagne lasagna sourdough barbecue bananas lumpy legend monk clock recipe recipes cake cakes bread dough cheese meat burger pizza pasta sauce soup salad sushi coffee tea wine beer honey oil butter sugar vanilla cook cooking baking oven kitchen restaurant restaurants menu chef hotel hotels flight flights airline airlines airport booking bookings reservation luggage beach tourist tourists visa landlord rent flat apartment mortgage garden gardening tomatoes seeds soil fertiliser fertilizer compost roses weather forecast rain sunny temperature storm thunder snowfall drought degrees pool sauna holiday holidays vacation ikea raffle prize quiz won ferry tram tramway room rooms hostel advert advertisement trip lovely historian historians king kings legend legends poet poem poems ballad cloud clouds sunset harbour festival",
  // Public life without harm.
  "budget reform amendment bill rents rental flyers flyer poster posters petition pension pensions taxes votes ballot parliament committee tuition impôts fiscal fiscale cession tva",
  // School, work, health, family, faith.
  "exam exams homework teacher teachers pupils classroom essay essays thesis professor lecture lectures grade grades college diploma cv interviewer boss manager salary meeting meetings colleague invoice taxes tax insurance doctor's vitamin vitamins supplement supplements pills homeopathy dentist therapy therapist diabetes allergy pollen acne migraine symptom wedding weddings bride groom birthday anniversary baby shower prom dog dogs cat cats puppy kitten goldfish ducks chickens horse horses hamster parrot car cars engine mileage tyres garage dealer bike bikes psalm sermon gospel church choir pope bible prayer quran horoscope astrology zodiac ghost ghosts alien aliens ufo ufos dinosaur dinosaurs pharaoh pyramid pyramids roman romans medieval viking vikings fossil planet comet moon magician lawsuit verdict divorce custody patent",
);
