/** Every blueprint of the gallery, in alphabetical order. */
import type { Blueprint } from '../blueprint.ts'
import { appointmentReminder } from './appointment-reminder.ts'
import { deliveryFailed } from './delivery-failed.ts'
import { orderShipped } from './order-shipped.ts'
import { priceChange } from './price-change.ts'
import { sale } from './sale.ts'
import { verificationCode } from './verification-code.ts'

export const blueprints: readonly Blueprint[] = [
  appointmentReminder,
  deliveryFailed,
  orderShipped,
  priceChange,
  sale,
  verificationCode,
]
