-- Votes, and everything that a conversation is ordered by: kept with each change, so that reading computes nothing.

ALTER TABLE "comments"
  ADD COLUMN "shown_replies" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "thread_answers" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "pinned_at" TIMESTAMPTZ(3),
  ADD COLUMN "picked_at" TIMESTAMPTZ(3),
  ADD COLUMN "voter_key" TEXT;

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_replies_not_negative" CHECK ("shown_replies" >= 0 AND "thread_answers" >= 0),
  ADD CONSTRAINT "comments_only_heads_are_pinned" CHECK ("pinned_at" IS NULL OR "parent_id" IS NULL);

CREATE TABLE "votes" (
    "comment_id" UUID NOT NULL,
    "voter_key" TEXT NOT NULL,
    "value" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("comment_id","voter_key"),
    CONSTRAINT "votes_up_or_down" CHECK ("value" IN (-1, 1))
);

ALTER TABLE "votes" ADD CONSTRAINT "votes_comment_id_fkey"
  FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The lower bound of the Wilson score interval at z = 1.2816 (80 %): E. B. Wilson 1927, doi 10.1080/01621459.1927.10502953.
-- lib/domain/ranking.ts says the same; a test holds the two together.
CREATE FUNCTION "wilson_lower_bound"("up" INTEGER, "down" INTEGER) RETURNS DOUBLE PRECISION
LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN up + down = 0 THEN 0::float8 ELSE greatest(0, (
    up::float8 / (up + down) + 1.64249856 / (2 * (up + down))
    - 1.2816 * sqrt((up::float8 / (up + down) * down / (up + down) + 1.64249856 / (4 * (up + down))) / (up + down))
  ) / (1 + 1.64249856 / (up + down))) END
$$;

CREATE FUNCTION "comment_rank"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  NEW.score := NEW.up - NEW.down;
  NEW.wilson := wilson_lower_bound(NEW.up, NEW.down);
  RETURN NEW;
END
$$;
CREATE TRIGGER "comment_rank" BEFORE INSERT OR UPDATE OF "up", "down", "score", "wilson" ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "comment_rank"();

-- Whatever adds, changes or takes back a vote, the counters move with it, in the same transaction.
CREATE FUNCTION "vote_counts"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  more_up INTEGER := 0;
  more_down INTEGER := 0;
BEGIN
  IF TG_OP <> 'DELETE' THEN
    more_up := (NEW.value = 1)::int;
    more_down := (NEW.value = -1)::int;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    more_up := more_up - (OLD.value = 1)::int;
    more_down := more_down - (OLD.value = -1)::int;
  END IF;
  UPDATE comments SET up = up + more_up, down = down + more_down WHERE id = coalesce(NEW.comment_id, OLD.comment_id);
  RETURN NULL;
END
$$;
CREATE TRIGGER "vote_counts" AFTER INSERT OR DELETE OR UPDATE OF "value" ON "votes"
  FOR EACH ROW EXECUTE FUNCTION "vote_counts"();

-- Readers see a comment that is published, and the tombstone of a removed one while an answer to it is to be seen.
CREATE FUNCTION "comment_is_shown"("state" "CommentState", "shown_replies" INTEGER) RETURNS BOOLEAN
LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $$
  SELECT state = 'published' OR (state IN ('declined', 'withdrawn', 'erased') AND shown_replies > 0)
$$;

-- When a comment comes into sight or leaves it, the one above counts one answer more or less, and may itself come into
-- sight or leave it as a tombstone: on up the thread, as a loop, so that no depth is too deep.
CREATE FUNCTION "comment_replies"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  was BOOLEAN := TG_OP = 'UPDATE' AND comment_is_shown(OLD.state, OLD.shown_replies);
  now_shown BOOLEAN := comment_is_shown(NEW.state, NEW.shown_replies);
  step INTEGER := now_shown::int - was::int;
  answers INTEGER := (NEW.state = 'published')::int - (TG_OP = 'UPDATE' AND OLD.state = 'published')::int;
  above UUID := NEW.parent_id;
  climbed INTEGER := 0;
  parent RECORD;
BEGIN
  IF answers <> 0 AND NEW.root_id <> NEW.id THEN
    UPDATE comments SET thread_answers = thread_answers + answers WHERE id = NEW.root_id;
  END IF;
  WHILE step <> 0 AND above IS NOT NULL AND climbed < 100000 LOOP
    UPDATE comments SET shown_replies = shown_replies + step WHERE id = above
      RETURNING parent_id, state, shown_replies INTO parent;
    EXIT WHEN NOT FOUND OR comment_is_shown(parent.state, parent.shown_replies)
      = comment_is_shown(parent.state, parent.shown_replies - step);
    above := parent.parent_id;
    climbed := climbed + 1;
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER "comment_replies" AFTER INSERT OR UPDATE OF "state" ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "comment_replies"();

-- A comment stays where it was written. With the foreign key this also means that threads cannot run in a circle.
CREATE FUNCTION "comment_stays"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A comment stays in its thread.' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "comment_stays" BEFORE UPDATE OF "parent_id", "root_id" ON "comments" FOR EACH ROW
  WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id OR OLD.root_id IS DISTINCT FROM NEW.root_id)
  EXECUTE FUNCTION "comment_stays"();

-- What stands already. Tombstones of tombstones come into sight from below, level by level.
UPDATE "comments" SET "up" = "up";
UPDATE "comments" h SET "thread_answers" = n.count FROM (
  SELECT root_id, count(*) AS count FROM comments WHERE state = 'published' AND root_id <> id GROUP BY root_id
) n WHERE n.root_id = h.id;
DO $$
DECLARE
  level INTEGER;
BEGIN
  FOR level IN REVERSE coalesce((SELECT max(depth) FROM comments), 0)..1 LOOP
    UPDATE comments p SET shown_replies = n.count FROM (
      SELECT parent_id, count(*) AS count FROM comments
      WHERE depth = level AND comment_is_shown(state, shown_replies) GROUP BY parent_id
    ) n WHERE n.parent_id = p.id;
  END LOOP;
END
$$;

-- One index for each order; "oldest" walks the one of "newest" from its other end.
CREATE INDEX "comments_heads_most_voted" ON "comments" ("article_id", "score" DESC, "wilson" DESC, "submitted_at" DESC, "id" DESC)
  WHERE "parent_id" IS NULL AND "pinned_at" IS NULL AND comment_is_shown("state", "shown_replies");
CREATE INDEX "comments_heads_best" ON "comments" ("article_id", "wilson" DESC, "score" DESC, "submitted_at" DESC, "id" DESC)
  WHERE "parent_id" IS NULL AND "pinned_at" IS NULL AND comment_is_shown("state", "shown_replies");
CREATE INDEX "comments_heads_newest" ON "comments" ("article_id", "submitted_at" DESC, "id" DESC)
  WHERE "parent_id" IS NULL AND "pinned_at" IS NULL AND comment_is_shown("state", "shown_replies");
CREATE INDEX "comments_pinned" ON "comments" ("article_id", "pinned_at") WHERE "pinned_at" IS NOT NULL;
-- The answers of a thread, and of one comment, by time.
CREATE INDEX "comments_thread_by_time" ON "comments" ("root_id", "submitted_at", "id")
  WHERE "parent_id" IS NOT NULL AND comment_is_shown("state", "shown_replies");
CREATE INDEX "comments_answers_by_time" ON "comments" ("parent_id", "submitted_at", "id")
  WHERE comment_is_shown("state", "shown_replies");
