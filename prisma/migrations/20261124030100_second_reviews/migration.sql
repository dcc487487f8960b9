-- CreateTable
CREATE TABLE "second_reviews" (
    "log_seq" BIGINT NOT NULL,
    "comment_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "first_by_id" UUID NOT NULL,
    "first" TEXT NOT NULL,
    "first_rule" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "second_by_id" UUID,
    "second" TEXT,
    "second_rule" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "judged_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_reviews_pkey" PRIMARY KEY ("log_seq")
);

-- CreateIndex
CREATE INDEX "second_reviews_judged_at_decided_at_idx" ON "second_reviews"("judged_at", "decided_at");

-- CreateIndex
CREATE INDEX "second_reviews_comment_id_idx" ON "second_reviews"("comment_id");

-- AddForeignKey
ALTER TABLE "second_reviews" ADD CONSTRAINT "second_reviews_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.

ALTER TABLE "second_reviews"
  ADD CONSTRAINT "second_reviews_by_another_person" CHECK ("second_by_id" <> "first_by_id"),
  ADD CONSTRAINT "second_reviews_judgements_known" CHECK (
    "first" IN ('publish', 'decline', 'request-changes') AND "second" IN ('publish', 'decline', 'request-changes')),
  ADD CONSTRAINT "second_reviews_judged_whole" CHECK (
    ("judged_at" IS NULL) = ("second" IS NULL) AND ("judged_at" IS NULL) = ("second_by_id" IS NULL));
