/** Parts of the names that developers give to variables: `{{discount_code}}`, `{{order_id}}`. They are English by custom. */

const sellingNames =
  'discount discounts offer offers promo promotion coupon voucher sale deal deals cashback gift bonus reward'
const servingNames =
  'order booking invoice appointment tracking amount due ticket reservation account balance policy payment refund flight delivery shipment parcel claim receipt bill case transaction'

const selling: ReadonlySet<string> = new Set(sellingNames.split(' '))
const serving: ReadonlySet<string> = new Set(servingNames.split(' '))

/** @param token the variable with its braces */
export function roleOfVariable(token: string): 'sells' | 'serves' | null {
  const parts = token.slice(2, -2).toLowerCase().split('_')
  if (parts.some((part) => selling.has(part))) return 'sells'
  return parts.some((part) => serving.has(part)) ? 'serves' : null
}
