/** What the activity log of a workspace says about changes of it. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Entry, lineSchema } from '../../../src/activity/entry.ts'
import { createVerifier } from '../../../src/activity/verify.ts'
import type { Subject } from '../contract.ts'
import { anonymous, outcome, own, page, readyOf, start, takeTurn, turn, user } from '../given.ts'
import { as, authorOf, changes, draftHash, invitation } from './workspace-changes.ts'
import { createTeam } from './workspaces.ts'

export function describeRecorded(subject: Subject): void {
  describe('the activity log of a workspace', () => {
    let workspaceId: string
    beforeEach(async () => {
      workspaceId = await createTeam(subject)
      await subject.repositories.users.create(user('stranger'))
    })

    const entries = async (id = workspaceId): Promise<Entry[]> =>
      (await subject.repositories.activity.page(id, page)).entries

    async function faults(id: string): Promise<unknown[]> {
      const verifier = createVerifier({ from: null, head: null })
      for await (const chunk of await subject.repositories.activity.export(id))
        for (const line of chunk.trimEnd().split('\n')) verifier.add(lineSchema.parse(JSON.parse(line)))
      return verifier.end().faults
    }

    test.each(changes)('records %s by %s once, and nothing that %s tries', async (action, by, inVain, prepare) => {
      const change = await prepare(subject.repositories, workspaceId)
      const { act, digests = {}, chain = workspaceId } = change
      const before = (await entries(chain)).length
      await act(inVain)
      expect(await entries(chain)).toHaveLength(before)
      await act(by)
      const [added, ...earlier] = await entries(chain)
      expect(earlier).toHaveLength(before)
      expect(added).toMatchObject({ action, actor: { kind: 'user', id: by }, request_id: `a request of ${by}` })
      expect(added).toMatchObject({ subject: { id: change.subject }, digests })
      expect(await faults(chain)).toStrictEqual([])
    })

    test('has both where two settings are changed at once, and nothing where nothing is', async () => {
      const { workspaces } = subject.repositories
      const before = (await entries()).length
      await workspaces.change(workspaceId, as('owner'), { name: null, requireApproval: null }, start)
      expect(await entries()).toHaveLength(before)
      await workspaces.change(workspaceId, as('owner'), { name: 'Ours', requireApproval: true }, start)
      const added = (await entries()).slice(0, -before).map(({ action }) => action)
      expect(added.sort()).toStrictEqual(['workspace.approval_required', 'workspace.renamed'])
    })

    test('has nothing of what is done in sessions without a workspace', async () => {
      const { sessions, activity } = subject.repositories
      const before = await activity.head(null)
      const { sessionId } = await takeTurn(subject.repositories)
      expect(await sessions.remove(sessionId, anonymous)).toBe(true)
      expect(await activity.head(null)).toStrictEqual(before)
    })

    test('says who began a session in a team, once, and nothing of sessions in a personal workspace', async () => {
      const { sessions, workspaces, activity } = subject.repositories
      const { sessionId } = await takeTurn(subject.repositories, { access: own('owner'), workspaceId })
      await takeTurn(subject.repositories, { access: own('owner'), sessionId })
      const id = randomUUID()
      await sessions.create({ id, access: own('owner'), workspaceId, name: 'x', state: {}, at: start })
      await takeTurn(subject.repositories, { access: own('owner'), sessionId: id })
      const begun = (await entries()).filter(({ action }) => action === 'session.created')
      expect(begun.map((entry) => [entry.actor.id, entry.subject.id])).toEqual([
        ['owner', id],
        ['owner', sessionId],
      ])
      const home = (await workspaces.listOf(own('owner'))).find(({ personalOf }) => personalOf !== null)
      const before = await activity.head(home?.id ?? null)
      await takeTurn(subject.repositories, { access: own('owner') })
      expect(await activity.head(home?.id ?? null)).toStrictEqual(before)
    })

    test('is one chain, whatever is changed at once', async () => {
      const { workspaceInvitations, workspaces, turns } = subject.repositories
      const { ticket, session } = readyOf(await turns.begin(turn({ access: own('owner'), workspaceId })))
      const finalised = { draftHash, by: authorOf('owner') }
      await Promise.all([
        turns.complete(outcome(ticket, { expectedVersion: session.version, finalised })),
        ...Array.from({ length: 8 }, () => workspaceInvitations.create(workspaceId, as('owner'), invitation())),
        ...['a', 'b', 'c'].map((name) =>
          workspaces.change(workspaceId, as('owner'), { name, requireApproval: null }, start),
        ),
      ])
      // Before: the workspace was created, three people were invited and joined, and a session was begun.
      expect(await entries()).toHaveLength(8 + 12)
      expect(await faults(workspaceId)).toStrictEqual([])
    })
  })
}
