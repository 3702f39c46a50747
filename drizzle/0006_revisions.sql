-- by hand: renamed, not made anew. The view is for processes of the release before.
ALTER TABLE "drafts" RENAME TO "revisions";--> statement-breakpoint
ALTER TABLE "revisions" RENAME CONSTRAINT "drafts_session_id_number_pk" TO "revisions_session_id_number_pk";--> statement-breakpoint
ALTER TABLE "revisions" RENAME CONSTRAINT "drafts_session_id_sessions_id_fk" TO "revisions_session_id_sessions_id_fk";--> statement-breakpoint
CREATE VIEW "public"."drafts" AS (select "session_id", "number", "cause", "action", "changes", "edits", "authors", "draft", "by", "created_at" from "revisions");
