import type { Words } from '../../locale.ts'

export const words: Words = {
  days: 'today|tonight|tomorrow|day after tomorrow|the day after tomorrow|this week|this weekend|weekend|the weekend|weekends|weekdays|end of the month|end of month|the end of the month|end of the week|end of the year|next day|the next working day|next working day|new year|all week|all weekend|this month|this year|this season|midnight tonight|immediately|all day|all afternoon|all morning|all evening',
  dayLeads: 'this|next|coming|this coming|every|each|all|last',
  dayTails: 'next week|this week',
  periods: 'week|month|year|weekend|summer|winter|spring|autumn|fall',
  recurring: 'every|each|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|weekdays',
  dayParts: 'morning|afternoon|evening|night|mornings|evenings',
  dateGlue: 'of|the|of the',
  festivals:
    "christmas|christmas day|christmas eve|xmas|easter|easter monday|diwali|deepavali|eid|eid al fitr|eid al adha|ramadan|holi|new year|new year's eve|new years|new years eve|chinese new year|lunar new year|valentine's day|valentines day|valentines|mother's day|mothers day|father's day|fathers day|black friday|cyber monday|halloween|thanksgiving|hanukkah|independence day|republic day|onam|pongal|navratri|raksha bandhan|rakhi|labour day|labor day|bank holiday|women's day|boxing day|good friday|lohri|ganesh chaturthi|durga puja",
  timeLeads: 'at|by|from|to|until|till|before|after|around',
  timeUnits: "am|pm|a.m.|p.m.|a.m|p.m|o'clock|oclock|hrs|h",
  timeNames: 'noon|midday|midnight',
  numbers: 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a|an|half an',
  units:
    'minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|working days|business days|night|nights|working day|business day',
  percent: 'percent|per cent|pct|pc',
  currencies:
    'dollar|dollars|bucks|usd|euro|euros|eur|pound|pounds|quid|gbp|rupee|rupees|rs|inr|reais|pesos|rupiah|aed|dirham|dirhams|cents|naira|rand|shillings|ringgit|francs|chf|aud|cad|sgd',
  per: 'a month|per month|monthly|a year|per year|a week|per week|a class|per class|per person|each|a session|per session|a kilo|per kilo|per kg|a night|per night|a piece|per hour|an hour|per day|a day|pp',
  upTo: 'up to|upto|until|at least|as much as|over|more than|from',
  upToAfter: '',
  until:
    'until|till|til|untill|by|before|valid to|valid until|valid till|ends|ending|ends on|ending on|expires|expires on|expiring|good until|last day|last day is|last day is on|deadline|deadline is|due|due on|due by|through|thru|runs until|only until|no later than|latest|rsvp by|order by|is due on|are due on|closes on',
  untilAfter: '',
  from: 'from|starting|starting on|starting from|starts|starts on|start on|as of|effective|effective from|beginning|begins on|since|after|to start on|over|above|on orders over|for orders over|on orders above|from orders of',
  fromAfter: 'onwards|on',
  to: 'to|till|until|til|and|through|thru',
  ends: 'expires|expires on|expire on|ends|ends on|ending on|ending|expiring|runs out|runs out on|runs out at|due|due on|is due on|are due on|ends at|expires at|ends by',
  dayNumberLeads: 'the|on the|until the|from the|by the|till the',
  dayWords: 'the',
  ordinals: 'st|nd|rd|th',
  againAfter: 'we are back|we reopen|we open again|we are open again|back to normal',
  includeAfter:
    'should be in it|should be included|must be included|should appear|must appear|needs to be in it|need to be in it|has to be in it|have to be in it|should be mentioned|must be mentioned|should be in there|included|must be in it|goes in|go in',
  varyingName: 'name|names',
  streetEndings: '',
  visits: '',
  amountLeads:
    'costs|cost|price|prices|entry|entry fee|entrance|ticket|tickets|fee|new price|admission|price is|total|amount|only',
  arrivals:
    'is back|are back|back in stock|is back in stock|are back in stock|has arrived|have arrived|is here|are here|just arrived|is now available|are now available|available again|just landed|is in|are in stock again|is available again',
  firstOnes: 'first',
  persons: 'people|persons|guests|pax|seats|adults',
  novelty: 'new|our new|brand new|brand-new|a new',
  noveltyAfter: '',
  monthParts: 'the end of|end of|the middle of|the beginning of|the start of|mid|early|late',
  quantifiers: 'all|every|everything|entire|whole|any|selected',
  on: 'on|for|at|is|are|this|the|date|date is|held on|takes place on|this is on|now on|day|moved to|to|between|around',
  changes:
    'moves|moved|move|is moved|is moving|changes|changed|has changed|shifts|shifted|rescheduled|is rescheduled|switched|postponed|goes|is postponed|has moved|changing|moving',
  old: 'instead of|was|previously|used to be|not|rather than|originally|original|old|it was|moved from|changed from|rescheduled from|up from|down from|formerly|before it was',
  oldAfter: '',
  again:
    "reopen|reopens|reopen on|we reopen|we reopen on|reopening|reopening on|open again|open again on|back on|back|back from|we are back|we are back on|open again from|we are back from|back at work on|available again|continue|continue on|continues|continues on|resume|resume on|resumes|resumes on|restart on|restarts on|start again on|starts again on|open as usual on|normal hours from|back to normal on|will be back on|available again from|back again on|we'll be back on|will reopen on",
  because: 'because of|because|due to|owing to|reason|reason is|the reason is|as a result of|thanks to|for the reason',
  becauseAfter: '',
  code: 'code|promo code|coupon code|coupon|discount code|voucher code|voucher|promocode|with code|use code|the code|use',
  is: 'is|are',
  named: "called|named|name is|name's|is called|are called|is named|goes by|known as|by the name of|we're|name of",
  namedAfter: '',
  trades:
    'bakery|clinic|gym|salon|hair salon|beauty salon|restaurant|cafe|coffee shop|shop|store|boutique|hotel|hostel|dental clinic|dentist|pharmacy|florist|flower shop|bookshop|bookstore|barbershop|barber|barbers|spa|studio|yoga studio|school|academy|workshop|garage|butcher|bar|pub|pizzeria|tea house|teahouse|winery|brewery|farm|market|supermarket|grocery|agency|travel agency|company|business|firm|office|practice|vet|veterinary clinic|pet shop|laundry|dry cleaner|dry cleaners|cleaning company|courier|courier company|delivery service|nursery|kindergarten|daycare|library|museum|theatre|theater|cinema|optician|opticians|bank|insurance agency|real estate agency|estate agents|car wash|car dealership|dealership|tyre shop|hardware store|furniture store|shoe shop|jewellery shop|jeweller|jewelry store|electronics store|toy shop|toy store|online shop|webshop|online store|e-commerce|food truck|catering|catering company|bistro|diner|deli|tailor|tailor shop|photo studio|tattoo studio|nail bar|nail salon|fitness studio|fitness centre|dance school|dance studio|music school|language school|driving school|tutoring centre|coaching centre|church|charity|ngo|association|club|society|hospital|lab|laboratory|physio practice|law firm|marketplace|repair shop|bike shop|garden centre|ice cream parlour|sweet shop|trading|credit union|lockers|cab service|cab company|taxi company|tea room|roastery|brokerage|water company|power company|energy company|internet provider|telecom provider|insurer|housing association|property management|nursery school|summer camp|choir|orchestra|cat cafe|escape room|climbing gym|swimming pool|swim school|riding school|bike rental|car rental|photo lab|print shop|tailors|upholstery|locksmith|plumber|plumbers|electrician|electricians',
  brandLeads:
    "from|at|by|for|of|we are|i run|i own|i have|we run|we own|this is|here is|i am from|i work for|i work at|i manage|my business is|our business is|team|on behalf of|owner of|manager of|it's|it is|this is from|brand name|the brand is|our name is|name of the business is|sent by|signed",
  brandTails: 'here',
  introductions:
    "we are a|we are an|we're a|we're an|i run a|i run an|i own a|i own an|i have a|i have an|we run a|we own a|i am a|i'm a|im a|im an|i work at|i work for|we have a|i manage a|i run|i own|we are",
  bareLeads: 'for|of|by',
  nameGlue: 'of|and|&|the|n|+|-|y|e|et|und|de|del|la|le|di|da|du|des',
  titles: 'dr|dr.|mr|mr.|mrs|mrs.|ms|ms.|prof|prof.|professor|doctor|coach|nurse|sister|pastor|chef|st|st.',
  with: 'with',
  productLeads: 'off|on|off on|for|discount on|discount for|off of|reduction on|sale on',
  productTails: '',
  offers:
    'buy one get one free|buy 1 get 1 free|buy one get one|buy 1 get 1|bogo|2 for 1|two for one|3 for 2|three for two|2-for-1|half price|half off|free shipping|free delivery|two for the price of one|buy two get one free|buy 2 get 1 free|three for the price of two|second one half price|second at half price',
  reductions: 'off|discount|cheaper|less|voucher|off voucher|gift voucher|cashback',
  free: 'free|complimentary',
  invitations: 'invite|inviting|invitation|invited|invitation to|invite to',
  eventNouns:
    'workshop|concert|tasting|party|open day|open house|evening|festival|exhibition|meetup|seminar|webinar|conference|fair|launch|grand opening|gala|dinner|brunch|tournament|market|screening|parents evening|parent evening|trip|sports day|meeting|parents meeting|parent teacher meeting|field trip|excursion|bazaar|quiz night|show|celebration|retreat|picnic|exam|exams|annual day|barbecue|bbq|reading|talk|vaccination day|science fair|book fair|school play|premiere|reading night|ceremony|meet and greet|pop-up|event|get together|charity run|race|marathon|book club|demo',
  courseNouns: 'class|classes|course|courses|lesson|lessons|training|bootcamp|session|programme|program|batch',
  bring: 'bring|bring along|bring with them|bringing|must bring|carry|please bring',
  bringAfter: '',
  dues: 'rent|school fees|tuition|tuition fees|membership fee|annual fee|service charge|electricity bill|water bill|gas bill|internet bill|phone bill|course fee|maintenance fee|ground rent|parking fee',
  addressLeads:
    'address|address is|our address|our address is|location|location is|venue|venue is|place|place is|where',
  streets:
    'street|st|road|rd|lane|avenue|ave|boulevard|square|plaza|mall|drive|hall|park|building|floor|high street|pier|walk|way|close|court|terrace|row|quay|crescent|gardens|wharf|parade|hill|place|grove|green|alley|mews|embankment',
  before: 'before|earlier|ahead|in advance|prior|before it|before the',
  include:
    'with|include|includes|including|incl|needs|need|should have|must have|mention|mentioning|containing|contains|add|put in|has|plus|should include|must include|should mention|needs to have|should show|showing|insert|give',
  customerName:
    "customer's name|customer name|customers name|customers' names|client's name|client name|guest's name|guest name|patient's name|patient name|name of the customer|name of the client|name of the patient|name of the guest|first name|their name|their names|student's name|student name|member's name|member name|recipient's name|name of the person|by name|parent's name|buyer's name|buyer name|their first name|each customer's name|name of each customer|subscriber's name|person's name",
  orderNumber:
    'order number|order no|order id|order numbers|order nr|order #|number of the order|reference number|order reference|reference',
  trackingNumber:
    'tracking number|tracking no|tracking code|tracking id|tracking numbers|tracking|awb number|consignment number',
  bookingNumber:
    'booking number|booking reference|reservation number|booking id|reservation code|confirmation number|booking code|booking ref|reservation ref|booking no',
  invoiceNumber: 'invoice number|invoice no|bill number|invoice id',
  varyingDate:
    'date|day|due date|delivery date|appointment date|new date|the date|date of the appointment|arrival date|renewal date|the day|expiry date|day of the appointment',
  varyingTime:
    'time|hour|pickup time|pick-up time|appointment time|new time|the time|time of the appointment|start time|slot',
  varyingAmount:
    'what it costs|how much it costs|how much|what they owe|what they paid|amount|price|total|sum|amount due|cost|fee|total amount|the amount|refund amount|balance',
  varyingPerson:
    "doctor's name|name of the doctor|stylist's name|name of the stylist|doctor|stylist|trainer|name of the trainer|teacher's name|driver's name",
  plain:
    'formal|plain|neutral|professional|official|serious|polite|businesslike|to the point|simple|short|brief|concise|matter of fact|sober',
  warm: 'warm|warmer|friendly|friendlier|kind|kinder|personal|cordial|nice|nicer|heartfelt|caring|sweet|gentle|less formal|less stiff|softer|more human',
  playful:
    'playful|funny|fun|fun tone|funnier|witty|cheeky|emoji|emojis|lively|livelier|catchy|catchier|cheerful|cool|young|upbeat|energetic|exciting',
  shorter: 'shorter|briefer|more concise|shorten|short version|less text|cut it down|too long',
  another:
    'another|another one|another version|different version|something else|other version|try again|alternative|one more|different wording|rephrase',
  dictation:
    'say that|say|saying that|saying|tell them that|tell them|tell people that|tell people|mention that|mention|let them know that|let them know|let people know that|inform them that|remind them that|remind them to|tell them to|ask them to|wish them|ask people to|please mention that|also mention that|also say that|also say|add that|make sure it says|make it clear that|point out that|explain that|apologise for|and say|thank them for|thank them|mentions that|mentions|that mentions|must mention|should mention|it must mention|it should mention|mentioning|mentioning that|that says|says that',
  announcing:
    'tell|let|inform|notify|remind|warn|advise|need to know|should know|must know|have to know|to know|make sure they know|telling|informing|notifying',
  that: 'that',
  subjects: "we|we're|we are|the|our|there|there's|it|it's|your|all|no",
  about:
    'button|buttons|btn|footer|header|heading|headline|character|characters|words|variable|variables|placeholder|vary|varies|differ|differs|different|differently|each time|every time|everytime|per customer|emoji|emojis|tone|short|brief|polite|formal|informal|honest|no marketing|not marketing|title|sms|whatsapp|someone|somebody|faithfully|regards|sincerely|no promotion|no promo|no advertising|no sales talk|without mentioning|do not mention|not mention|no mention of|no hard sell|no emojis',
  theirs:
    'they|them|their|theirs|he|she|him|his|her|themselves|the customer|the client|the patient|the owner|i|me|my|myself',
  negations: "not|no|never|without|don't|dont|doesn't|isn't|aren't|won't|cannot|can't|nor|neither|n't|couldn't",
  orders:
    'write|draft|compose|come up with|create|make a template|make a message|make me|tell|inform|notify|remind them|let them know|let people know|announce|something about|something like|something for|in your own words|your own words|you choose|apologise|apologize|thank them|invite them|send',
  thirdPerson: "they|them|their|customers|customer|clients|client|my|i'm|i am|people|patients|members|guests",
  handover:
    'write something|write it for me|write for me|could you write|can you write|you write|write me|write us|your own words|in your words|you choose|up to you|write the text|write the message|come up with',
  secondPerson: "you|your|yours|you're|you'll",
  anew: 'new template|now one for|another template|next template|now a template|now make one for|now one that|a new one for|one more template|different template|now a message|now write one for|and one for',
  wish: 'message|messages|msg|template|templates|text|write|create|make|draft|send|tell|inform|notify|remind|announce|let know|need|want|whatsapp|looking for|prepare|something for|reminder|notification|announcement|broadcast|note|compose',
  filler:
    "app|please|pls|plz|hi|hello|hey|hiya|thanks|thank you|thx|ty|cheers|ok|okay|so|well|just|really|very|quick|quickly|good|great|nice|little|small|new|now|also|too|then|maybe|kind of|sort of|basically|actually|going|go|goes|gonna|want|would like|like|i'd like|let|know|all|everyone|everybody|people|guys|folks|customers|customer|clients|client|guests|guest|members|member|patients|patient|students|parents|users|buyers|subscribers|regulars|shoppers|someone|who|whose|which|when|whenever|once|after|before|during|while|about|can|could|should|would|will|shall|may|must|have to|got|get|gets|do|does|did|help|me|us|my|our|them|their|his|her|its|something|anything|thing|stuff|time|day|way|every|each|use|used|using|here|there|today|whatsapp|contacts|list|business|owner|i|we|you|it|they|am|m|re|ve|ll|d|s|have|has|had|one|ones|out|up|off|over|again|still|already|only|more|some|any|no|yes|year|years|team|staff|sure|make sure|sent|sending|automatic|automatically|asap|urgent|regards|best|for example|e.g.|eg|etc|run|runs|running|own|work|located|based|town|city|local|family|been|being|were|was|be|is|are|as|at|by|than|because|if|that|this|these|those|what|how|why|where|offer|offering|give|giving|gives|put|add|dear|loyal|valued|existing|lovely|amazing|special|big|huge|happy|ready|link|website|url|takes|take|took|sorry|stay|coming|visit|sth|smth|hope|happen|page|site|online|please note",
  and: 'and|n|&|plus|as well as|also|or',
  determiners: 'the|a|an|their|its|our|my|his|her|your|some|each|this|that',
  languageLeads:
    'in|into|in the language|language|language is|written in|translate to|translate it to|translate into|translate it into|translation to|to|please in',
  audience:
    'customers|customer|clients|client|guests|guest|patients|patient|members|member|parents|families|family|tenants|tenant|residents|students|pupils|staff|users|subscribers|donors|donor|supporters|sponsors|buyers|people|everyone|everybody|them|they|owners|owner|neighbours|neighbors|volunteers|volunteer|players|drivers|passengers|shoppers|regulars|folks|children|kids|attendees|participants|exhibitors|sellers|vendors|traders|stallholders|applicants|candidates|landlords|leaseholders|homeowners|households|travellers|visitors|ticket holders|runners|singers|teachers|carers|relatives|colleagues|employees|borrowers|readers|followers|fans|the lot|someone|anyone|extras|beneficiaries|supporter|cardholders|account holders|policyholders|congregation|parishioners|choir|coaches|swimmers|learners|trainees|campers|farmers|growers|commuters|riders|contractors|suppliers|shareholders|mums|dads|grandparents|delegates|speakers|adopters|pet owners|dog owners|bidders|winners|crew|dealers|residents association|pupils and parents',
  beforeAudience:
    'all|all of|of|our|the|my|their|every|each|any|these|those|to|for|other|new|loyal|registered|flat|dog|pet|house|shop|stall|choir|both|just|only|existing|dear',
  openers:
    'okay|ok|so|well|um|uh|hi|hello|hey|hiya|please|pls|and|but|because|also|then|right|yeah|yes|oh|basically|good morning|good afternoon|good evening|dear team|dear sir or madam|hi there|hello there|heads up|listen',
  closers:
    'please|pls|plz|thanks|thank you|thx|ty|cheers|many thanks|and|but|so|because|also|with|the|a|to|for|ok|okay|you know|thanks a lot|thanks so much',
  own: 'i|me|my|myself',
  selves: 'i|im|ive|id',
  promoting:
    'donate|donation|donations|volunteer|volunteers|join us|join in|come along|sale|discount|special offer|launch|launching|invited|invite|inviting|win|raffle|giveaway|fundraiser|book now|order now|cheaper|half price|sponsor|give blood|bring a friend|appeal',
  general: 'everyone who|everybody who|anyone who|anybody who|whoever|those who|people who|each of',
  lengths: 'characters|chars|letters|signs',
  conditions: 'if|when|unless|once|as soon as|in case|whenever',
  sells:
    'we sell|we make|we book|we rent|we organise|we organize|we run|we produce|i sell|i make|i rent|i organise|i produce|i bake',
}
