/** What the doctor says, in English; another language is another object of this form. */
import type { RejectionReason } from './reasons.ts'

export interface DoctorWords {
  causes: Readonly<Record<RejectionReason, string>>
  unknownReason(reason: string): string
  /** Our rules find nothing that Meta can have meant. */
  nothingFound: string
  oneTimeCode: string
  titles: {
    leaveOut(words: readonly string[]): string
    calm(words: readonly string[]): string
    label(before: string, after: string): string
    removeHeader: string
    removeFooter: string
    repair(rules: number): string
    braces: string
    closing: string
    opening: string
    marketing: string
    authentication: string
  }
  where: string
  letter(request: LetterRequest): string
  alarm: AlarmWords
}

export interface LetterRequest {
  name: string
  language: string
  category: string
  reason: string
  text: string
  /** What was changed or why it is right. */
  argument: 'nothing-found' | 'not-promotional'
}

export interface AlarmWords {
  announced(from: string, to: string, on: string): string
  moved(from: string, to: string): string
  rejected(on: string | null): string
  /** @param more above 0 if it gets dearer */
  cost(country: string, volume: number, before: string, after: string, more: number): string
  unknownCost: string
  consent: readonly string[]
  review(until: string): string
  noReview: string
}

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const letterArguments = {
  'nothing-found':
    'We have compared the template with your guidelines and your policies and found nothing in it that they forbid.',
  'not-promotional':
    'It concerns a transaction or an account of the person who receives it, offers nothing for sale, and is sent only when that transaction calls for it.',
} as const

export const english: DoctorWords = {
  causes: {
    INVALID_FORMAT:
      'Meta says that the form is wrong: variables, braces, samples, lengths or links. Nothing is held against the subject.',
    INCORRECT_CATEGORY: 'Meta says that the content belongs to another category than the one that was asked for.',
    TAG_CONTENT_MISMATCH: 'Meta says that the content does not fit the category that was asked for.',
    PROMOTIONAL: 'Meta says that the text promotes in a way that its policy does not allow here.',
    ABUSIVE_CONTENT:
      'Meta says that the content is against its policy: threats, sensitive data, or goods that may not be sold by message.',
    SCAM: 'Meta says that the message looks like a fraud: prizes, hidden links, data that nobody should ask for, or an unclear sender.',
    CATEGORY_NOT_AVAILABLE: 'Meta does not offer this category where the account is.',
    NONE: 'Meta gave no reason: the template is paused or about to be deleted, not rejected.',
  },
  unknownReason: (reason) => `Meta gave a reason that we do not know yet: ${reason}.`,
  nothingFound: 'Our rules find no words that would explain it.',
  oneTimeCode:
    'It reads like a one-time code, which only an AUTHENTICATION template may carry. A review would not help.',
  titles: {
    leaveOut: (words) => `Leave out the sentence with ${list(words)}`,
    calm: (words) => `Say it calmly, without ${list(words)}`,
    label: (before, after) => `Call the button “${after}” instead of “${before}”`,
    removeHeader: 'Leave out the header',
    removeFooter: 'Leave out the footer',
    repair: (rules) => (rules === 1 ? 'Repair the form' : 'Repair the form in all places'),
    braces: 'Write every variable with two braces on either side',
    closing: 'Close with a few words, so that no variable stands at the end',
    opening: 'Begin with a few words, so that no variable stands at the beginning',
    marketing: 'Send it as MARKETING',
    authentication: 'Make it an AUTHENTICATION template, whose text Meta presets',
  },
  where:
    'Only a person can ask, in the browser: WhatsApp Manager → Business Support → “Template Category Updates” → Request Review. Paste the letter there.',
  letter: ({ name, language, category, reason, text, argument }) =>
    [
      `We ask you to review the template “${name}” (${language}), submitted as ${category} and rejected as ${reason}.`,
      `Its text, with the samples filled in:\n\n${text}`,
      letterArguments[argument],
      'Please tell us which words are the cause if you come to the same result again.',
    ].join('\n\n'),
  alarm: {
    announced: (from, to, on) =>
      `Meta will move this template from ${from} to ${to} on ${on}. Until then nothing changes.`,
    moved: (from, to) =>
      `Meta has moved this template from ${from} to ${to}. It stays approved; its time to live is gone, and each message is charged as ${to}.`,
    rejected: (on) =>
      `Meta says that this is an AUTHENTICATION template and rejects it${on === null ? '' : ` on ${on}`}. Send such codes with an AUTHENTICATION template.`,
    cost: (country, volume, before, after, more) =>
      `${volume.toLocaleString('en')} messages to ${country} ${more >= 0 ? 'will cost' : 'will only cost'} ${after} instead of ${before}.`,
    unknownCost: 'What it costs is not known: give a country and a number of messages for which there is a price.',
    consent: [
      'Everybody who gets it must have agreed to marketing from you; agreeing to messages about an order is not enough.',
      'Who has turned marketing off does not get it any more (131050), and Meta may hold back messages to people who get much of it (131049).',
      'Numbers of the United States (+1) get no marketing templates at all.',
    ],
    review: (until) =>
      `A review of the category can be asked for until ${until}; one that is answered in time stops the move.`,
    noReview: 'A review of this cannot be asked for.',
  },
}
