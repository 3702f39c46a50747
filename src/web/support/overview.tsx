/** The session's figures, and its draft as the customer sees it. */
import type { Debug } from '../api/types.ts'
import { PhonePreview } from '../preview/phone-preview.tsx'
import { followLink } from '../router.ts'
import { momentOf } from '../time.ts'

/** US dollars, with five decimals below one cent. */
export const money = (usd: number): string => (usd === 0 ? '$0' : `$${usd.toFixed(usd < 0.01 ? 5 : 2)}`)

/** The owner's sessions before and after this one. */
function Neighbours({ debug }: { debug: Debug }) {
  const link = (id: string | null, words: string) =>
    id === null ? (
      <span class="hint">{words}: none</span>
    ) : (
      <a href={`/support/${id}`} onClick={followLink}>
        {words}
      </a>
    )
  const whose = debug.owner === null ? 'without an owner' : 'of this owner'
  return (
    <nav class="row" aria-label="Other sessions">
      {link(debug.previous_session_id, `Earlier session ${whose}`)}
      {link(debug.next_session_id, `Later session ${whose}`)}
    </nav>
  )
}

export function Overview({ debug, revisions }: { debug: Debug; revisions: number }) {
  const { session_info: info } = debug
  const tokens = info.total_input_tokens + info.total_output_tokens
  const facts: [string, string][] = [
    ['Session', info.id],
    ['Owner', debug.owner ?? 'Nobody'],
    ['Started', momentOf(info.created_at)],
    ['Last change', momentOf(debug.updated_at)],
    ['Last action', debug.last_action ?? 'none'],
    ['Messages', String(info.total_messages)],
    ['Revisions', String(revisions)],
    ['Model calls', String(info.total_llm_calls)],
    ['Tokens', tokens.toLocaleString()],
    ['Cost', money(info.total_cost_usd)],
  ]
  return (
    <section class="overview" aria-label="Overview">
      <div>
        <Neighbours debug={debug} />
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <PhonePreview template={debug.current_draft} />
    </section>
  )
}
