-- What the desk does about an author rather than about one comment.

-- CreateTable
CREATE TABLE "measures" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "author_key" TEXT NOT NULL,
    "person_id" UUID,
    "author_name" TEXT NOT NULL,
    "comment_id" UUID NOT NULL,
    "rule" TEXT,
    "facts" TEXT NOT NULL,
    "imposed_at" TIMESTAMPTZ(3) NOT NULL,
    "imposed_by_id" UUID NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,
    "lifted_why" TEXT NOT NULL DEFAULT '',
    "code_hash" TEXT NOT NULL,
    "appeal_text" TEXT NOT NULL DEFAULT '',
    "appealed_at" TIMESTAMPTZ(3),
    "appeal_outcome" TEXT,
    "appeal_reasons" TEXT NOT NULL DEFAULT '',
    "appeal_decided_at" TIMESTAMPTZ(3),
    "appeal_decided_by_id" UUID,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "measures_code_hash_key" ON "measures"("code_hash");

-- CreateIndex
CREATE INDEX "measures_author_key_imposed_at_idx" ON "measures"("author_key", "imposed_at");

-- CreateIndex
CREATE INDEX "measures_imposed_at_idx" ON "measures"("imposed_at");

-- CreateIndex
CREATE INDEX "measures_comment_id_idx" ON "measures"("comment_id");

-- AddForeignKey
ALTER TABLE "measures" ADD CONSTRAINT "measures_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say: nobody measures themselves, an end lies ahead, and another person decides on an appeal.
ALTER TABLE "measures"
  ADD CONSTRAINT "measures_kind" CHECK ("kind" IN ('note', 'hold', 'suspend', 'close_out')),
  ADD CONSTRAINT "measures_not_on_oneself" CHECK ("person_id" IS NULL OR "person_id" <> "imposed_by_id"),
  ADD CONSTRAINT "measures_suspension_ends" CHECK ("kind" <> 'suspend' OR "ends_at" IS NOT NULL),
  ADD CONSTRAINT "measures_end_lies_ahead" CHECK ("ends_at" IS NULL OR "ends_at" > "imposed_at"),
  ADD CONSTRAINT "measures_reason_is_given" CHECK ("kind" = 'note' OR "rule" IS NOT NULL),
  ADD CONSTRAINT "measures_lift_is_whole" CHECK (("lifted_at" IS NULL) = ("lifted_by_id" IS NULL)),
  ADD CONSTRAINT "measures_appeal_outcome" CHECK ("appeal_outcome" IN ('upheld', 'rejected')),
  ADD CONSTRAINT "measures_appeal_is_whole" CHECK (
    ("appeal_outcome" IS NULL) = ("appeal_decided_at" IS NULL) AND ("appeal_outcome" IS NULL) = ("appeal_decided_by_id" IS NULL)
    AND ("appeal_outcome" IS NULL OR "appealed_at" IS NOT NULL)),
  ADD CONSTRAINT "measures_appeal_by_another_person" CHECK (
    "appeal_decided_by_id" <> "imposed_by_id" AND ("person_id" IS NULL OR "appeal_decided_by_id" <> "person_id"));
