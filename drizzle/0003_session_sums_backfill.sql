-- by hand
-- 0001 gave every session sums of zero. What the logs still hold of earlier calls is the least that was spent, so no sum
-- goes down. One statement: it reads all of llm_logs once, and locks the sessions that it changes until the migration ends.
UPDATE "sessions" "s"
SET "input_tokens" = greatest("s"."input_tokens", "l"."input_tokens"),
	"cached_tokens" = greatest("s"."cached_tokens", "l"."cached_tokens"),
	"output_tokens" = greatest("s"."output_tokens", "l"."output_tokens"),
	"cost_usd" = greatest("s"."cost_usd", "l"."cost_usd")
FROM (
	SELECT "session_id", sum("input_tokens")::bigint AS "input_tokens", sum("cached_tokens")::bigint AS "cached_tokens",
		sum("output_tokens")::bigint AS "output_tokens", sum("cost_usd") AS "cost_usd"
	FROM "llm_logs" GROUP BY "session_id"
) "l"
WHERE "s"."id" = "l"."session_id"
	AND ("s"."input_tokens" < "l"."input_tokens" OR "s"."cached_tokens" < "l"."cached_tokens"
		OR "s"."output_tokens" < "l"."output_tokens");
