/** Refused requests in the person's words: what happened, and what to do now. By code of the API. */
import type { ProblemCode } from '../api/types.ts'

/** How the person gets on: send the same again, sign in first, change what was written, or none of these. */
export type Way = 'again' | 'sign-in' | 'change' | 'none'

interface Words {
  what: string
  /** `{wait}` is replaced by the time to wait. */
  now: string
  way: Way
}

export const offline: Words = {
  what: 'You are offline.',
  now: 'Nothing is lost. Try again when you are connected.',
  way: 'again',
}

/** Codes that are missing here come with a sentence of the server's own. */
export const wordsByCode: Readonly<Partial<Record<ProblemCode, Words>>> = {
  UNREACHABLE: {
    what: 'The server cannot be reached.',
    now: 'Nothing is lost. Check your connection, then try again.',
    way: 'again',
  },
  OVERLOADED: { what: 'Very many people are here right now.', now: 'Nothing is lost. Try again {wait}.', way: 'again' },
  SHUTTING_DOWN: {
    what: 'The service is being restarted.',
    now: 'Nothing is lost. Try again {wait}.',
    way: 'again',
  },
  DATABASE_UNAVAILABLE: {
    what: 'Nothing can be saved at the moment.',
    now: 'What you wrote is kept here. Try again {wait}.',
    way: 'again',
  },
  RATE_LIMITED: { what: 'That was a lot in a short time.', now: 'You can go on {wait}.', way: 'again' },
  REQUEST_TIMEOUT: { what: 'Your connection is very slow.', now: 'Nothing is lost. Try again.', way: 'again' },
  INTERNAL: {
    what: 'Something went wrong on our side.',
    now: 'Nothing is lost. Try again; if it happens again, tell whoever runs this service.',
    way: 'again',
  },
  UNAUTHENTICATED: {
    what: 'You are not signed in.',
    now: 'Sign in at the top of the page, then try again.',
    way: 'sign-in',
  },
  INVALID_CREDENTIALS: { what: 'The user name or password is wrong.', now: 'Nothing was changed.', way: 'change' },
  FORBIDDEN: {
    what: 'Your account may not do this.',
    now: 'Ask whoever runs this service.',
    way: 'none',
  },
  SESSION_NOT_FOUND: {
    what: 'This conversation is not there any more.',
    now: 'It was deleted, or it belongs to an account: sign in to that, or start a new one with your text.',
    way: 'change',
  },
  SESSION_UNREADABLE: {
    what: 'This conversation cannot be opened.',
    now: 'It was stored by another version. Start a new one with your text.',
    way: 'change',
  },
  REVISION_CONFLICT: {
    what: 'The draft was changed elsewhere.',
    now: 'It is up to date now; please make your change again.',
    way: 'again',
  },
  IDEMPOTENCY_KEY_REUSED: {
    what: 'This message was sent before, in other words.',
    now: 'Change it and send it again.',
    way: 'change',
  },
  WORKSPACE_NOT_FOUND: {
    what: 'This team is not there any more, or you are no longer in it.',
    now: 'Choose where you work at the top of the page, then try again.',
    way: 'change',
  },
  MEMBER_NOT_FOUND: { what: 'This person is no longer in the team.', now: 'Load the page again.', way: 'change' },
  INVITATION_NOT_FOUND: {
    what: 'This link does not work any more.',
    now: 'It was used, it was revoked, or it has expired.',
    way: 'change',
  },
  API_KEY_NOT_FOUND: { what: 'This key no longer works.', now: 'Load the page again.', way: 'change' },
  POLICY_CONFLICT: {
    what: 'Somebody else has changed the rules meanwhile.',
    now: 'Load the page again, then make your change once more.',
    way: 'change',
  },
  LAST_OWNER: {
    what: 'A team needs an owner.',
    now: 'Make somebody else an owner first.',
    way: 'change',
  },
  NOT_FINAL: { what: 'The template is not finished any more.', now: 'Load the page again.', way: 'change' },
  EXPORT_RUNNING: {
    what: 'Everything is already being downloaded.',
    now: 'You can do it again {wait}.',
    way: 'again',
  },
  MEDIA_UNSUITABLE: {
    what: 'WhatsApp cannot use this file.',
    now: 'A picture has to be a JPEG or PNG, a video an MP4, a document a PDF, and none may be damaged.',
    way: 'change',
  },
  MEDIA_TOO_LARGE: {
    what: 'This file is too large.',
    now: 'A picture may have 5 MB, a video or a document 16 MB.',
    way: 'change',
  },
  MEDIA_FULL: {
    what: 'There is no room for more files.',
    now: 'Delete templates that you no longer need, then try again.',
    way: 'change',
  },
  MEDIA_MISSING: {
    what: 'A picture, video or document is missing.',
    now: 'Drop it into the preview, or give a link to it, then finish and submit the template again.',
    way: 'change',
  },
  BODY_TOO_LARGE: { what: 'That is too much at once.', now: 'Make it shorter and try again.', way: 'change' },
  DRAFT_TOO_LARGE: {
    what: 'The template would become too large.',
    now: 'Take something out first, or make it shorter.',
    way: 'change',
  },
}
