import type { Words } from '../../words.ts'

const ownWords = 'Button ka text hata dein; use WhatsApp likhta hai.'
const value = 'Doosri value chunein ya hata dein.'
const presetParts = 'Ise hata dein; code wale message mein baaki sab WhatsApp tay karta hai.'
const eachVariable = 'Har variable ka ek sample batayein.'

export const commerce = {
  'sub-category-enum': { message: 'Sub-category "{value}" nahi hoti.', fix: value },
  'display-format-enum': { message: 'Aisa display format nahi hota.', fix: value },
  'location-header-category': { message: 'Code wale message mein location nahi chalti.', fix: 'Header hata dein.' },
  'footer-text-required': { message: 'Footer khaali hai.', fix: 'Footer ka text likhein ya footer hata dein.' },
  'example-count': { message: 'Samples ({count}) variables ({variables}) ke barabar nahi hain.', fix: eachVariable },
  'example-named-match': { message: 'Samples variables se mel nahi khate.', fix: eachVariable },
  'example-non-empty': { message: 'Ek sample khaali hai; WhatsApp use nahi leta.', fix: 'Asli jaisa sample dein.' },
  'contact-info-label': { message: 'Is button ka text WhatsApp tay karta hai.', fix: ownWords },
  'contact-info-category': { message: 'Code wala message contact details nahi maang sakta.', fix: 'Button hata dein.' },
  'cpr-category': {
    message: 'Code wala message call ki permission nahi maang sakta.',
    fix: 'Utility ya marketing rakhein.',
  },
  'payment-request-setting': {
    message: 'Payment button mein payment ka tareeka nahi hai.',
    fix: 'Jo aapke payments sambhalte hain unse poora karwayein.',
  },
  'payment-request-label': {
    message: 'Payment button par "{text}" nahi ho sakta; WhatsApp mein chalta hai: {allowed}.',
    fix: ownWords,
  },
  'payment-request-count': {
    message: 'Payment ke {count} buttons hain; WhatsApp {limit} leta hai.',
    fix: 'Kuch hata dein.',
  },
  'order-status-shape': {
    message: 'Order status ka message utility hota hai, jismein sirf text aur chahein to footer hota hai.',
    fix: 'Utility chunein aur baaki hata dein.',
  },
  'payment-request-region': { message: 'Payment buttons sirf Brazil mein chalte hain.', fix: null },
  'order-details-label': {
    message: 'India mein is button par "Review and Pay" hona chahiye.',
    fix: '"Review and Pay" likhein.',
  },
  'fixed-label': { message: 'Is button par hamesha "{fixed}" likha hota hai.', fix: '"{fixed}" likhein.' },
  'commerce-marketing-only': {
    message: 'Yeh button sirf marketing template mein chalta hai.',
    fix: 'Category marketing karein.',
  },
  'mpm-header-text': { message: 'Kai products wale template mein text header chahiye.', fix: 'Ek jodein.' },
  'spm-header-product': {
    message: 'Ek product wala template use header mein dikhata hai.',
    fix: 'Product ko header mein rakhein.',
  },
  'commerce-single-button': { message: 'Yeh button akela hota hai.', fix: 'Baaki buttons hata dein.' },
  'carousel-product-card-count': {
    message:
      'Product carousel mein {count} {count|card|cards} hain; yeh {limit} se banta hai aur bhejte samay 10 tak ho sakte hain.',
    fix: 'Do cards rakhein.',
  },
  'carousel-card-buttons-media': {
    message: 'Ek card par aise buttons hain jo WhatsApp wahan nahi leta.',
    fix: 'Zyada se zyada 2 rakhein: quick reply, link ya call.',
  },
  'carousel-card-buttons-product': {
    message: 'Product card par ek hi button hota hai: product ya link.',
    fix: 'Dono mein se ek rakhein.',
  },
  'carousel-top-level-only-body': {
    message: 'Carousel ke saath sirf text hota hai; baaki reject ho sakta hai.',
    fix: 'Woh hissa hata dein.',
  },
  'auth-no-header': { message: 'Code wale message mein header nahi hota.', fix: 'Header hata dein.' },
  'auth-body-no-text': { message: 'Code wale message ka text WhatsApp tay karta hai.', fix: presetParts },
  'auth-no-carousel-lto': { message: 'Code wale message mein carousel ya offer nahi hote.', fix: presetParts },
  'auth-package-name': {
    message: ({ name }) =>
      name === '' ? 'Ek app ka technical naam nahi hai.' : '"{name}" Android app ka technical naam nahi hai.',
    fix: 'com.example.shop ki tarah likhein; app banane wale ko pata hota hai.',
  },
  'auth-signature-hash': {
    message: 'App ka signature sahi nahi hai ({length} characters; {limit} hone chahiye).',
    fix: 'App banane wale se lein.',
  },
} as const satisfies Record<string, Words>
