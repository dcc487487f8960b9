-- The moderators' desk: the queue's order, leases, batches, and fair appeals.

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "lease_by_id" UUID,
ADD COLUMN     "lease_until" TIMESTAMPTZ(3),
ADD COLUMN     "priority" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "priority_reasons" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "queue_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What stands already gets a place by the weight of what was found; the next change of a comment gives it its reasons.
UPDATE "comments" SET "priority" = "severity" * 48;
UPDATE "comments" SET "queue_at" = "submitted_at" - make_interval(secs => "priority" * 3600);

-- What the schema language cannot say.

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_priority_not_negative" CHECK ("priority" >= 0),
  ADD CONSTRAINT "comments_lease_is_whole" CHECK (("lease_by_id" IS NULL) = ("lease_until" IS NULL));

-- The place in the queue: priority is a head start in hours, so waiting itself moves nothing and rewrites nothing. Of two
-- comments the one that came in earlier, head start counted, is read first; that never changes by the passing of time.
CREATE FUNCTION "comment_queue_place"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  NEW.queue_at := NEW.submitted_at - make_interval(secs => NEW.priority * 3600);
  RETURN NEW;
END
$$;
CREATE TRIGGER "comment_queue_place" BEFORE INSERT OR UPDATE OF "priority", "submitted_at" ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "comment_queue_place"();

-- "Next" reads the head of the first; the list of decisions the head of the second. Both hold only what they list.
CREATE INDEX "comments_waiting" ON "comments" ("queue_at", "id") WHERE "state" = 'held';
CREATE INDEX "comments_decided" ON "comments" ("decided_at" DESC, "id" DESC)
  WHERE "state" IN ('published', 'declined') AND "decided_at" IS NOT NULL;
CREATE INDEX "comments_sent_back" ON "comments" ("queue_at", "id") WHERE "state" = 'changes_requested';
CREATE INDEX "comments_referred" ON "comments" ("queue_at", "id") WHERE "state" = 'referred';

-- What somebody has open.
CREATE INDEX "comments_leased" ON "comments" ("lease_by_id") WHERE "lease_by_id" IS NOT NULL;

-- The decisions of a batch, by the decision that they belong to.
CREATE INDEX "log_parent" ON "log" (("facts"->>'parent')) WHERE "facts" ? 'parent';
