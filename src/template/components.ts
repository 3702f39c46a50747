/** Adds components to a draft and removes them. A draft keeps Meta's order and has at most one component of each type. */
import { type Component, type ComponentType, componentOrder, type Draft, findComponent } from './draft.ts'
import { styleOf } from './placeholders.ts'

const orderOf = ({ type }: Component): number => componentOrder.indexOf(type)

/** The draft without the component of that type. */
export const withoutComponent = (draft: Draft, type: ComponentType): Draft => ({
  ...draft,
  components: draft.components.filter((component) => component.type !== type),
})

/** The draft with this component, in place of any other of its type. */
export const withComponent = (draft: Draft, component: Component): Draft => ({
  ...draft,
  components: [...withoutComponent(draft, component.type).components, component].sort(
    (left, right) => orderOf(left) - orderOf(right),
  ),
})

/** The draft without that property. */
export function withoutProperty<Key extends Exclude<keyof Draft, 'components'>>(draft: Draft, key: Key): Draft {
  const { [key]: _removed, ...rest } = draft
  return rest as Draft
}

/** Every text of a draft that may hold variables of the template's style: header, body and card bodies. */
export function textsOf(draft: Pick<Draft, 'components'>): string[] {
  const cards = findComponent(draft, 'CAROUSEL')?.cards ?? []
  const components = [...draft.components, ...cards.flatMap((card) => card.components)]
  return components.flatMap((component) =>
    (component.type === 'HEADER' || component.type === 'BODY') && component.text !== undefined ? [component.text] : [],
  )
}

/** The draft with `parameter_format` matching its texts; without variables the format stays as it is. */
export function withDerivedFormat(draft: Draft): Draft {
  const style = styleOf(textsOf(draft).join('\n'))
  if (style === 'NAMED') return { ...draft, parameter_format: 'NAMED' }
  if (style === 'POSITIONAL' && draft.parameter_format === 'NAMED') return withoutProperty(draft, 'parameter_format')
  return draft
}
