-- CreateEnum
CREATE TYPE "Role" AS ENUM ('contributor', 'editor', 'moderator', 'safeguarding_lead', 'administrator');

-- CreateEnum
CREATE TYPE "ArticleState" AS ENUM ('draft', 'scheduled', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('report', 'analysis', 'opinion');

-- CreateEnum
CREATE TYPE "CommentState" AS ENUM ('held', 'published', 'declined', 'changes_requested', 'withdrawn', 'referred', 'erased');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('person', 'rule', 'author', 'reader', 'system');

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "roles" "Role"[],
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_sign_in_at" TIMESTAMPTZ(3),

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bylines" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "person_id" UUID,

    CONSTRAINT "bylines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "categories" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "parent_id" UUID,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "ArticleState" NOT NULL DEFAULT 'draft',
    "published_revision_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "comments_open" BOOLEAN NOT NULL DEFAULT true,
    "comments_closed_reason" TEXT,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_copies" (
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "dek" TEXT NOT NULL DEFAULT '',
    "kind" "ArticleKind" NOT NULL DEFAULT 'report',
    "body" TEXT NOT NULL DEFAULT '',
    "hero" JSONB,
    "sources" JSONB NOT NULL DEFAULT '[]',
    "discussion" TEXT NOT NULL DEFAULT '',
    "byline_ids" UUID[],
    "category_ids" UUID[],
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_by_id" UUID,

    CONSTRAINT "working_copies_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "dek" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL,
    "body" TEXT NOT NULL,
    "hero" JSONB,
    "sources" JSONB NOT NULL,
    "discussion" TEXT NOT NULL DEFAULT '',
    "byline_ids" UUID[],
    "category_ids" UUID[],
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_bylines" (
    "article_id" UUID NOT NULL,
    "byline_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_bylines_pkey" PRIMARY KEY ("article_id","byline_id")
);

