import { describe, expect, it } from 'vitest'
import { componentsFor } from '../../../src/publishing/index.ts'
import { componentsIn, type Judges, judgesOf } from './schemas.ts'
import { acceptedTemplates } from './templates.ts'

const judged = acceptedTemplates.map(({ id, payload }) => ({ id, payload, ...judgesOf(payload) }))

const names = ({ contract }: Judges, isAsked: (required: boolean) => boolean): string[] =>
  contract.parameters.filter(({ required }) => isAsked(required)).map(({ name }) => name)

const without = (values: Record<string, unknown>, name: string): Record<string, unknown> => {
  const { [name]: _, ...rest } = values
  return rest
}

/** Schemas of the values that are texts with a limit. */
const textsOf = ({ contract }: Judges): { name: string; maxLength: number }[] =>
  Object.entries(contract.schema.properties as Record<string, { maxLength?: number }>).flatMap(
    ([name, { maxLength }]) => (maxLength === undefined ? [] : [{ name, maxLength }]),
  )

/** Each list of the components with one entry fewer and with one twice. */
function miscounted(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, child]) =>
      miscounted(child).map((other) => ({ ...value, [key]: other })),
    )
  }
  return [
    ...(value.length === 0 ? [] : [[...value, value[0]]]),
    ...value.flatMap((item, index) => miscounted(item).map((other) => value.with(index, other))),
  ]
}

describe('the contract of every template that Meta accepts', () => {
  it('is made of many kinds', () => {
    expect(acceptedTemplates.length).toBeGreaterThan(55)
    const places = new Set(
      judged.flatMap(({ contract }) => contract.parameters.map(({ name }) => name.replace(/\d+/g, '#'))),
    )
    expect(places.size).toBeGreaterThan(15)
  })

  it.each(judged.map((one) => [one.id, one] as const))(
    '%s: its example fits, and so does the filled body',
    (_id, one) => {
      const { contract, fits, componentsFit, payload } = one
      expect(fits(contract.example)).toBe(true)
      expect(componentsFit(componentsIn(contract))).toBe(true)
      const fewest = Object.fromEntries(
        names(one, (required) => required).map((name) => [name, contract.example[name]]),
      )
      expect(fits(fewest)).toBe(true)
      expect(componentsFit(componentsFor(payload, fewest))).toBe(true)
    },
  )

  it.each(judged.map((one) => [one.id, one] as const))('%s: a missing or an extra parameter is refused', (_id, one) => {
    const { contract, fits, componentsFit, payload } = one
    expect(fits({ ...contract.example, something_else: 'x' })).toBe(false)
    for (const name of names(one, (required) => required)) {
      expect(fits(without(contract.example, name)), name).toBe(false)
      expect(componentsFit(componentsFor(payload, without(contract.example, name))), name).toBe(false)
    }
    const components = componentsIn(contract)
    for (const wrong of miscounted(components)) expect(componentsFit(wrong), JSON.stringify(wrong)).toBe(false)
    components.forEach((component, index) => {
      expect(componentsFit(components.with(index, { ...(component as object), extra: 1 }))).toBe(false)
    })
  })

  it.each(judged.map((one) => [one.id, one] as const))(
    '%s: a line break, a tab, five spaces, nothing or too much is refused',
    (_id, one) => {
      const { contract, fits, componentsFit, payload } = one
      for (const { name, maxLength } of textsOf(one)) {
        const isFree = /payload(_\d+)?$/.test(name)
        const odd = isFree ? [] : ['a\nb', 'a\tb', 'a     b', '   ']
        for (const wrong of [...odd, '', 'x'.repeat(maxLength + 1), 5, null]) {
          const values = { ...contract.example, [name]: wrong }
          expect(fits(values), `${name}: ${wrong}`).toBe(false)
          expect(componentsFit(componentsFor(payload, values)), `${name}: ${wrong}`).toBe(false)
        }
        expect(fits({ ...contract.example, [name]: 'x'.repeat(maxLength) }), name).toBe(true)
      }
    },
  )

  it('names a place in the body for each parameter', () => {
    for (const { contract } of judged) {
      for (const { name, places } of contract.parameters) {
        expect(places.length, name).toBeGreaterThan(0)
        for (const place of places) {
          const steps = place.split(/[.[\]]+/).filter((step) => step !== '')
          const found = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], contract.body)
          expect(found).toEqual(contract.example[name])
        }
      }
    }
  })
})
