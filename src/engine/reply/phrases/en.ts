import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'an image',
  VIDEO: 'a video',
  GIF: 'a GIF',
  DOCUMENT: 'a document (PDF)',
  LOCATION: 'a location',
  PRODUCT: 'a product',
}

const partNames: Record<string, string> = {
  category: 'category',
  language: 'language',
  name: 'name',
  header: 'header',
  body: 'text',
  footer: 'footer',
  buttons: 'buttons',
  carousel: 'carousel',
  limited_time_offer: 'limited-time offer',
  call_permission_request: 'call permission request',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `WhatsApp's standard code message${security ? ', with the security advice' : ''}${minutes === undefined ? '' : `, "This code expires in ${minutes} minutes."`}, and a button for the code`

export const en: Phrases = {
  language: 'en',
  colon: ':',
  changed: {
    category: (to) => `Category: ${to}.`,
    language: (to) => `Language: ${to}.`,
    name: (to) => `Name: ${to}.`,
    renamed: (to, from) => `Name: ${to} ("${from}" in the form WhatsApp takes).`,
    headerText: (text) => `Header: "${text}".`,
    headerMedia: (format) => `Header: ${media[format] ?? format}.`,
    body: (text) => `Text: "${text}"`,
    bodyByAssistant: (text) => `Here is my suggestion for the text:\n"${text}"`,
    footer: (text) => `Footer: "${text}".`,
    removed: (part) => `The ${partNames[part]} is gone.`,
    buttonAdded: (label) => `Button added: ${label}.`,
    buttonChanged: (before, label) => `Button changed: ${before} is now ${label}.`,
    buttonRemoved: (label) => `Button removed: ${label}.`,
    buttonsReordered: 'The buttons are in the new order.',
    samples: (list) => `Sample values: ${list}.`,
    samplesByAssistant: (list) =>
      `WhatsApp wants a sample for each variable; I chose ${list}. Tell me if you prefer others.`,
    renumbered: (list) => `The numbering had a gap, so I closed it: ${list}. Each sample stays with its variable.`,
    authentication: (security, minutes) => `I set up ${preset(security, minutes)}.`,
    part: (part) => `The ${partNames[part]} is set.`,
    details: (part) => `Details of the ${partNames[part]} changed.`,
    options: {
      sub_category: ({ sub_category: to }) =>
        to === undefined ? 'A sub-category is no longer set.' : `Sub-category: ${to}.`,
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED'
          ? 'Its variables have names, such as {{first_name}}.'
          : 'Its variables have numbers, such as {{1}}.',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'WhatsApp decides how long it tries to deliver the message.'
        return seconds < 0
          ? 'WhatsApp tries to deliver the message for as long as it can.'
          : `WhatsApp tries to deliver the message for ${duration('en', seconds)}, and then no longer.`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'No special display format is set any more.' : `Display format: ${to}.`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut ? 'WhatsApp does not count clicks on website buttons.' : 'WhatsApp counts clicks on website buttons.',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly
          ? "The message goes only to the customer's main phone."
          : "The message goes to all of the customer's devices.",
    },
    everything: 'All of it is cleared; we start fresh.',
    undone: 'I took the last change back.',
    redone: 'The change is in again.',
    restored: (part) => `The earlier ${partNames[part] ?? part} is back.`,
  },
  refused: {
    authenticationFixed:
      'In an authentication template WhatsApp fixes the wording: no own text, header, media, footer text or other buttons, and no promotion. Only the security advice, the expiry time and the code button can be chosen.',
    unknownLanguage: (asked, near) =>
      `WhatsApp does not offer "${asked}" as a template language.${near === '' ? '' : ` It does have ${near}.`}`,
    noValidName: 'A template name can only use a-z, 0-9 and _.',
    breaksRules: (why) => `I left out one suggestion of mine because WhatsApp would refuse it: ${why}`,
    tooLarge:
      'I left that out, because the template would become too large: a text can have up to 4,096 characters, a template up to 50 buttons and 64 KB in all.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    nothingToRestore: (part) => `I find no earlier ${partNames[part] ?? part} to put back.`,
    nothingChanged: 'Nothing changed.',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        'What is the message for? One sentence is enough, such as "remind patients of their appointment", and I propose the whole template. Or give me your exact text.',
        'Tell me in a sentence whom you want to write to and why, or give me the text itself.',
        'I only need to know what the message is for; everything else I can propose.',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          'What kind of message is it: marketing (offers, news), utility (about an order, booking or account) or authentication (a login code)?',
          'Which category fits: marketing, utility or authentication?',
          'I still need the category. If you promote something it is marketing; if it is about something the customer already did with you, utility; for codes, authentication.',
        ),
      language: (again) =>
        nth(
          again,
          'In which language will your customers read it?',
          'Which language is the message in, for example English (US) or Spanish?',
          'I still need the language of the message.',
        ),
      name: (again) =>
        nth(
          again,
          'What should the template be called? Something like order_update is fine.',
          'Which name shall I give the template? I can also choose one.',
          'I still need a name for the template (a-z, 0-9 and _), or say "you choose".',
        ),
      body: (again) =>
        nth(
          again,
          'What should the message say? Give me the exact text, or tell me what it is about and I will write it.',
          'Which text shall I put into the message? I can write one if you tell me the key facts.',
          'I still need the text of the message: yours word for word, or a few facts for me to write it.',
        ),
      header: (again) =>
        nth(
          again,
          'What should be in the header: a short text, an image, a video, a document or a location?',
          'Which header would you like? Send the text (up to 60 characters) or say image, video, document or location.',
        ),
      footer: (again) =>
        nth(again, 'What should the footer say (up to 60 characters)?', 'Which words go into the footer?'),
      buttons: (again) =>
        nth(
          again,
          'Which buttons would you like: quick replies, a website link, a call button or a coupon code?',
          'What should the buttons say and do?',
        ),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `That sounds like ${category.toLowerCase()} to me. Shall I use this category, or is it another (marketing, utility, authentication)?`,
        `Is ${category.toLowerCase()} right for the category, or would you say marketing, utility or authentication?`,
      ),
    file: (again) => nth(again, 'Which file shall it be?', 'What shall the header show?', 'Where is the file?'),
    fix: (again) => nth(again, 'How would you like to change it?', 'What shall I put instead?', 'What should it be?'),
    fixWith: (proposal, again) =>
      nth(
        again,
        `Shall I use ${proposal} instead?`,
        `Would ${proposal} be all right?`,
        `I suggest ${proposal}. Is that fine?`,
      ),
    lookFirst: 'I have changed it, so it is not final yet. Have a look first, then say "finalize".',
    confirm: (again) =>
      nth(
        again,
        'Shall I finalize it?',
        'Is everything as you want it? Then say "finalize".',
        'Say "finalize" when you are happy with it, or tell me what to change.',
      ),
    startOver: 'Shall I really clear everything and start over?',
    forget: 'Shall I delete this whole conversation and everything in it? This cannot be undone.',
  },
  media,
  summary: {
    title: 'This is your template:',
    invented: (parts) => `Written by me, please check: ${parts}.`,
    category: 'Category',
    language: 'Language',
    name: 'Name',
    header: 'Header',
    body: 'Text',
    footer: 'Footer',
    buttons: 'Buttons',
    samples: 'Samples',
    card: 'Card',
    limitedTimeOffer: 'Limited-time offer',
    preset,
  },
  why: {
    purpose: 'it fits what the message is for',
    text: 'it fits the text',
    writer: 'you write to me in it',
    usual: 'it is the usual choice',
    suggested: 'I suggested it',
  },
  assumed: (list) => `I assumed ${list}. If that is not right, just say so.`,
  unused: (list) => `I did not use ${list}.`,
  canBeAdded: 'Say "Add that to the text" to have it as a sentence of its own.',
  openWords: (list, canBeAdded) =>
    canBeAdded
      ? `I have not used ${list}. Add it as a sentence, or finalize without it?`
      : `I have not used ${list}. Tell me where it belongs, or say "finalize" to go without it.`,
  ordinals: [
    ['first', 'the first', 'first one', 'the first one', '1st', 'option 1', 'number 1'],
    ['second', 'the second', 'second one', 'the second one', '2nd', 'option 2', 'number 2'],
    ['third', 'the third', 'third one', 'the third one', '3rd', 'option 3', 'number 3'],
    ['fourth', 'the fourth', 'fourth one', 'the fourth one', '4th', 'option 4', 'number 4'],
  ],
  anyOption: [
    'you decide',
    'you choose',
    'you pick',
    'your choice',
    'whatever',
    'any',
    'anything',
    'either',
    'ok',
    'okay',
    'yes',
    'sure',
    'the best one',
    'up to you',
    'i don’t mind',
    'surprise me',
  ],
  whichOption: 'Which one comes nearest? Say its number, or tell me in other words what the message is for.',
  final: (name) => `Your template ${name} is final and ready for WhatsApp.`,
  next: 'Next: create it in WhatsApp just as it is here, or hand it to whoever does that for you. You can still change anything here, or start over with another template.',
  offered: 'My proposal:',
  offerQuestion: 'Shall I do that?',
  pickOption: 'Which one do you like? Say its number, or what you would change.',
  notFinal: 'To be clear: the template is not final yet.',
  notSent: 'To be clear: nothing has been sent to Meta, and Meta has not approved anything yet.',
  stillFinal: 'Your template is final; nothing has changed.',
  notYet: (parts) => `I cannot finalize it yet: ${parts} still missing.`,
  warning: (message) => `Worth knowing: ${message}`,
  offersOptOut: (line) => `Say "Add the opt-out line" and I put "${line}" into the footer.`,
  parts: {
    category: 'category',
    language: 'language',
    name: 'name',
    body: 'text',
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
  hello: 'I help you make WhatsApp message templates that get approved.',
  notUnderstood: (again) =>
    nth(
      again,
      'I am not sure what you mean.',
      'I did not get that; try for example: add a footer "Thank you".',
      'That one is beyond me.',
    ),
  noted: (again) => nth(again, 'Good to know.', 'Noted.', 'I keep that in mind.'),
  cancelled: 'All right, I leave it as it is. To throw everything away, say "start over".',
  forgotten: 'This conversation and everything in it has been deleted.',
  overBudget: 'The daily allowance of the language model is used up, so the built-in assistant answers for now.',
  repeatIntro: 'Once more:',
  shortcuts: {
    MARKETING: 'Marketing',
    UTILITY: 'Utility',
    AUTHENTICATION: 'Authentication',
    'write-for-me': 'Write it for me',
    'name-it': 'You choose a name',
    finalize: 'Finalize it',
    yes: 'Yes',
    no: 'No',
    'add-button': 'Add a button',
    skip: 'Skip',
    'website-button': 'A website button',
    'quick-replies': 'Quick replies: Yes, No',
    'start-over': 'Start over',
    'in-spanish': 'Translate it to Spanish',
    'in-english': 'Translate it to English',
    warmer: 'Make it warmer',
    undo: 'Undo that',
    'add-unused': 'Add that to the text',
    'add-opt-out': 'Add the opt-out line',
    'for-orders': 'Tell customers that their order is on its way',
    'for-appointments': 'Remind customers of their appointment',
    'for-sales': 'Announce a sale',
  },
}
