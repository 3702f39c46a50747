import { z } from 'zod'
import { storableTextOrNull } from '../../db/columns.ts'
import type { Query } from '../../db/database.ts'
import { type Given, statement } from '../../db/statement.ts'
import { isWritableBy } from '../ownership.ts'
import type { Access, Ticket } from '../types.ts'

export interface Forget {
  ticket: Ticket
  access: Access
  answer: string | null
}

/** The turn is parted from its session first, or it would be removed with it. */
const forget = statement(z.unknown(), (given: Given<Forget>) => {
  const userId = given(({ access }) => storableTextOrNull(access.userId))
  return `
    with gone as (
      delete from sessions
      where id = ${given(({ ticket }) => ticket.sessionId)}::uuid and ${isWritableBy(userId)}
      returning id
    ),
    kept as (
      update turns t
      set session_id = null, status = 'done', answer = ${given(({ answer }) => storableTextOrNull(answer))}::text
      from gone
      where t.id = ${given(({ ticket }) => ticket.turnId)}::uuid and t.owner = ${given(({ ticket }) => ticket.owner)}::text
        and t.session_id = gone.id and t.idempotency_key is not null
    )
    select id from gone`
})

/** See `Turns.forget`. */
export const forgetSession = async (query: Query, input: Forget): Promise<boolean> =>
  (await forget(query, input)).length > 0
