import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} mein {length} characters hain; WhatsApp zyada se zyada {limit} leta hai.`
const plainLabel: Readonly<Record<string, string>> = {
  newline: 'nayi line',
  emoji: 'emoji',
  mark: 'nishaan {mark}',
}
const fewer = 'Kuch hata dein.'
const keepOne = 'Ek hi rakhein.'
const fullAddress = 'Apni website ka poora address likhein.'
const variableLast = 'Variable ko address ke ant mein rakhein.'
const phone = 'Number country code ke saath likhein, jaise +15550051310.'
const toMarketing = 'Category marketing karein ya ise hata dein.'
const otherTime = 'Doosra samay chunein, ya WhatsApp par chhod dein.'

export const buttons = {
  'buttons-total': { message: '{count} buttons hain; WhatsApp {limit} leta hai.', fix: fewer },
  'button-category': {
    message: 'Yeh button is category mein nahi chalta.',
    fix: 'Doosra button rakhein ya category badlein.',
  },
  'button-text-required': { message: 'Ek button par text nahi hai.', fix: 'Us par 25 characters tak ka text dein.' },
  'button-text-length': { message: tooLong('Button ke text'), fix: 'Button ka text chhota karein.' },
  'button-text-plain': {
    message: ({ what }) => `Button ke text mein ${plainLabel[String(what)]} hai; WhatsApp sirf seedha text leta hai.`,
    fix: 'Button ka text ek line mein, seedha likhein.',
  },
  'button-text-duplicate': { message: 'Do buttons par "{text}" likha hai.', fix: 'Har button par alag text rakhein.' },
  'quick-reply-contiguous': {
    message: 'Quick replies doosre buttons ke beech mein hain; WhatsApp ise reject karta hai.',
    fix: 'Saari quick replies ek saath rakhein, shuru mein ya ant mein.',
  },
  'url-count': { message: 'Link wale {count} buttons hain; WhatsApp {limit} leta hai.', fix: fewer },
  'phone-count': { message: 'Call wale {count} buttons hain; WhatsApp {limit} leta hai.', fix: keepOne },
  'copy-code-count': { message: 'Code copy karne wale {count} buttons hain; WhatsApp {limit} leta hai.', fix: keepOne },
  'buttons-desktop-4': {
    message: '{count} buttons hon to message computer wale WhatsApp par nahi dikhta; 3 tak dikhta hai.',
    fix: null,
  },
  'buttons-desktop-mix': {
    message: 'Quick reply ke saath doosra button ho to message computer wale WhatsApp par nahi dikhta.',
    fix: null,
  },
  'buttons-see-all': {
    message: '{count} mein se {shown} buttons dikhte hain; baaki "See all options" ke peeche rehte hain.',
    fix: 'Sabse zaroori button pehle rakhein.',
  },
  'phone-number-length': {
    message: ({ length }) => (length === 0 ? 'Call button par number nahi hai.' : tooLong('Number')),
    fix: phone,
  },
  'phone-number-valid': { message: '"{number}" phone number nahi hai.', fix: phone },
  'phone-number-format': { message: '"{number}" country code wala number nahi lagta.', fix: phone },
  'copy-code-example-required': {
    message: 'Copy button ka code nahi hai.',
    fix: '15 letters aur numbers tak ka code dein.',
  },
  'copy-code-example-length': { message: tooLong('Code'), fix: 'Chhota code rakhein.' },
  'copy-code-alphanumeric': {
    message: 'Code "{code}" mein nishaan hain; bhejte samay sirf letters aur numbers chalte hain.',
    fix: 'Sirf letters aur numbers rakhein.',
  },
  'copy-code-web': { message: 'Coupon wale message WhatsApp Web par nahi dikhte.', fix: null },
  'url-required': { message: 'Button par link nahi hai.', fix: 'Poora address dein, https:// ke saath.' },
  'url-length': { message: tooLong('Address'), fix: 'Apni website ka chhota address rakhein.' },
  'url-valid': {
    message: '"{url}" poora web address nahi hai.',
    fix: 'Poora likhein, jaise https://www.example.com/orders.',
  },
  'url-public-host': {
    message: 'Link kholne wale ke apne device par jaata hai ({host}); WhatsApp ise reject karta hai.',
    fix: fullAddress,
  },
  'url-private-host': { message: 'Aapke network ke bahar koi {host} nahi khol sakta.', fix: fullAddress },
  'url-https': { message: 'Address http:// se shuru hota hai, https:// se nahi.', fix: 'https:// rakhein.' },
  'url-one-variable': {
    message: 'Address mein {count} {count|variable|variables} hain; WhatsApp {limit} leta hai.',
    fix: 'Ek rakhein, ant mein.',
  },
  'url-variable-at-end': {
    message: 'Variable {token} ke baad kuch aur hai; variable sabse ant mein hona chahiye.',
    fix: variableLast,
  },
  'url-variable-name': {
    message: 'Address ka variable {token} hai; WhatsApp ko {{1}} chahiye.',
    fix: 'Address ke ant mein {{1}} rakhein.',
  },
  'url-variable-in-host': {
    message: 'Variable {token} website ke naam mein hai, isliye pata nahi chalta ki link kahan jaata hai.',
    fix: variableLast,
  },
  'url-example-required': {
    message: 'Address mein variable hai aur uska ek sample chahiye.',
    fix: 'Uska ek sample batayein.',
  },
  'url-example-shape': { message: 'Address ka sample bahut lamba hai.', fix: 'Chhota sample dein.' },
  'url-whatsapp-domain': {
    message: 'Link WhatsApp par jaata hai ({host}); WhatsApp ise nahi leta.',
    fix: 'Apni website ka link ya quick reply rakhein.',
  },
  'url-shortener': {
    message: 'Link chhota kiya hua hai ({host}); Meta ise reject karta hai, kyunki pata nahi chalta kahan jaata hai.',
    fix: fullAddress,
  },
  'url-redirect-pattern': {
    message: '"{parameter}" ki wajah se lagta hai ki link kisi aur page par le jaata hai.',
    fix: 'Seedha us page ka link dein.',
  },
  'flow-one-source': { message: 'Button se ek hi form khulna chahiye.', fix: 'Batayein kaunsa.' },
  'flow-navigate-screen': {
    message: 'Button se khulne wale form ki pehli screen nahi batayi gayi.',
    fix: 'Us screen ka naam batayein.',
  },
  'flow-count': { message: 'Form wale {count} buttons hain; aam taur par {limit} hota hai.', fix: keepOne },
  'voice-call-text-length': {
    message: 'Call button ke text mein {length} characters hain; {limit} tak pakka chalta hai.',
    fix: 'Button ka text chhota karein.',
  },
  'voice-call-ttl': {
    message: 'Call button {actual} minute chalta hai; WhatsApp {from} se {to} tak leta hai.',
    fix: 'Doosra samay chunein.',
  },
  'cpr-body': {
    message: 'Call ki permission maangne ke liye text chahiye.',
    fix: 'Likhein ki aap kyun call karna chahte hain.',
  },
  'cpr-no-other-interactive': {
    message: 'Call ki permission buttons ya carousel ke saath nahi chalti.',
    fix: 'Dono mein se ek hata dein.',
  },
  'carousel-category': { message: 'Carousel sirf marketing template mein hota hai.', fix: toMarketing },
  'carousel-card-count': {
    message: 'Carousel mein {count} {count|card|cards} hain; WhatsApp {from} se {to} tak leta hai.',
    fix: 'Card jodein ya hata dein.',
  },
  'carousel-uniform-cards': {
    message: 'Card {card} ke hisse pehle card jaise nahi hain.',
    fix: 'Sab cards mein wahi hisse usi kram mein rakhein.',
  },
  'carousel-card-body-length': { message: tooLong('Ek card ke text'), fix: 'Woh text chhota karein.' },
  'lto-category': { message: 'Limited-time offer sirf marketing template mein hota hai.', fix: toMarketing },
  'lto-text-length': {
    message: ({ length }) => (length === 0 ? 'Offer mein text nahi hai.' : tooLong('Offer ke text')),
    fix: '1 se 16 characters ka text rakhein.',
  },
  'lto-header-format': {
    message: 'Limited-time offer ke saath header mein image ya video hota hai.',
    fix: 'Image ya video rakhein, ya header hata dein.',
  },
  'lto-body-length': {
    message: 'Message mein {length} characters hain; limited-time offer ke saath {limit} tak chalte hain.',
    fix: 'Message chhota karein.',
  },
  'lto-no-footer': { message: 'Limited-time offer ke saath footer nahi chalta.', fix: 'Footer hata dein.' },
  'lto-url-button': { message: 'Limited-time offer mein link wala button nahi hai.', fix: 'Ek jodein.' },
  'lto-copy-code-first': {
    message: 'Limited-time offer mein pehle code ka button aata hai, phir link.',
    fix: 'Code ka button pehle rakhein.',
  },
  'lto-desktop': { message: 'Limited-time offer WhatsApp Web aur computer par nahi dikhte.', fix: null },
  'auth-expiry-default': {
    message: 'Message mein nahi likha ki code kab tak chalega; {minutes} minute baad button kaam nahi karta.',
    fix: 'Batayein kitne minute tak chale, jaise 10.',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) =>
      what === 'text' || what === 'missing'
        ? 'Code wale message ke footer mein sirf yeh likha hota hai ki code kab tak chalega.'
        : 'Code {actual} minute chalta hai; WhatsApp {from} se {to} tak leta hai.',
    fix: '1 se 90 minute ke beech chunein.',
  },
  'auth-one-otp-button': {
    message: 'Code wale message mein ek hi button hota hai, code ka.',
    fix: 'Wahi rakhein, baaki hata dein.',
  },
  'auth-supported-apps': {
    message: 'Is code button ke liye 1 se 5 alag-alag apps chahiye.',
    fix: 'Batayein kaunse, ya code copy karne wala button rakhein.',
  },
  'auth-zero-tap-terms': {
    message: 'Code apne aap app mein aaye, iske liye Meta ki terms maanni hoti hain.',
    fix: 'Kahein ki aap maante hain, ya code copy karne wala button rakhein.',
  },
  'auth-zero-tap-android': {
    message: 'Code apne aap sirf Android par app mein aata hai; baaki phones par copy karna hota hai.',
    fix: null,
  },
  'ttl-range': {
    message: 'Message pahunchane ka samay {actual} second hai; WhatsApp {from} se {to} second tak leta hai.',
    fix: otherTime,
  },
  'auth-ttl': {
    message:
      'Message pahunchane ka samay {actual} second hai; code ke liye WhatsApp {from} se {to} second tak leta hai.',
    fix: otherTime,
  },
  'ttl-marketing-cloud-api': {
    message: 'Marketing mein yeh samay sirf Meta ki Marketing Messages service se chalta hai.',
    fix: null,
  },
  'ttl-auth-vs-expiry': {
    message: 'Message {ttl} second tak pahunch sakta hai, par code {minutes} minute hi chalta hai.',
    fix: 'Aisa samay chunein jo code ke samay se zyada na ho.',
  },
} as const satisfies Record<string, Words>
