-- Changes that were asked for and came: the comment goes first to whoever asked for them.

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "returned_at" TIMESTAMPTZ(3),
ADD COLUMN     "returns_to_id" UUID;

-- What the schema language cannot say.

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_return_is_whole" CHECK (("returns_to_id" IS NULL) = ("returned_at" IS NULL));

CREATE INDEX "comments_returned" ON "comments" ("returns_to_id", "queue_at", "id")
  WHERE "state" = 'held' AND "returns_to_id" IS NOT NULL;
