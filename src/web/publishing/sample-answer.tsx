/** What Meta itself said when it was shown the text, beside our forecast, and what its verdicts on others have taught. */
import { useState } from 'preact/hooks'
import { listConnections, sampleOf } from '../api/publishing.ts'
import type { SampledForecast } from '../api/types.ts'
import { userCredentials } from '../state/account.ts'
import { useAnswer } from '../team/use-list.ts'
import { inWords } from '../template/names.ts'
import { dayOf } from '../time.ts'
import { useNews } from './news.ts'

type Sample = NonNullable<SampledForecast['meta_sample']>

const named = (category: string): string => inWords(category).toLowerCase()

/** Why there is no answer, as far as the person can do something about it. */
const without: Readonly<Record<Exclude<Sample['state'], 'answered'>, string>> = {
  waiting: 'Meta is being asked.',
  refused: 'Meta judges no samples for this account.',
  unknown: 'Meta was asked and gave no answer. You can ask again in an hour.',
}

function Answer({ sample: { state, category, asked_at, answered_at } }: { sample: Sample }) {
  if (state !== 'answered' || category === null)
    return (
      <p class="hint" role="status">
        {without[state === 'answered' ? 'refused' : state]}
      </p>
    )
  return (
    <p class="hint" role="status">
      <strong>Meta’s answer to this sample: {named(category)}</strong> ({dayOf(answered_at ?? asked_at)}). It is not the
      review, which sees the whole template.
    </p>
  )
}

const mayAskAgain = (sample: Sample | null): boolean => sample === null || sample.state === 'unknown'

function Known({ sessionId, draftHash, workspaceId, mayAsk }: SampleProps) {
  const [wanted, setWanted] = useState<string | null>(null)
  const { value, reload } = useAnswer(
    () => sampleOf(sessionId, wanted === draftHash, userCredentials()),
    [sessionId, draftHash, wanted],
  )
  useNews(workspaceId, reload)
  if (value === null) return null
  const { meta_sample: sample, category } = value
  return (
    <div class="sample-answer">
      {category.learned?.before != null && <p class="hint">{category.learned.told}</p>}
      {sample !== null && <Answer sample={sample} />}
      {mayAsk && mayAskAgain(sample) && wanted !== draftHash && (
        <p class="hint">
          <button type="button" class="quiet" onClick={() => setWanted(draftHash)}>
            Ask Meta about this text
          </button>{' '}
          Meta is shown the text with its sample values.
        </p>
      )}
    </div>
  )
}

interface SampleProps {
  sessionId: string
  draftHash: string
  workspaceId: string
  /** Whether the person may change the template. */
  mayAsk: boolean
}

/** Nothing where no account is connected. */
export function SampleAnswer(props: SampleProps) {
  const { value: accounts } = useAnswer(
    () => listConnections(props.workspaceId, userCredentials()),
    [props.workspaceId],
  )
  return accounts?.some(({ status }) => status === 'connected') ? <Known {...props} /> : null
}
