/** What is said on the way to a template: the welcome, the chat, the preview. */
import { type Around, countedIn } from '../counted.ts'

const counted = countedIn('en')

const welcome = {
  title: 'What should your message say?',
  text: 'Say in a sentence what it is for. You get a complete WhatsApp message template, checked against Meta’s rules, and change whatever you like.',
  belongs: ['It will belong to ', '.'] as Around,
  examples: [
    {
      title: 'Remind people of an appointment',
      message: 'Remind the patients of BrightSmile Dental of their appointment, with name, date and time',
    },
    {
      title: 'Announce an offer',
      message:
        'Tell the customers of Mill Street Bakes about our Diwali offer: 20% off all sweets until Sunday, code DIWALI20',
    },
    { title: 'Send a login code', message: 'A login code for our app Quillpad that expires after 5 minutes' },
  ],
  gallery: ['Or start from a ', ', or see '] as Around,
  readyText: 'ready text',
  audit: 'what Meta makes of the templates you have',
  opened: 'Here is your template',
  openedText:
    'Say what you would like to change: another tone, a button, a shorter text. Or change it in the preview, by selecting what you mean.',
}

const chat = {
  heading: 'Build a template',
  show: 'Show',
  chat: 'Chat',
  preview: 'Preview',
  previewToFix: (count: number) => `Preview (${count} to fix)`,
  conversation: 'Conversation',
  loading: 'Loading the conversation',
  gone: 'This conversation is not available',
  notOpened: 'The conversation could not be opened',
  startNew: 'Start a new template',
  mayRead: 'You can read this template, but not change it.',
  mayNotBegin:
    'You cannot begin templates here. To write one of your own, choose where you work: your name at the top of the page.',
  suggested: 'Suggested answers',
  message: 'Your message',
  placeholder: 'Write a message',
  send: 'Send',
  tooLong: (excess: number, most: number) => `${excess} characters too long; a message may have at most ${most}.`,
  you: 'You: ',
  assistant: 'Assistant: ',
  changed: 'What changed',
  before: 'Before: ',
  now: 'Now: ',
  unanswered: 'Not answered: the server stopped before it could reply.',
  notAnswered: 'Your message was not answered.',
  noAnswerYet: 'There is no answer yet.',
  sendAgain: 'Send again',
  edit: 'Edit message',
  leave: 'Leave it',
  thinking: 'Thinking',
  earlier: 'Earlier messages',
  messages: 'Messages',
  degraded: 'The language model did not answer, so the built-in assistant did. You can continue as usual.',
  seeFinished: 'See the finished template',
  seeWhole: 'See it large',
  asList: 'Show it all as a list',
  answer: 'Answer',
  answers: 'Answers to choose from',
  chooseOne: 'Choose one',
  tryAnother: 'You can try another one',
  tryAnotherHint: 'You can try another one; Undo leads back too.',
  options: 'Options',
  picked: 'In the preview',
  use: 'Use this',
  try: 'Try this',
  useOption: (label: string) => `Use ${label}`,
}

const parts = {
  category: 'Category',
  language: 'Language',
  name: 'Name',
  header: 'Header',
  body: 'Text',
  footer: 'Footer',
  offer: 'Offer',
  cards: 'Cards',
  buttons: 'Buttons',
}

const status = {
  progress: 'Progress',
  states: { done: 'done', assumed: 'assumed, please check', faulty: 'has to be put right', missing: 'missing' },
  reopens: 'Any change reopens it',
  needed: (list: string) => `Still needed: ${list.toLowerCase()}`,
  toRight: (count: number) => counted(count, '# thing to put right first', '# things to put right first'),
  chosen: (list: string) => `Chosen for you: ${list.toLowerCase()}. If that is right, finish`,
  ready: 'Ready to finish',
  finish: 'Finish',
  finished: 'Finished',
}

const preview = {
  title: 'Preview',
  template: 'Template',
  asShown: 'Preview as WhatsApp shows it',
  empty: 'Nothing to show yet.',
  business: 'Your business',
  field: 'Message',
  readMore: 'Read more',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  history: 'History',
  newTemplate: ['New', ' template'] as Around,
  select: 'Select a part of the message to change it.',
  saveFirst: 'Save or cancel what you are writing first.',
  asked: 'The assistant was asked; its answer is in the chat.',
  needsText: 'This needs new text: edit the part, or describe in the chat what you want.',
  notFixed: 'Not fixed.',
  notSaved: 'Not saved.',
  earliest: 'This is the earliest draft.',
  latest: 'This is the latest draft.',
  earlierNotLoaded: 'The earlier messages could not be loaded.',
  add: 'Add a part',
  additions: { header: 'Picture or title', body: 'Text', footer: 'Footer', button: 'Button', expiry: 'Expiry line' },
  phone: 'Phone',
  aboutAll: 'About the whole template',
  about: (part: string) => `About: ${part}`,
  error: 'Must be fixed: ',
  warning: 'Worth knowing: ',
  fix: 'Fix',
  addLine: 'Add the line',
  notSet: 'Not set',
  assumed: 'Assumed',
  leadsTo: 'Where the buttons lead',
  likely: {
    agrees: (category: string, sure: string) =>
      `Meta is likely to agree that it is ${category.toLowerCase()} (${sure} sure)`,
    sees: (category: string) => `Meta is likely to see ${category.toLowerCase()}`,
    later: (category: string) => `, and later ${category.toLowerCase()}`,
    sure: (share: string) => ` (${share} sure)`,
    over99: 'over 99 %',
    because: ', because of',
    becauseOfAll: ', because of what it says as a whole',
    costs: (money: string, isDearer: boolean) =>
      `A message then costs ${money} ${isDearer ? 'more' : 'less'}, depending on the country.`,
    span: (least: string, most: string) => `${least} to ${most}`,
  },
}

const history = {
  causes: {
    chat: 'Chat',
    api: 'Edited by hand',
    undo: 'Undo',
    redo: 'Redo',
    restore: 'Restored',
    start_over: 'Started over',
  },
  revision: (number: number) => `Revision ${number}`,
  tooOld: 'Too old: what it looked like is no longer kept.',
  show: 'Show',
  hide: 'Hide',
  restore: 'Make this the current one',
  notLoaded: 'The history could not be loaded.',
  revisions: 'Revisions, newest first',
  older: 'Show older',
}

export const building = { welcome, chat, parts, status, preview, history }
