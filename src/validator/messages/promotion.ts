import type { IssueArgs } from '../issue.ts'
import type { Words } from '../words.ts'

const quoted = (value: IssueArgs[string] | undefined): string =>
  (Array.isArray(value) ? value : [value ?? '']).map((words) => `“${words}”`).join(', ')

const moveOrDrop = 'Leave these words out, or choose MARKETING.'

export const promotionMessages = {
  'utility-promotional': {
    message: ({ words }) =>
      `This utility template promotes (${quoted(words)}); Meta approves such a template as MARKETING and bills it so.`,
    fix: 'Leave the promotion out, or choose MARKETING.',
  },
  'utility-mixed': {
    message: ({ words, beside }) =>
      `This utility template speaks of a transaction or survey (${quoted(beside)}) and promotes as well (${quoted(words)}); Meta approves any mix as MARKETING and bills it so.`,
    fix: 'Send the promotion in a marketing template of its own.',
  },
  'utility-not-specific': {
    message:
      'This utility template names no order, account, booking, date or amount; Meta is likely to make it MARKETING.',
    fix: 'Say which order, account, booking, date or amount it is about.',
  },
  'utility-unclear': {
    message:
      'The fixed words of this utility template do not show what it is for; Meta makes unclear templates MARKETING.',
    fix: 'Write out the sentence that the variables stand in.',
  },
  'category-otp-elsewhere': {
    message: 'A {category} template may not carry a code for identity verification (“{words}”); Meta rejects it.',
    fix: 'Use an AUTHENTICATION template, whose wording Meta presets.',
  },
  'heur-promo-lexicon': { message: '“{words}” reads as promotion in a utility template.', fix: moveOrDrop },
  'heur-renewal': { message: '“{words}” pushes to renew or upgrade, which is marketing.', fix: moveOrDrop },
  'heur-survey-generic': {
    message: '“{words}” asks for feedback on nothing in particular, which is marketing.',
    fix: 'Name the order, visit or conversation that the question is about, or choose MARKETING.',
  },
  'heur-cart': { message: '“{words}” reminds of a cart or of things looked at, which is marketing.', fix: moveOrDrop },
  'heur-greeting': { message: '“{words}” is a greeting or a thank-you, which is marketing.', fix: moveOrDrop },
  'heur-otp-words': {
    message: '“{words}” is wording of a one-time code, which only AUTHENTICATION templates may carry.',
    fix: 'Use an AUTHENTICATION template, or leave these words out.',
  },
  'heur-emoji-hype': {
    message: '“{words}” is loud for a utility template and reads as promotion.',
    fix: 'Say it in a calm sentence.',
  },
  'heur-shop-button': {
    message: 'The button “{words}” sells, which is marketing.',
    fix: 'Change the label, or choose MARKETING.',
  },
  'heur-optout-missing': {
    message: 'This marketing template shows no way to stop such messages; people block the sender instead.',
    fix: 'Add a footer such as "Reply STOP to opt out", or a quick reply of that kind.',
  },
} as const satisfies Record<string, Words>
