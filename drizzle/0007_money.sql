-- Beside "cost_usd", which processes of the release before still write; neither rewrites a table.
ALTER TABLE "llm_logs" ALTER COLUMN "cost_usd" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "llm_logs" ADD COLUMN "spent_usd" numeric(20, 10) DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "spent_usd" numeric(20, 10) DEFAULT 0 NOT NULL;
