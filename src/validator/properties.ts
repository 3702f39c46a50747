/** The properties that each part of a creation payload may have (rule reference 1.1, 1.6, 2, 3). */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Properties of the payload itself. */
export const topProperties = set(
  'name language category components parameter_format message_send_ttl_seconds sub_category display_format ' +
    'allow_category_change cta_url_link_tracking_opted_out is_primary_device_delivery_only library_template_name ' +
    'library_template_button_inputs library_template_body_inputs send_type degrees_of_freedom_spec bid_spec ' +
    // Parameters of the API call that clients put into the body.
    'access_token messaging_product',
)

/** Properties that Meta returns when a template is read, but that cannot be sent. */
export const readOnlyProperties = set(
  'id status quality_score rejected_reason correct_category previous_category last_updated_time health_status source ' +
    'is_sms_fallback_enabled ad_id ad_account_id ad_adset_id ad_campaign_id',
)

const componentProperties: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['HEADER', set('type format text example')],
  ['BODY', set('type text example add_security_recommendation')],
  ['FOOTER', set('type text code_expiration_minutes')],
  ['BUTTONS', set('type buttons')],
  ['CAROUSEL', set('type cards')],
  ['LIMITED_TIME_OFFER', set('type limited_time_offer')],
])

/** The properties of a component type; null for types that other rules check. */
export const propertiesOfComponent = (type: string): ReadonlySet<string> | null => componentProperties.get(type) ?? null

const buttonProperties: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['QUICK_REPLY', set('type text')],
  ['URL', set('type text url example app_deep_link')],
  ['PHONE_NUMBER', set('type text phone_number')],
  ['COPY_CODE', set('type text example')],
  [
    'OTP',
    set(
      'type text otp_type autofill_text supported_apps package_name signature_hash zero_tap_terms_accepted ' +
        // SDKs send it, and Meta returns it when a template is read.
        'url',
    ),
  ],
  ['FLOW', set('type text flow_id flow_name flow_json flow_action navigate_screen icon')],
  ['CATALOG', set('type text')],
  ['MPM', set('type text')],
  ['SPM', set('type text')],
  ['VOICE_CALL', set('type text ttl_minutes')],
  ['ORDER_DETAILS', set('type text')],
  ['PAYMENT_REQUEST', set('type text payment_setting')],
  ['REQUEST_CONTACT_INFO', set('type text')],
  ['APP', set('type text app_deep_link')],
])

/** The properties of a button type; null for unknown types. */
export const propertiesOfButton = (type: string): ReadonlySet<string> | null => buttonProperties.get(type) ?? null

/** The properties of a carousel card. */
export const cardProperties = set('components')

/** The properties of the object inside LIMITED_TIME_OFFER. */
export const offerProperties = set('text has_expiration')
