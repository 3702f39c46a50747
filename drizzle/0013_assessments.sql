CREATE TABLE "assessment_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"business" text,
	"templates" json,
	"hashes" json,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "assessment_batches_counters" CHECK ("assessment_batches"."total" >= 1 and "assessment_batches"."done" >= 0)
);
--> statement-breakpoint
CREATE TABLE "assessment_overrides" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content_hash" text,
	"session_id" uuid,
	"rule" text,
	"value" text,
	"reason" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assessment_overrides_kind" CHECK ("assessment_overrides"."kind" in ('accept', 'category', 'quality', 'false_alarm')),
	CONSTRAINT "assessment_overrides_subject" CHECK (num_nonnulls("assessment_overrides"."content_hash", "assessment_overrides"."session_id") < 2 and num_nonnulls("assessment_overrides"."content_hash", "assessment_overrides"."session_id", "assessment_overrides"."rule") > 0 and ("assessment_overrides"."value" is null) = ("assessment_overrides"."kind" in ('accept', 'false_alarm')))
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"workspace_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"rules_version" text NOT NULL,
	"depth" text NOT NULL,
	"business" text,
	"template" json,
	"assessment" json,
	"assessed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assessments_workspace_id_content_hash_pk" PRIMARY KEY("workspace_id","content_hash"),
	CONSTRAINT "assessments_depth" CHECK ("assessments"."depth" in ('forecast', 'full'))
);
--> statement-breakpoint
ALTER TABLE "assessment_batches" ADD CONSTRAINT "assessment_batches_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_overrides" ADD CONSTRAINT "assessment_overrides_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_overrides" ADD CONSTRAINT "assessment_overrides_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_overrides" ADD CONSTRAINT "assessment_overrides_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_batches_of_workspace" ON "assessment_batches" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "assessment_batches_age" ON "assessment_batches" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "assessment_overrides_of_workspace" ON "assessment_overrides" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "assessment_overrides_of_session" ON "assessment_overrides" USING btree ("session_id") WHERE "assessment_overrides"."session_id" is not null;--> statement-breakpoint
CREATE INDEX "assessment_overrides_of_user" ON "assessment_overrides" USING btree ("created_by") WHERE "assessment_overrides"."created_by" is not null;