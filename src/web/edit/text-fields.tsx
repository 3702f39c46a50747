/** Labelled fields of the editors, and the samples of a text's variables. */
import { useId } from 'preact/hooks'
import { variablesIn } from '../template/parts.ts'

interface TextFieldProps {
  label: string
  value: string
  onChange(value: string): void
  /** Lines; one makes a single-line field. */
  lines?: number
  /** Characters that Meta allows. */
  limit?: number
  hint?: string
  placeholder?: string
}

export function TextField({ label, value, onChange, lines = 1, limit, hint, placeholder = '' }: TextFieldProps) {
  const id = useId()
  const length = [...value].length
  const count = limit === undefined ? null : `${length} of ${limit} characters`
  const about = [hint, count].filter(Boolean).join(' · ')
  const shared = {
    id,
    value,
    dir: 'auto' as const,
    placeholder,
    'aria-describedby': about === '' ? undefined : `${id}-about`,
  }
  return (
    <div class="input">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      {about !== '' && (
        <small id={`${id}-about`} data-over={limit !== undefined && length > limit}>
          {about}
        </small>
      )}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange(value: Value): void
}

export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div class="input">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex]
          if (chosen !== undefined) onChange(chosen[0])
        }}
      >
        {options.map(([of, words]) => (
          <option key={of} value={of}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface SamplesProps {
  text: string
  samples: Record<string, string>
  onChange(samples: Record<string, string>): void
}

/** One field for each variable of the text: Meta's reviewers read the message with these values. */
export function Samples({ text, samples, onChange }: SamplesProps) {
  const variables = variablesIn(text)
  if (variables.length === 0) return null
  return (
    <fieldset class="samples">
      <legend>Sample values</legend>
      {variables.map((name) => (
        <TextField
          key={name}
          label={`{{${name}}}`}
          value={samples[name] ?? ''}
          onChange={(value) => onChange({ ...samples, [name]: value })}
        />
      ))}
    </fieldset>
  )
}
