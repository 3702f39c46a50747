/** What Meta's words mean for people: states of templates and submissions, reasons, refusals. Pure. */
import type { ProblemCode, Submission, TestSend } from '../api/types.ts'
import { inWords } from '../template/names.ts'

/** Colours of badges: going on, fine, to look at, bad. */
export type Tone = 'waiting' | 'good' | 'warning' | 'bad' | 'plain'

interface Words {
  name: string
  meaning: string
  tone: Tone
}

const statuses: Readonly<Record<string, Words>> = {
  PENDING: {
    name: 'In review',
    meaning: 'Meta looks at it. That takes some minutes, at times a day; this page says so by itself when it is done.',
    tone: 'waiting',
  },
  APPROVED: { name: 'Approved', meaning: 'It can be sent.', tone: 'good' },
  REJECTED: {
    name: 'Rejected',
    meaning: 'Meta does not take it as it is. Nothing is lost: change it and submit it again.',
    tone: 'bad',
  },
  PAUSED: {
    name: 'Paused',
    meaning: 'Too many people blocked or reported it. Meta lets it rest for some hours; until then it cannot be sent.',
    tone: 'warning',
  },
  DISABLED: {
    name: 'Switched off',
    meaning: 'Meta has switched it off for good, because too many people blocked or reported it. Write another one.',
    tone: 'bad',
  },
  IN_APPEAL: { name: 'Appeal in review', meaning: 'Meta looks at it once more.', tone: 'waiting' },
  PENDING_DELETION: { name: 'Being deleted', meaning: 'Its name is free again after 30 days.', tone: 'plain' },
  DELETED: {
    name: 'Deleted',
    meaning: 'It is not in the account any more. If it was approved, its name is free again after 30 days.',
    tone: 'plain',
  },
  ARCHIVED: { name: 'Archived', meaning: 'It was put aside in the account and cannot be sent.', tone: 'plain' },
  LIMIT_EXCEEDED: { name: 'Too many templates', meaning: 'The account has as many as it may have.', tone: 'bad' },
  UNKNOWN: { name: 'Not known yet', meaning: 'Meta has not said anything about it so far.', tone: 'plain' },
}

/** A status that Meta invents later is shown in its own words. */
export const statusWords = (status: string): Words =>
  statuses[status] ?? { name: inWords(status), meaning: 'Meta calls it so; nothing more is known.', tone: 'plain' }

/** Statuses to choose from in a list. */
export const commonStatuses = ['APPROVED', 'PENDING', 'REJECTED', 'PAUSED', 'DISABLED', 'DELETED'] as const

const qualities: Readonly<Record<string, string>> = { GREEN: 'High', YELLOW: 'Medium', RED: 'Low' }
/** null: Meta has not seen enough of it. */
export const qualityWords = (quality: string | null): string | null => qualities[quality ?? ''] ?? null

const reasons: Readonly<Record<string, string>> = {
  ABUSIVE_CONTENT: 'it reads as abusive, or is about something that WhatsApp does not allow',
  INVALID_FORMAT: 'its form is not right, for example variables side by side or without samples',
  INCORRECT_CATEGORY: 'it belongs to another category',
  TAG_CONTENT_MISMATCH: 'its text and its category or language do not fit together',
  PROMOTIONAL: 'it advertises, and only marketing templates may do that',
  SCAM: 'it looks like a fraud',
}
/** The second half of a sentence. */
export const reasonWords = (reason: string): string =>
  reasons[reason] ?? `it is about “${inWords(reason)}”, in Meta’s words`

type State = Submission['state']

