import { optOutLines } from '../../../template/opt-out.ts'
import type { Words } from '../../words.ts'
import { languageNames } from '../language-names.ts'

const named = languageNames('en')
const moveOrDrop = 'Ye shabd hata dein ya marketing category chunein.'

export const review = {
  'utility-promotional': {
    message:
      'Yeh promotion jaisa lagta hai ("{words}"); Meta ise utility nahi, marketing maanega aur waisa hi charge karega.',
    fix: 'Promotion hata dein ya marketing category chunein.',
  },
  'utility-mixed': {
    message:
      'Message jaankari bhi deta hai ("{beside}") aur promotion bhi karta hai ("{words}"); Meta sab ko marketing maankar charge karta hai.',
    fix: 'Promotion alag marketing template mein bhejein.',
  },
  'utility-not-specific': {
    message: 'Message mein koi order, account, booking, date ya amount nahi hai; Meta ise marketing bana sakta hai.',
    fix: 'Batayein kaunsa order, account, booking, date ya amount hai.',
  },
  'utility-unclear': {
    message: 'Likhe hue shabdon se pata nahi chalta ki message kis liye hai; Meta ise marketing bana sakta hai.',
    fix: 'Variables ke aas-paas poora sentence likhein.',
  },
  'category-otp-elsewhere': {
    message: 'Pehchaan jaanchne ka code ("{words}") is category mein nahi chalta; Meta ise reject karta hai.',
    fix: 'Authentication template rakhein; uska text Meta tay karta hai.',
  },
  'heur-promo-lexicon': { message: '"{words}" utility message mein promotion jaisa lagta hai.', fix: moveOrDrop },
  'heur-renewal': { message: '"{words}" renew ya upgrade karne ko kehta hai; yeh marketing hai.', fix: moveOrDrop },
  'heur-survey-generic': {
    message: '"{words}" raay maangta hai par kis baare mein, yeh nahi batata; yeh marketing hai.',
    fix: 'Batayein kis order ya visit ki baat hai, ya marketing category chunein.',
  },
  'heur-cart': { message: '"{words}" cart ya dekhi hui cheezein yaad dilata hai; yeh marketing hai.', fix: moveOrDrop },
  'heur-greeting': { message: '"{words}" badhai ya shukriya hai; yeh marketing hai.', fix: moveOrDrop },
  'heur-otp-words': {
    message: '"{words}" login code jaisa lagta hai; woh sirf authentication mein chalta hai.',
    fix: 'Authentication template rakhein ya ye shabd hata dein.',
  },
  'heur-emoji-hype': {
    message: '"{words}" utility message ke liye bahut zordaar hai aur promotion lagta hai.',
    fix: 'Shaant tareeke se likhein.',
  },
  'heur-shop-button': {
    message: 'Button "{words}" khareedne ko kehta hai; yeh marketing hai.',
    fix: 'Button badlein ya marketing category chunein.',
  },
  'heur-optout-missing': {
    message: 'Message mein nahi likha ki ise band kaise karein; tab log aksar block kar dete hain.',
    fix: `Footer mein "${optOutLines.hi_Latn}" jaisi line ya aisi quick reply jodein.`,
  },
  'review-variable-format': {
    message: 'Teen ya zyada variables bina shabdon ke lagataar hain; Meta ise reject karta hai.',
    fix: 'Beech mein shabd rakhein jo batayein ki har ek kya hai.',
  },
  'review-unclear-variable': {
    message: 'Variable {variable} akela poora sentence hai; pata nahi chalta kis liye hai.',
    fix: 'Use aise sentence mein rakhein jisse pata chale.',
  },
  'review-shortened-url': {
    message: '{host} ke chhote link se pata nahi chalta kahan jaata hai; Meta ise reject karta hai.',
    fix: 'Apni website ka poora address likhein.',
  },
  'review-whatsapp-link': {
    message: '{host} ka link wapas WhatsApp par jaata hai; aksar aise message reject hote hain.',
    fix: 'Link hata dein ya call button rakhein.',
  },
  'review-blank-lines': { message: 'Message mein faaltu khaali lines hain (kul {count}).', fix: 'Unhe hata dein.' },
  'review-sensitive-identifiers': {
    message: '"{words}" niji jaankari maangta hai; Meta ise reject karta hai. Aakhri chaar digit theek hain.',
    fix: 'Sirf aakhri chaar digit maangein, ya surakshit page par bhejein.',
  },
  'review-credentials': {
    message: '"{words}" login ki jaankari jaisa hai; aise template reject hue hain.',
    fix: 'Use hata dein aur logon ko password banane ke page par bhejein.',
  },
  'review-threatening': {
    message: '"{words}" dhamki jaisa lagta hai; Meta ise reject karta hai.',
    fix: 'Batayein kya baaki hai aur kaise chukayein, anjaam ki baat na karein.',
  },
  'review-commerce-policy': {
    message: 'WhatsApp ke niyam ise bechne nahi dete: "{words}".',
    fix: 'Ise hata dein; WhatsApp par nahi becha ja sakta.',
  },
  'review-regulated': {
    message: '"{words}" par niyam lagte hain; permission, umar ki seema ya khaas desh ki shart ho sakti hai.',
    fix: 'Bhejne se pehle apne desh ke liye WhatsApp ke niyam dekhein.',
  },
  'review-impersonation': {
    message: '"{words}" se lagta hai ki WhatsApp, Meta ya koi aur company likh rahi hai.',
    fix: 'Apne business ke naam se likhein.',
  },
  'review-spam-scam': {
    message: '"{words}" spam ya dhokha lagta hai.',
    fix: 'Inaam ya paise ka vaada kiye bina likhein.',
  },
  'review-games-contests': {
    message: '"{words}" game ya contest ki baat karta hai; zyada se zyada yeh marketing mein chalta hai.',
    fix: 'Marketing category chunein aur contest ke niyamon ka link dein.',
  },
  'review-spelling': {
    message: '"{words}" galat spelling, dohraya shabd ya chat ka chhota roop lagta hai.',
    fix: 'Ise theek karein.',
  },
  'review-too-vague': {
    message: '"{words}" itna aam hai ki koi bhi message ho sakta hai.',
    fix: 'Batayein message kis baare mein hai.',
  },
  'review-language-mismatch': {
    message: ({ found, language }) =>
      `Text ${named(found)} mein lagta hai, par template ki bhasha ${named(language)} hai.`,
    fix: 'Text translate karein ya bhasha badlein.',
  },
  'policy-language-allowed': {
    message: 'Aapki company {language} mein template nahi banati; ye chalti hain: {allowed}.',
    fix: 'Inmein se ek chunein.',
  },
  'policy-name-prefix-reserved': {
    message: '{prefix} se shuru hone wale naam aapki company ne doosron ke liye rakhe hain.',
    fix: 'Doosra naam chunein.',
  },
  'policy-name-prefix-required': {
    message: 'Aapki company mein template ke naam {prefix} se shuru hote hain.',
    fix: 'Naam ke aage yeh lagayein.',
  },
  'policy-link-host-forbidden': {
    message: 'Aapki company {host} ke link nahi lene deti.',
    fix: 'Doosra link dein ya link hata dein.',
  },
  'policy-word-forbidden': {
    message: 'Aapki company template mein "{word}" nahi likhti.',
    fix: 'Doosra shabd rakhein.',
  },
} as const satisfies Record<string, Words>
