-- CreateTable
CREATE TABLE "protected_facts" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID,

    CONSTRAINT "protected_facts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "protected_facts_article_id_idx" ON "protected_facts"("article_id");

-- AddForeignKey
ALTER TABLE "protected_facts" ADD CONSTRAINT "protected_facts_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the schema language cannot say.

ALTER TABLE "protected_facts"
  ADD CONSTRAINT "protected_facts_kind_known" CHECK ("kind" IN ('name', 'town', 'workplace', 'age', 'other'));
