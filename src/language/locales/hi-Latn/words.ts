import type { Words } from '../../locale.ts'

export const words: Words = {
  days: 'aaj|kal|parso|parson|is hafte|iss hafte|is weekend|iss weekend|weekend|agle hafte|agle mahine|is mahine|iss mahine|mahine ke end|month end|agle din|abhi|aaj raat|aaj shaam|kal subah|kal shaam|roz|har din|today|tomorrow|is saal|agle saal|this weekend|this sunday|poore mahine|poore din|din bhar|pura din|parso subah|aaj subah|aaj dopahar|kal dopahar|pure mahine|weekends|weekdays|roz subah',
  dayLeads: 'agle|is|iss|har|aane wale|pichle|agli|every|next|this',
  dayTails: '',
  periods: 'hafte|mahine|saal|week|month|weekend|haftey',
  recurring: 'har|every|roz',
  dayParts: 'subah|dopahar|shaam|sham|raat',
  dateGlue: 'tareekh|tarikh',
  festivals:
    'diwali|deepawali|holi|eid|raksha bandhan|rakhi|navratri|dussehra|ganesh chaturthi|karwa chauth|christmas|new year|naya saal|naye saal|onam|pongal|lohri|makar sankranti|baisakhi|janmashtami|republic day|independence day|15 august|26 january|valentine day|valentines day|mothers day|dhanteras|bhai dooj|durga puja|chhath|ramzan|gudi padwa|women day|womens day|teachers day|karva chauth|karwachauth|karvachauth|ganpati|ganeshotsav|teej|hariyali teej|mahashivratri|shivratri|ram navami|hanuman jayanti|guru purnima|gurpurab|guru nanak jayanti|gandhi jayanti|akshaya tritiya|akshay tritiya|ugadi|vishu|bihu|chhath puja|govardhan puja|vijayadashami|bakrid|eid ul fitr|muharram|xmas|x-mas|fathers day|children day|childrens day|bal diwas|black friday|basant panchami|dipawali|dipavali|diwaali|deewali|rakshabandhan|raksha bandan|navratra|dussera|dushera|sankranti|wedding season|shaadi season|shadi season|monsoon',
  timeLeads: 'subah|shaam|sham|dopahar|raat|shaam ko|subah ko|time',
  timeUnits: 'baje|bje|am|pm|bajey|baj|bjy|bajen|o clock|vje',
  timeNames: 'aadhi raat',
  numbers:
    'ek|do|teen|char|chaar|paanch|panch|chhe|chhah|saat|aath|nau|das|barah|pandrah|bees|tees|aadha|aadhe|dedh|dhai',
  units:
    'minute|minutes|min|ghanta|ghante|din|hafta|hafte|mahina|mahine|saal|dino|dinon|hours|hour|days|ghanton|working days|minat|mins',
  percent: 'percent|pratishat|per cent|parsent|persent|% ki',
  currencies: 'rupaye|rupaya|rupees|rs|inr|rupye|rupay|rupee|hazaar|hazar|rs.|rupaiye|rupiya|rupya',
  per: 'mahina|mahine ka|per month|har mahine|per person|monthly|per class|per kg|kilo|per day|mahine|per litre|per liter|litre|per plate|per head|per night|per hour|yearly|saal ka|per bachcha|per child|per session',
  upTo: 'upto|up to|kam se kam',
  upToAfter: 'tak|tak ki|tak ka|se zyada',
  until:
    'last date|aakhri tareekh|last date hai|antim tareekh|due date|valid till|valid upto|till|aakhri din|last day|due|expiry|until|last dt|expiry date|valid til|validity|uptil|last tareekh',
  untilAfter:
    'tak|tak hai|se pehle|tak hi|tak valid|tak ka|ke pehle|tak ki|tk|ko khatam|ko expire|tak bharna|tak jama|tak dena|tk valid|tak valid hai|se pehle pehle|tak rakhenge',
  from: 'starting|from|shuru',
  fromAfter:
    'se|se shuru|se start|ke baad|se lagu|onwards|se lekar|se shuru hai|se shuru hoga|se shuru hogi|se shuru ho raha hai|se start hai|se start hoga|se chalu|se aage',
  to: 'se|to|-|aur|lekar',
  ends: 'expire|expiry|due date|last date',
  dayNumberLeads: '',
  dayWords: '',
  ordinals: 'st|nd|rd|th|tareekh|tarikh',
  againAfter:
    'ko phir khulenge|ko phir khulegi|se phir khulenge|ko dobara khulenge|ko khulegi|ko khulenge|ko wapas khulenge|se wapas khulenge|ko khulega|ko phir se khulenge|ko reopen|ko phir se khulegi|ko open hoga|ko open honge|ko open hogi|se open|se phir se khulenge|ko wapas khulega|ko wapas khulegi|ko khul jayega|ko khulenge wapas|se regular|ko phir khulega',
  includeAfter:
    'ke saath|chahiye|bhi ho|daal do|likhna|hona chahiye|saath mein|jod do|bhi daalna|k saath|ke sath|bhi add|aana chahiye|bhi aaye|bhi aana chahiye|daalna hai|dalna hai|dal dena|daal dena|likh dena|mention karna|hone chahiye|bhi likhna|rakhna hai|add karna|add karo|daalo|dalo|daalna|bhi chahiye|likha ho',
  varyingName: 'naam|name',
  streetEndings: '',
  amountLeads:
    'price|keemat|kimat|fees|fee|daam|shulk|ticket|sirf|entry|amount|rate|rate hai|price hai|fees hai|entry fee|mrp|kul|shuruaati price|starting price',
  visits: '',
  arrivals:
    'aa gaya hai|aa gayi hai|aa gaye hain|aa gaya|aa gayi|aa gaye|wapas aa gaya|wapas aa gayi|phir se available|back in stock|wapas stock mein|phir se stock mein|phir se aa gaya|phir se aa gaye|phir se aa gayi|dobara aa gaya|dobara aa gaye|wapas aa gaye|wapas stock me|stock me wapas|stock mein wapas|phir se stock me|restock ho gaya|restock ho gaye|wapas aaye hain|available hai phir se|wapas available',
  firstOnes: 'pehle|pehli|pahle',
  persons: 'log|logo|persons|guests|people',
  novelty: 'naya|nayi|naye|new',
  noveltyAfter: '',
  monthParts: 'end|last',
  quantifiers: 'sab|sabhi|saare|saari|har|all|poore|sari|sare',
  on: 'ko|par|pe|ke liye|hai|on|me|mein|date|tareekh',
  changes: 'badal|badalkar|shift|change',
  old: 'pehle|pehle tha|pehle thi|pehle wala|pehle wali|old|purana|purani|abhi tak',
  oldAfter: 'ki jagah|ke badle|ke bajaye|nahi|se badal|wala nahi|ki bajay|tha|thi',
  again:
    'wapas khulega|wapas khulenge|phir khulenge|phir khulegi|dobara khulenge|reopen|phir khulega|dobara khulega|wapas kholenge',
  because: 'kyunki|kyuki|karan|wajah|due to|because of|reason|kaaran|because|q ki|kyoki|kyonki|isliye ki|bcoz',
  becauseAfter:
    'ki wajah se|ke karan|ke kaaran|ki vajah se|k wajah se|ke chalte|ki wjh se|wajah se|ki wjah se|hone se|hone ki wajah se|hone ke karan|ke wajah se|ki waja se',
  code: 'code|coupon code|promo code|coupon|code hai|code use|discount code|code lagayein|code lagao',
  is: 'hai',
  named: 'naam|naam hai|jiska naam|ka naam|naam h|ka naam hai|called|named|ka nam',
  namedAfter: 'naam ki|naam ka|naam se|ke naam se|nam ki|naam ke',
  trades:
    'dukaan|dukan|shop|store|bakery|clinic|gym|salon|parlour|parlor|beauty parlour|beauty parlor|restaurant|cafe|dhaba|hotel|dentist|dental clinic|pharmacy|medical store|chemist|school|coaching|coaching centre|coaching center|institute|academy|studio|yoga studio|boutique|kirana|kirana store|kirana dukaan|mithai ki dukaan|sweet shop|sweets|company|business|workshop|garage|travel agency|agency|bank|hospital|lab|jewellers|jewellery shop|mobile shop|electronics shop|furniture shop|showroom|library|laundry|tailor|courier|online store|tuition|tuition center|classes|factory|sarees|ngo|trust|optician|pet shop|nursery|spa|barber|catering|caterers|dairy|hardware shop|society|karobar|dukaandaar|shoe shop|bookshop|real estate|general store|kirana bhandar|bhandar|mishthan|mithai bhandar|saree center|saree centre|cloth house|garments|fashion hub|fashions|footwear|electronics|furniture|textiles|textile|opticals|optical|jewellery|jeweller|mobile store|mobile center|repair shop|service center|service centre|computer center|cyber cafe|motors|automobiles|auto parts|bike service|car care|tours|travels|tours and travels|guest house|resort|lodge|homestay|pathology|pathology lab|diagnostics|diagnostic center|nursing home|clinic and lab|eye hospital|dental care|physiotherapy|medicos|medicals|medical hall|public school|play school|preschool|college|coaching classes|tuition classes|dance academy|music academy|music class|music classes|dance classes|dance studio|art classes|driving school|computer classes|housing society|apartments|residency|nagar nigam|jal board|bijli vibhag|samiti|foundation|insurance agency|realty|builders|enterprises|traders|and sons|industries|pvt ltd|mart|super mart|supermarket|kapde ki dukan|kirane ki dukan|joote ki dukan|flower shop|florist|bakers|cake shop|ice cream parlour|beauty salon|hair salon|makeup studio|fitness center|fitness studio|yoga center|yoga centre|ladies tailor|tailors|boutiques|dry cleaners|dry clean|vet clinic|pet care|gas agency|online shop|online dukan|online boutique|courier service|logistics|packers and movers|cab service|taxi service|tiffin service|tiffin center|cloud kitchen|food truck|chai stall|tea stall|mithai shop|dairy farm|event management|banquet|marriage hall|tent house|photo studio|milk dairy',
  brandLeads:
    'hum|main|mera|hamara|hamari|meri|from|at|team|yeh hai|ye hai|brand|dukaan hai|shop hai|service hai|gym hai|parlour hai|hum log|this is|we are',
  brandTails: 'se|mein|me|ki taraf se|ki|ka|ke|par|pe|wale|ki or se',
  introductions: 'hum ek|main ek|meri ek|hamari ek|mera ek|hamara ek',
  bareLeads: '',
  nameGlue: '&|and|aur|ki|ka|di|-|+|of|the|n',
  titles: 'dr|dr.|doctor|mr|mrs|ms|shri|shrimati|pandit|sir|madam|prof|coach',
  with: 'ke saath|with|saath',
  productLeads: 'off on|discount on|on|for',
  productTails: 'par|pe|ke liye|mein|me|p|ki kharid par|ki kharid pe|per|pe flat|par flat',
  offers:
    'ek pe ek free|ek par ek free|buy one get one|buy one get one free|buy 1 get 1|buy 1 get 1 free|aadhe daam|aadhi keemat|half price|free delivery|free home delivery|do par ek free|buy 2 get 1|buy 2 get 1 free|aadhe daam par|2 pe 1 free|ek ke saath ek free|1+1|1 pe 1 free|pehla mahina free|first month free|1 ke saath 1 free|ek k sath ek free|bogo|buy 3 get 1|free trial|free demo|entry free|free entry|muft entry|home delivery free|delivery free|free shipping',
  reductions:
    'off|ki chhoot|discount|kam|ki chhut|ki choot|chhoot|ka discount|ki bachat|off hai|off milega|ka off|chhut|discount milega|ki discount|sasta',
  free: 'free|muft|mufat',
  invitations: 'invite|bulana|nimantran|aamantran|invitation|invite karna|aamantrit|bulana hai|nyota|bula',
  eventNouns:
    'workshop|concert|party|function|program|programme|mela|exhibition|seminar|webinar|event|opening|grand opening|inauguration|udghatan|meeting|parents meeting|ptm|trip|picnic|pooja|puja|exam|exams|annual day|sports day|show|demo class|camp|health camp|launch|kavi sammelan|satsang|jagran|bhandara|shivir|samaroh|open house|parent teacher meeting|annual function|annual meet|farewell|blood donation camp|eye camp|eye check up camp|checkup camp|free checkup|yoga camp|summer camp|bhajan sandhya|katha|bhagwat katha|kirtan|garba|garba night|dandiya|dandiya night|competition|marathon|trial class|free demo class|shubharambh|opening ceremony|agm|natak|drama|fashion show|live music|open mic|comedy show|book fair|job fair|get together|kitty party|family day|founders day|parents teacher meeting|educational trip|school trip|nayi branch opening|new branch opening|new outlet opening|outlet opening',
  courseNouns: 'class|classes|course|batch|training|coaching|tuition|session',
  bring:
    'laana|laaye|laayein|lekar aaye|lekar aayein|saath laaye|saath laayein|le aaye|lana|laye|lekar aana|leke aaye|saath lana|saath lana hai|lana hai|laana hai|leke aana hai|lekar aana hai|saath leke aaye|le aana|laiye|saath laiye|lete aaye|saath laye|sath laye|sath lana|laani hai|lani hai|saath laani hai',
  bringAfter:
    'laana|lana|laana hai|lana hai|laani hai|lani hai|laaye|laye|laayein|laiye|saath laana|saath lana|saath laana hai|saath lana hai|saath laani hai|saath lani hai|saath laaye|saath laye|sath laye|sath lana|saath laayein|saath laiye|lekar aaye|lekar aayein|lekar aana|lekar aana hai|leke aaye|leke aana|leke aana hai|saath leke aaye|le aaye|le aana|lete aana|lete aaye|zaroor laye',
  dues: 'bijli ka bill|bijli bill|electricity bill|paani ka bill|water bill|gas ka bill|phone bill|internet bill|school fees|school ki fees|tuition fees|coaching fees|fees|rent|kiraya|room rent|maintenance|society maintenance|society ka maintenance|emi|loan ki kist|kist|insurance premium|premium|membership fees|exam fees|house tax|hostel fees|bus fees',
  addressLeads: 'address|pata|pata hai|jagah|location|venue|address hai|place|hamara pata',
  streets:
    'road|marg|nagar|chowk|bazaar|bazar|gali|sector|market|colony|mall|street|block|floor|building|vihar|puram|lane',
  before: 'pehle|advance|pahle',
  include:
    'ke saath|with|saath|include|likhna|mention|chahiye|add|aur|daalna|daal do|dalna|hona chahiye|bhi|bhi ho|bhi dalna|likho|likh do|usme|daalo|dalo|bhi daalna|mention karo|mention karna',
  customerName:
    'customer ka naam|grahak ka naam|customer name|unka naam|client ka naam|patient ka naam|student ka naam|har customer ka naam|customer ke naam|grahak ke naam|name of customer|student name|patient name|bachche ka naam|uska naam|member ka naam|guest ka naam|donor ka naam|candidate ka naam|customer ka nam|unka nam|patient ka nam|bachche ka nam|student ka nam|grahak ka nam|passenger ka naam|tenant ka naam|guest name|member name|child name|kid ka naam',
  orderNumber:
    'order number|order no|order id|order ka number|order nambar|order num|order nmbr|order no.|order nbr|orderid|order ki id|ordr number|parchi number',
  trackingNumber:
    'tracking number|tracking id|tracking no|tracking code|tracking link|tracking|awb number|awb|awb no|docket number|docket no|parcel number|tracking num|track number',
  bookingNumber:
    'booking number|booking id|reservation number|booking no|pnr|booking no.|booking code|booking ref|confirmation number',
  invoiceNumber: 'invoice number|bill number|bill no|invoice no|bill nambar|invoice no.|bill no.|challan number',
  varyingDate:
    'date|tareekh|due date|tarikh|nayi tareekh|delivery date|nayi date|din|delivery ki date|appointment ki date|last date|aakhri date|aakhri tareekh|expiry date|check in|check out|check in date|check out date|nayi tarikh|tareek|tarik|dates|exam date|delivery din|renewal date',
  varyingTime: 'time|samay|naya samay|naya time|waqt|timing|naya slot|timings|tym',
  varyingAmount:
    'amount|rakam|price|total|bill amount|raashi|paise|kitna paisa|fees|bill ka amount|amnt|amt|kitne paise|total bill|emi amount|due amount|refund amount|fee amount|daan ki rakam',
  varyingPerson:
    'doctor ka naam|doctor name|doctor|delivery boy ka naam|stylist|teacher ka naam|delivery boy|trainer ka naam|teacher name|rider ka naam|stylist ka naam|technician ka naam',
  plain: 'formal|seedha|simple|professional|chhota|short|saada|serious|seedha saadha|sidha|chota|decent',
  warm: 'pyaara|pyara|friendly|apnapan|warm|dil se|pyaar se|achha sa|meetha|apnepan|polite|garmjoshi|pyar bhara',
  playful:
    'mazedaar|funny|mast|emoji|emojis|masti|mazaak|dhamakedar|fun|mazakiya|cool|jhakaas|catchy|bindaas|zabardast|majedar|attractive',
  shorter: 'aur chhota|chhota karo|thoda chhota|shorter|kam shabdon|lamba hai|chota karo|chhota kar do|bahut lamba',
  another: 'doosra|dusra|koi aur|kuch aur|another|alag|ek aur|dusra wala|kuch alag',
  dictation:
    'batani hai ki|bolna hai ki|kehna hai ki|inform karo ki|notice dena hai ki|suchit karna hai ki|bata dena ki|batana ke|likhna hai ki|batao ki|bata do ki|batana ki|likho ki|likhna ki|likh do ki|kehna ki|keh do ki|bolo ki|bol do ki|unhe bolo|unko bolo|bolna ki|unko bolna|mention ki|kaho ki|batana hai ki|batana h ki|yaad dilao ki|unko bata do|say that|tell them|bhi batana|yeh bhi likhna|ye bhi likhna|ye bhi batana|unko batana hai ki|unhe batana hai ki|customer ko bata do ki|customer ko batana hai ki|customers ko batana hai ki|customers ko bata do ki|sabko bata do ki|sabko batana hai ki|unko yaad dilana hai ki|yaad dilana hai ki|yaad dila do ki|message jaye ki|msg jaye ki|message bhejo ki|msg bhejna hai ki|message bhejna hai ki|parents ko batana hai ki|patients ko batana hai ki|bol dena ki|unko bolna hai ki|batao k',
  announcing: '',
  that: 'ki|k|ke',
  subjects: '',
  about:
    'button|buttons|footer|header|heading|characters|words|variable|variables|alag|har baar|badlega|badlegi|badalta|badalti|har customer|emoji|tone|short|chhota|whatsapp|rakhna|aaye|jaye|daalna|dalna|koi promo nahi|zikr mat|mention mat|mention nahi|bina zikr',
  theirs:
    'unka|unki|unke|unko|unhe|unhein|unse|uska|uski|uske|usko|woh|wo|customer|customers|grahak|main|mera|meri|mere|mujhe',
  negations: 'nahi|nahin|na|mat|bina|nai|nhi|no|not|never',
  orders:
    'likho|likh do|likhiye|banao|bana do|bataao|batao|batana|yaad dilao|apne shabdon mein|bhejo|bolo|kaho|wish karo|bhej do|bol do|bata do|bata dena|likh dena|bana dena|banwa do|dila do|dilana|dilao',
  thirdPerson: 'grahak|grahakon|customer|customers|unhe|unko|mera|meri|mere|logo|patients|members',
  handover:
    'aap likh dein|aap likho|kuch likh do|apne shabdon mein|likh do|likh dein|ladies ko bhejne ke liye likh do|bhejne ke liye likh do|bhejne ke liye|accha sa likh do|achha sa likh do|kuch accha likho|tum likh do|aap bana do|kuch bana do|bana ke do|likh ke do|likhke do|bana do yaar',
  secondPerson: 'aap|aapka|aapki|aapke|aapko|tum|tumhara',
  anew: 'naya template|ab ek aur|doosra template|dusra template|agla template|naya message|ab ek message',
  wish: 'message|msg|template|text|likho|likhna|likh|bana|banao|banana|bana do|banado|bhejo|bhejna|bhej|bhejni|batana|batao|bata|suchna|khabar|yaad|yaad dilana|reminder|chahiye|chahta|chahte|chahti|whatsapp|bolna|soochit|announcement|inform|notification|dena|bhejna hai|chaiye|chahie|mesej|banwana|info|mssg|mesage|msgs|messege|sms|dilana|dilani|dilao|dila|jaye|jaaye|jaana|batani|bata dena|bolo|bol|wish karna|daalna|bhejni hai|bhejne|bnao|bnado|bana dena|likhdo|draft|notify|notice|remind|reminder dena|announce',
  filler:
    'app|please|plz|pls|kripya|bhai|bhaiya|sir|madam|namaste|hello|hi|hey|dhanyavaad|shukriya|thanks|ok|theek|thik|haan|accha|acha|achha|toh|to|bhi|ji|na|hai|hain|h|tha|thi|the|ho|hoga|hogi|honge|hua|hui|gaya|gayi|gaye|raha|rahi|rahe|karna|karo|kar|karne|karte|karke|do|de|dena|den|dein|dena hai|liye|ke|ki|ka|ko|se|mein|me|par|pe|per|aur|ya|jo|jab|tab|agar|kyunki|yeh|ye|woh|wo|vo|is|us|in|un|isko|usko|unko|unhe|inhe|sab|sabko|sabhi|saare|sare|log|logo|logon|customer|customers|grahak|grahako|grahakon|client|clients|patients|patient|students|members|parents|mera|meri|mere|hamara|hamari|hamare|humara|humari|humare|apna|apni|apne|aap|aapka|aapki|aapke|unka|unki|unke|main|mai|hum|ham|mujhe|mujhko|hume|humein|hamein|ek|kuch|koi|kya|kaise|kab|kahan|bahut|bohot|thoda|thodi|jaldi|abhi|naya|nayi|naye|achha sa|sa|si|wala|wali|wale|waale|vale|vali|saath|sath|dukaan|dukan|business|shop|company|malik|team|help|madad|urgent|example|jaise|etc|wagairah|sirf|bas|zyada|kam|phir|fir|ab|aaj kal|sakte|sakta|sakti|milega|milegi|mil|rakha|rakhi|rakhe|lagao|lagayein|use|chal|rahi hai|hamlog|humlog|special|khaas|purane|regular|naam|nam|tak|hu|hoon|hun|chalata|chalati|aata|for|with|and|of|a|on|all|my|our|plss|hy|bnao|bna|krna|kro|kr|krne|k|rha|rhe|rhi|gya|gyi|pr|bta|btana|btao|sbko|sb|wagera|ke baare|baare|bare|pehle se|dobara|jinka|jinki|jinke|jisme|isme|usme|iska|iski|uske|iske|diya|diye|di|lo|le|lena|lekin|par bhi|taaki|taki|kyuki|link|website|maaf|aa|aao|jaa|jao|ja|yaar|boss|dost|arre|are|suno|sun|zara|jara|hona|hoti|hota|hote|jaye|jaaye|jayega|jayegi|jaana|aaye|aayega|aayegi|aayenge|aati|aana|lagenge|lagega|lagegi|sakega|ladies|gents|bachche|bachcho|bachchon|student|passengers|tenant|tenants|residents|buyer|buyers|parent|karani|karana|karwana|karwani|karna hai|karni|pao|paao|paayein|uska|uski|unse|inse|kisi|kisko|jisko|sabka|sabki|sabke|har kisi|dilo|rahega|rahegi|rahenge|hue|huye|huwa|gye|liya|li|liye hain|kaafi|kafi|wahan|yahan|idhar|udhar|isliye|isiliye|kyonki|q|bcoz|bcz|wo log|unhone|maango|karenge|karega|dunga|denge|dete|deti|deta|milta|milti|milte|ke andar|hisaab|chlo|chalo|dekho|matlab|mtlb|actually|basically|mujhe chahiye|ek accha|accha sa|extra|valid',
  and: 'aur|and|ya|&|plus|bhi',
  determiners: 'unka|uska|unki|uski|unke|the|ek|har|apna|apni|apne',
  languageLeads: 'in|bhasha|language|translate to|mein|me',
  audience:
    'customers|customer|members|member|parents|parent|log|logon|logo|sab log|sabko|sabhi|sab|students|student|patients|patient|residents|tenants|kirayedar|grahak|grahakon|bachche|bachchon|guests|guest|volunteers|donors|unko|unhe|unhein|players|staff|users|ladies|families|owners|kisan|padosi|padosiyon|unse',
  beforeAudience:
    'sab|sabhi|saare|sare|apne|hamare|mere|society ke|society ke sab|ke|jo|un|har|gym ke|class ke|school ke',
  openers:
    'bhai|yaar|hi|hello|hey|namaste|namaskar|suno|accha|achha|ok|toh|to|aur|lekin|par|kyunki|bhi|haan|ji|dekho|arre|actually|basically|sir|madam|please|plz|bas',
  closers:
    'please|plz|pls|thanks|thank you|dhanyavaad|shukriya|aur|lekin|toh|yaar|bhai|na|ji|ok|bas|ki|ke saath|bolo|batao|bol do|bata do|likh do|bana do|bhej do',
  own: 'main|mujhe|mera|meri|mere|maine',
  selves: 'main|mujhe|maine',
  promoting:
    'donate|donation|volunteer|volunteers|sale|discount|offer|off|launch|invite|muft|free entry|aaiye|join karein|jeetein|lucky draw|chanda|rakt daan',
  general: 'jo bhi|jisko bhi|jis kisi|jinhone',
  lengths: 'akshar|characters|chars|letters',
  conditions: 'agar|jab|yadi|jaise hi',
  sells: 'hum bechte hain|hum banate hain|main bechti hoon|main bechta hoon',
}