-- CreateTable
CREATE TABLE "article_categories" (
    "article_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_categories_pkey" PRIMARY KEY ("article_id","category_id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirects" (
    "from_path" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("from_path")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "parent_id" UUID,
    "root_id" UUID NOT NULL,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "state" "CommentState" NOT NULL DEFAULT 'held',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "person_id" UUID,
    "author_name" TEXT NOT NULL,
    "email_sealed" TEXT,
    "author_key" TEXT,
    "receipt_hash" TEXT NOT NULL,
    "submission_key" TEXT NOT NULL,
    "severity" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "up" INTEGER NOT NULL DEFAULT 0,
    "down" INTEGER NOT NULL DEFAULT 0,
    "score" INTEGER NOT NULL DEFAULT 0,
    "wilson" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_rule" TEXT,
    "decided_note" TEXT,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_revisions" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "screening" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "findings" (
    "id" UUID NOT NULL,
    "comment_revision_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "for_writer" TEXT NOT NULL,
    "for_moderator" TEXT NOT NULL,
    "cause" TEXT NOT NULL,

    CONSTRAINT "findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "act" TEXT NOT NULL,
    "comment_id" UUID,
    "article_id" UUID,
    "revision" INTEGER,
    "from_state" TEXT,
    "to_state" TEXT,
    "rule" TEXT,
    "note" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "prev_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "log_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "snapshot" TEXT NOT NULL,
    "reporter_key" TEXT NOT NULL,
    "receipt_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_by" UUID,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE UNIQUE INDEX "bylines_slug_key" ON "bylines"("slug");

-- CreateIndex
CREATE INDEX "bylines_person_id_idx" ON "bylines"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "categories_path_key" ON "categories"("path");

-- CreateIndex
CREATE INDEX "categories_parent_id_idx" ON "categories"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_slug_key" ON "articles"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "articles_published_revision_id_key" ON "articles"("published_revision_id");

-- CreateIndex
CREATE INDEX "articles_state_published_at_id_idx" ON "articles"("state", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "revisions_article_id_number_key" ON "revisions"("article_id", "number");

-- CreateIndex
CREATE INDEX "article_bylines_byline_id_idx" ON "article_bylines"("byline_id");

-- CreateIndex
CREATE INDEX "article_categories_category_id_idx" ON "article_categories"("category_id");

-- CreateIndex
CREATE INDEX "corrections_article_id_idx" ON "corrections"("article_id");

-- CreateIndex
CREATE INDEX "redirects_article_id_idx" ON "redirects"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_receipt_hash_key" ON "comments"("receipt_hash");

-- CreateIndex
CREATE UNIQUE INDEX "comments_submission_key_key" ON "comments"("submission_key");

-- CreateIndex
CREATE INDEX "comments_article_id_state_submitted_at_idx" ON "comments"("article_id", "state", "submitted_at");

-- CreateIndex
CREATE INDEX "comments_root_id_idx" ON "comments"("root_id");

-- CreateIndex
CREATE INDEX "comments_parent_id_idx" ON "comments"("parent_id");

-- CreateIndex
CREATE INDEX "comments_state_submitted_at_idx" ON "comments"("state", "submitted_at");

-- CreateIndex
CREATE INDEX "comments_author_key_submitted_at_idx" ON "comments"("author_key", "submitted_at");

-- CreateIndex
CREATE INDEX "comments_person_id_idx" ON "comments"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "comment_revisions_comment_id_number_key" ON "comment_revisions"("comment_id", "number");

-- CreateIndex
CREATE INDEX "findings_comment_revision_id_idx" ON "findings"("comment_revision_id");

-- CreateIndex
CREATE INDEX "log_comment_id_seq_idx" ON "log"("comment_id", "seq");

-- CreateIndex
CREATE INDEX "log_article_id_seq_idx" ON "log"("article_id", "seq");

-- CreateIndex
CREATE INDEX "log_actor_id_seq_idx" ON "log"("actor_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "reports_receipt_hash_key" ON "reports"("receipt_hash");

-- CreateIndex
CREATE INDEX "reports_state_created_at_idx" ON "reports"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "reports_comment_id_revision_reporter_key_reason_key" ON "reports"("comment_id", "revision", "reporter_key", "reason");

-- AddForeignKey
ALTER TABLE "bylines" ADD CONSTRAINT "bylines_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_byline_id_fkey" FOREIGN KEY ("byline_id") REFERENCES "bylines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_categories" ADD CONSTRAINT "article_categories_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_categories" ADD CONSTRAINT "article_categories_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_revisions" ADD CONSTRAINT "comment_revisions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_comment_revision_id_fkey" FOREIGN KEY ("comment_revision_id") REFERENCES "comment_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_counters_not_negative" CHECK ("up" >= 0 AND "down" >= 0),
  ADD CONSTRAINT "comments_severity_in_range" CHECK ("severity" >= 0 AND "severity" <= 1),
  ADD CONSTRAINT "comments_not_its_own_parent" CHECK ("parent_id" IS DISTINCT FROM "id"),
  ADD CONSTRAINT "comments_published_has_its_time" CHECK ("state" <> 'published' OR "published_at" IS NOT NULL);

ALTER TABLE "findings"
  ADD CONSTRAINT "findings_span_in_order" CHECK ("start" >= 0 AND "end" >= "start");

ALTER TABLE "articles"
  ADD CONSTRAINT "articles_published_has_its_revision"
  CHECK ("state" NOT IN ('published', 'scheduled') OR ("published_revision_id" IS NOT NULL AND "published_at" IS NOT NULL));

-- The log: rows are only ever added, and each row holds the hash of the one before.

CREATE FUNCTION "log_digest"("entry" "log") RETURNS TEXT LANGUAGE SQL IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry.prev_hash, entry.seq, (extract(epoch FROM entry.at) * 1000)::bigint, entry.actor_kind::text, entry.actor_id,
    entry.act, entry.comment_id, entry.article_id, entry.revision, entry.from_state, entry.to_state,
    entry.rule, entry.note, entry.facts
  )::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION "log_chain"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  -- One writer at a time, until its transaction ends: the chain has no forks.
  PERFORM pg_advisory_xact_lock(7061702);
  NEW.seq := nextval(pg_get_serial_sequence('log', 'seq'));
  SELECT coalesce((SELECT hash FROM log ORDER BY seq DESC LIMIT 1), '') INTO NEW.prev_hash;
  NEW.hash := log_digest(NEW);
  RETURN NEW;
END
$$;

CREATE TRIGGER "log_chain" BEFORE INSERT ON "log" FOR EACH ROW EXECUTE FUNCTION "log_chain"();

CREATE FUNCTION "log_is_append_only"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The log is append-only: a row cannot be changed or deleted.' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "log_no_change" BEFORE UPDATE OR DELETE ON "log" FOR EACH ROW EXECUTE FUNCTION "log_is_append_only"();
CREATE TRIGGER "log_no_truncate" BEFORE TRUNCATE ON "log" FOR EACH STATEMENT EXECUTE FUNCTION "log_is_append_only"();
