/** The themes of the gallery's purposes, for reports that group templates. */

const themes: Readonly<Record<string, string>> = {
  orders:
    'order_confirmed order_shipped order_delayed order_delivered order_ready order_cancelled order_refunded order_returned out_for_delivery delivery_failed delivery_slot parcel_waiting pick_up_reminder',
  appointments:
    'appointment_confirmed appointment_reminder appointment_changed appointment_cancelled booking_confirmed booking_reminder booking_cancelled check_in class_time_change course_start interview_invitation real_estate_viewing waitlist schedule_change event_cancelled',
  payments:
    'payment_due payment_failed payment_received invoice_document subscription_ending subscription_renewed repair_estimate price_change',
  account:
    'account_alert application_update document_request new_device_login policy_change insurance_renewal membership_renewal loyalty_points test_results_ready',
  service:
    'service_outage service_restored service_due repair_ready recall_notice support_reply ticket_answered visit_follow_up closed_days opening_hours moved_address school_closed school_notice general_notice',
  offers:
    'sale coupon weekly_offer festival_offer birthday_offer back_in_stock cart_reminder new_arrivals new_branch new_service real_estate_listing referral',
  relationship:
    'welcome win_back festival_greeting event_invitation general_news donation_call donation_thanks volunteer_call',
  feedback: 'review_request survey',
  security: 'verification_code',
}

const byIntent: ReadonlyMap<string, string> = new Map(
  Object.entries(themes).flatMap(([theme, intents]) => intents.split(' ').map((intent) => [intent, theme] as const)),
)

export const themeOf = (intent: string): string | null => byIntent.get(intent) ?? null
