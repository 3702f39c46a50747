/** The API calls about accounts at Meta, and the templates in them. Each rejects with ApiError. */
import { query } from './client.ts'
import { type Credentials, requestJson, send } from './request.ts'
import type {
  CategoryAlarms,
  Connection,
  Diagnosis,
  RegisteredTemplates,
  SampledForecast,
  StartedSession,
  StartedTranslations,
  Submission,
  TemplateHistory,
} from './types.ts'
import { at } from './workspaces.ts'

const id = encodeURIComponent

interface NewConnection {
  /** null: as Meta calls the account. */
  name: string | null
  waba_id: string
  app_id: string
  phone_number_id: string | null
  token: string
  app_secret: string
}

export const listConnections = async (workspaceId: string, credentials: Credentials): Promise<Connection[]> =>
  (await requestJson<{ connections: Connection[] }>(at(workspaceId, '/connections'), { credentials })).connections

/** @throws ApiError CONNECTION_REFUSED, ACCOUNT_TAKEN, ENCRYPTION_OFF, META_BUSY, META_UNAVAILABLE */
export const createConnection = (
  workspaceId: string,
  body: NewConnection,
  credentials: Credentials,
): Promise<Connection> => requestJson(at(workspaceId, '/connections'), { method: 'POST', body, credentials })

/** @param body what is null stays as it is @throws ApiError as above */
export const replaceToken = (
  workspaceId: string,
  connectionId: string,
  body: { token: string; app_secret: string | null; phone_number_id: string | null },
  credentials: Credentials,
): Promise<Connection> =>
  requestJson(at(workspaceId, `/connections/${id(connectionId)}/token`), { method: 'PUT', body, credentials })

export const checkConnection = (
  workspaceId: string,
  connectionId: string,
  credentials: Credentials,
): Promise<Connection> =>
  requestJson(at(workspaceId, `/connections/${id(connectionId)}/check`), { method: 'POST', credentials })

/** All templates of the account are read soon. @throws ApiError CONNECTION_BROKEN */
export const reconcile = (workspaceId: string, connectionId: string, credentials: Credentials): Promise<unknown> =>
  send(at(workspaceId, `/connections/${id(connectionId)}/reconcile`), { method: 'POST', credentials })

/** What Meta said of the draft's text as a sample, beside our forecast. @param askMeta whether it is shown to Meta, if it was not yet */
export const sampleOf = async (
  sessionId: string,
  askMeta: boolean,
  credentials: Credentials,
): Promise<SampledForecast> =>
  requestJson('/assessments', {
    method: 'POST',
    body: { session_id: sessionId, depth: 'forecast', ask_meta: askMeta },
    credentials,
  })

export const removeConnection = (
  workspaceId: string,
  connectionId: string,
  credentials: Credentials,
): Promise<unknown> => send(at(workspaceId, `/connections/${id(connectionId)}`), { method: 'DELETE', credentials })

/** By name and language; filters that are undefined are not set. */
export const listTemplates = (
  workspaceId: string,
  filter: Record<string, string | number | undefined>,
  credentials: Credentials,
): Promise<RegisteredTemplates> =>
  requestJson(at(workspaceId, `/templates${query({ limit: 50, ...filter })}`), { credentials })

export const getTemplate = (
  workspaceId: string,
  templateId: string,
  credentials: Credentials,
): Promise<TemplateHistory> => requestJson(at(workspaceId, `/templates/${id(templateId)}`), { credentials })

/** A new session with the template as its draft. @throws ApiError TEMPLATE_UNREADABLE */
export const openTemplate = (
  workspaceId: string,
  templateId: string,
  credentials: Credentials,
): Promise<StartedSession> =>
  requestJson(at(workspaceId, `/templates/${id(templateId)}/session`), { method: 'POST', credentials })

export const translateTemplate = (
  workspaceId: string,
  templateId: string,
  language: string,
  credentials: Credentials,
): Promise<StartedTranslations> =>
  requestJson(at(workspaceId, `/templates/${id(templateId)}/translations`), {
    method: 'POST',
    body: { languages: [language] },
    credentials,
  })

/** The same draft is sent once, however often this is called. @param body replace: also a template of another origin */
export const submitDraft = (
  sessionId: string,
  body: { connection_id: string; draft_hash: string; replace: boolean },
  credentials: Credentials,
): Promise<Submission> => requestJson(`/session/${id(sessionId)}/submit`, { method: 'POST', body, credentials })

/** What was sent of the session, newest first. */
export const listSubmissions = async (sessionId: string, credentials: Credentials): Promise<Submission[]> =>
  (await requestJson<{ submissions: Submission[] }>(`/session/${id(sessionId)}/submissions`, { credentials }))
    .submissions

/** Why Meta rejected the template, and what may help. @throws ApiError TEMPLATE_NOT_FOUND */
export const getDiagnosis = (workspaceId: string, templateId: string, credentials: Credentials): Promise<Diagnosis> =>
  requestJson(at(workspaceId, `/templates/${id(templateId)}/diagnosis`), { credentials })

/** What a move of the category means, and costs for so many messages to that market. */
export const getCategoryAlarm = (
  workspaceId: string,
  templateId: string,
  sends: { country?: string | undefined; volume?: number | undefined },
  credentials: Credentials,
): Promise<CategoryAlarms> =>
  requestJson(at(workspaceId, `/templates/${id(templateId)}/category-alarm${query(sends)}`), { credentials })
