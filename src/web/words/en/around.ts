/** What is said around it all: the bar, my templates, the account, refused requests. */
import type { ProblemCode } from '../../api/types.ts'

const bar = {
  skip: 'Skip to content',
  brand: 'Template builder',
  main: 'Main',
  build: 'Build',
  /** What goes first where there is no room, and what stays. */
  mine: ['My ', 'templates', ''] as readonly [string, string, string],
  gallery: 'Gallery',
  check: 'Check',
  support: 'Support',
  signIn: 'Sign in',
  workIn: 'Work in',
  language: 'Language of this page',
  galleryTitle: 'Ready texts',
  checkTitle: 'Check a template',
}

const page = {
  notLoaded: 'This part of the page could not be loaded. Check your connection, then load the page again.',
  loadAgain: 'Load again',
}

const mine = {
  title: 'My templates',
  ofTeam: (team: string) => `Templates of ${team}`,
  ofBrowser: 'Templates of this browser',
  ofAccount: 'Templates of your account',
  newTemplate: 'New template',
  members: 'Members and settings',
  submitted: 'What you have submitted is at ',
  onlyHere: 'Only this browser knows of these. To find them everywhere and keep them to yourself,',
  signIn: 'sign in',
  search: 'Search',
  state: 'State',
  filters: { all: 'All', draft: 'Drafts', final: 'Final', pending: 'Waiting for approval' },
  states: {
    draft: 'Draft',
    final: 'Final',
    pending: 'Waiting for approval',
    approved: 'Approved',
    rejected: 'Sent back',
  },
  begunTitle: 'Begun in this browser without an account',
  save: 'Save them to my account',
  notSaved: 'Not all were saved.',
  notDeleted: 'It was not deleted.',
  nothingFits: 'Nothing fits. Try other words, or all states.',
  none: 'No templates yet. Start one, and you find it here again.',
  heads: ['Template', 'Category', 'Language', 'State', 'Last change'] as readonly string[],
  showMore: 'Show more',
  by: (author: string) => `by ${author}`,
  byNobody: 'by nobody who is still here',
  newName: 'New name',
  rename: 'Rename',
  delete: 'Delete',
  deleteForGood: 'Delete for good',
  keep: 'Keep',
  renameOf: (name: string) => `Rename ${name}`,
  deleteOf: (name: string) => `Delete ${name}`,
  unnamed: 'New template',
}

const account = {
  yours: 'Your account',
  create: 'Create an account',
  signIn: 'Sign in',
  close: 'Close',
  signedInAs: 'Signed in as ',
  claimed: 'The open template is now saved under your name, and only you can open it.',
  signOut: 'Sign out',
  withOthers: 'Work with others',
  membersOf: (team: string) => `Members and settings of ${team}`,
  forSupport: 'For support staff',
  expired: 'You have been signed out. Sign in again to continue.',
  hint: 'You can build templates without an account. With one, they are saved under your name, and only you can open them.',
  user: 'User name',
  password: 'Password',
  passwordNew: 'At least 8 characters. Keep it: nothing here can send you a new one.',
  passwordForgotten: 'Forgotten? It cannot be sent by mail; ask whoever runs this service.',
  invitation: 'Invitation code',
  createNow: 'Create account',
  haveOne: 'I have an account',
  wrong: 'The user name or password is wrong.',
  taken: 'This user name is taken. Choose another, or sign in.',
  closed: 'New accounts cannot be created here. Ask the operator of this service for one.',
  needsInvitation: 'A new account needs an invitation code that is unused and has not expired.',
  changePassword: 'Change password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  savePassword: 'Save new password',
  passwordChanged: 'The password was changed. Other devices were signed out.',
  currentWrong: 'The current password is wrong.',
  personal: 'Personal',
}

/** What happened, and what to do now; `{wait}` is replaced by the time to wait. */
export type Sentences = readonly [what: string, now: string]

