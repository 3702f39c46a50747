import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import {
  line,
  momentInput,
  nameLine,
  timestamp,
  userIdSchema,
  uuid,
  wholeNumber,
  workspaceIdSchema,
} from '../schemas.ts'

const role = z
  .enum(['owner', 'editor', 'reviewer', 'viewer'])
  .describe('Owners manage, editors write, reviewers approve, viewers read')

/** Of members, invitations and keys. */
export const listQuery = z.object({
  limit: wholeNumber(1, 500).default(200),
  offset: wholeNumber(0, 1_000_000_000).default(0),
})

export const hasMore = z.boolean().describe('Ask for the rest with `offset`')

export const workspaceParams = z.object({ workspace_id: workspaceIdSchema })
export const memberParams = workspaceParams.extend({ member_id: userIdSchema.describe('A member') })
export const invitationParams = workspaceParams.extend({ invitation_id: uuid })

export const workspaceBody = z.object({ name: nameLine }).meta({ examples: [{ name: 'Mill Street Bakes' }] })

export const changeBody = z
  .object({
    name: nameLine.optional(),
    require_approval: z.boolean().optional().describe('A final template counts only once a reviewer has approved it'),
  })
  .meta({ examples: [{ name: 'Mill Street Bakes' }, { require_approval: true }] })

const exampleWorkspace = {
  workspace_id: exampleIds.workspace,
  name: 'Mill Street Bakes',
  is_personal: false,
  require_approval: false,
  role: 'owner' as const,
  created_at: exampleMoment,
  updated_at: exampleMoment,
}

export const workspaceAnswer = z
  .object({
    workspace_id: z.string(),
    name: z.string(),
    is_personal: z.boolean().describe('Everybody has one of their own'),
    require_approval: z.boolean(),
    role: role.describe('What the caller may do there'),
    created_at: timestamp,
    updated_at: timestamp,
  })
  .meta({ id: 'Workspace', description: 'A workspace, as the caller sees it', examples: [exampleWorkspace] })

export const workspaceList = z
  .object({ workspaces: z.array(workspaceAnswer) })
  .meta({ id: 'Workspaces', description: 'Workspaces of the caller', examples: [{ workspaces: [exampleWorkspace] }] })

const exampleMember = { user_id: exampleIds.user, role: 'owner' as const, created_at: exampleMoment }

export const memberAnswer = z
  .object({ user_id: z.string(), role, created_at: timestamp })
  .meta({ id: 'Member', description: 'A member of a workspace', examples: [exampleMember] })

export const memberList = z
  .object({ members: z.array(memberAnswer), has_more: hasMore })
  .meta({ id: 'Members', description: 'Owners first', examples: [{ members: [exampleMember], has_more: false }] })

export const memberBody = z.object({ role }).meta({ examples: [{ role: 'editor' }] })

export const inviteBody = z
  .object({ role, expires_at: momentInput.nullish().describe('Default: a week from now') })
  .meta({ examples: [{ role: 'editor' }] })

const exampleInvitation = {
  invitation_id: exampleIds.key,
  role: 'editor' as const,
  created_by: exampleIds.user,
  created_at: exampleMoment,
  expires_at: exampleMoment,
}

const invitation = z
  .object({
    invitation_id: z.string(),
    role,
    created_by: z.string().nullable(),
    created_at: timestamp,
    expires_at: timestamp,
  })
  .meta({ id: 'WorkspaceInvitation', description: 'An invitation without its code', examples: [exampleInvitation] })

export const newWorkspaceInvitation = invitation.extend({ code: z.string().describe('Shown only once') }).meta({
  id: 'NewWorkspaceInvitation',
  description: 'The invitation, and the code that goes into its link',
  examples: [{ ...exampleInvitation, code: 'inv_k3v9…' }],
})

export const workspaceInvitationList = z.object({ invitations: z.array(invitation), has_more: hasMore }).meta({
  id: 'WorkspaceInvitations',
  description: 'Those that can still be used',
  examples: [{ invitations: [exampleInvitation], has_more: false }],
})

