/** The public face of the repositories: storage for the engine and identity. */
import type { Database } from '../db/client.ts'
import { createActivity } from './activity.ts'
import { createApiKeys } from './api-keys.ts'
import { createApprovals } from './approvals.ts'
import { createAssessments } from './assessments/index.ts'
import { createMetaSamples } from './assessments/samples.ts'
import { createDebugReads } from './debug-reads.ts'
import { guarded } from './guard.ts'
import { createInvitations } from './invitations.ts'
import { createJobs } from './jobs.ts'
import { createLlmLogs } from './llm-logs.ts'
import { createMedia } from './media.ts'
import { createMessages } from './messages.ts'
import { createConnections } from './publishing/connections.ts'
import { createRegistry } from './publishing/registry.ts'
import { createStreams } from './publishing/streams.ts'
import { createSubmissions } from './publishing/submissions.ts'
import { createTestSends } from './publishing/test-sends.ts'
import { createWebhooks } from './publishing/webhooks.ts'
import { createRateCounters } from './rate-counters.ts'
import { createRetention } from './retention.ts'
import { createRevisions } from './revisions.ts'
import { createSecrets } from './secrets.ts'
import { createSessionShare, sharing } from './session-share.ts'
import { createSessions } from './sessions.ts'
import { createSupportSearch } from './support-search.ts'
import { createTurns } from './turns.ts'
import type { Repositories, Ticket } from './types.ts'
import { createUsage } from './usage.ts'
import { createUsers } from './users.ts'
import { createWorkspaces } from './workspaces/index.ts'
import { createWorkspaceInvitations } from './workspaces/invitations.ts'
import { createWorkspaceKeys } from './workspaces/keys.ts'
import { createMembers } from './workspaces/members.ts'

/** All verbs on one open, migrated database. They reject with `DatabaseUnavailable` if it does not answer. */
export function createRepositories(
  database: Pick<Database, 'db' | 'query' | 'transaction' | 'connections'>,
): Repositories {
  const { db } = database
  const { run, runOnRow } = createSessionShare(database.connections)
  const ofTicket = ({ sessionId }: Ticket): string => sessionId
  const first = (sessionId: string): string => sessionId
  // A turn that is with the model must keep its lease, which needs no row but its own.
  const turns = sharing(run, createTurns(database), { renew: ofTicket })
  const turnsOnRow = sharing(runOnRow, turns, {
    begin: ({ sessionId }) => sessionId,
    poll: ofTicket,
    complete: ({ ticket }) => ticket.sessionId,
    forget: ofTicket,
    abandon: ofTicket,
  })
  const sessions = sharing(run, createSessions(database), { find: first })
  const sessionsOnRow = sharing(runOnRow, sessions, { saveDraft: ({ id }) => id, rename: first, remove: first })
  return {
    turns: guarded(turnsOnRow),
    sessions: guarded(sessionsOnRow),
    workspaces: guarded(createWorkspaces(database)),
    members: guarded(createMembers(db)),
    workspaceInvitations: guarded(createWorkspaceInvitations(db)),
    workspaceKeys: guarded(createWorkspaceKeys(db)),
    approvals: guarded(createApprovals(db)),
    assessments: guarded(createAssessments(db)),
    samples: guarded(createMetaSamples(db)),
    messages: guarded(sharing(run, createMessages(db), { listOf: first })),
    revisions: guarded(sharing(run, createRevisions(db), { find: first, listOf: first })),
    llmLogs: guarded(sharing(run, createLlmLogs(db), { listOf: first })),
    usage: guarded(createUsage(db)),
    users: guarded(createUsers(database)),
    activity: guarded(createActivity(db)),
    apiKeys: guarded(createApiKeys(db)),
    invitations: guarded(createInvitations(db)),
    debugReads: guarded(sharing(run, createDebugReads(db), { record: ({ sessionId }) => sessionId })),
    support: guarded(createSupportSearch(db)),
    rateCounters: guarded(createRateCounters(db)),
    retention: guarded(createRetention(db)),
    jobs: guarded(createJobs(db)),
    secrets: guarded(createSecrets(db)),
    media: guarded(createMedia(database)),
    connections: guarded(createConnections(db)),
    submissions: guarded(createSubmissions(db)),
    registry: guarded(createRegistry(database)),
    webhooks: guarded(createWebhooks(db)),
    streams: guarded(createStreams(db)),
    testSends: guarded(createTestSends(database)),
  }
}
