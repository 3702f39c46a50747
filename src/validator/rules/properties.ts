import type { IssuePath } from '../issue.ts'
import {
  cardProperties,
  offerProperties,
  propertiesOfButton,
  propertiesOfComponent,
  readOnlyProperties,
  topProperties,
} from '../properties.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type ComponentView, type JsonObject, type Subject } from '../subject.ts'

/** The most unknown properties reported for one object, to keep the list readable. */
const reportedPerObject = 10

class UnknownPropertyCollector {
  findings: Finding[] | null = null

  compare(object: JsonObject, path: IssuePath, known: ReadonlySet<string> | null): void {
    if (known === null) return
    let reported = 0
    for (const property in object) {
      if (known.has(property) || !Object.hasOwn(object, property)) continue
      if (reported++ === reportedPerObject) return
      const readOnly = path.length === 0 && readOnlyProperties.has(property)
      this.findings ??= []
      this.findings.push({ path: [...path, property], args: { property: property.slice(0, 60), readOnly } })
    }
  }

  component({ raw, path, type }: ComponentView): void {
    if (type !== null) this.compare(raw, path, propertiesOfComponent(type))
  }
}

function unknownProperties(subject: Subject): readonly Finding[] {
  const unknown = new UnknownPropertyCollector()
  unknown.compare(subject.template, [], topProperties)
  for (const component of subject.components) unknown.component(component)
  const offer = asObject(subject.offer?.raw.limited_time_offer)
  if (offer !== null && subject.offer) {
    unknown.compare(offer, [...subject.offer.path, 'limited_time_offer'], offerProperties)
  }
  for (const { path, raw, components } of subject.cards) {
    unknown.compare(raw, path, cardProperties)
    for (const component of components) unknown.component(component)
  }
  for (const { raw, path, type } of subject.buttons) {
    if (type !== null) unknown.compare(raw, path, propertiesOfButton(type))
  }
  return unknown.findings ?? nothing
}

export const propertyRules = [
  defineRule({
    id: 'unknown-property',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'The create call knows every property.',
    source: ['api-ref', 'pywa'],
    evidence: 'M',
    check: unknownProperties,
  }),
] as const
