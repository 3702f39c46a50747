CREATE TABLE "test_numbers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"code_hash" text,
	"phone" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"verified_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "test_sends" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"template_id" uuid,
	"test_number_id" uuid,
	"idempotency_key" text NOT NULL,
	"request_hash" text NOT NULL,
	"state" text NOT NULL,
	"message_id" text,
	"delivery" text,
	"fault" json,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "test_sends_state" CHECK ("test_sends"."state" in ('sending', 'sent', 'failed', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "renewal" json;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "session_revision" integer;--> statement-breakpoint
ALTER TABLE "test_numbers" ADD CONSTRAINT "test_numbers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_numbers" ADD CONSTRAINT "test_numbers_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_numbers" ADD CONSTRAINT "test_numbers_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_sends" ADD CONSTRAINT "test_sends_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_sends" ADD CONSTRAINT "test_sends_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_sends" ADD CONSTRAINT "test_sends_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_sends" ADD CONSTRAINT "test_sends_test_number_id_test_numbers_id_fk" FOREIGN KEY ("test_number_id") REFERENCES "public"."test_numbers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_sends" ADD CONSTRAINT "test_sends_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "test_numbers_code" ON "test_numbers" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "test_numbers_of_workspace" ON "test_numbers" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "test_numbers_of_connection" ON "test_numbers" USING btree ("connection_id");--> statement-breakpoint
CREATE INDEX "test_numbers_of_user" ON "test_numbers" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "test_sends_once" ON "test_sends" USING btree ("workspace_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "test_sends_of_connection" ON "test_sends" USING btree ("connection_id","created_at");--> statement-breakpoint
CREATE INDEX "test_sends_of_template" ON "test_sends" USING btree ("template_id");--> statement-breakpoint
CREATE INDEX "test_sends_of_number" ON "test_sends" USING btree ("test_number_id");--> statement-breakpoint
CREATE INDEX "test_sends_of_user" ON "test_sends" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "test_sends_open" ON "test_sends" USING btree ("created_at") WHERE "test_sends"."state" = 'sending';--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_session_revision" CHECK ("submissions"."session_revision" >= 0);