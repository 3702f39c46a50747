/** Edits one button: its type, its label and values, its position. */
import { useState } from 'preact/hooks'
import type { Button, Edit } from '../api/types.ts'
import { buttonInput } from '../template/edits-between.ts'
import { buttonsIn, variablesIn } from '../template/parts.ts'
import { withButton } from '../template/with-part.ts'
import { EditorForm, type EditorProps, useTry } from './editor-form.tsx'
import { Choice, TextField } from './text-fields.tsx'

type ButtonType = Button['type']
type Input = ReturnType<typeof buttonInput>

const commonTypes: readonly (readonly [ButtonType, string])[] = [
  ['QUICK_REPLY', 'Quick reply'],
  ['URL', 'Open a website'],
  ['PHONE_NUMBER', 'Call a number'],
  ['COPY_CODE', 'Copy a code'],
]

const titleOf = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

interface PartsProps {
  button: Input
  onChange(change: Partial<Input>): void
}

function ButtonFields({ button, onChange }: PartsProps) {
  const { type, text, url, phone_number: phone, example } = button
  return (
    <>
      {type !== 'COPY_CODE' && (
        <TextField label="Label" value={text ?? ''} onChange={(value) => onChange({ text: value })} limit={25} />
      )}
      {type === 'URL' && (
        <TextField
          label="Address"
          value={url ?? ''}
          onChange={(value) => onChange({ url: value })}
          limit={2000}
          hint="May end with {{1}}"
          placeholder="https://"
        />
      )}
      {type === 'URL' && variablesIn(url ?? '').length > 0 && (
        <TextField label="Sample for {{1}}" value={example ?? ''} onChange={(value) => onChange({ example: value })} />
      )}
      {type === 'PHONE_NUMBER' && (
        <TextField
          label="Number"
          value={phone ?? ''}
          onChange={(value) => onChange({ phone_number: value })}
          hint="With country code"
          placeholder="+1"
        />
      )}
      {type === 'COPY_CODE' && (
        <TextField label="Code" value={example ?? ''} onChange={(value) => onChange({ example: value })} />
      )}
    </>
  )
}

/** The button as the template has it: samples of addresses are lists there. */
const shownButton = ({ example, ...button }: Input): Button =>
  ({ ...button, ...(example !== undefined && { example: button.type === 'URL' ? [example] : example }) }) as Button

export function ButtonEditor({ index, ...props }: EditorProps & { index: number }) {
  const existing = buttonsIn(props.draft)[index]
  const [button, setButton] = useState<Input>(existing ? buttonInput(existing) : { type: 'QUICK_REPLY', text: '' })
  const types = commonTypes.some(([type]) => type === button.type)
    ? commonTypes
    : [...commonTypes, [button.type, titleOf(button.type)] as const]
  useTry(props, withButton(props.draft, index, shownButton(button)))
  const edits = (): Edit[] =>
    existing ? [{ op: 'change_button', index, button }] : [{ op: 'add_button', button, index: null }]
  const move = (to: number): void => props.onSave([{ op: 'move_button', from: index, to }])
  const count = buttonsIn(props.draft).length
  return (
    <EditorForm
      {...props}
      title={existing ? `Edit button ${index + 1}` : 'Add button'}
      edits={edits}
      removal={existing && [{ op: 'remove_button', index }]}
    >
      <Choice label="Kind" value={button.type} options={types} onChange={(type) => setButton({ ...button, type })} />
      <ButtonFields button={button} onChange={(change) => setButton({ ...button, ...change })} />
      {existing && count > 1 && (
        <div class="row">
          <button type="button" disabled={index === 0 || props.isBusy} onClick={() => move(index - 1)}>
            Move up
          </button>
          <button type="button" disabled={index === count - 1 || props.isBusy} onClick={() => move(index + 1)}>
            Move down
          </button>
        </div>
      )}
    </EditorForm>
  )
}
