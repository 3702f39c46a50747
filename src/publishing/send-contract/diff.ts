/** What callers of a template have to change when its components have changed. Pure. */
import { sameJson } from '../../template/same-json.ts'
import type { SendContract } from './contract.ts'
import { toList, toRecord } from './raw.ts'

export interface ContractChange {
  parameter: string
  kind: 'added' | 'removed' | 'required' | 'optional' | 'values' | 'moved'
  /** True if code that was made for the old contract is refused. */
  breaking: boolean
  /** In plain English. */
  what: string
}

export interface ContractDifference {
  breaking: boolean
  changes: ContractChange[]
  /** The way from `parameters` to the message is another, so that generated code has to be made anew. */
  code_changed: boolean
}

const propertyOf = ({ schema }: SendContract, name: string): Record<string, unknown> => {
  const { description: _, ...rest } = toRecord(toRecord(schema.properties)[name])
  return rest
}

const isRequired = ({ schema }: SendContract, name: string): boolean => toList(schema.required).includes(name)

function changesOf(name: string, before: SendContract, after: SendContract): ContractChange[] {
  const changes: ContractChange[] = []
  const add = (kind: ContractChange['kind'], breaking: boolean, what: string): void => {
    changes.push({ parameter: name, kind, breaking, what })
  }
  const [was, is] = [isRequired(before, name), isRequired(after, name)]
  if (!was && is) add('required', true, `${name} has to be given now`)
  if (was && !is) add('optional', false, `${name} may be left out now`)
  const [values, newValues] = [propertyOf(before, name), propertyOf(after, name)]
  if (!sameJson(values, newValues)) {
    const isOnlyLonger =
      Number(newValues.maxLength) > Number(values.maxLength) &&
      sameJson({ ...values, maxLength: null }, { ...newValues, maxLength: null })
    const lengths = `${values.maxLength ?? 'any'} to ${newValues.maxLength ?? 'any'} characters`
    const isLength = values.type === newValues.type && values.maxLength !== newValues.maxLength
    add(
      'values',
      !isOnlyLonger,
      isLength ? `${name} may have another length: from ${lengths}` : `${name} takes other values`,
    )
  }
  const placesIn = ({ parameters }: SendContract): unknown => parameters.find((one) => one.name === name)?.places
  if (!sameJson(placesIn(before), placesIn(after)))
    add('moved', false, `${name} stands in another place of the message`)
  return changes
}

/** What changed from one contract of a template to the next. */
export function diffContracts(before: SendContract, after: SendContract): ContractDifference {
  const [old, current] = [before, after].map(({ parameters }) => parameters.map(({ name }) => name)) as [
    string[],
    string[],
  ]
  const changes = [
    ...old
      .filter((name) => !current.includes(name))
      .map(
        (name): ContractChange => ({
          parameter: name,
          kind: 'removed',
          breaking: true,
          what: `${name} is no longer taken`,
        }),
      ),
    ...current
      .filter((name) => !old.includes(name))
      .map((name): ContractChange => {
        const must = isRequired(after, name)
        return { parameter: name, kind: 'added', breaking: must, what: `${name} is new${must ? '' : ', and optional'}` }
      }),
    ...old.filter((name) => current.includes(name)).flatMap((name) => changesOf(name, before, after)),
  ]
  return {
    breaking: changes.some(({ breaking }) => breaking),
    changes,
    code_changed: before.typescript !== after.typescript,
  }
}
