import type { Wording } from './wording.ts'

export const englishWording: Wording = {
  texts: {
    reminder:
      'Hello {{1}}, this is a reminder[ from {brand}] about {{2}} on {{3}}. Please reply to this message if you have any questions.',
    booking_reminder:
      'Hello {{1}}, this is a reminder of your booking[ at {brand}] on {{2}} at {{3}}. Please let us know if your plans change.',
    announcement:
      'Hello {{1}}, we have news[ from {brand}] for you: {{2}}. Please reply to this message with any question.',
    verification: 'Use the code we sent you to finish signing in.',
    abandoned_cart:
      'Hello {{1}}, you left something in your cart[ at {brand}]. Your items are still waiting for you. Complete your order whenever it suits you!',
    back_in_stock:
      'Good news, {{1}}! {{2}} is available again[ at {brand}]. Order soon while there is plenty to choose from.',
    delivery_delay:
      'Hello {{1}}, your order {{2}}[ from {brand}] is delayed. The new delivery date is {{3}}, and we are sorry for the inconvenience this may cause.',
    refund:
      'Hello {{1}}, we have processed the refund for your order {{2}}[ at {brand}]. The amount of {{3}} should reach your account within 5 working days.',
    out_for_delivery:
      'Hello {{1}}, your order {{2}}[ from {brand}] is out for delivery and should reach you today. Please keep your phone at hand for our driver.',
    order_shipped:
      'Hello {{1}}, your order {{2}}[ from {brand}] has been shipped. The expected delivery date is {{3}}, and we will keep you informed on the way.',
    order_ready:
      'Hello {{1}}, your order {{2}} is ready for collection[ at {brand}]. Please bring your order number with you.',
    order_confirmation:
      'Hello {{1}}, thank you for your order[ at {brand}]. We have received order {{2}} and will let you know as soon as it is on its way.',
    booking_confirmation:
      'Hello {{1}}, your booking[ at {brand}] for {{2}} is confirmed. Please let us know if anything changes.',
    appointment:
      'Hello {{1}}, this is a reminder of your appointment[ at {brand}] on {{2}} at {{3}}. Please let us know if you cannot make it.',
    payment_received:
      'Hello {{1}}, we have received your payment of {{2}}[ to {brand}]. Thank you, your account is up to date.',
    subscription:
      'Hello {{1}}, your subscription[ with {brand}] ends on {{2}}. Please renew it before that day to keep using the service.',
    payment_reminder:
      'Hello {{1}}, this is a reminder that your payment of {{2}}[ to {brand}] is due on {{3}}. Please ignore this message if you have already paid.',
    feedback:
      'Hello {{1}}, thank you for your recent visit[ to {brand}] on {{2}}. Please tell us how everything went, it takes less than a minute.',
    support:
      'Hello {{1}}, there is an update on your support request {{2}}[ at {brand}]. Please open your account to read our answer, or reply here with any question.',
    account_alert:
      'Hello {{1}}, there was a change to your account[ at {brand}] on {{2}}. If this was not you, please contact us right away.',
    event:
      'Hello {{1}}, you are invited[ by {brand}]! Join us on {{2}} for an occasion made for you. We look forward to seeing you there!',
    welcome:
      'Welcome[ to {brand}], {{1}}! We are happy to have you with us. Reply to this message whenever you have a question.',
    reengagement:
      'Hello {{1}}, it has been a while since your last visit[ to {brand}]. We would love to see you again soon!',
    new_arrivals:
      'Something new has arrived[ at {brand}]! Be among the first to discover our latest arrivals and find your favourite.',
    promotion: 'Good news[ from {brand}]! A special offer is waiting for you. Come by soon and make the most of it!',
    festival:
      'Warm wishes[ from {brand}]! May this season bring joy to you and your family. Thank you for being with us.',
  },
  openings: {
    reminder: 'Hello {{1}}, this is a reminder[ from {brand}].',
    booking_reminder: 'Hello {{1}}, this is a reminder of your booking[ at {brand}].',
    announcement: 'Hello {{1}}, we have news for you[ from {brand}].',
    payment_reminder: 'Hello {{1}}, this is a payment reminder[ from {brand}].',
    appointment: 'Hello {{1}}, this is a reminder of your appointment[ at {brand}].',
    order_confirmation: 'Hello {{1}}, thank you for your order[ at {brand}].',
    order_shipped: 'Hello {{1}}, your order[ from {brand}] is on its way.',
    order_ready: 'Hello {{1}}, here is an update[ from {brand}].',
    out_for_delivery: 'Hello {{1}}, your order[ from {brand}] is out for delivery.',
    delivery_delay: 'Hello {{1}}, here is an update on your delivery[ from {brand}].',
    refund: 'Hello {{1}}, here is an update on your refund[ from {brand}].',
    booking_confirmation: 'Hello {{1}}, your booking[ at {brand}] is confirmed.',
    payment_received: 'Hello {{1}}, we have received your payment[ to {brand}]. Thank you.',
    subscription: 'Hello {{1}}, this is a message about your subscription[ with {brand}].',
    support: 'Hello {{1}}, there is an update on your support request[ at {brand}].',
    account_alert: 'Hello {{1}}, this is a message about your account[ at {brand}].',
    abandoned_cart: 'You left something in your cart[ at {brand}].',
    event: 'You are invited[ by {brand}]!',
    promotion: 'Good news[ from {brand}]!',
    festival: 'Warm wishes[ from {brand}]!',
    new_arrivals: 'Something new has arrived[ at {brand}]!',
    welcome: 'Welcome[ to {brand}]!',
    reengagement: 'We have missed you[ at {brand}]!',
    back_in_stock: 'Good news[ from {brand}]: it is back!',
    feedback: 'Thank you for your recent visit[ to {brand}].',
  },
  closings: {
    payment_reminder: 'Please ignore this message if you have already paid.',
    appointment: 'Please let us know if you cannot make it.',
    booking_reminder: 'Please let us know if your plans change.',
    delivery_delay: 'We are sorry for the inconvenience and thank you for your patience.',
    abandoned_cart: 'Complete your order whenever it suits you!',
    event: 'We look forward to seeing you there!',
    promotion: 'Come by soon and make the most of it!',
    festival: 'Thank you for being with us.',
    new_arrivals: 'Be among the first to discover it!',
    welcome: 'Reply to this message whenever you have a question.',
    reengagement: 'We would love to see you again soon!',
    feedback: 'Please tell us how everything went.',
  },
  discount: 'Enjoy {value} off.',
  code: 'Use code {value}.',
  invitation: 'Join us for {value}.',
  opening: 'Hello[ from {brand}]!',
  closing: 'Please reply to this message if you have any questions.',
}
