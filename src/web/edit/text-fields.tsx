/** Labelled fields for the editors, and sample values for a text's variables. */
import { useEffect, useId, useRef } from 'preact/hooks'
import { aroundVariable } from '../template/around.ts'
import { variablesIn } from '../template/parts.ts'
import { say } from '../words/index.ts'

interface CounterProps {
  id: string
  value: string
  limit: number
}

/** How many characters (code points) there are, of how many. */
export function Counter({ id, value, limit }: CounterProps) {
  const length = [...value].length
  return (
    <small id={id} class="counter" data-over={length > limit}>
      {say.edit.count(length, limit)}
    </small>
  )
}

interface TextFieldProps {
  label: string
  value: string
  onChange(value: string): void
  /** Visible lines; 1 makes a single-line field. */
  lines?: number
  /** Maximum number of characters (code points) that Meta allows. Shown, not enforced. */
  limit?: number
  hint?: string
  placeholder?: string
  /** What is wrong with it. */
  fault?: string | undefined
}

export function TextField({ label, value, onChange, lines = 1, limit, hint, placeholder = '', fault }: TextFieldProps) {
  const id = useId()
  const length = [...value].length
  const count = limit === undefined ? null : say.edit.count(length, limit)
  const description = [fault, hint, count].filter(Boolean).join(' · ')
  const attributes = {
    id,
    value,
    dir: 'auto' as const,
    placeholder,
    'aria-invalid': fault === undefined ? undefined : true,
    'aria-describedby': description === '' ? undefined : `${id}-description`,
  }
  return (
    <div class="input">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...attributes} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...attributes} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      {description !== '' && (
        <small
          id={`${id}-description`}
          role={fault === undefined ? undefined : 'alert'}
          data-over={fault !== undefined || (limit !== undefined && length > limit)}
        >
          {description}
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
          const option = options[event.currentTarget.selectedIndex]
          if (option !== undefined) onChange(option[0])
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
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

/** One field for each variable, in the order of the text. Meta's reviewers see the message with these values. */
export function Samples({ text, samples, onChange }: SamplesProps) {
  const variables = variablesIn(text)
  const list = useRef<HTMLFieldSetElement>(null)
  const before = useRef(variables.length)
  useEffect(() => {
    // What is new is seen at once.
    if (variables.length > before.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    before.current = variables.length
  }, [variables.length])
  if (variables.length === 0) return null
  const nameOf = (name: string): string => {
    const around = aroundVariable(text, name, samples)
    return around.length > 3 ? around : `${say.edit.variable} ${name}`
  }
  return (
    <fieldset class="samples" ref={list}>
      <legend>{say.edit.samples}</legend>
      {variables.map((name) => (
        <TextField
          key={name}
          label={nameOf(name)}
          placeholder={say.edit.sampleHint}
          value={samples[name] ?? ''}
          onChange={(value) => onChange({ ...samples, [name]: value })}
        />
      ))}
    </fieldset>
  )
}
