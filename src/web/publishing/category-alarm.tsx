/** What it means that Meta moves a template to another category, or says that it will. */
import type { TemplateHistory } from '../api/types.ts'
import { inWords } from '../template/names.ts'
import { dayOf } from '../time.ts'

const named = (category: string): string => inWords(category).toLowerCase()

const Marketing = () => (
  <ul class="plain">
    <li>In most countries a marketing message costs more than a utility one; see Meta’s price list for yours.</li>
    <li>Send it only to people who have agreed to get advertising from you, and let them stop it.</li>
    <li>Meta delivers only so many marketing messages to a person, so some will not arrive.</li>
  </ul>
)

type Moved = Pick<TemplateHistory, 'category' | 'asked_category' | 'coming_category' | 'coming_at'>

export function CategoryAlarm({ template }: { template: Moved }) {
  const { category, asked_category: asked, coming_category: coming, coming_at: due } = template
  const isMoved = coming === null && asked !== null && category !== null && asked !== category
  const to = coming ?? (isMoved ? category : null)
  if (to === null || category === null) return null
  const before = coming === null ? (asked ?? '') : category
  return (
    <section class="panel alarm" role="alert" aria-labelledby="alarm-title">
      <h2 id="alarm-title">{coming === null ? `Meta has made it ${named(to)}` : `Meta will make it ${named(to)}`}</h2>
      <p>
        {coming === null
          ? `You asked for ${named(before)}; to Meta it is ${named(to)}.`
          : `Until ${due === null ? 'then' : dayOf(due)} it stays ${named(before)}.`}
        {to === 'MARKETING' && ' What that means:'}
      </p>
      {to === 'MARKETING' && <Marketing />}
      <p>
        If you think that is wrong, ask Meta to look at it again within 60 days: in WhatsApp Manager, at the template.
        Or take what sounds like advertising out of the text, under a new name.
      </p>
    </section>
  )
}