export const acceptBody = z.object({ code: z.string().min(1).max(200) }).meta({ examples: [{ code: 'inv_k3v9…' }] })

const approvalStatus = z.enum(['pending', 'approved', 'rejected'])

export const workspaceSessionsQuery = z.object({
  q: line(1, 200).optional().describe('Part of the session’s name, the template’s name or its text'),
  status: z.enum(['draft', 'final']).optional(),
  approval: approvalStatus.optional().describe('`pending`: what waits for a reviewer'),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0, 1_000_000_000).default(0),
})

export const workspaceSessions = z
  .object({
    workspace_id: z.string(),
    total_sessions: z.int(),
    limit: z.int(),
    offset: z.int(),
    has_more: z.boolean(),
    sessions: z.array(
      z.object({
        session_id: z.string(),
        session_name: z.string(),
        user_id: z.string().nullable().describe('Who began it; null: an API key, or somebody whose account is deleted'),
        template_name: z.string().nullable().describe('Those of its draft; null: not known yet'),
        text_start: z.string().nullable().describe('The first 120 characters of its text; null: there is none yet'),
        category: z.string().nullable(),
        language: z.string().nullable(),
        status: z.enum(['draft', 'final']),
        approval: approvalStatus
          .nullable()
          .describe('What reviewers say of the final draft; null where none is required and nobody said anything'),
        created_at: timestamp,
        updated_at: timestamp,
        message_count: z.int(),
        last_activity: timestamp,
      }),
    ),
  })
  .meta({
    id: 'WorkspaceSessions',
    description: 'A page of the sessions of a workspace',
    examples: [
      {
        workspace_id: exampleIds.workspace,
        total_sessions: 1,
        limit: 50,
        offset: 0,
        has_more: false,
        sessions: [
          {
            session_id: exampleIds.session,
            session_name: 'Appointments',
            user_id: exampleIds.user,
            template_name: 'appointment_reminder',
            text_start: 'Hello {{1}}, this is a reminder of your appointment',
            category: 'UTILITY',
            language: 'en',
            status: 'draft',
            approval: null,
            created_at: exampleMoment,
            updated_at: exampleMoment,
            message_count: 2,
            last_activity: exampleMoment,
          },
        ],
      },
    ],
  })

export const workspaceExportAnswer = z.record(z.string(), z.unknown()).meta({
  description: 'Everything in the workspace',
  examples: [{ workspace_id: exampleIds.workspace, members: [], sessions: [] }],
})

const policyRecord = z.record(z.string(), z.unknown())

export const policyBody = z
  .object({
    policy: policyRecord.nullable().describe('The settings of the policy file; null: none'),
    version: z.int().min(0).describe('The version that was read'),
  })
  .meta({ examples: [{ policy: { allowedLanguages: ['en'] }, version: 0 }] })

export const policyAnswer = z
  .object({
    workspace_id: z.string(),
    policy: policyRecord.nullable().describe('As it was set; null: none'),
    version: z.int(),
    effective: policyRecord.describe('What holds there'),
  })
  .meta({
    id: 'WorkspacePolicy',
    description: 'The policy of a workspace',
    examples: [
      {
        workspace_id: exampleIds.workspace,
        policy: { allowedLanguages: ['en'] },
        version: 1,
        effective: { allowedLanguages: ['en'], forbiddenWords: [] },
      },
    ],
  })

export const claimBody = z
  .object({ workspace_id: workspaceIdSchema.nullish().describe('Default: the personal workspace') })
  .nullish()
  .meta({ examples: [{ workspace_id: exampleIds.workspace }] })

export const claimedSession = z.object({ session_id: z.string(), workspace_id: z.string().nullable() }).meta({
  id: 'ClaimedSession',
  description: 'Where the session is now',
  examples: [{ session_id: exampleIds.session, workspace_id: exampleIds.workspace }],
})
