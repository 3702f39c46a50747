/** Request and answer types of the API, inferred from its route schemas. Types only: no server code is bundled. */
import type { z } from 'zod'
import type { activityAnswer } from '../../routes/activity/answer-schemas.ts'
import type { auditAnswer } from '../../routes/assessments/audit-schemas.ts'
import type { assessmentAnswer } from '../../routes/assessments/schemas.ts'
import type { chatAnswer } from '../../routes/chat/schemas.ts'
import type { BlueprintChoice as AnyBlueprintChoice, galleryAnswer } from '../../routes/gallery/schemas.ts'
import type { connectionAnswer } from '../../routes/publishing/connection-schemas.ts'
import type {
  startedSession,
  templateAnswer,
  templateList,
  translationsAnswer,
} from '../../routes/publishing/registry-schemas.ts'
import type { submissionAnswer } from '../../routes/publishing/submission-schemas.ts'
import type { newTestNumber, testNumberList, testOffer, testSendAnswer } from '../../routes/publishing/test-schemas.ts'
import type { draftAnswerSchema, issueSchema, problemSchema } from '../../routes/schemas.ts'
import type { approvalAnswer } from '../../routes/session/approval-schemas.ts'
import type { debugAnswer } from '../../routes/session/debug-schemas.ts'
import type { mediaAnswer } from '../../routes/session/media-schemas.ts'
import type { editsBody, revisionsAnswer, sessionAnswer } from '../../routes/session/schemas.ts'
import type { languagesAnswer, validateAnswer } from '../../routes/templates/schemas.ts'
import type {
  changedPassword,
  loggedInUser,
  registeredUser,
  renameAnswer,
  sessionsAnswer,
} from '../../routes/users/schemas.ts'
import type { newWorkspaceKey, workspaceKeyList } from '../../routes/workspaces/key-schemas.ts'
import type {
  memberList,
  newWorkspaceInvitation,
  policyAnswer,
  workspaceAnswer,
  workspaceInvitationList,
  workspaceSessions,
} from '../../routes/workspaces/schemas.ts'

export type SampledForecast = Pick<z.infer<typeof assessmentAnswer>, 'category' | 'meta_sample'>
export type TurnAnswer = z.infer<typeof chatAnswer>
export type DraftAnswer = z.infer<typeof draftAnswerSchema>
export type Session = z.infer<typeof sessionAnswer>
export type Edit = z.infer<typeof editsBody>['edits'][number]
export type MediaAnswer = z.infer<typeof mediaAnswer>
export type MediaFile = MediaAnswer['media']
export type Revision = z.infer<typeof revisionsAnswer>['revisions'][number]
export type Revisions = z.infer<typeof revisionsAnswer>
export type Debug = z.infer<typeof debugAnswer>
export type ModelLog = Debug['llm_logs'][number]
export type Issue = z.infer<typeof issueSchema>
export type Problem = z.infer<typeof problemSchema>
/** The codes of the API, and ours for answers that are no problem documents. */
export type ProblemCode = Problem['code'] | 'UNREACHABLE' | 'UNKNOWN'

/** What is known of a refused request; see `ApiError`. */
export interface Refusal {
  /** 0: there was no answer. */
  status: number
  code: ProblemCode
  /** A sentence of the server. */
  message: string
  /** Seconds to wait before a retry. */
  retryAfter: number | null
  /** Names the request in the server's log; null if there was no answer. */
  requestId: string | null
  /** Whether the browser had no connection at all. */
  isOffline: boolean
}

export type Validation = z.infer<typeof validateAnswer>
export type Audit = z.infer<typeof auditAnswer>
export type Languages = z.infer<typeof languagesAnswer>
export type Gallery = z.infer<typeof galleryAnswer>
export type GalleryEntry = Gallery['entries'][number]
export type BlueprintChoice = Exclude<AnyBlueprintChoice, string>
export type Login = z.infer<typeof loggedInUser>
export type ChangedPassword = z.infer<typeof changedPassword>
export type RegisteredUser = z.infer<typeof registeredUser>
export type UserSessions = z.infer<typeof sessionsAnswer>
export type ListedSession = UserSessions['sessions'][number]
export type Renamed = z.infer<typeof renameAnswer>

