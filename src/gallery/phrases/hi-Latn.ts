/** Further ways in which people say what a message is for, in Hindi in Latin letters: by purpose, divided by `|`. */
export const romanHindi: Readonly<Record<string, string>> = {
  account_alert:
    'account block|account freeze|suspicious activity account|balance kam hai|data khatam hone wala|recharge khatam hone wala',
  appointment_cancelled:
    'appointments cancel hain|aaj ki saari appointments cancel|doctor beemar appointment cancel|doctor nahi aayenge|opd band|appointment nahi ho payegi',
  appointment_changed:
    'appointment shift ho gayi|appointment ka time badal|appointment postpone|appointment aage badh gayi|appointment ki nayi date|doctor ka time change',
  appointment_confirmed: 'appointment confirm hone ka|appointment fix|number lag gaya',
  appointment_reminder:
    'kal ki appointment yaad|appointment yaad dilani|kal appointment hai|appointment bhool jate|kal aana hai appointment|checkup yaad dilana|salon appointment kal',
  back_in_stock: 'wapas stock me|phir se stock me|wapas aa gaye|restock ho gaya',
  birthday_offer: 'birthday pe wish|bday wish free|birthday pe free|birthday gift customer',
  booking_cancelled: 'tour cancel|hall booking cancel|yatra cancel|booking radd',
  booking_confirmed:
    'hall book ho gaya|ticket book|booking ho gayi|room booking confirm|guest ko confirmation|booking ho gayi guest ka naam|table book ho gaya',
  booking_reminder: 'table booking yaad|booking yaad dilana|kal ki table|trip kal hai yaad|reservation yaad',
  cart_reminder: 'cart me saman|cart abandon|order complete nahi kiya|cart me chhod diya',
  check_in: 'check in details|check in ki jankari|hotel aane se pehle info|online check in|check in time id proof',
  class_time_change:
    'class ka time change|batch ka time change|yoga class timing change|tuition ka time badla|class ab shaam ko',
  closed_days:
    'shop band rahegi|band rahega ko khulega|band rahenge|chhutti rahegi|holiday pe band|kal band|kirana band rahega',
  coupon: 'coupon lagao|promo code use|rs off coupon|code lagao off pao',
  course_start: 'JEE batch|NEET batch|new batch start|course shuru|classes start|session shuru',
  delivery_failed: 'ghar pe koi nahi tha|phone nahi uthaya|kal phir aayenge|door lock tha',
  delivery_slot: 'kal delivery hogi|saman kal aayega|ke beech delivery|cylinder delivery|delivery kal subah',
  document_request:
    'aadhaar jama|documents jama|kyc pending|pan card bhejo|photo jama karna|documents chahiye|kagaz adhure|aadhar ki copy|marksheet submit|documents upload',
  donation_thanks: 'donation ke liye thank you|donation mil gaya|daan ke liye dhanyavad|chanda mila|donor ko thanks',
  event_invitation:
    'annual function|free health camp|health camp|nayi shop ka udghatan|webinar|event me aao|blood donation camp|demo class free|invite karna hai|open mic|live music night|workshop register',
  festival_greeting: 'holi ki badhai|new year wish|rakhi ki shubhkamnaye|festival wish|happy new year',
  festival_offer:
    'karwa chauth package|karva chauth mehndi|karwa chauth makeup package|festive combo|diwali sale off|wedding season package|bridal package|valentine combo|pongal offer|ugadi offer',
  insurance_renewal: 'policy renew|insurance renew|policy khatam hone wali|insurance expire|policy expiry',
  invoice_document: 'invoice bhejna|mahine ka bill|bill ready|invoice attach',
  loyalty_points: 'points redeem|loyalty card',
  membership_renewal:
    'membership renew|gym plan khatam hone wala|plan khatam hone wala members|membership expire|members ka plan|membership khatam hone wali|renew karne pe off',
  moved_address:
    'shift ho gaya hai|nayi jagah shift|naya address|new location|clinic shift ho gaya|ab nayi jagah|road pe shift',
  new_arrivals: 'naya maal|nayi variety|naye design|nayi sarees aayi',
  new_device_login: 'naye device se login|dusre phone se login|unknown device login',
  new_service: 'nayi suvidha|naya menu|new facility|nayi machine',
  opening_hours:
    'new timing|shop ki new timing|khulne ka time change|timing change|pharmacy ki timing|dukaan ka naya time|ab raat tak khula',
  order_confirmed: 'order aane pe confirmation|order receive|order aane pe|order place hua|order le liya',
  order_delayed:
    'order late honge|orders late|order late ho raha|delivery late|order me deri|late ke liye sorry|extra din lagenge',
  order_delivered: 'parcel deliver ho gaya|deliver kar diya|package deliver|parcel deliver|courier parcel deliver',
  order_ready:
    'aake le jao|mithai ready|kapde ready|cake ready|dry clean ready|photos ready|order taiyar|pick up ready|laundry ready',
  order_refunded: 'refund account me|paisa wapas kar diya',
  order_returned: 'return receive|wapas kiya saman mila|return pahunch gaya|exchange item mila',
  order_shipped: 'order dispatch ho gaya|shipped',
  out_for_delivery:
    'khana nikal gaya|delivery boy nikal gaya|rider aa raha hai|khana raste me|order raste me|delivery boy aa raha',
  payment_due:
    'fees ki last date|fees pending|maintenance pending|bijli ka bill|rent dena hai|fees bharni hai|payment pending|udhaar chukana|payment baaki|fees jama karna|due date payment|society maintenance|bill jama',
  payment_failed: 'card update karna|payment failed card',
  payment_received: 'payment receive|fees mil gayi confirm|fees mil gayi naam',
  pick_up_reminder:
    'abhi tak nahi le gaye|parcel lene nahi aaye|order uthaya nahi|kapde pade hain le jao|order pickup nahi kiya|lene aana bhool gaye',
  policy_change: 'niyam badal gaye|new rules|return policy change|terms change',
  price_change:
    'rate badh rahe|price badhega|rate ho jayega|new rates|rent badhega|monthly rate se ho raha|rate se rs ho raha',
  real_estate_listing:
    'flat bikau|plot for sale|makan bikau|flat rent pe|2bhk rent|naya project flats|shop kiraye pe|villa for sale',
  real_estate_viewing: 'site visit|flat dekhne|ghar dikhana|property visit|flat visit time',
  recall_notice: 'kharab batch|recall|use na karein batch',
  referral: 'dost ko refer|friend ko lao|referral bonus|dost ko lao',
  repair_estimate: 'repair estimate|kitna kharcha aayega|estimate approve|repairing cost|kharcha bata dena',
  repair_ready:
    'phone ready hone pe|phone ready|mobile ready|tv repair ho gaya|laptop ready|gaadi ready|bike ready|car service ho gayi|repair ho gaya aake le jao|fridge theek ho gaya|ac repair ho gaya',
  review_request: 'review mangna|rating mangna|review likhne|google pe rating|feedback review link',
  sale: 'jeans pe off|stock clearance|mega sale|season sale|sale lagi hai|heavy discount|end of season',
  schedule_change:
    'program ka time change|match postpone|bus ka time change|function ki date badli|trip ki date change',
  school_notice:
    'parents meeting|school band rahega|school kal band|bachcho ke exam|exam date|school holiday|annual day bachche|report card|sports day|barish ki wajah se school band|school bus|vaccination school',
  service_outage:
    'bijli band|power cut|server down|maintenance ke liye band|lift band|service band rahegi|broadband band|app band rahega|water supply band',
  service_restored: 'internet chalu|light aa gayi|service chalu|lift chalu|wapas chalu ho gaya|issue resolve',
  subscription_ending: 'subscription khatam|plan khatam|tiffin plan khatam|pack khatam hone wala',
  subscription_renewed: 'auto renew',
  support_reply:
    'complaint ka jawab|complaint register|ticket reply|complaint resolve|shikayat ka jawab|query ka jawab|complaint pe kaam',
  survey:
    'kaisa raha|kaisa laga|feedback lena|experience kaisa|feedback puchna|customer se puchna kaisa|satisfied|raay|kaisi lagi service|ride khatam hone ke baad puchna|ride kaisi',
  test_results_ready: 'lab report ready|report ready|blood report aa gayi|test report',
  verification_code:
    'kisi ko mat batana|otp valid|minute valid otp|share na kare otp|code minute me expire|otp minute me khatam|otp minute tak valid',
  visit_follow_up: 'treatment ke baad haal|visit ke baad|operation ke baad|tabiyat kaisi',
  volunteer_call: 'volunteers chahiye|volunteer chahiye',
  waitlist: 'seat khali|slot khali hua|number aa gaya waiting',
  weekly_offer: 'har sunday special',
  welcome: 'naye customer welcome|swagat|judne ke liye thanks|new member welcome',
  win_back:
    'kaafi time se nahi aaye|wapas bulana hai|bahut din se nahi aaye|purane customer wapas|kaafi din se order nahi|miss kar rahe',
  new_branch:
    'nayi branch opening|new outlet opening|nayi branch khul rahi|naya outlet khul raha|new outlet khul raha|naya outlet opening|nayi dukaan khul rahi',
}
