import { useId } from 'preact/hooks'

interface DayFieldProps {
  label: string
  /** `2026-11-30`, or '' for none. */
  value: string
  onChange(value: string): void
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId()
  return (
    <div class="input">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  )
}