const codes = {
  UNREACHABLE: ['The server cannot be reached.', 'Nothing is lost. Check your connection, then try again.'],
  OVERLOADED: ['Very many people are here right now.', 'Nothing is lost. Try again {wait}.'],
  SHUTTING_DOWN: ['The service is being restarted.', 'Nothing is lost. Try again {wait}.'],
  DATABASE_UNAVAILABLE: ['Nothing can be saved at the moment.', 'What you wrote is kept here. Try again {wait}.'],
  RATE_LIMITED: ['That was a lot in a short time.', 'You can go on {wait}.'],
  REQUEST_TIMEOUT: ['Your connection is very slow.', 'Nothing is lost. Try again.'],
  INTERNAL: [
    'Something went wrong on our side.',
    'Nothing is lost. Try again; if it happens again, tell whoever runs this service.',
  ],
  UNAUTHENTICATED: ['You are not signed in.', 'Sign in at the top of the page, then try again.'],
  INVALID_CREDENTIALS: ['The user name or password is wrong.', 'Nothing was changed.'],
  FORBIDDEN: ['Your account may not do this.', 'Ask whoever runs this service.'],
  SESSION_NOT_FOUND: [
    'This conversation is not there any more.',
    'It was deleted, or it belongs to an account: sign in to that, or start a new one with your text.',
  ],
  SESSION_UNREADABLE: [
    'This conversation cannot be opened.',
    'It was stored by another version. Start a new one with your text.',
  ],
  REVISION_CONFLICT: ['The draft was changed elsewhere.', 'It is up to date now; please make your change again.'],
  IDEMPOTENCY_KEY_REUSED: ['This message was sent before, in other words.', 'Change it and send it again.'],
  WORKSPACE_NOT_FOUND: [
    'This team is not there any more, or you are no longer in it.',
    'Choose where you work at the top of the page, then try again.',
  ],
  MEMBER_NOT_FOUND: ['This person is no longer in the team.', 'Load the page again.'],
  INVITATION_NOT_FOUND: ['This link does not work any more.', 'It was used, it was revoked, or it has expired.'],
  API_KEY_NOT_FOUND: ['This key no longer works.', 'Load the page again.'],
  POLICY_CONFLICT: [
    'Somebody else has changed the rules meanwhile.',
    'Load the page again, then make your change once more.',
  ],
  LAST_OWNER: ['A team needs an owner.', 'Make somebody else an owner first.'],
  NOT_FINAL: ['The template is not finished any more.', 'Load the page again.'],
  EXPORT_RUNNING: ['Everything is already being downloaded.', 'You can do it again {wait}.'],
  MEDIA_UNSUITABLE: [
    'WhatsApp cannot use this file.',
    'A picture has to be a JPEG or PNG, a video an MP4, a document a PDF, and none may be damaged.',
  ],
  MEDIA_TOO_LARGE: ['This file is too large.', 'A picture may have 5 MB, a video or a document 16 MB.'],
  MEDIA_FULL: ['There is no room for more files.', 'Delete templates that you no longer need, then try again.'],
  MEDIA_MISSING: [
    'A picture, video or document is missing.',
    'Drop it into the preview, or give a link to it, then finish and submit the template again.',
  ],
  BODY_TOO_LARGE: ['That is too much at once.', 'Make it shorter and try again.'],
  DRAFT_TOO_LARGE: ['The template would become too large.', 'Take something out first, or make it shorter.'],
} satisfies Partial<Record<ProblemCode, Sentences>>

const problems = {
  codes: codes as Readonly<Record<keyof typeof codes, Sentences>>,
  offline: ['You are offline.', 'Nothing is lost. Try again when you are connected.'] as Sentences,
  again: 'Try again',
  in: (seconds: number) => ` in ${seconds} s`,
  soon: 'in a moment',
  nothingLost: 'Nothing is lost. Try again.',
  sentWhenBack: 'You are offline. Your message is sent as soon as you are back.',
  connectionLost: 'The connection was lost. Trying again…',
  failed: 'That did not work.',
  tryingAgain: (what: string, wait: string) => `${what} Trying again ${wait}…`,
  request: 'If you ask for help, name this request:',
}

export const around = { bar, page, mine, account, problems }