const states: Readonly<Record<State, Words>> = {
  queued: { name: 'Waiting to be sent', meaning: 'It is sent in a moment.', tone: 'waiting' },
  processing: { name: 'Being sent', meaning: 'You can close this page; it goes on by itself.', tone: 'waiting' },
  retry: {
    name: 'Sent again soon',
    meaning: 'Meta could not take it just now. It is tried again by itself.',
    tone: 'waiting',
  },
  outcome_unknown: {
    name: 'Being looked up',
    meaning: 'Meta’s answer got lost. Whether it arrived is found out first, so that nothing is made twice.',
    tone: 'waiting',
  },
  reconciling: { name: 'Being looked up', meaning: 'Whether it arrived is being found out.', tone: 'waiting' },
  accepted: { name: 'Handed over', meaning: 'Meta has it.', tone: 'good' },
  failed: { name: 'Not accepted', meaning: 'Meta did not take it.', tone: 'bad' },
  needs_attention: { name: 'Needs you', meaning: 'It cannot go on by itself.', tone: 'warning' },
}
export const stateWords = (state: State): Words => states[state]

const deliveries: Readonly<Record<string, string>> = {
  sent: 'WhatsApp has it.',
  delivered: 'It has arrived.',
  read: 'It has arrived and was read.',
  failed: 'It did not arrive.',
}

/** What became of a test. */
export function testWords({ state, delivery }: Pick<TestSend, 'state' | 'delivery'>): string {
  if (state === 'failed') return 'Meta did not send it.'
  if (state === 'sending') return 'It is on its way to Meta.'
  if (state === 'unknown')
    return 'Meta did not answer, so it may have arrived or not. It is not sent again by itself; this page says so when Meta does.'
  return deliveries[delivery ?? ''] ?? 'Meta has taken it.'
}

/** Refusals in the words of this part of the console; what is missing here is told as elsewhere. */
const refusals: Readonly<Partial<Record<ProblemCode, string>>> = {
  ENCRYPTION_OFF:
    'Accounts cannot be connected here yet, because nothing secret can be kept. Ask whoever runs this service to set ENCRYPTION_KEYS.',
  ACCOUNT_TAKEN:
    'This account is connected already, here or by somebody else. It has to be removed there before you can connect it.',
  CONNECTION_BROKEN: 'Meta does not accept the token of this account any more. Give it a new one first.',
  CONNECTION_NOT_FOUND: 'This account is not connected any more. Load the page again.',
  META_BUSY: 'Meta asks us to wait a little. Nothing was changed; try again in some minutes.',
  META_UNAVAILABLE: 'Meta does not answer at the moment. Nothing was changed; try again in some minutes.',
  APPROVAL_MISSING: 'Somebody else in your team has to approve it first.',
  MEDIA_MISSING: 'The picture, video or document of the header is missing. A link is not enough for Meta.',
  REVISION_CONFLICT:
    'The template was changed after you opened this. Close it, look at the template again, and submit.',
  NOT_FINAL: 'The template is not finished any more. Finish it again first.',
  TEMPLATE_EXISTS: 'The account already has a template with this name in this language.',
  TEST_SENDS_OFF:
    'This account cannot send yet. Give it a new token that may send messages (whatsapp_business_messaging), with the phone number id.',
  TEST_LIMIT: 'That is enough for today: a few tests go to each phone, so that nobody takes you for a spammer.',
  TEST_NUMBER_UNVERIFIED: 'This phone has not proved itself to the account of this template.',
  TEST_NUMBER_NOT_FOUND: 'This phone was removed. Load the page again.',
  NOT_CONFIRMED: 'The price or the phone has changed meanwhile. Look at both again, then send.',
  TEMPLATE_NOT_APPROVED: 'Only an approved template can be sent.',
  TEMPLATE_UNREADABLE: 'This template has parts that cannot be written here. Change it in WhatsApp Manager.',
}
export const refusalWords = (code: ProblemCode): string | undefined => refusals[code]

/** A sentence of the service without what only developers know: codes of errors, categories in capitals. */
export const plainly = (sentence: string): string =>
  sentence
    .replace(/ \(\d{6}\)/g, '')
    .replace(/\b(?:MARKETING|UTILITY|AUTHENTICATION)\b/g, (category) => inWords(category).toLowerCase())
