CREATE TABLE "address_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usage_by_address" (
	"day" date NOT NULL,
	"address" text NOT NULL,
	"shard" smallint NOT NULL,
	"tokens" bigint NOT NULL,
	CONSTRAINT "usage_by_address_day_address_shard_pk" PRIMARY KEY("day","address","shard")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "turn_id" uuid;
