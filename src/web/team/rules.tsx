/** What holds in a team besides Meta's rules: owners change it, others read it. */
import { useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import type { Policy, Workspace } from '../api/types.ts'
import { getPolicy, setPolicy } from '../api/workspaces.ts'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { CloseIcon } from '../icons.tsx'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { useLanguages } from '../state/languages.ts'
import { nameOfLanguage } from '../template/names.ts'
import { beyond, faultsByField, formOf, policyOf, type RuleField, type RulesForm } from './policy-form.ts'
import { rulesOf } from './policy-words.ts'
import { inTeamWords, useAction, useAnswer } from './use-list.ts'

const Sentences = ({ rules }: { rules: string[] }) => (
  <ul class="plain">
    {rules.map((rule) => (
      <li key={rule} dir="auto">
        {rule}
      </li>
    ))}
  </ul>
)

interface LanguagesProps {
  chosen: string[]
  onChange(chosen: string[]): void
  fault: string | undefined
}

function AllowedLanguages({ chosen, onChange, fault }: LanguagesProps) {
  const known = useLanguages()
  const others = known.filter(({ code }) => !chosen.includes(code))
  return (
    <div class="stack">
      <Choice
        label="Languages"
        value=""
        options={[
          ['', chosen.length === 0 ? 'All languages are allowed' : 'Allow another one…'],
          ...others.map(({ code, name }) => [code, `${name} · ${code}`] as const),
        ]}
        onChange={(code) => code !== '' && onChange([...chosen, code])}
      />
      {chosen.length > 0 && (
        <ul class="chips" aria-label="Allowed languages">
          {chosen.map((code) => (
            <li key={code}>
              <button
                type="button"
                aria-label={`Take out ${nameOfLanguage(code)}`}
                onClick={() => onChange(chosen.filter((one) => one !== code))}
              >
                {nameOfLanguage(code)}
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Problem words={fault ?? null} />
    </div>
  )
}

/** Those of the service are in force whatever the team wants. */
function OfTheService({ policy: { effective, policy } }: { policy: Policy }) {
  const rules = rulesOf(beyond(effective, policy))
  if (rules.length === 0) return null
  return (
    <div class="stack">
      <h3>From whoever runs this service</h3>
      <Sentences rules={rules} />
    </div>
  )
}

interface FormProps {
  team: Workspace
  policy: Policy
  onSaved(): void
}

function Form({ team, policy, onSaved }: FormProps) {
  const [form, setForm] = useState<RulesForm>(() => formOf(policy.policy))
  const [faults, setFaults] = useState<Partial<Record<RuleField | '', string>>>({})
  const [version, setVersion] = useState(policy.version)
  const [saved, setSaved] = useState('')
  const { isBusy, problem, code, run } = useAction()
  const change = (part: Partial<RulesForm>): void => {
    setSaved('')
    setForm({ ...form, ...part })
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    setFaults({})
    const wanted = policyOf(form)
    run(async () => {
      try {
        const stored = await setPolicy(team.workspace_id, { policy: wanted, version }, userCredentials())
        setForm(formOf(stored.policy))
        setVersion(stored.version)
        setSaved('Saved. It holds from the next message on.')
        onSaved()
      } catch (error) {
        if (error instanceof ApiError) setFaults(faultsByField(wanted, error.faults))
        throw error
      }
    })
  }
  const field = (name: 'words' | 'hosts' | 'reservedPrefixes' | 'requiredPrefix' | 'tone') => ({
    value: form[name],
    onChange: (value: string) => change({ [name]: value }),
    fault: faults[name],
  })
  const isPlaced = code === 'INVALID_POLICY' && faults[''] === undefined
  return (
    <form class="stack" onSubmit={submit} aria-label="Rules of the team">
      <p class="hint">The assistant keeps to them when it writes, and a template that breaks one cannot be finished.</p>
      <TextField
        label="Words that are not used"
        lines={3}
        hint="One a line"
        placeholder="cheapest"
        {...field('words')}
      />
      <TextField
        label="Sites that no link leads to"
        lines={2}
        hint="One a line"
        placeholder="bit.ly"
        {...field('hosts')}
      />
      <AllowedLanguages
        chosen={form.languages}
        onChange={(languages) => change({ languages })}
        fault={faults.languages}
      />
      <TextField label="Every name begins with" placeholder="mill_street_" {...field('requiredPrefix')} />
      <TextField
        label="No name begins with"
        lines={2}
        hint="One a line"
        placeholder="test_"
        {...field('reservedPrefixes')}
      />
      <TextField
        label="Tone"
        lines={2}
        hint="For the texts that the assistant writes"
        placeholder="Friendly and short, never pushy"
        {...field('tone')}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={form.onlyWarn}
          onChange={(event) => change({ onlyWarn: event.currentTarget.checked })}
        />
        <span>
          Only warn of what Meta may not enforce
          <small>Some rules are known from single refusals alone.</small>
        </span>
      </label>
      <Problem words={faults.onlyWarn ?? null} />
      <Problem words={isPlaced ? 'Please look at what is marked above.' : (faults[''] ?? problem)} />
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy}>
          Save the rules
        </button>
        <span role="status" class="answer">
          {saved}
        </span>
      </div>
    </form>
  )
}

export function Rules({ team }: { team: Workspace }) {
  const id = team.workspace_id
  const { value: policy, problem, reload } = useAnswer(() => getPolicy(id, userCredentials()), [id])
  const rules = policy === null ? [] : rulesOf(policy.effective)
  const isOwner = team.role === 'owner'
  return (
    <section class="panel" aria-labelledby="rules-title">
      <h2 id="rules-title">Rules besides Meta’s</h2>
      {policy !== null && isOwner && (
        <>
          <Form team={team} policy={policy} onSaved={reload} />
          <OfTheService policy={policy} />
        </>
      )}
      {policy !== null && !isOwner && (
        <>
          {rules.length === 0 ? <p class="hint">There are none.</p> : <Sentences rules={rules} />}
          <p class="hint">An owner of the team can change them.</p>
        </>
      )}
      <Problem words={problem && inTeamWords(problem)} />
    </section>
  )
}
