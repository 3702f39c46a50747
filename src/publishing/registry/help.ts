/** What a template of the registry needs besides its data: how it is sent, why it was rejected, what a move of its category means. */
import { costOf, type PriceList } from '../../assessment/index.ts'
import type { Caller } from '../../engine/index.ts'
import { appError } from '../../errors.ts'
import { categories } from '../../template/draft.ts'
import type { Publishing, TemplateHistoryView } from '../contract.ts'
import { type CategoryAlarm, categoryAlarm, type PriceOf } from '../doctor/alarm.ts'
import { type Diagnosis, diagnoseInSteps } from '../doctor/diagnose.ts'
import { noContract, type SendContract, sendContract } from '../send-contract/contract.ts'
import { type ContractDifference, diffContracts } from '../send-contract/diff.ts'
import { toRecord, toText } from '../send-contract/raw.ts'

/** All calls reject with AppError: those of `Publishing.getTemplate`, and TEMPLATE_UNREADABLE for one without components. */
export interface TemplateHelp {
  /** `difference`: to the contract of the version before; null: there is none. */
  contractOf(
    caller: Caller,
    workspaceId: string,
    id: string,
  ): Promise<{ contract: SendContract; difference: ContractDifference | null }>
  diagnosisOf(caller: Caller, workspaceId: string, id: string, pause: () => Promise<unknown>): Promise<Diagnosis>
  /** null: its category is what was asked for, and no move is announced. */
  alarmOf(
    caller: Caller,
    workspaceId: string,
    id: string,
    sends: { country: string | null; volume: number | null },
  ): Promise<CategoryAlarm | null>
  /** What `country` may name besides countries that have a market of their own. */
  readonly markets: readonly string[]
}

const pricesFrom =
  (list: PriceList): PriceOf =>
  ({ country, category }) => {
    const known = categories.find((one) => one === category)
    if (known === undefined) return null
    const { per_message, currency } = costOf(list, known, { countries: [{ country, share: 1 }], volume: null })
    return per_message === null ? null : { amount: per_message, currency }
  }

const payloadOf = (
  { name, language, category, parameter_format }: TemplateHistoryView,
  components: readonly Record<string, unknown>[],
): Record<string, unknown> => ({ name, language, category, ...(parameter_format && { parameter_format }), components })

/** Where the category goes: announced, or moved from what was asked for. */
function moveOf({ category, asked_category, coming_category, coming_at }: TemplateHistoryView) {
  const isComing = coming_category !== null && coming_category !== category
  const [from, to] = isComing ? [category, coming_category] : [asked_category, category]
  if (from === null || to === null || from === to) return null
  return { from, to, effectiveAt: isComing && coming_at !== null ? new Date(coming_at) : null }
}

export interface HelpParts {
  publishing: Pick<Publishing, 'getTemplate'>
  prices: PriceList
  now: () => Date
}

export function createTemplateHelp({ publishing, prices, now }: HelpParts): TemplateHelp {
  return {
    markets: prices.markets.map(({ market }) => market),

    async contractOf(caller, workspaceId, id) {
      const view = await publishing.getTemplate(caller, workspaceId, id)
      const payload = payloadOf(view, view.components)
      if (noContract(payload) !== null) throw appError('TEMPLATE_UNREADABLE')
      const contract = sendContract(payload)
      const [before] = view.versions.toSorted((one, other) => other.number - one.number).slice(1)
      const old = before === undefined ? null : payloadOf(view, before.components)
      if (old === null || noContract(old) !== null) return { contract, difference: null }
      return { contract, difference: diffContracts(sendContract(old), contract) }
    },

    async diagnosisOf(caller, workspaceId, id, pause) {
      const view = await publishing.getTemplate(caller, workspaceId, id)
      const { reason, recommendation } = toRecord(toRecord(view.explanation).rejection)
      const info = { reason: toText(reason) || null, recommendation: toText(recommendation) || null }
      // What Meta has made of it since is not what was judged.
      const template = payloadOf({ ...view, category: view.asked_category ?? view.category }, view.components)
      const since = new Date(view.created_at)
      return diagnoseInSteps({ template, reason: view.rejected_reason, info, since, now: now() }, pause)
    },

    async alarmOf(caller, workspaceId, id, sends) {
      const move = moveOf(await publishing.getTemplate(caller, workspaceId, id))
      return move && categoryAlarm({ ...move, ...sends, now: now(), prices: pricesFrom(prices) })
    },
  }
}
