/**
 * What Meta's error codes mean for those who wait, as data. Sources: WhatsApp error codes page and template management page of
 * 2026-09-11, and published live refusals. Texts are plain English for people.
 */
import type { FaultClass } from './contract.ts'

export interface FaultRow {
  class: FaultClass
  meaning: string
  advice: string
  /** How long to wait when Meta does not say, milliseconds; only for `slow-down`. */
  waitMs?: number
}

const minute = 60_000

const broken = (meaning: string, advice: string): FaultRow => ({ class: 'connection-broken', meaning, advice })
const refused = (meaning: string, advice: string): FaultRow => ({ class: 'template-refused', meaning, advice })
const slow = (meaning: string, waitMs: number): FaultRow => ({
  class: 'slow-down',
  meaning,
  advice: 'Wait; the call is made again later.',
  waitMs,
})
const down = (meaning: string): FaultRow => ({ class: 'meta-fault', meaning, advice: 'Try again in a few minutes.' })
const wrong = (meaning: string, advice: string): FaultRow => ({ class: 'bad-request', meaning, advice })

const reconnect = broken('The access token is not valid any more.', 'Connect the account again with a new token.')
const permission = broken(
  'The token lacks a permission for this.',
  'Give it whatsapp_business_management (templates) and whatsapp_business_messaging (sending), and connect again.',
)
const proof = broken('The app secret does not belong to the app of this token.', 'Enter the app secret again.')
const restricted = broken(
  'Meta has restricted the account.',
  'Look into the account quality page of WhatsApp Manager; only a person can appeal there.',
)
const unfit = wrong(
  'The parameters do not fit the approved template.',
  'Read the template again, and fill in what it has now.',
)
const down2 = down('Meta has a temporary problem.')

/** By `error.code`. */
export const codes: Readonly<Record<number, FaultRow>> = {
  0: reconnect,
  1: down('Meta reports an unknown error.'),
  2: down2,
  3: permission,
  4: slow('The app has made too many calls.', 5 * minute),
  10: permission,
  17: slow('The user of the token has made too many calls.', 5 * minute),
  32: slow('A page has been called too often.', 5 * minute),
  33: wrong('Meta does not know this number or object.', 'Check the ids of the connection.'),
  102: reconnect,
  104: proof,
  190: reconnect,
  192: refused('A phone number is not valid.', 'Correct the phone number of the button.'),
  341: slow('The app has reached a limit.', 60 * minute),
  368: restricted,
  613: slow('This endpoint has been called too often.', 60 * minute),
  803: wrong('Meta does not know this object.', 'It was deleted, or the connection cannot see it.'),
  80007: slow('The account has made too many calls.', 5 * minute),
  80008: slow('The account has made too many calls that manage templates.', 5 * minute),
  130429: slow('Messages are sent faster than the number may.', 10_000),
  130497: restricted,
  131000: down('Meta could not handle the call.'),
  131005: permission,
  131008: wrong('A required parameter is missing.', 'Read the template again, and fill in all its parameters.'),
  131009: unfit,
  131016: down2,
  131026: wrong('The message cannot be delivered to this number.', 'Check that the number uses WhatsApp.'),
  131031: restricted,
  131047: wrong('More than 24 hours have passed since the person wrote.', 'Send a template instead of free text.'),
  131048: broken('Meta limits the number because its messages were reported.', 'Look into the quality of the number.'),
  131049: wrong('Meta does not deliver more marketing to this person now.', 'Try again tomorrow at the earliest.'),
  131050: wrong('This person has stopped marketing messages.', 'Do not send marketing to them.'),
  131051: wrong('Meta does not know this kind of message.', 'Report this to us: it is our fault.'),
  131052: wrong('Meta could not fetch the media of the person.', 'Ask for it again.'),
  131053: wrong('Meta could not take the media.', 'Check its type and size, and that its link is public.'),
  131056: slow('The same person was written to too fast.', 6000),
  131057: down('The account is in maintenance.'),
  131062: wrong('A code cannot be sent to a user without a phone number.', 'Send it to the phone number.'),
  131064: broken(
    'Meta limits utility messages of the account.',
    'Look into the account quality page of WhatsApp Manager.',
  ),
  132000: unfit,
  132001: wrong('There is no approved template of this name in this language.', 'Check its status and language.'),
  132005: wrong('The filled text is too long.', 'Shorten the values.'),
  132007: refused('The content goes against a policy of WhatsApp.', 'Reword the template.'),
  132012: unfit,
  132015: refused('The template is paused because of its quality.', 'Improve its text, or wait until the pause ends.'),
  132016: refused('The template is disabled because of its quality.', 'Create another one with a better text.'),
  132018: unfit,
  132021: refused('The name belongs to a template made by hand.', 'Choose another name.'),
  132068: refused('The Flow of the template is blocked.', 'Repair the Flow.'),
  132069: slow('The Flow of the template is throttled.', 60 * minute),
  133004: down('The server of the number is away for a while.'),
  133010: broken('The phone number is not registered.', 'Register it with the Cloud API.'),
  134101: slow('The template is still being prepared for marketing messages.', 10 * minute),
  135000: wrong('Meta does not accept one of the parameters.', 'Read the template again, and check the values.'),
  139200: broken('The account may not use Direct Send.', 'Accept its terms in WhatsApp Manager.'),
  2494100: down('The number is in maintenance.'),
}

