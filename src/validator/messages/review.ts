import type { Words } from '../words.ts'

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish',
  pt: 'Portuguese',
  de: 'German',
  id: 'Indonesian',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  tr: 'Turkish',
  hinglish: 'Hindi in Latin letters',
}

export const reviewMessages = {
  'review-variable-format': {
    message: 'Three or more variables follow each other with nothing but signs between them; reviewers reject that.',
    fix: 'Put words between the variables that say what each is.',
  },
  'review-unclear-variable': {
    message: 'The variable “{variable}” makes up a whole sentence; reviewers cannot see what it is for.',
    fix: 'Put it into a sentence that shows its purpose.',
  },
  'review-shortened-url': {
    message: 'The link to {host} hides its destination; reviewers reject link shorteners.',
    fix: 'Write the full address on a domain of the business.',
  },
  'review-whatsapp-link': {
    message: 'The link to {host} leads back into WhatsApp, which draws rejection.',
    fix: 'Leave the link out, or use a phone button.',
  },
  'review-blank-lines': {
    message: 'The body has needless empty lines ({count} in all).',
    fix: 'Take out the empty lines at the edges and those made of spaces.',
  },
  'review-sensitive-identifiers': {
    message: '“{words}” asks for a sensitive identifier; reviewers reject that. The last four digits are fine.',
    fix: 'Ask for the last four digits, or send people to a secure page.',
  },
  'review-credentials': {
    message: '“{words}” reads as sign-in data; such templates were rejected, some with INCORRECT_CATEGORY.',
    fix: 'Send people to a page where they set their own password, and leave sign-in data out.',
  },
  'review-threatening': {
    message: '“{words}” reads as a threat; reviewers reject threats and shaming.',
    fix: 'Say what is due and how to settle it, without consequences.',
  },
  'review-commerce-policy': {
    message: "“{words}” is banned by WhatsApp's commerce policy.",
    fix: 'Leave it out; such goods cannot be offered on WhatsApp.',
  },
  'review-regulated': {
    message:
      "“{words}” is a regulated good or service; it may need Meta's permission, an age limit or an allowed country.",
    fix: "Check WhatsApp's commerce policy for your country before you submit.",
  },
  'review-impersonation': {
    message: '“{words}” reads as if WhatsApp, Meta or another business were writing.',
    fix: 'Write in the name of your own business.',
  },
  'review-spam-scam': {
    message: '“{words}” reads like spam or a scam.',
    fix: 'Say it without promises of prizes or money.',
  },
  'review-games-contests': {
    message: '“{words}” announces a game or contest; these were long refused and are marketing at best.',
    fix: 'Choose MARKETING and link to the rules of the contest.',
  },
  'review-spelling': {
    message: '“{words}” looks like a spelling mistake, a doubled word or a chat abbreviation.',
    fix: 'Correct the spelling.',
  },
  'review-too-vague': {
    message: '“{words}” is so general that the message could carry anything.',
    fix: 'Say what the message is about.',
  },
  'review-language-mismatch': {
    message: (args) =>
      `The text reads as ${languageNames[String(args.found)] ?? String(args.found)}, but the template declares ${String(args.language)}.`,
    fix: 'Translate the text, or declare its language.',
  },
} as const satisfies Record<string, Words>
