/** Further ways in which people say what a message is for, in Hindi in Latin letters: by purpose, divided by `|`. */
export const romanHindi: Readonly<Record<string, string>> = {
  account_alert:
    'account block|account freeze|suspicious activity account|balance kam hai|data khatam hone wala|recharge khatam hone wala|account lock ho gaya',
  appointment_cancelled:
    'appointments cancel hain|aaj ki saari appointments cancel|doctor beemar appointment cancel|doctor nahi baithenge|doctor nahi aayenge|opd band|appointment nahi ho payegi',
  appointment_changed:
    'appointment shift ho gayi|appointment ka time badal|appointment reschedule|appointment postpone|appointment aage badh gayi|appointment ki nayi date|doctor ka time change',
  appointment_confirmed:
    'appointment confirm hone ka|appointment book ho gaya|appointment confirm ho gaya|appointment pakka|slot book ho gaya|appointment fix|appointment mil gaya|number lag gaya',
  appointment_reminder:
    'kal ki appointment yaad|appointment yaad dilani|appointment reminder|kal appointment hai|appointment bhool jate|kal aana hai appointment|checkup yaad dilana|salon appointment kal',
  back_in_stock:
    'wapas stock me|phir se stock me|restock|dobara available|wapas aa gaye|phir se available|restock ho gaya',
  birthday_offer:
    'birthday pe wish|birthday offer|birthday discount|janamdin ki badhai|bday wish free|birthday pe free|birthday gift customer',
  booking_cancelled:
    'booking cancel|trip cancel|tour cancel|hall booking cancel|room booking cancel|yatra cancel|booking radd',
  booking_confirmed:
    'room book ho gaya|booking confirm|table book ho gayi|hall book ho gaya|ticket book|cab book ho gayi|booking ho gayi|room booking confirm|guest ko confirmation',
  booking_reminder:
    'table booking yaad|booking yaad dilana|kal ki booking|booking reminder|kal ki table|trip kal hai yaad|reservation yaad',
  cart_reminder: 'cart me saman|cart abandon|order complete nahi kiya|cart me chhod diya|checkout nahi kiya',
  check_in: 'check in details|check in ki jankari|hotel aane se pehle info|online check in|check in time id proof',
  class_time_change:
    'class ka time change|batch ka time change|yoga class timing change|tuition ka time badla|class ab shaam ko|coaching timing change',
  closed_days:
    'dukaan band rahegi|shop band rahegi|band rahega ko khulega|band rahenge|chhutti rahegi|holiday pe band|clinic band rahega|kal band|kirana band rahega',
  coupon: 'coupon code|coupon lagao|promo code use|discount code|voucher|rs off coupon|code lagao off pao',
  course_start:
    'naya batch shuru|JEE batch|NEET batch|new batch start|course shuru|classes start|coaching ka naya batch|session shuru',
  delivery_failed:
    'ghar pe koi nahi tha|ghar par koi nahi mila|parcel nahi de paye|delivery nahi ho payi|address nahi mila|phone nahi uthaya|kal phir aayenge|delivery fail|door lock tha',
  delivery_slot:
    'delivery ka time slot|kal delivery hogi|saman kal aayega|delivery slot|ke beech delivery|cylinder delivery|delivery kal subah',
  document_request:
    'aadhaar jama|documents jama|kyc pending|pan card bhejo|photo jama karna|documents chahiye|kagaz adhure|aadhar ki copy|marksheet submit|documents upload',
  donation_thanks: 'donation ke liye thank you|donation mil gaya|daan ke liye dhanyavad|chanda mila|donor ko thanks',
  event_invitation:
    'annual function|free health camp|health camp|nayi branch opening|new outlet opening|nayi shop ka udghatan|webinar|event me aao|blood donation camp|exhibition|garba night|demo class free|nayi branch khul rahi|invite karna hai|open mic|live music night|workshop register|naya outlet khul raha|new outlet khul raha|naya outlet opening|nayi dukaan khul rahi',
  festival_greeting:
    'holi ki badhai|diwali ki shubhkamnaye|eid mubarak|new year wish|happy diwali|rakhi ki shubhkamnaye|merry christmas|festival wish|happy new year',
  festival_offer:
    'diwali offer|karva chauth offer|karwa chauth package|karva chauth mehndi|karwa chauth makeup package|mehndi facial combo|festive combo|rakhi offer|holi offer|navratri offer|eid offer|dhanteras offer|christmas offer|diwali sale off|wedding season package|bridal package|valentine combo|pongal offer|onam offer|ugadi offer',
  insurance_renewal: 'policy renew|insurance renew|policy khatam hone wali|insurance expire|bima renew|policy expiry',
  interview_invitation:
    'interview ke liye bulana|job interview|interview schedule|candidate ko interview|interview call|walk in interview',
  invoice_document: 'invoice bhejna|mahine ka bill|bill ready|invoice attach|bill ki copy',
  loyalty_points: 'reward points|points expire|points balance|points redeem|points jama hue|loyalty card',
  membership_renewal:
    'membership renew|gym plan khatam hone wala|plan khatam hone wala members|gym membership khatam|membership expire|members ka plan|membership khatam hone wali|renew karne pe off',
  moved_address:
    'shift ho gaya hai|nayi jagah shift|naya address|new location|clinic shift ho gaya|address badal gaya|ab nayi jagah|road pe shift',
  new_arrivals:
    'naya collection aa gaya|naya stock|new arrivals|naya maal|nayi variety|naye design|lehenga collection|nayi sarees aayi|fresh stock',
  new_device_login: 'naye device se login|dusre phone se login|naye phone se login|unknown device login',
  new_service: 'nayi service shuru|ab home delivery bhi|nayi suvidha|naya menu|ab online bhi|new facility|nayi machine',
  opening_hours:
    'new timing|nayi timing|shop ki new timing|khulne ka time change|timing change|ab sunday ko bhi khula|pharmacy ki timing|dukaan ka naya time|ab raat tak khula',
  order_cancelled: 'order cancel karna pada|order cancel|stock khatam order cancel|order radd|order nahi bhej payenge',
  order_confirmed:
    'order aane pe confirmation|order mil gaya|order confirm|order receive|order aane pe|order place hua|order le liya',
  order_delayed:
    'order late honge|orders late|order late ho raha|delivery late|order me deri|late ke liye sorry|extra din lagenge',
  order_delivered:
    'parcel deliver ho gaya|order pahunch gaya|parcel pahunch gaya|delivery ho gayi|saman pahunch gaya|deliver kar diya|package deliver|parcel deliver|courier parcel deliver',
  order_ready:
    'order ready hai|aake le jao|mithai ready|kapde ready|suit sil gaya|cake ready|dry clean ready|chashma ban gaya|dawai ready|photos ready|order taiyar|pick up ready|laundry ready',
  order_refunded: 'refund ho gaya|paise wapas|refund kar diya|refund process|refund account me|paisa wapas kar diya',
  order_returned: 'return mil gaya|return receive|wapas kiya saman mila|return pahunch gaya|exchange item mila',
  order_shipped:
    'order dispatch ho gaya|order bhej diya|parcel bhej diya|courier kar diya|maal nikal gaya|shipped|order nikal gaya|dispatch ho gaya',
  out_for_delivery:
    'khana nikal gaya|delivery boy nikal gaya|rider aa raha hai|khana raste me|order raste me|delivery boy aa raha',
  payment_due:
    'fees ki last date|fees pending|maintenance pending|bill bharna hai|bijli ka bill|rent dena hai|kiraya baaki|fees bharni hai|payment pending|emi due|udhaar chukana|payment baaki|fees jama karna|due date payment|society maintenance|bill jama',
  payment_failed:
    'payment fail ho gaya|card decline|card update karna|payment nahi hua|autopay fail|paise nahi kate|payment failed card|emi bounce',
  payment_received:
    'fees mil gayi|payment mil gaya|payment receive|paise mil gaye|fees jama ho gayi|rent mil gaya|payment aa gaya|advance mil gaya|fees mil gayi confirm|fees mil gayi naam',
  pick_up_reminder:
    'abhi tak nahi le gaye|parcel lene nahi aaye|order uthaya nahi|kapde pade hain le jao|order pickup nahi kiya|lene aana bhool gaye',
  policy_change: 'niyam badal gaye|new rules|return policy change|terms change|nayi policy|naye niyam',
  price_change:
    'rate badh rahe|fees badh rahi hai|price badhega|rate ho jayega|doodh ka rate|new rates|daam badh gaye|price increase|rent badhega|monthly rate se ho raha|rate se rs ho raha',
  real_estate_listing:
    'flat bikau|plot for sale|makan bikau|flat rent pe|2bhk rent|naya project flats|shop kiraye pe|villa for sale',
  real_estate_viewing: 'site visit|flat dekhne|ghar dikhana|property visit|flat visit time',
  recall_notice: 'product wapas mangana|kharab batch|recall|use na karein batch',
  referral: 'dost ko refer|refer karo|refer and earn|friend ko lao|referral bonus|dost ko lao',
  repair_estimate:
    'repair ka kharcha|repair estimate|kitna kharcha aayega|estimate approve|repairing cost|kharcha bata dena',
  repair_ready:
    'phone ready hone pe|phone ready|mobile ready|tv repair ho gaya|laptop ready|gaadi ready|bike ready|car service ho gayi|repair ho gaya aake le jao|phone theek ho gaya|fridge theek ho gaya|ac repair ho gaya',
  review_request: 'google review|review mangna|rating mangna|review likhne|google pe rating|feedback review link',
  sale: 'clearance sale|jeans pe off|flat off|stock clearance|mega sale|season sale|sale lagi hai|heavy discount|end of season',
  schedule_change:
    'program ka time change|match postpone|bus ka time change|event postpone|function ki date badli|trip ki date change',
  school_notice:
    'PTM|parents meeting|school band rahega|school kal band|school picnic|bachcho ke exam|exam date|school holiday|annual day bachche|report card|sports day|barish ki wajah se school band|school bus|vaccination school',
  service_outage:
    'internet band rahega|paani nahi aayega|light nahi aayegi|bijli band|power cut|server down|maintenance ke liye band|lift band|service band rahegi|broadband band|app band rahega|water supply band',
  service_restored:
    'internet chalu|paani aa gaya|light aa gayi|service chalu|problem theek ho gayi|lift chalu|wapas chalu ho gaya|issue resolve',
  subscription_ending:
    'subscription khatam|plan khatam|recharge khatam|trial khatam|tiffin plan khatam|pack khatam hone wala|subscription expire',
  subscription_renewed: 'subscription renew ho gaya|plan renew ho gaya|auto renew|recharge ho gaya',
  support_reply:
    'complaint ka jawab|complaint register|ticket reply|complaint resolve|shikayat ka jawab|query ka jawab|complaint pe kaam',
  survey:
    'ride kaisi rahi|kaisa raha|stay kaisa raha|kaisa laga|feedback lena|khana kaisa laga|service kaisi lagi|experience kaisa|feedback puchna|customer se puchna kaisa|satisfied|raay|kaisi lagi service|ride khatam hone ke baad puchna|ride kaisi',
  test_results_ready: 'lab report ready|report ready|blood report aa gayi|test report|x-ray report',
  verification_code:
    'login otp|otp|kisi ko mat batana|otp valid|verification code|login code|minute valid otp|share na kare otp',
  visit_follow_up: 'treatment ke baad haal|visit ke baad|operation ke baad|tabiyat kaisi',
  volunteer_call: 'volunteers chahiye|volunteer chahiye',
  waitlist: 'waiting list|seat khali|slot khali hua|waitlist|number aa gaya waiting',
  weekly_offer: 'har sunday offer|weekly offer|aaj ka special|weekend offer|happy hours',
  welcome: 'welcome message|naye member ka swagat|naye customer welcome|swagat|judne ke liye thanks|new member welcome',
  win_back:
    'kaafi time se nahi aaye|wapas bulana hai|bahut din se nahi aaye|purane customer wapas|kaafi din se order nahi|inactive customers|miss kar rahe',
}
