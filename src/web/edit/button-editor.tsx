/** Edits one button: its type, its label and values, its position. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Button, Edit } from '../api/types.ts'
import { dividedAddress } from '../template/around.ts'
import { buttonInput } from '../template/edits-between.ts'
import { buttonsIn } from '../template/parts.ts'
import { withButton } from '../template/with-part.ts'
import { say } from '../words/index.ts'
import { EditorForm, type EditorProps, useTry } from './editor-form.tsx'
import { Choice, TextField } from './text-fields.tsx'

type ButtonType = Button['type']
type Input = ReturnType<typeof buttonInput>

const commonTypes = (): readonly (readonly [ButtonType, string])[] => [
  ['QUICK_REPLY', say.edit.buttonKinds.QUICK_REPLY],
  ['URL', say.edit.buttonKinds.URL],
  ['PHONE_NUMBER', say.edit.buttonKinds.PHONE_NUMBER],
  ['COPY_CODE', say.edit.buttonKinds.COPY_CODE],
]

const titleOf = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

interface PartsProps {
  button: Input
  onChange(change: Partial<Input>): void
}

interface AddressFieldsProps {
  url: string
  sample: string
  onChange(change: Pick<Input, 'url' | 'example'>): void
}

/** That an address ends with a variable is asked in words: nobody knows what one is. */
function AddressFields({ url, sample, onChange }: AddressFieldsProps) {
  const { same, differs } = dividedAddress(url)
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [differs])
  const write = (address: string, isOwn: boolean): void => onChange({ url: isOwn ? `${address}{{1}}` : address })
  return (
    <>
      <div class="pair wide">
        <TextField
          label={say.edit.address}
          value={same}
          onChange={(value) => {
            const typed = dividedAddress(value)
            write(typed.same, differs || typed.differs)
          }}
          limit={2000}
          placeholder="https://"
          {...(differs && { hint: say.edit.addressHint })}
        />
        {differs && (
          <div ref={end}>
            <TextField
              label={say.edit.addressEnd}
              value={sample}
              onChange={(value) => onChange({ example: value })}
              hint={say.edit.addressEndHint}
            />
          </div>
        )}
      </div>
      <label class="tick">
        <input type="checkbox" checked={differs} onChange={(event) => write(same, event.currentTarget.checked)} />
        {say.edit.differs}
      </label>
    </>
  )
}

function ButtonFields({ button, onChange }: PartsProps) {
  const { type, url, phone_number: phone, example } = button
  return (
    <>
      {type === 'URL' && <AddressFields url={url ?? ''} sample={example ?? ''} onChange={onChange} />}
      {type === 'PHONE_NUMBER' && (
        <TextField
          label={say.edit.number}
          value={phone ?? ''}
          onChange={(value) => onChange({ phone_number: value })}
          hint={say.edit.numberHint}
          placeholder="+1"
        />
      )}
      {type === 'COPY_CODE' && (
        <TextField label={say.edit.code} value={example ?? ''} onChange={(value) => onChange({ example: value })} />
      )}
    </>
  )
}

/** The button as the template has it: samples of addresses are lists there. */
const shownButton = ({ example, ...button }: Input): Button =>
  ({ ...button, ...(example !== undefined && { example: button.type === 'URL' ? [example] : example }) }) as Button

/** Where the conversation is about a website, a new button leads to one. */
const newButton = (isAboutWebsite: boolean): Input =>
  isAboutWebsite ? { type: 'URL', text: '', url: '' } : { type: 'QUICK_REPLY', text: '' }

export function ButtonEditor({ index, ...props }: EditorProps & { index: number }) {
  const existing = buttonsIn(props.draft)[index]
  const [button, setButton] = useState<Input>(existing ? buttonInput(existing) : newButton(props.isAboutWebsite))
  const common = commonTypes()
  const types = common.some(([type]) => type === button.type)
    ? common
    : [...common, [button.type, titleOf(button.type)] as const]
  // Until it has a label, the preview says what it is.
  const [, kind = ''] = types.find(([type]) => type === button.type) ?? []
  const isLabelled = button.type === 'COPY_CODE' || (button.text ?? '') !== ''
  useTry(props, withButton(props.draft, index, shownButton(isLabelled ? button : { ...button, text: kind })))
  const edits = (): Edit[] =>
    existing ? [{ op: 'change_button', index, button }] : [{ op: 'add_button', button, index: null }]
  const move = (to: number): void => props.onSave([{ op: 'move_button', from: index, to }])
  const count = buttonsIn(props.draft).length
  return (
    <EditorForm
      {...props}
      title={existing ? say.edit.editButton(index + 1) : say.edit.addButton}
      edits={edits}
      removal={existing && [{ op: 'remove_button', index }]}
    >
      <div class="pair">
        <Choice
          label={say.edit.kind}
          value={button.type}
          options={types}
          onChange={(type) => setButton({ ...button, type })}
        />
        {button.type !== 'COPY_CODE' && (
          <TextField
            label={say.edit.label}
            value={button.text ?? ''}
            onChange={(text) => setButton({ ...button, text })}
            limit={25}
          />
        )}
      </div>
      <ButtonFields button={button} onChange={(change) => setButton({ ...button, ...change })} />
      {existing && count > 1 && (
        <div class="row">
          <button type="button" disabled={index === 0 || props.isBusy} onClick={() => move(index - 1)}>
            {say.edit.moveUp}
          </button>
          <button type="button" disabled={index === count - 1 || props.isBusy} onClick={() => move(index + 1)}>
            {say.edit.moveDown}
          </button>
        </div>
      )}
    </EditorForm>
  )
}
