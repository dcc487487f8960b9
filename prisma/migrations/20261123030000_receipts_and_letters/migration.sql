-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "comment_settings" JSONB;

-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "closed_seq" BIGINT,
ADD COLUMN     "contact_sealed" TEXT,
ADD COLUMN     "good_faith" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "outcome" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "appeals" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "log_seq" BIGINT NOT NULL,
    "by" TEXT NOT NULL,
    "report_id" UUID,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reasons" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "appeals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "comment_id" UUID,
    "email_sealed" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "pace" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "told_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letters" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "address_key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "once_key" TEXT NOT NULL,
    "comment_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "letters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_cursors" (
    "reader" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "log_cursors_pkey" PRIMARY KEY ("reader")
);

-- CreateTable
CREATE TABLE "spent_tokens" (
    "hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spent_tokens_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "appeals_state_created_at_idx" ON "appeals"("state", "created_at");

-- CreateIndex
CREATE INDEX "appeals_comment_id_idx" ON "appeals"("comment_id");

-- CreateIndex
CREATE INDEX "appeals_report_id_idx" ON "appeals"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeals_log_seq_by_key" ON "appeals"("log_seq", "by");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_code_hash_key" ON "subscriptions"("code_hash");

-- CreateIndex
CREATE INDEX "subscriptions_article_id_confirmed_at_idx" ON "subscriptions"("article_id", "confirmed_at");

-- CreateIndex
CREATE INDEX "subscriptions_comment_id_idx" ON "subscriptions"("comment_id");

-- CreateIndex
CREATE INDEX "subscriptions_confirmed_at_created_at_idx" ON "subscriptions"("confirmed_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_email_key_topic_key" ON "subscriptions"("email_key", "topic");

-- CreateIndex
CREATE UNIQUE INDEX "letters_once_key_key" ON "letters"("once_key");

-- CreateIndex
CREATE INDEX "letters_state_not_before_idx" ON "letters"("state", "not_before");

-- CreateIndex
CREATE INDEX "letters_address_key_ended_at_idx" ON "letters"("address_key", "ended_at");

-- CreateIndex
CREATE INDEX "letters_comment_id_idx" ON "letters"("comment_id");

-- CreateIndex
CREATE INDEX "spent_tokens_expires_at_idx" ON "spent_tokens"("expires_at");

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "reports"
  ADD CONSTRAINT "reports_state_known" CHECK ("state" IN ('open', 'upheld', 'kept')),
  ADD CONSTRAINT "reports_closed_has_its_time" CHECK (("state" = 'open') = ("closed_at" IS NULL));

ALTER TABLE "subscriptions"
  ADD CONSTRAINT "subscriptions_kind_known" CHECK ("kind" IN ('answers', 'story')),
  ADD CONSTRAINT "subscriptions_pace_known" CHECK ("pace" IN ('at-once', 'daily')),
  ADD CONSTRAINT "subscriptions_answers_are_to_a_comment" CHECK (("kind" = 'answers') = ("comment_id" IS NOT NULL));

ALTER TABLE "letters"
  ADD CONSTRAINT "letters_state_known" CHECK ("state" IN ('queued', 'sent', 'capped', 'failed')),
  ADD CONSTRAINT "letters_ended_are_empty" CHECK ("state" = 'queued' OR ("sealed" = '' AND "ended_at" IS NOT NULL));

ALTER TABLE "appeals"
  ADD CONSTRAINT "appeals_by_known" CHECK ("by" IN ('author', 'reporter')),
  ADD CONSTRAINT "appeals_state_known" CHECK ("state" IN ('open', 'upheld', 'rejected')),
  ADD CONSTRAINT "appeals_text_length" CHECK (char_length("text") <= 1000),
  ADD CONSTRAINT "appeals_reporter_has_a_report" CHECK (("by" = 'reporter') = ("report_id" IS NOT NULL)),
  ADD CONSTRAINT "appeals_decided_whole" CHECK (
    ("state" = 'open') = ("decided_by_id" IS NULL AND "decided_at" IS NULL)
    AND ("state" = 'open' OR ("decided_by_id" IS NOT NULL AND "decided_at" IS NOT NULL AND "reasons" <> ''))
  );

-- An appeal names a decision on its own comment, is decided once, and never by who took that decision.
CREATE FUNCTION "appeal_is_fair"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  decision log%ROWTYPE;
BEGIN
  SELECT * INTO decision FROM log WHERE seq = NEW.log_seq;
  IF NOT FOUND OR decision.comment_id IS DISTINCT FROM NEW.comment_id THEN
    RAISE EXCEPTION 'An appeal names a decision on its own comment.' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state <> 'open'
    AND (OLD.state, OLD.decided_by_id, OLD.decided_at) IS DISTINCT FROM (NEW.state, NEW.decided_by_id, NEW.decided_at) THEN
    RAISE EXCEPTION 'An appeal is decided once.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.decided_by_id IS NOT NULL AND NEW.decided_by_id = decision.actor_id THEN
    RAISE EXCEPTION 'An appeal is decided by another person than the decision.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "appeal_is_fair" BEFORE INSERT OR UPDATE ON "appeals" FOR EACH ROW EXECUTE FUNCTION "appeal_is_fair"();
