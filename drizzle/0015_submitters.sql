ALTER TABLE "connections" ADD COLUMN "renewal" json;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "session_revision" integer;