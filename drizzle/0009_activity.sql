CREATE TABLE "activity" (
	"workspace_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"version" smallint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"action" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"request_id" text,
	"actor_salt" text,
	"actor_digest" text,
	"subject_kind" text NOT NULL,
	"subject_id" text,
	"subject_salt" text,
	"subject_digest" text,
	"digests" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "activity_workspace_id_seq_pk" PRIMARY KEY("workspace_id","seq"),
	CONSTRAINT "activity_actor" CHECK ("activity"."actor_kind" in ('user', 'api_key', 'system', 'support')),
	CONSTRAINT "activity_words" CHECK ("activity"."action" ~ '^[a-z_]+[.][a-z_]+$' and "activity"."subject_kind" ~ '^[a-z_]+$'),
	CONSTRAINT "activity_seq" CHECK ("activity"."seq" >= 1 and "activity"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "activity_heads" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activity_heads_counters" CHECK ("activity_heads"."seq" >= 0)
);
--> statement-breakpoint
CREATE TABLE "activity_segments" (
	"workspace_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	"entries" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activity_segments_workspace_id_seq_pk" PRIMARY KEY("workspace_id","seq"),
	CONSTRAINT "activity_segments_counters" CHECK ("activity_segments"."seq" >= 1 and "activity_segments"."entries" >= 1)
);
--> statement-breakpoint
CREATE INDEX "activity_age" ON "activity" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "activity_of_actor" ON "activity" USING btree ("actor_id","workspace_id","seq") WHERE "activity"."actor_id" is not null;--> statement-breakpoint
CREATE INDEX "activity_of_subject" ON "activity" USING btree ("subject_id","workspace_id","seq") WHERE "activity"."subject_id" is not null;--> statement-breakpoint
-- by hand from here: chaining, and what may be changed afterwards. The canonical form is described in `src/activity/canonical.ts`.
-- `activity.permission` is set for one transaction: 'restore' (rows of a backup), 'retention' (deletes), 'erasure' (names become null).
CREATE FUNCTION "activity_field"(value text) RETURNS text LANGUAGE sql STABLE AS $$
	select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value || ',', '~,')
$$;--> statement-breakpoint
CREATE FUNCTION "activity_sha256"(VARIADIC fields text[]) RETURNS text LANGUAGE sql STABLE AS $$
	select encode(sha256(convert_to(string_agg(activity_field(value), '' order by place), 'UTF8')), 'hex')
	from unnest(fields) with ordinality listed (value, place)
$$;--> statement-breakpoint
CREATE FUNCTION "activity_append"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
	head activity_heads%rowtype;
	listed text;
begin
	if current_setting('activity.permission', true) = 'restore' then
		return new;
	end if;
	if exists (
		select from jsonb_each(new.digests) d
		where d.key !~ '^[a-z_]{1,40}$' or jsonb_typeof(d.value) <> 'string' or d.value #>> '{}' !~ '^[0-9a-f]{64}$'
	) then
		raise exception 'activity: digests must be SHA-256 in hexadecimal' using errcode = 'check_violation';
	end if;
	select * into head from activity_heads where workspace_id = new.workspace_id for update;
	if not found then
		insert into activity_heads values (new.workspace_id, 0, repeat('0', 64), 'epoch') on conflict do nothing;
		select * into head from activity_heads where workspace_id = new.workspace_id for update;
	end if;
	new.version := 1;
	new.seq := head.seq + 1;
	new.previous := head.hash;
	new.at := greatest(date_trunc('milliseconds', clock_timestamp()), head.at);
	new.actor_salt := null;
	new.actor_digest := null;
	new.subject_salt := null;
	new.subject_digest := null;
	if new.actor_id is not null or new.request_id is not null then
		new.actor_salt := replace(gen_random_uuid()::text, '-', '');
		new.actor_digest := activity_sha256('actor', new.actor_salt, new.actor_id, new.request_id);
	end if;
	if new.subject_id is not null then
		new.subject_salt := replace(gen_random_uuid()::text, '-', '');
		new.subject_digest := activity_sha256('subject', new.subject_salt, new.subject_id);
	end if;
	select coalesce(string_agg(activity_field(key) || activity_field(value), '' order by key collate "C"), '')
		into listed from jsonb_each_text(new.digests);
	new.hash := activity_sha256('activity 1', new.workspace_id::text, new.seq::text,
		(extract(epoch from new.at) * 1000)::bigint::text, new.action, new.actor_kind, new.actor_digest,
		new.subject_kind, new.subject_digest, listed, new.previous);
	update activity_heads set seq = new.seq, hash = new.hash, at = new.at where workspace_id = new.workspace_id;
	return new;
end
$$;--> statement-breakpoint
CREATE FUNCTION "activity_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
	permission text := current_setting('activity.permission', true);
	names text[] := array['actor_id', 'actor_salt', 'request_id', 'subject_id', 'subject_salt'];
begin
	if tg_op = 'DELETE' and permission = 'retention' then
		return old;
	end if;
	if tg_op = 'UPDATE' and tg_table_name = 'activity' and permission = 'erasure'
		and to_jsonb(new) - names = to_jsonb(old) - names
		and not exists (
			select from unnest(names) name
			where to_jsonb(new) ->> name is distinct from to_jsonb(old) ->> name and to_jsonb(new) ->> name is not null
		) then
		return new;
	end if;
	raise exception 'activity: % is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;--> statement-breakpoint
CREATE TRIGGER "activity_append" BEFORE INSERT ON "activity" FOR EACH ROW EXECUTE FUNCTION "activity_append"();--> statement-breakpoint
CREATE TRIGGER "activity_guard" BEFORE UPDATE OR DELETE ON "activity" FOR EACH ROW EXECUTE FUNCTION "activity_guard"();--> statement-breakpoint
CREATE TRIGGER "activity_guard_all" BEFORE TRUNCATE ON "activity" FOR EACH STATEMENT EXECUTE FUNCTION "activity_guard"();--> statement-breakpoint
CREATE TRIGGER "activity_guard" BEFORE DELETE ON "activity_heads" FOR EACH ROW EXECUTE FUNCTION "activity_guard"();--> statement-breakpoint
CREATE TRIGGER "activity_guard_all" BEFORE TRUNCATE ON "activity_heads" FOR EACH STATEMENT EXECUTE FUNCTION "activity_guard"();--> statement-breakpoint
CREATE TRIGGER "activity_guard" BEFORE UPDATE OR DELETE ON "activity_segments" FOR EACH ROW EXECUTE FUNCTION "activity_guard"();--> statement-breakpoint
CREATE TRIGGER "activity_guard_all" BEFORE TRUNCATE ON "activity_segments" FOR EACH STATEMENT EXECUTE FUNCTION "activity_guard"();
