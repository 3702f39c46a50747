/** Sends an approved template to a phone that has proved itself, once for each confirmation. */
import { useMemo, useState } from 'preact/hooks'
import { getTestOffer, listPhones, sendTest } from '../api/phones.ts'
import type { TestSend as Sent, TemplateHistory, TestOffer, TestPhone } from '../api/types.ts'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { followLink } from '../router.ts'
import { userCredentials } from '../state/account.ts'
import { newId } from '../state/new-id.ts'
import { useAnswer } from '../team/use-list.ts'
import { timeOf } from '../time.ts'
import { FaultNote } from './account-row.tsx'
import { fieldsOf, parametersOf } from './test-values.ts'
import { useWish } from './use-requests.ts'
import { testWords } from './words.ts'

interface TestSendProps {
  workspaceId: string
  template: Pick<TemplateHistory, 'template_id' | 'connection_id' | 'updated_at'>
  /** Another number after each piece of news. */
  news: number
}

const priceOf = ({ cost }: TestOffer['confirm']): string =>
  cost === null ? 'What it costs is not known.' : `It costs ${cost.amount} ${cost.currency} at Meta’s list price.`

function Last({ sends }: { sends: Sent[] }) {
  return (
    <ul class="happened" aria-label="Tests of this template, newest first">
      {sends.slice(0, 5).map((sent) => (
        <li key={sent.test_send_id} data-state={sent.state}>
          {testWords(sent)}
          <time dateTime={sent.created_at}>{timeOf(sent.created_at)}</time>
          {sent.fault !== null && <FaultNote fault={sent.fault} />}
        </li>
      ))}
    </ul>
  )
}

interface FormProps extends TestSendProps {
  phone: TestPhone
}

function Form({ workspaceId, template, phone, news }: FormProps) {
  const { template_id: templateId, updated_at } = template
  const { test_number_id: phoneId } = phone
  const {
    value: offer,
    problem: refusal,
    reload,
  } = useAnswer(
    () => getTestOffer(workspaceId, templateId, phoneId, userCredentials()),
    [workspaceId, templateId, phoneId, updated_at, news],
  )
  const [written, setWritten] = useState<Record<string, string>>({})
  const [count, setCount] = useState(0)
  const { isBusy, problem, run } = useWish()
  // The same test has the same key, so that pressing again after a lost connection sends no second message.
  const key = useMemo(newId, [count, phoneId, JSON.stringify(written)])
  if (offer === null)
    return refusal === null ? <div class="skeleton" aria-busy="true" /> : <Problem words={refusal.message} />
  const { confirm, left_today, schema, example, sends } = offer
  const submit = (event: Event): void => {
    event.preventDefault()
    run(async () => {
      const body = { test_number_id: phoneId, confirm, parameters: parametersOf(example, written) }
      await sendTest(workspaceId, templateId, body, key, userCredentials())
      setCount(count + 1)
    }).then(reload)
  }
  return (
    <form class="stack" onSubmit={submit}>
      {fieldsOf(schema, example).map(({ key: name, label, value }) => (
        <TextField
          key={name}
          label={label}
          value={written[name] ?? value}
          onChange={(text) => setWritten({ ...written, [name]: text })}
        />
      ))}
      <p>
        {priceOf(confirm)} {left_today === 1 ? 'One more test' : `${left_today} more tests`} can go there today.
      </p>
      <Problem words={problem} />
      <div class="row">
        <button type="submit" disabled={isBusy || left_today === 0}>
          {isBusy ? (
            'Sending…'
          ) : (
            <span>
              Send to <bdi>{confirm.phone}</bdi>
            </span>
          )}
        </button>
      </div>
      {sends.length > 0 && <Last sends={sends} />}
    </form>
  )
}

export function TestSend({ workspaceId, template, news }: TestSendProps) {
  const { value: phones } = useAnswer(() => listPhones(workspaceId, userCredentials()), [workspaceId, news])
  const [chosen, setChosen] = useState('')
  if (phones === null) return null
  const able = phones.filter((phone) => phone.connection_id === template.connection_id && phone.verified_at !== null)
  const phone = able.find(({ test_number_id }) => test_number_id === chosen) ?? able[0]
  return (
    <section class="panel" aria-labelledby="test-title">
      <h2 id="test-title">Send a test</h2>
      {phone === undefined && (
        <p>
          See it on your own phone:{' '}
          <a href="/whatsapp" onClick={followLink}>
            add a phone for tests
          </a>{' '}
          first.
        </p>
      )}
      {able.length > 1 && (
        <Choice
          label="Phone"
          value={phone?.test_number_id ?? ''}
          options={able.map(({ test_number_id, phone: number }) => [test_number_id, number ?? ''] as const)}
          onChange={setChosen}
        />
      )}
      {phone !== undefined && (
        <Form key={phone.test_number_id} workspaceId={workspaceId} template={template} phone={phone} news={news} />
      )}
    </section>
  )
}