const nameTaken = refused(
  'A template of this name exists in this language.',
  'Edit the existing one, or choose another name.',
)

/** By `error.error_subcode`; matters where the code is 100 or unknown. */
export const subcodes: Readonly<Record<number, FaultRow>> = {
  33: wrong('Meta does not know this object, or hides it from the token.', 'Check the ids and the permissions.'),
  2388019: refused('The account has as many templates as it may have.', 'Delete templates that are not used.'),
  2388023: refused(
    'The name is taken, or still blocked after a deletion.',
    'Choose another name; a deleted one is blocked for 30 days.',
  ),
  2388024: nameTaken,
  2388027: refused('The account already has a product catalogue.', 'Use that catalogue.'),
  2388039: refused('A template in this status cannot be edited.', 'Wait until its review ends.'),
  2388040: refused('A text is too long.', 'Shorten it.'),
  2388043: refused(
    'A part lacks a field, most often its samples.',
    'Give a sample for each variable, and none elsewhere.',
  ),
  2388046: refused('The name is not valid.', 'Use small letters, digits and underscores only.'),
  2388047: refused('The header is not valid.', 'Take line breaks, emoji and formatting marks out of it.'),
  2388060: refused('A button is not valid.', 'Take variables, emoji, line breaks and marks out of its label.'),
  2388072: refused('The body is not valid.', 'Check its variables, line breaks and emoji.'),
  2388073: refused('The footer is not valid.', 'Take variables, emoji and line breaks out of it.'),
  2388155: refused("The name is one of Meta's own samples.", 'Choose another name.'),
  2388293: refused('The text has too many variables for its length.', 'Add words, or take out variables.'),
  2388299: refused(
    'The body begins or ends with a variable.',
    'Put words before the first and after the last variable.',
  ),
  2388318: refused('Templates that Meta made itself cannot be edited.', 'Create one of your own.'),
  2388330: refused('Templates that Meta made itself cannot be deleted.', 'Leave it.'),
}

/** What stands for answers without a code that we know. */
export const rows = {
  permission,
  proof,
  reconnect,
  refused: refused('Meta does not accept the template as it is.', "Read Meta's words, and change what they name."),
  invalid: wrong('Meta does not accept one of the parameters.', 'Report this to us: it is our fault.'),
  unsendable: broken('The token has characters that no token has.', 'Enter the token again.'),
  unknown: wrong('Meta refused the call for a reason that we do not know.', "Read Meta's words."),
  tooMany: slow('Too many calls were made.', 5 * minute),
  down: down('Meta could not answer.'),
  unreached: down('Meta could not be reached.'),
  unreadable: down('Meta sent no answer that can be read.'),
  outcome: {
    class: 'unknown-outcome',
    meaning: 'Meta gave no whole answer: the call may have been carried out.',
    advice: 'Look the template up before anything is tried again.',
  },
} as const satisfies Record<string, FaultRow>