export type Workspace = z.infer<typeof workspaceAnswer>
export type Role = Workspace['role']
export type WorkspaceSessions = z.infer<typeof workspaceSessions>
export type WorkspaceSession = WorkspaceSessions['sessions'][number]
export type Approval = z.infer<typeof approvalAnswer>
export type ApprovalStatus = NonNullable<WorkspaceSession['approval']>
export type Members = z.infer<typeof memberList>
export type Member = Members['members'][number]
export type WorkspaceInvitations = z.infer<typeof workspaceInvitationList>
export type WorkspaceInvitation = WorkspaceInvitations['invitations'][number]
export type NewInvitation = z.infer<typeof newWorkspaceInvitation>
export type WorkspaceKeys = z.infer<typeof workspaceKeyList>
export type WorkspaceKey = WorkspaceKeys['api_keys'][number]
export type NewKey = z.infer<typeof newWorkspaceKey>
export type KeyScope = WorkspaceKey['scopes'][number]
export type Policy = z.infer<typeof policyAnswer>
export type Activity = z.infer<typeof activityAnswer>
export type ActivityEntry = Activity['entries'][number]

export type Connection = z.infer<typeof connectionAnswer>
export type TestPhone = z.infer<typeof testNumberList>['test_numbers'][number]
export type NewTestPhone = z.infer<typeof newTestNumber>
export type TestOffer = z.infer<typeof testOffer>
export type TestSend = z.infer<typeof testSendAnswer>
export type Submission = z.infer<typeof submissionAnswer>
export type Fault = NonNullable<Submission['fault']>
export type RegisteredTemplates = z.infer<typeof templateList>
export type RegisteredTemplate = RegisteredTemplates['templates'][number]
export type TemplateHistory = z.infer<typeof templateAnswer>
export type StartedSession = z.infer<typeof startedSession>
export type StartedTranslations = z.infer<typeof translationsAnswer>

/** Why Meta rejected a template, as far as the console shows it. Its schema draws on the rooms of the server, which are no part of a page. */
export interface Diagnosis {
  cause: string
  meta_says: string[]
  words: { words: string; path: string; range: readonly [number, number]; why: string }[]
  edits: { title: string; edits: Edit[]; preview: string; complete: boolean }[]
  appeal: { letter: string; where: string; url: string; until: string | null } | null
}

/** What a move of its category means for a template; a type of ours for the same reason. */
export interface CategoryAlarms {
  alarm: {
    text: string
    cost: { currency: string; before: number; after: number; difference: number } | null
    cost_text: string
    consent: string[]
    review: { until: string } | null
  } | null
  markets: string[]
}

export type Draft = DraftAnswer['draft']
export type Component = Draft['components'][number]
export type Button = Extract<Component, { type: 'BUTTONS' }>['buttons'][number]
export type Payload = NonNullable<DraftAnswer['final_creation_payload']>
export type Assumption = DraftAnswer['assumptions'][number]
export type Option = DraftAnswer['options'][number]
export type MissingPart = NonNullable<DraftAnswer['missing']>[number]

/** Data of the events of a streamed turn, by event name. */
export interface TurnEvents {
  turn: Pick<TurnAnswer, 'session_id'>
  reply: { delta: string }
  draft: Pick<
    TurnAnswer,
    | 'draft'
    | 'missing'
    | 'issues'
    | 'assumptions'
    | 'options'
    | 'changes'
    | 'unused'
    | 'draft_hash'
    | 'user_language'
    | 'forecast'
  >
  done: TurnAnswer
  error: Problem
}
