/** What it means that Meta moves a template to another category, or says that it will, and what that costs. */
import { useState } from 'preact/hooks'
import { getCategoryAlarm } from '../api/publishing.ts'
import type { CategoryAlarms, TemplateHistory } from '../api/types.ts'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { userCredentials } from '../state/account.ts'
import { browserValue } from '../state/storage.ts'
import { useAnswer } from '../team/use-list.ts'
import { inWords } from '../template/names.ts'
import { dayOf } from '../time.ts'
import { plainly } from './words.ts'

const named = (category: string): string => inWords(category).toLowerCase()

type Moved = Pick<
  TemplateHistory,
  'template_id' | 'updated_at' | 'category' | 'asked_category' | 'coming_category' | 'coming_at'
>

interface AlarmProps {
  workspaceId: string
  template: Moved
}

/** Where the customers are, and how many messages they get; the same for all templates of a business. */
interface Sends {
  country: string
  volume: string
}

const lastSends = browserValue<Sends>('sends')

const numberIn = (text: string): number | undefined => {
  const digits = text.replace(/[^\d]/g, '')
  return digits === '' || Number(digits) === 0 ? undefined : Math.min(Number(digits), 1_000_000_000)
}

type Alarm = NonNullable<CategoryAlarms['alarm']>

function Cost({
  alarm,
  markets,
  sends,
  onChange,
}: {
  alarm: Alarm
  markets: string[]
  sends: Sends
  onChange(sends: Sends): void
}) {
  const isAsked = sends.country !== '' && numberIn(sends.volume) !== undefined
  const change = (part: Partial<Sends>): void => {
    const next = { ...sends, ...part }
    lastSends.write(next)
    onChange(next)
  }
  return (
    <div class="stack">
      <h3>What it costs you</h3>
      <div class="asking">
        <Choice
          label="Where your customers are"
          value={sends.country}
          options={[['', 'Choose…'], ...markets.map((market) => [market, market] as const)]}
          onChange={(country) => change({ country })}
        />
        <TextField
          label="Messages a month"
          value={sends.volume}
          onChange={(volume) => change({ volume })}
          placeholder="10,000"
        />
      </div>
      <p role="status" class="cost">
        {isAsked ? <strong>{alarm.cost_text}</strong> : 'Choose where, and say how many, to see the difference.'}
        {isAsked && alarm.cost !== null && ' At Meta’s list prices.'}
      </p>
    </div>
  )
}

function Meaning({ workspaceId, template }: AlarmProps) {
  const [sends, setSends] = useState<Sends>(lastSends.read() ?? { country: '', volume: '' })
  const { template_id, updated_at } = template
  const [country, volume] = [sends.country || undefined, numberIn(sends.volume)]
  const { value } = useAnswer(
    () => getCategoryAlarm(workspaceId, template_id, { country, volume }, userCredentials()),
    [workspaceId, template_id, updated_at, country, volume],
  )
  if (value === null || value.alarm === null) return null
  const { alarm, markets } = value
  const { consent, review } = alarm
  return (
    <>
      <Cost alarm={alarm} markets={markets} sends={sends} onChange={setSends} />
      {consent.length > 0 && (
        <div class="stack">
          <h3>Who may get it</h3>
          <ul class="plain">
            {consent.map((sentence) => (
              <li key={sentence}>{plainly(sentence)}</li>
            ))}
          </ul>
        </div>
      )}
      {review !== null && (
        <div class="stack">
          <h3>If you think that is wrong</h3>
          <p>
            Ask Meta to look at it again, until {dayOf(review.until)}: WhatsApp Manager → Business Support → “Template
            Category Updates” → Request Review. An answer in time stops the move.
          </p>
          <p>Or take what sounds like advertising out of the text, under a new name.</p>
        </div>
      )}
    </>
  )
}

export function CategoryAlarm({ workspaceId, template }: AlarmProps) {
  const { category, asked_category: asked, coming_category: coming, coming_at: due } = template
  const isMoved = coming === null && asked !== null && category !== null && asked !== category
  const to = coming ?? (isMoved ? category : null)
  if (to === null || category === null) return null
  const before = coming === null ? (asked ?? '') : category
  return (
    <section class="panel alarm" aria-labelledby="alarm-title">
      <div role="alert" class="stack">
        <h2 id="alarm-title">{coming === null ? `Meta has made it ${named(to)}` : `Meta will make it ${named(to)}`}</h2>
        <p>
          {coming === null
            ? `You asked for ${named(before)}; to Meta it is ${named(to)}.`
            : `Until ${due === null ? 'then' : dayOf(due)} it stays ${named(before)}.`}
        </p>
      </div>
      <Meaning workspaceId={workspaceId} template={template} />
    </section>
  )
}
