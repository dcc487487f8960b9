-- Who handles legal notices, and alone may learn who complains.
ALTER TYPE "Role" ADD VALUE 'legal_officer';

-- CreateTable
CREATE TABLE "legal_cases" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "origin" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "comment_id" UUID,
    "report_id" UUID,
    "explanation" TEXT NOT NULL,
    "snapshot" TEXT NOT NULL,
    "complainant_sealed" TEXT,
    "good_faith" BOOLEAN NOT NULL,
    "receipt_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "outcome" TEXT,
    "to_complainant" TEXT NOT NULL DEFAULT '',
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "hidden_at" TIMESTAMPTZ(3),
    "contacted_at" TIMESTAMPTZ(3),
    "to_author" TEXT NOT NULL DEFAULT '',
    "answer_due_at" TIMESTAMPTZ(3),
    "answer_hash" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answer_text" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "legal_cases_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "legal_cases_number_key" ON "legal_cases"("number");

-- CreateIndex
CREATE UNIQUE INDEX "legal_cases_report_id_key" ON "legal_cases"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "legal_cases_receipt_hash_key" ON "legal_cases"("receipt_hash");

-- CreateIndex
CREATE UNIQUE INDEX "legal_cases_answer_hash_key" ON "legal_cases"("answer_hash");

-- CreateIndex
CREATE INDEX "legal_cases_state_due_at_idx" ON "legal_cases"("state", "due_at");

-- CreateIndex
CREATE INDEX "legal_cases_comment_id_idx" ON "legal_cases"("comment_id");

-- CreateIndex
CREATE INDEX "legal_cases_article_id_idx" ON "legal_cases"("article_id");

-- AddForeignKey
ALTER TABLE "legal_cases" ADD CONSTRAINT "legal_cases_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_cases" ADD CONSTRAINT "legal_cases_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_cases" ADD CONSTRAINT "legal_cases_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.

ALTER TABLE "legal_cases"
  ADD CONSTRAINT "legal_cases_origin_known" CHECK ("origin" IN ('report', 'form', 'letter')),
  ADD CONSTRAINT "legal_cases_ground_known" CHECK ("ground" IN ('defamation', 'privacy', 'copyright', 'illegal')),
  ADD CONSTRAINT "legal_cases_state_known" CHECK ("state" IN ('open', 'closed')),
  ADD CONSTRAINT "legal_cases_closed_has_its_outcome" CHECK (
    ("state" = 'closed') = ("outcome" IS NOT NULL) AND ("state" = 'closed') = ("closed_at" IS NOT NULL)),
  ADD CONSTRAINT "legal_cases_outcome_known" CHECK ("outcome" IN ('removed', 'kept', 'changed', 'withdrawn')),
  ADD CONSTRAINT "legal_cases_answer_known" CHECK ("answer" IN ('agrees', 'defends')),
  ADD CONSTRAINT "legal_cases_answer_has_its_time" CHECK (("answer" IS NULL) = ("answered_at" IS NULL));
