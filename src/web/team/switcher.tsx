/** Chooses where a person works: alone, or in one of their teams. Nothing is shown to those who have none. */
import { Choice } from '../edit/text-fields.tsx'
import { useStore } from '../state/store.ts'
import { chooseTeam, personalOf, teams, teamsOf } from '../state/teams.ts'
import { say } from '../words/index.ts'

interface SwitcherProps {
  label: string
  onChosen?(): void
}

export function Switcher({ label, onChosen }: SwitcherProps) {
  const state = useStore(teams)
  const all = teamsOf(state)
  if (all.length === 0) return null
  const personal = personalOf(state)?.name ?? say.account.personal
  return (
    <div class="switcher">
      <Choice
        label={label}
        value={state.chosenId ?? ''}
        options={[['', personal], ...all.map(({ workspace_id, name }) => [workspace_id, name] as const)]}
        onChange={(id) => {
          chooseTeam(id === '' ? null : id)
          onChosen?.()
        }}
      />
    </div>
  )
}
