/** How far a submission is: on the way to Meta, and in Meta's review. Both are shown, because they are different things. */
import type { Submission } from '../api/types.ts'
import { followLink } from '../router.ts'
import { inWords } from '../template/names.ts'
import { FaultNote } from './account-row.tsx'
import { stateWords, statusWords, type Tone } from './words.ts'

const Step = ({ title, name, meaning, tone }: { title: string; name: string; meaning: string; tone: Tone }) => (
  <li data-tone={tone}>
    <h4>{title}</h4>
    <p>
      <strong>{name}.</strong> {meaning}
    </p>
  </li>
)

const notYet = { name: 'Not yet', meaning: 'It begins when Meta has the template.', tone: 'plain' as const }

/** What Meta made of the category that was asked for. */
function CategoryNote({ submission: { asked_category: asked, given_category: given } }: { submission: Submission }) {
  if (given === null || asked === null || given === asked) return null
  return (
    <p class="notice">
      You asked for {inWords(asked).toLowerCase()}; Meta made it {inWords(given).toLowerCase()}, which has other prices
      and other rules.
    </p>
  )
}

export function SubmissionProgress({ submission, account }: { submission: Submission; account: string }) {
  const { state, review_status: review, fault, template_id } = submission
  const isHere = state === 'accepted'
  return (
    <div class="submission">
      <div role="status">
        <ol aria-label="The submission">
          <Step title={`On the way to ${account}`} {...stateWords(state)} />
          <Step title="Meta’s review" {...(isHere || review !== null ? statusWords(review ?? 'PENDING') : notYet)} />
        </ol>
      </div>
      {fault !== null && !isHere && <FaultNote fault={fault} />}
      <CategoryNote submission={submission} />
      {template_id !== null && (
        <p>
          <a href={`/whatsapp/${template_id}`} onClick={followLink}>
            Everything about it in WhatsApp
          </a>
        </p>
      )}
    </div>
  )
}
