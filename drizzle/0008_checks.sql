-- by hand: NOT VALID. Rows that are there are looked through after the migration; see `db/validate-constraints.ts`.
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_role" CHECK ("api_keys"."role" in ('user', 'support', 'admin')) NOT VALID;--> statement-breakpoint
ALTER TABLE "llm_logs" ADD CONSTRAINT "llm_logs_direction" CHECK ("llm_logs"."direction" in ('request', 'response', 'error')) NOT VALID;--> statement-breakpoint
ALTER TABLE "llm_logs" ADD CONSTRAINT "llm_logs_counters" CHECK ("llm_logs"."attempt" >= 0 and "llm_logs"."input_tokens" >= 0 and "llm_logs"."cached_tokens" >= 0 and "llm_logs"."output_tokens" >= 0 and "llm_logs"."spent_usd" >= 0 and "llm_logs"."cost_usd" >= 0) NOT VALID;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_role" CHECK ("messages"."role" in ('user', 'assistant')) NOT VALID;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_seq" CHECK ("messages"."seq" >= 1) NOT VALID;--> statement-breakpoint
ALTER TABLE "rate_counters" ADD CONSTRAINT "rate_counters_counters" CHECK ("rate_counters"."count" >= 0) NOT VALID;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_cause" CHECK ("revisions"."cause" in ('chat', 'api', 'undo', 'redo', 'restore', 'start_over')) NOT VALID;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_number" CHECK ("revisions"."number" >= 1) NOT VALID;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_places" CHECK ("sessions"."turns_done" <= "sessions"."turns_issued") NOT VALID;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_counters" CHECK ("sessions"."version" >= 0 and "sessions"."turns_issued" >= 0 and "sessions"."turns_done" >= 0 and "sessions"."message_count" >= 0 and "sessions"."model_calls" >= 0 and "sessions"."input_tokens" >= 0 and "sessions"."cached_tokens" >= 0 and "sessions"."output_tokens" >= 0 and "sessions"."spent_usd" >= 0 and "sessions"."cost_usd" >= 0 and "sessions"."revision" >= 0) NOT VALID;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_status" CHECK ("turns"."status" in ('running', 'done', 'abandoned')) NOT VALID;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_seq" CHECK ("turns"."seq" >= 1) NOT VALID;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_key" CHECK (("turns"."idempotency_key" is null) = ("turns"."idempotency_scope" is null)) NOT VALID;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_of_session" CHECK (("turns"."session_id" is not null or "turns"."status" = 'done')) NOT VALID;--> statement-breakpoint
ALTER TABLE "usage_by_address" ADD CONSTRAINT "usage_by_address_counters" CHECK ("usage_by_address"."tokens" >= 0) NOT VALID;--> statement-breakpoint
ALTER TABLE "usage_daily" ADD CONSTRAINT "usage_daily_counters" CHECK ("usage_daily"."calls" >= 0 and "usage_daily"."input_tokens" >= 0 and "usage_daily"."cached_tokens" >= 0 and "usage_daily"."output_tokens" >= 0 and "usage_daily"."cost_usd" >= 0) NOT VALID;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_role" CHECK ("users"."role" in ('user', 'support', 'admin')) NOT VALID;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_counters" CHECK ("users"."token_version" >= 0) NOT VALID;
