/** The session's figures, and its draft as the customer sees it. */
import type { Debug } from '../api/types.ts'
import { PhonePreview } from '../preview/phone-preview.tsx'
import { timeOf } from '../time.ts'

/** US dollars, with five decimals below one cent. */
export const money = (usd: number): string => (usd === 0 ? '$0' : `$${usd.toFixed(usd < 0.01 ? 5 : 2)}`)

export function Overview({ debug, revisions }: { debug: Debug; revisions: number }) {
  const { session_info: info } = debug
  const tokens = info.total_input_tokens + info.total_output_tokens
  const facts: [string, string][] = [
    ['Session', info.id],
    ['Started', timeOf(info.created_at)],
    ['Last change', timeOf(debug.updated_at)],
    ['Last action', debug.last_action ?? 'none'],
    ['Messages', String(info.total_messages)],
    ['Revisions', String(revisions)],
    ['Model calls', String(info.total_llm_calls)],
    ['Tokens', tokens.toLocaleString()],
    ['Cost', money(info.total_cost_usd)],
  ]
  return (
    <section class="overview" aria-label="Overview">
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PhonePreview template={debug.current_draft} />
    </section>
  )
}
