import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'ek image',
  VIDEO: 'ek video',
  GIF: 'ek GIF',
  DOCUMENT: 'ek document (PDF)',
  LOCATION: 'ek location',
  PRODUCT: 'ek product',
}

const partNames: Record<string, string> = {
  category: 'category',
  language: 'bhasha',
  name: 'naam',
  header: 'header',
  body: 'message',
  footer: 'footer',
  buttons: 'buttons',
  carousel: 'carousel',
  limited_time_offer: 'limited-time offer',
  call_permission_request: 'call ki permission',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `WhatsApp ka tay code message${security ? ', security advice ke saath' : ''}${minutes === undefined ? '' : `, ${minutes} minute ki validity`} aur code ke liye ek button`

export const hiLatn: Phrases = {
  language: 'hi-Latn',
  colon: ':',
  changed: {
    category: (to) => `Category: ${to}.`,
    language: (to) => `Bhasha: ${to}.`,
    name: (to) => `Naam: ${to}.`,
    renamed: (to, from) => `Naam: ${to} ("${from}" us roop mein jo WhatsApp leta hai).`,
    headerText: (text) => `Header: "${text}".`,
    headerMedia: (format) => `Header: ${media[format] ?? format}.`,
    body: (text) => `Message: "${text}"`,
    bodyByAssistant: (text) => `Message ke liye mera sujhav:\n"${text}"`,
    footer: (text) => `Footer: "${text}".`,
    removed: (part) => `Hataya gaya: ${partNames[part]}.`,
    buttonAdded: (label) => `Button joda: ${label}.`,
    buttonChanged: (before, label) => `Button badla: ${before} ab ${label} hai.`,
    buttonRemoved: (label) => `Button hataya: ${label}.`,
    buttonsReordered: 'Buttons naye kram mein hain.',
    samples: (list) => `Samples: ${list}.`,
    samplesByAssistant: (list) =>
      `WhatsApp har variable ka sample maangta hai; maine ${list} chuna. Doosre chahiye to batayein.`,
    renumbered: (list) =>
      `Variables ke numbers mein gap tha, maine use bhar diya: ${list}. Har sample apne variable ke saath hai.`,
    authentication: (security, minutes) => `Maine ${preset(security, minutes)} rakha hai.`,
    part: (part) => `Badla gaya: ${partNames[part]}.`,
    details: (part) => `Iski details badal gayi: ${partNames[part]}.`,
    options: {
      sub_category: ({ sub_category: to }) =>
        to === undefined ? 'Ab koi sub-category nahi hai.' : `Sub-category: ${to}.`,
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED' ? 'Variables ke naam hain, jaise {{first_name}}.' : 'Variables ke number hain, jaise {{1}}.',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'Message kitni der tak bhejne ki koshish ho, yeh WhatsApp tay karta hai.'
        return seconds < 0
          ? 'WhatsApp jab tak ho sake message pahunchane ki koshish karta hai.'
          : `WhatsApp ${duration('hi-Latn', seconds)} tak message pahunchane ki koshish karta hai, uske baad nahi.`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'Ab koi khaas display format nahi hai.' : `Display format: ${to}.`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut ? 'WhatsApp website button par click nahi ginta.' : 'WhatsApp website button par click ginta hai.',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly
          ? 'Message sirf customer ke main phone par jaata hai.'
          : 'Message customer ke sabhi devices par jaata hai.',
    },
    everything: 'Sab mita diya; naye sire se shuru karte hain.',
    undone: 'Pichla badlav wapas le liya.',
    redone: 'Woh badlav phir se kar diya.',
    restored: (part) => `Pehle wala wapas aa gaya: ${partNames[part] ?? part}.`,
  },
  refused: {
    authenticationFixed:
      'Authentication template mein shabd WhatsApp tay karta hai: apna text, header, media, doosre buttons ya promotion nahi. Sirf security advice, validity aur code button chune ja sakte hain.',
    unknownLanguage: (asked, near) =>
      `WhatsApp mein "${asked}" template ki bhasha nahi hai.${near === '' ? '' : ` Iski jagah ${near} chun sakte hain.`}`,
    noValidName: 'Template ke naam mein sirf a-z, 0-9 aur _ ho sakte hain.',
    breaksRules: (why) => `Maine apna ek sujhav chhod diya kyunki WhatsApp use reject kar deta: ${why}`,
    tooLarge:
      'Maine use nahi joda, kyunki template bahut bada ho jaata: ek text mein zyada se zyada 4,096 characters, aur poore template mein 50 buttons aur 64 KB ho sakte hain.',
    nothingToUndo: 'Wapas lene ko kuch nahi hai.',
    nothingToRedo: 'Phir se karne ko kuch nahi hai.',
    nothingToRestore: (part) => `Wapas laane ko pehle ka kuch nahi mila: ${partNames[part] ?? part}.`,
    nothingChanged: 'Kuch nahi badla.',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        'Message kis liye hai? Ek line kaafi hai, jaise "patients ko appointment yaad dilana", aur main poora template bana dunga. Ya apna text hi de dijiye.',
        'Ek line mein bataiye ki kise aur kyun likhna hai, ya seedha text de dijiye.',
        'Mujhe bas itna jaanna hai ki message kis liye hai; baaki main suggest kar dunga.',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          'Yeh kis tarah ka message hai: marketing (offer, khabar), utility (order, booking ya account ke baare mein) ya authentication (login code)?',
          'Kaunsi category theek hai: marketing, utility ya authentication?',
          'Category abhi chahiye: promotion ho to marketing, customer ke kiye kaam ke baare mein ho to utility, code ho to authentication.',
        ),
      language: (again) =>
        nth(
          again,
          'Customer ise kis bhasha mein padhenge?',
          'Message kis bhasha mein hai, jaise Hindi ya English?',
          'Message ki bhasha abhi chahiye.',
        ),
      name: (again) =>
        nth(
          again,
          'Template ka naam kya ho? Jaise order_update.',
          'Template ko kya naam doon? Main bhi chun sakta hoon.',
          'Naam abhi chahiye (a-z, 0-9 aur _), ya kahein "aap chuniye".',
        ),
      body: (again) =>
        nth(
          again,
          'Message mein kya likha ho? Poora text dein, ya batayein kis baare mein hai aur main likh dunga.',
          'Kaunsa text rakhoon? Mukhya baatein batayein to main likh sakta hoon.',
          'Message ka text abhi chahiye: aapke shabd, ya kuch baatein jinse main likhoon.',
        ),
      header: (again) =>
        nth(
          again,
          'Header mein kya ho: chhota text, image, video, document ya location?',
          'Kaisa header chahiye? Text bhejein (60 characters tak) ya kahein image, video, document, location.',
        ),
      footer: (again) => nth(again, 'Footer mein kya ho (60 characters tak)?', 'Footer ke shabd kya hon?'),
      buttons: (again) =>
        nth(
          again,
          'Kaunse buttons chahiye: quick reply, website link, call ya coupon code?',
          'Buttons par kya likha ho aur woh kya karein?',
        ),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `Yeh ${hiLatn.categories[category]} lagta hai. Yahi category rakhoon ya koi aur (marketing, utility, authentication)?`,
        `Kya category ${hiLatn.categories[category]} theek hai, ya marketing, utility, authentication mein se koi?`,
      ),
    file: (again) => nth(again, 'Kaun si file rakhni hai?', 'Header mein kya dikhana hai?', 'File kahan hai?'),
    fix: (again) => nth(again, 'Ise kaise badlein?', 'Iski jagah kya rakhoon?', 'Yeh kya hona chahiye?'),
    fixWith: (proposal, again) =>
      nth(
        again,
        `Iski jagah ${proposal} rakhoon?`,
        `Kya ${proposal} theek rahega?`,
        `Mera sujhav hai ${proposal}. Theek hai?`,
      ),
    lookFirst: 'Maine ise badla hai, isliye yeh abhi final nahi hai. Ek baar dekh lein, phir "final karo" kahein.',
    confirm: (again) =>
      nth(
        again,
        'Kya ise final karoon?',
        'Sab theek hai? To "final karo" kahein.',
        'Theek lage to "final karo" kahein, ya batayein kya badalna hai.',
      ),
    startOver: 'Sach mein sab mitakar naye sire se shuru karoon?',
    forget: 'Yeh poori baatcheet aur isme jo kuch hai mita doon? Ise wapas nahi laya ja sakega.',
  },
  media,
  summary: {
    title: 'Yeh aapka template hai:',
    invented: (parts) => `Yeh maine likhe hain, please jaanch lein: ${parts}.`,
    category: 'Category',
    language: 'Bhasha',
    name: 'Naam',
    header: 'Header',
    body: 'Message',
    footer: 'Footer',
    buttons: 'Buttons',
    samples: 'Samples',
    card: 'Card',
    limitedTimeOffer: 'Limited-time offer',
    preset,
  },
  why: {
    purpose: 'message ke maksad se mel khata hai',
    text: 'text se mel khata hai',
    writer: 'aap mujhe isi bhasha mein likhte hain',
    usual: 'aam taur par yahi chuna jata hai',
    suggested: 'yeh mera sujhav hai',
  },
  assumed: (list) => `Maine apni taraf se chuna: ${list}. Ek shabd mein badal sakte hain.`,
  unused: (list) => `Maine ${list} ka istemal nahi kiya.`,
  canBeAdded: 'Alag sentence ke roop mein jodne ke liye "Ise text mein jodo" kahiye.',
  openWords: (list, canBeAdded) =>
    canBeAdded
      ? `Maine ${list} ka istemal nahi kiya hai. Ise sentence ke roop mein jodun, ya iske bina final karun?`
      : `Maine ${list} ka istemal nahi kiya hai. Batayein yeh kahan aayega, ya iske bina ke liye "final karo" kahein.`,
  ordinals: [
    ['pehla', 'pehli', 'pehla wala', 'pehli wali', 'pehle wala', 'option 1', 'number 1'],
    ['dusra', 'dusri', 'dusra wala', 'dusri wali', 'doosra', 'option 2', 'number 2'],
    ['teesra', 'teesri', 'tisra', 'teesra wala', 'option 3', 'number 3'],
    ['chautha', 'chauthi', 'chautha wala', 'option 4', 'number 4'],
  ],
  anyOption: [
    'aap chuno',
    'aap hi chuno',
    'tum chuno',
    'aap decide karo',
    'koi bhi',
    'kuch bhi',
    'jo theek lage',
    'jo sahi lage',
    'haan',
    'han',
    'theek hai',
    'thik hai',
    'ok',
  ],
  whichOption:
    'Inmein se kaun sa sabse paas hai? Number bataiye, ya doosre shabdon mein kahiye ki message kis liye hai.',
  final: (name) => `Aapka template ${name} final hai aur WhatsApp ke liye taiyaar hai.`,
  next: 'Ab ise aise hi WhatsApp mein banaiye, ya jo banate hain unhe de dijiye. Yahan ab bhi kuch bhi badal sakte hain, ya naya template shuru kar sakte hain.',
  offered: 'Mera sujhaav:',
  offerQuestion: 'Kya main yeh karoon?',
  pickOption: 'Aapko kaun sa pasand hai? Number bataiye, ya kya badalna hai.',
  notFinal: 'Saaf kar doon: template abhi final nahi hai.',
  notSent: 'Saaf kar doon: Meta ko abhi kuch nahi bheja gaya hai, aur Meta ne abhi kuch approve nahi kiya hai.',
  stillFinal: 'Aapka template final hai; kuch nahi badla.',
  notYet: (parts) => `Abhi final nahi kar sakta; baaki hai: ${parts}.`,
  warning: (message) => `Dhyan dein: ${message}`,
  offersOptOut: (line) => `"Band karne wali line jodo" kahne par footer mein "${line}" aa jayega.`,
  parts: {
    category: 'category',
    language: 'bhasha',
    name: 'naam',
    body: 'message',
    header: 'header',
    footer: 'footer',
    buttons: 'buttons',
  },
  categories: { MARKETING: 'marketing', UTILITY: 'utility', AUTHENTICATION: 'authentication' },
  buttonTypes: {
    QUICK_REPLY: 'quick reply',
    URL: 'website',
    PHONE_NUMBER: 'call',
    COPY_CODE: 'copy code',
    OTP: 'code',
    FLOW: 'form',
    VOICE_CALL: 'WhatsApp call',
  },
  hello: 'Main aise WhatsApp template banane mein madad karta hoon jo approve ho jaate hain.',
  notUnderstood: (again) =>
    nth(
      again,
      'Mujhe theek se samajh nahi aaya.',
      'Samajh nahi aaya; jaise kahein: footer jodo "Dhanyavaad".',
      'Yeh main nahi kar sakta.',
    ),
  noted: (again) => nth(again, 'Theek hai, yaad rakhoonga.', 'Samajh gaya.', 'Dhyan mein rakhta hoon.'),
  cancelled: 'Theek hai, jaisa hai waisa rehne deta hoon. Sab mitane ke liye kahein "naye sire se shuru karo".',
  forgotten: 'Yeh baatcheet aur isme jo kuch tha mita diya gaya.',
  overBudget: 'Language model ka aaj ka quota poora ho gaya; filhaal built-in assistant jawab de raha hai.',
  repeatIntro: 'Phir se:',
  shortcuts: {
    MARKETING: 'Marketing',
    UTILITY: 'Utility',
    AUTHENTICATION: 'Authentication',
    'write-for-me': 'Aap likh dein',
    'name-it': 'Naam aap chuniye',
    finalize: 'Final karo',
    yes: 'Haan',
    no: 'Nahi',
    'add-button': 'Ek button jodo',
    skip: 'Chhodo',
    'website-button': 'Website button',
    'quick-replies': 'Quick reply: Haan, Nahi',
    'start-over': 'Naye sire se shuru karo',
    'in-spanish': 'Spanish mein',
    'in-english': 'English mein',
    warmer: 'Thoda warm karo',
    undo: 'Wapas lo',
    'add-unused': 'Ise text mein jodo',
    'add-opt-out': 'Band karne wali line jodo',
    'for-orders': 'Customers ko batana hai ki order bhej diya gaya hai',
    'for-appointments': 'Customers ko appointment yaad dilana hai',
    'for-sales': 'Customers ko 20% discount batana hai',
  },
}
