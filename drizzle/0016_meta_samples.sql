CREATE TABLE "meta_samples" (
	"workspace_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"text_hash" text NOT NULL,
	"content_hash" text NOT NULL,
	"text" text,
	"state" text NOT NULL,
	"category" text,
	"fault" json,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"called_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "meta_samples_workspace_id_text_hash_pk" PRIMARY KEY("workspace_id","text_hash"),
	CONSTRAINT "meta_samples_state" CHECK ("meta_samples"."state" in ('waiting', 'answered', 'refused', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "meta_samples" ADD CONSTRAINT "meta_samples_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meta_samples" ADD CONSTRAINT "meta_samples_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meta_samples_of_connection" ON "meta_samples" USING btree ("connection_id","asked_at");--> statement-breakpoint
CREATE INDEX "meta_samples_of_content" ON "meta_samples" USING btree ("workspace_id","content_hash");--> statement-breakpoint
CREATE INDEX "meta_samples_age" ON "meta_samples" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "meta_samples_open" ON "meta_samples" USING btree ("asked_at") WHERE "meta_samples"."state" = 'waiting';