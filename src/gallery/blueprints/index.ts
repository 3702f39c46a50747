/** Every blueprint of the gallery, in the order in which the gallery lists them. */
import type { Blueprint } from '../blueprint.ts'
import { deliveryFailed } from './delivery-failed.ts'
import { orderShipped } from './order-shipped.ts'
import { sale } from './sale.ts'

export const blueprints: readonly Blueprint[] = [sale, orderShipped, deliveryFailed]
