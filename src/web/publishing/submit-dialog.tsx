/** The last look before a template goes to Meta: what exactly is sent, and into which account. */
import { useState } from 'preact/hooks'
import { submitDraft } from '../api/publishing.ts'
import type { Connection, Payload } from '../api/types.ts'
import { Choice } from '../edit/text-fields.tsx'
import { PhonePreview } from '../preview/phone-preview.tsx'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { useFilesOf } from '../state/files.ts'
import { asDraft } from '../template/edits-between.ts'
import { inWords, nameOfLanguage } from '../template/names.ts'
import { Drawer } from './drawer.tsx'
import { useWish } from './use-requests.ts'

interface SubmitDialogProps {
  sessionId: string
  draftHash: string
  payload: Payload
  accounts: Connection[]
  /** Makes sure that the template belongs where the account is. @throws ApiError */
  prepare(): Promise<void>
  onSubmitted(): void
  onClose(): void
}

export function SubmitDialog(props: SubmitDialogProps) {
  const { sessionId, draftHash, payload, accounts, prepare, onSubmitted, onClose } = props
  const [chosen, setChosen] = useState(accounts[0]?.connection_id ?? '')
  const { isBusy, problem, code, run } = useWish()
  const files = useFilesOf(sessionId, asDraft(payload))
  const account = accounts.find(({ connection_id }) => connection_id === chosen)
  if (account === undefined) return null
  const submit = async (replace: boolean): Promise<void> => {
    const isDone = await run(async () => {
      await prepare()
      await submitDraft(sessionId, { connection_id: chosen, draft_hash: draftHash, replace }, userCredentials())
    })
    if (isDone) onSubmitted()
  }
  const { name, language, category } = payload as Record<string, unknown>
  return (
    <Drawer title="Submit to WhatsApp" onClose={onClose}>
      <p>This is what Meta reviews, and what people will get. By submitting it, nothing is sent to anybody.</p>
      <PhonePreview template={payload} label="What is submitted" files={files} />
      <dl class="facts">
        <div>
          <dt>Name</dt>
          <dd dir="auto">{String(name)}</dd>
        </div>
        <div>
          <dt>Language</dt>
          <dd>{nameOfLanguage(String(language))}</dd>
        </div>
        <div>
          <dt>Category</dt>
          <dd>{inWords(String(category))}</dd>
        </div>
      </dl>
      {accounts.length > 1 && (
        <Choice
          label="Account"
          value={chosen}
          options={accounts.map(({ connection_id, name: called }) => [connection_id, called] as const)}
          onChange={setChosen}
        />
      )}
      <p>
        It goes into the WhatsApp account <strong dir="auto">{account.name}</strong>
        {account.account_name !== null && account.account_name !== account.name && (
          <>
            , called <bdi>{account.account_name}</bdi> at Meta
          </>
        )}
        .
      </p>
      <Problem words={problem} />
      {code === 'TEMPLATE_EXISTS' && (
        <p>You can replace it with this one, or close this and give yours another name.</p>
      )}
      <div class="row">
        {code === 'TEMPLATE_EXISTS' ? (
          <button type="button" class="danger" disabled={isBusy} onClick={() => submit(true)}>
            Replace the one in {account.name}
          </button>
        ) : (
          <button type="button" class="primary" disabled={isBusy} onClick={() => submit(false)}>
            Submit to {account.name}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Drawer>
  )
}
