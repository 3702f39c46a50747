/** The API calls about phones for tests, and what is sent there. Each rejects with ApiError. */
import { query } from './client.ts'
import { type Credentials, requestJson, send } from './request.ts'
import type { NewTestPhone, TestOffer, TestPhone, TestSend } from './types.ts'
import { at } from './workspaces.ts'

const id = encodeURIComponent

export const listPhones = async (workspaceId: string, credentials: Credentials): Promise<TestPhone[]> =>
  (await requestJson<{ test_numbers: TestPhone[] }>(at(workspaceId, '/test-numbers'), { credentials })).test_numbers

/** @throws ApiError TEST_SENDS_OFF, TEST_LIMIT, CONNECTION_BROKEN, META_BUSY, META_UNAVAILABLE */
export const addPhone = (workspaceId: string, connectionId: string, credentials: Credentials): Promise<NewTestPhone> =>
  requestJson(at(workspaceId, '/test-numbers'), { method: 'POST', body: { connection_id: connectionId }, credentials })

export const removePhone = (workspaceId: string, phoneId: string, credentials: Credentials): Promise<unknown> =>
  send(at(workspaceId, `/test-numbers/${id(phoneId)}`), { method: 'DELETE', credentials })

/** What a test of the template on that phone needs and costs, and what became of the last ones. */
export const getTestOffer = (
  workspaceId: string,
  templateId: string,
  phoneId: string,
  credentials: Credentials,
): Promise<TestOffer> =>
  requestJson(at(workspaceId, `/templates/${id(templateId)}/test-send${query({ test_number_id: phoneId })}`), {
    credentials,
  })

interface Test {
  test_number_id: string
  confirm: TestOffer['confirm']
  parameters: Record<string, unknown>
}

/** @param key a repeat with the same key sends nothing @throws ApiError NOT_CONFIRMED, TEST_LIMIT, TEST_SENDS_OFF, INVALID_REQUEST */
export const sendTest = (
  workspaceId: string,
  templateId: string,
  body: Test,
  key: string,
  credentials: Credentials,
): Promise<TestSend> =>
  requestJson(at(workspaceId, `/templates/${id(templateId)}/test-send`), {
    method: 'POST',
    headers: { 'idempotency-key': key },
    ...{ body, credentials },
  })
