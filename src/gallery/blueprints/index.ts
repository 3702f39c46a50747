/** Every blueprint of the gallery, in alphabetical order. */
import type { Blueprint } from '../blueprint.ts'
import { accountAlert } from './account-alert.ts'
import { applicationUpdate } from './application-update.ts'
import { appointmentCancelled } from './appointment-cancelled.ts'
import { appointmentChanged } from './appointment-changed.ts'
import { appointmentConfirmed } from './appointment-confirmed.ts'
import { appointmentReminder } from './appointment-reminder.ts'
import { backInStock } from './back-in-stock.ts'
import { birthdayOffer } from './birthday-offer.ts'
import { bookingCancelled } from './booking-cancelled.ts'
import { bookingConfirmed } from './booking-confirmed.ts'
import { bookingReminder } from './booking-reminder.ts'
import { cartReminder } from './cart-reminder.ts'
import { checkIn } from './check-in.ts'
import { classTimeChange } from './class-time-change.ts'
import { closedDays } from './closed-days.ts'
import { coupon } from './coupon.ts'
import { courseStart } from './course-start.ts'
import { deliveryFailed } from './delivery-failed.ts'
import { deliverySlot } from './delivery-slot.ts'
import { documentRequest } from './document-request.ts'
import { donationCall } from './donation-call.ts'
import { donationThanks } from './donation-thanks.ts'
import { eventCancelled } from './event-cancelled.ts'
import { eventInvitation } from './event-invitation.ts'
import { festivalGreeting } from './festival-greeting.ts'
import { festivalOffer } from './festival-offer.ts'
import { generalNews } from './general-news.ts'
import { generalNotice } from './general-notice.ts'
import { insuranceRenewal } from './insurance-renewal.ts'
import { interviewInvitation } from './interview-invitation.ts'
import { invoiceDocument } from './invoice-document.ts'
import { loyaltyPoints } from './loyalty-points.ts'
import { membershipRenewal } from './membership-renewal.ts'
import { movedAddress } from './moved-address.ts'
import { newArrivals } from './new-arrivals.ts'
import { newBranch } from './new-branch.ts'
import { newDeviceLogin } from './new-device-login.ts'
import { newService } from './new-service.ts'
import { openingHours } from './opening-hours.ts'
import { orderCancelled } from './order-cancelled.ts'
import { orderConfirmed } from './order-confirmed.ts'
import { orderDelayed } from './order-delayed.ts'
import { orderDelivered } from './order-delivered.ts'
import { orderReady } from './order-ready.ts'
import { orderRefunded } from './order-refunded.ts'
import { orderReturned } from './order-returned.ts'
import { orderShipped } from './order-shipped.ts'
import { outForDelivery } from './out-for-delivery.ts'
import { parcelWaiting } from './parcel-waiting.ts'
import { paymentDue } from './payment-due.ts'
import { paymentFailed } from './payment-failed.ts'
import { paymentReceived } from './payment-received.ts'
import { pickUpReminder } from './pick-up-reminder.ts'
import { policyChange } from './policy-change.ts'
import { priceChange } from './price-change.ts'
import { realEstateListing } from './real-estate-listing.ts'
import { realEstateViewing } from './real-estate-viewing.ts'
import { recallNotice } from './recall-notice.ts'
import { referral } from './referral.ts'
import { repairEstimate } from './repair-estimate.ts'
import { repairReady } from './repair-ready.ts'
import { reviewRequest } from './review-request.ts'
import { sale } from './sale.ts'
import { scheduleChange } from './schedule-change.ts'
import { schoolClosed } from './school-closed.ts'
import { schoolNotice } from './school-notice.ts'
import { serviceDue } from './service-due.ts'
import { serviceOutage } from './service-outage.ts'
import { serviceRestored } from './service-restored.ts'
import { subscriptionEnding } from './subscription-ending.ts'
import { subscriptionRenewed } from './subscription-renewed.ts'
import { supportReply } from './support-reply.ts'
import { survey } from './survey.ts'
import { testResultsReady } from './test-results-ready.ts'
import { ticketAnswered } from './ticket-answered.ts'
import { verificationCode } from './verification-code.ts'
import { visitFollowUp } from './visit-follow-up.ts'
import { volunteerCall } from './volunteer-call.ts'
import { waitlist } from './waitlist.ts'
import { weeklyOffer } from './weekly-offer.ts'
import { welcome } from './welcome.ts'
import { winBack } from './win-back.ts'

export const blueprints: readonly Blueprint[] = [
  accountAlert,
  applicationUpdate,
  appointmentCancelled,
  appointmentChanged,
  appointmentConfirmed,
  appointmentReminder,
  backInStock,
  birthdayOffer,
  bookingCancelled,
  bookingConfirmed,
  bookingReminder,
  cartReminder,
  checkIn,
  classTimeChange,
  closedDays,
  coupon,
  courseStart,
  deliveryFailed,
  deliverySlot,
  documentRequest,
  donationCall,
  donationThanks,
  eventCancelled,
  eventInvitation,
  festivalGreeting,
  festivalOffer,
  generalNews,
  generalNotice,
  insuranceRenewal,
  interviewInvitation,
  invoiceDocument,
  loyaltyPoints,
  membershipRenewal,
  movedAddress,
  newArrivals,
  newBranch,
  newDeviceLogin,
  newService,
  openingHours,
  orderCancelled,
  orderConfirmed,
  orderDelayed,
  orderDelivered,
  orderReady,
  orderRefunded,
  orderReturned,
  orderShipped,
  outForDelivery,
  parcelWaiting,
  paymentDue,
  paymentFailed,
  paymentReceived,
  pickUpReminder,
  policyChange,
  priceChange,
  realEstateListing,
  realEstateViewing,
  recallNotice,
  referral,
  repairEstimate,
  repairReady,
  reviewRequest,
  sale,
  scheduleChange,
  schoolClosed,
  schoolNotice,
  serviceDue,
  serviceOutage,
  serviceRestored,
  subscriptionEnding,
  subscriptionRenewed,
  supportReply,
  survey,
  testResultsReady,
  ticketAnswered,
  verificationCode,
  visitFollowUp,
  volunteerCall,
  waitlist,
  weeklyOffer,
  welcome,
  winBack,
]
