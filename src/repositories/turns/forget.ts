import { z } from 'zod'
import { storableTextOrNull } from '../../db/columns.ts'
import type { Query } from '../../db/database.ts'
import { type AddParameter, statement } from '../../db/statement.ts'
import { recordInWorkspace } from '../activity/record.ts'
import { callerOf, isOpenTo } from '../ownership.ts'
import type { Actor, Ticket } from '../types.ts'

interface Forget {
  ticket: Ticket
  access: Actor
  answer: string | null
}

/** Detaches the turn from its session, because it would otherwise be deleted with it. */
const forget = statement(z.unknown(), (param: AddParameter<Forget>) => {
  const caller = callerOf(param, 'write', ({ access }) => access)
  return `
    with gone as (
      delete from sessions
      where id = ${param(({ ticket }) => ticket.sessionId)}::uuid and ${isOpenTo('write', caller)}
      returning id, workspace_id
    ),
    kept as (
      update turns t
      set session_id = null, status = 'done', answer = ${param(({ answer }) => storableTextOrNull(answer))}::text
      from gone
      where t.id = ${param(({ ticket }) => ticket.turnId)}::uuid and t.owner = ${param(({ ticket }) => ticket.owner)}::text
        and t.session_id = gone.id and t.idempotency_key is not null
    ),
    entry as (${recordInWorkspace(param, 'gone', {
      action: () => 'session.deleted',
      by: ({ access }) => access.author,
      subject: ({ ticket }) => ({ kind: 'session', id: ticket.sessionId }),
    })})
    select id from gone`
})

/** See `Turns.forget`. */
export const forgetSession = async (query: Query, input: Forget): Promise<boolean> =>
  (await forget(query, input)).length > 0
