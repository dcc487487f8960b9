-- CreateTable
CREATE TABLE "referrals" (
    "comment_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "words_sealed" TEXT,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by_id" UUID NOT NULL,

    CONSTRAINT "referrals_pkey" PRIMARY KEY ("comment_id")
);

-- AddForeignKey
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.

ALTER TABLE "referrals"
  ADD CONSTRAINT "referrals_outcome_known" CHECK ("outcome" IN ('published_masked', 'not_published', 'deleted_by_wish'));
