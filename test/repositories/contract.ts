/** What every database must do, as one suite that runs on each kind of database. */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories } from '../../src/repositories/types.ts'
import { clearDatabase } from '../support/database.ts'
import { describeActivity } from './contract/activity.ts'
import { describeCounters } from './contract/counters.ts'
import { describeErasure } from './contract/erasure.ts'
import { describeIdempotency } from './contract/idempotency.ts'
import { describeJobs } from './contract/jobs.ts'
import { describeKeys } from './contract/keys.ts'
import { describeMedia } from './contract/media.ts'
import { describeMembers } from './contract/members.ts'
import { describeMessageStatus } from './contract/message-status.ts'
import { describeOwnership } from './contract/ownership.ts'
import { describePublishing } from './contract/publishing.ts'
import { describeQueue } from './contract/queue.ts'
import { describeRecorded } from './contract/recorded.ts'
import { describeRetention } from './contract/retention.ts'
import { describeSamples } from './contract/samples.ts'
import { describeSecrets } from './contract/secrets.ts'
import { describeSessions } from './contract/sessions.ts'
import { describeSupportSearch } from './contract/support-search.ts'
import { describeText } from './contract/text.ts'
import { describeTurns } from './contract/turns.ts'
import { describeUsage } from './contract/usage.ts'
import { describeWorkspaceErasure } from './contract/workspace-erasure.ts'
import { describeWorkspaces } from './contract/workspaces.ts'

/** The database under test; its properties may be read only inside tests. */
export interface Subject {
  database: Database
  repositories: Repositories
}

const suites = [
  describeTurns,
  describeQueue,
  describeIdempotency,
  describeSessions,
  describeOwnership,
  describeText,
  describeUsage,
  describeCounters,
  describeKeys,
  describeSupportSearch,
  describeMessageStatus,
  describeErasure,
  describeRetention,
  describeActivity,
  describeJobs,
  describeSecrets,
  describeMedia,
  describeWorkspaces,
  describeMembers,
  describeRecorded,
  describeWorkspaceErasure,
  describePublishing,
  describeSamples,
]

export function describeRepositories(name: string, open: () => Promise<Database>): void {
  describe(`repositories on ${name}`, () => {
    const subject = {} as Subject
    beforeAll(async () => {
      subject.database = await open()
      subject.repositories = createRepositories(subject.database)
    })
    beforeEach(() => clearDatabase(subject.database))
    afterAll(() => subject.database?.close())
    for (const suite of suites) suite(subject)
  })
}
