-- Words of a story that somebody commented on, or that an editor asks about.

CREATE TABLE "passages" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "quote" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "block" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'anchored',
    "question" TEXT NOT NULL DEFAULT '',
    "asked_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passages_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "passages_known_state" CHECK ("state" IN ('anchored', 'moved', 'orphaned')),
    CONSTRAINT "passages_short" CHECK (char_length("exact") BETWEEN 1 AND 400 AND char_length("prefix") <= 32 AND char_length("suffix") <= 32)
);

CREATE UNIQUE INDEX "passages_article_id_revision_block_exact_prefix_key" ON "passages"("article_id", "revision", "block", "exact", "prefix");

ALTER TABLE "passages" ADD CONSTRAINT "passages_article_id_fkey"
  FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "comments" ADD COLUMN "passage_id" UUID;
ALTER TABLE "comments" ADD CONSTRAINT "comments_passage_id_fkey"
  FOREIGN KEY ("passage_id") REFERENCES "passages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "comments_passage_id_idx" ON "comments"("passage_id");
