/** What jobs of publishing ask the database, long after the request. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SubmissionObstacle, SubmissionRecord } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import { own, revision, start } from '../given.ts'
import { connectionIn, submissionOf } from '../publishing-given.ts'
import { apiKey, draftHash } from './workspace-changes.ts'
import { createTeam } from './workspaces.ts'

export function describePublishing(subject: Subject): void {
  describe('a submission that waits', () => {
    let workspaceId: string
    let sessionId: string
    let submission: SubmissionRecord

    beforeEach(async () => {
      const { sessions, connections } = subject.repositories
      workspaceId = await createTeam(subject)
      sessionId = randomUUID()
      const owner = own('owner')
      await sessions.create({ id: sessionId, access: owner, workspaceId, name: 'A session', state: {}, at: start })
      await save(1, 'first')
      const place = { workspaceId, sessionId, owner, at: start, newId: randomUUID, text: 'text' }
      const connection = connectionIn(place, '1')
      await connections.create(owner, connection)
      submission = { ...submissionOf(place, connection.id, draftHash), createdBy: 'editor', sessionRevision: 1 }
    })

    const draftOf = (text: string) => ({ components: [{ type: 'BODY' as const, text }] })

    async function save(number: number, text: string): Promise<void> {
      const draft = draftOf(text)
      const input = { state: { draft }, lastAction: 'DRAFT', revision: revision(number, { draft }), at: start }
      const saved = { id: sessionId, access: own('owner'), expectedVersion: number - 1, ...input }
      expect(await subject.repositories.sessions.saveDraft(saved)).toBe(true)
    }

    const decide = async (decision: 'approved' | 'rejected', hash = draftHash): Promise<void> => {
      await subject.database.db.execute(sql`insert into approvals (session_id, draft_hash, decision, by, created_at)
        values (${sessionId}::uuid, ${hash}::text, ${decision}::text, 'reviewer', now())`)
    }
    const require = () =>
      subject.repositories.workspaces.change(workspaceId, own('owner'), { name: null, requireApproval: true }, start)
    const remove = () => subject.repositories.members.remove({ workspaceId, access: own('owner'), userId: 'editor' })

    const cases: [what: string, expected: SubmissionObstacle | null, happens: () => Promise<unknown>][] = [
      ['nothing happens', null, async () => undefined],
      ['its author leaves', 'author', remove],
      ['nobody has approved it', 'unapproved', require],
      ['only another draft is approved', 'unapproved', async () => [await require(), await decide('approved', 'b2')]],
      ['it is approved', null, async () => [await require(), await decide('approved')]],
      [
        'it is rejected after all',
        'rejected',
        async () => [await require(), await decide('approved'), await decide('rejected')],
      ],
      ['a rejection binds nobody', null, () => decide('rejected')],
      [
        'the draft changes',
        'changed',
        async () => [await require(), await decide('approved'), await save(2, 'second')],
      ],
      [
        'the draft comes back',
        null,
        async () => [await require(), await decide('approved'), await save(2, 'second'), await save(3, 'first')],
      ],
      ['the draft changes where nobody approves', null, () => save(2, 'second')],
    ]

    test.each(cases)('and %s: %s', async (_what, expected, happens) => {
      const { submissions } = subject.repositories
      await submissions.create(own('editor'), submission)
      await happens()
      expect(await submissions.obstacle(submission.id)).toBe(expected)
    })

    test('of a key lasts until the key is revoked', async () => {
      const { submissions, workspaceKeys } = subject.repositories
      const key = apiKey(workspaceId)
      await workspaceKeys.create(own('owner'), key)
      await submissions.create(own('owner'), { ...submission, createdBy: null, keyId: key.id })
      expect(await submissions.obstacle(submission.id)).toBeNull()
      await workspaceKeys.revoke(workspaceId, own('owner'), key.id, start)
      expect(await submissions.obstacle(submission.id)).toBe('author')
    })

    test('from the release before is not looked into', async () => {
      await subject.repositories.submissions.create(own('editor'), { ...submission, sessionRevision: null })
      await remove()
      expect(await subject.repositories.submissions.obstacle(submission.id)).toBeNull()
    })
  })
}
