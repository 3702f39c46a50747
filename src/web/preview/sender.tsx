/** The name of the business at the top of the phone, written where it is shown. */
import { useEffect } from 'preact/hooks'
import { business, noteBusiness, writeBusiness } from '../state/business.ts'
import { say } from '../words/index.ts'

/** @param told what the assistant was told in this conversation */
export function Sender({ name, told }: { name: string | null; told: string | null }) {
  useEffect(() => noteBusiness(told), [told])
  return (
    <input
      slot="sender"
      class="sender"
      dir="auto"
      maxLength={100}
      autoComplete="organization"
      aria-label={say.preview.business}
      placeholder={say.preview.business}
      title={say.preview.edit}
      value={name ?? ''}
      onChange={({ currentTarget }) => {
        writeBusiness(currentTarget.value)
        // What is shown then may be the same as before.
        currentTarget.value = business.get().name ?? told ?? ''
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}
