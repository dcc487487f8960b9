-- Watched terms: what each does, a note to the moderator, and every version with who chose it.

-- AlterTable
ALTER TABLE "watched_terms" ADD COLUMN     "does" TEXT NOT NULL DEFAULT 'hold',
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

UPDATE "watched_terms" SET "does" = 'speak' WHERE "strict";

ALTER TABLE "watched_terms" DROP COLUMN "strict";

ALTER TABLE "watched_terms" ADD CONSTRAINT "watched_terms_does" CHECK ("does" IN ('order', 'hold', 'speak'));

-- CreateTable
CREATE TABLE "watched_term_versions" (
    "term_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "pattern" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "exceptions" TEXT[],
    "does" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "dropped" BOOLEAN NOT NULL DEFAULT false,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID,

    CONSTRAINT "watched_term_versions_pkey" PRIMARY KEY ("term_id","version")
);

INSERT INTO "watched_term_versions" ("term_id", "version", "pattern", "rule", "exceptions", "does", "note", "saved_at", "saved_by_id")
  SELECT "id", 1, "pattern", "rule", "exceptions", "does", "note", "added_at", "added_by_id" FROM "watched_terms";

CREATE TRIGGER "watched_term_version_stays" BEFORE UPDATE OR DELETE ON "watched_term_versions"
  FOR EACH ROW EXECUTE FUNCTION "version_stays"();
