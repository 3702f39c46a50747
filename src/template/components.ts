/** Putting components into a draft and taking them out; a draft keeps Meta's order and one component of a type. */
import { type Component, type ComponentType, componentOrder, type Draft, findComponent } from './draft.ts'
import { styleOf } from './placeholders.ts'

const orderOf = ({ type }: Component): number => componentOrder.indexOf(type)

export const withoutComponent = (draft: Draft, type: ComponentType): Draft => ({
  ...draft,
  components: draft.components.filter((component) => component.type !== type),
})

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

/** Keeps `parameter_format` in step with the texts; with no variables at all it stays as it was said. */
export function withDerivedFormat(draft: Draft): Draft {
  const style = styleOf(textsOf(draft).join('\n'))
  if (style === 'NAMED') return { ...draft, parameter_format: 'NAMED' }
  if (style === 'POSITIONAL' && draft.parameter_format === 'NAMED') return withoutProperty(draft, 'parameter_format')
  return draft
}
