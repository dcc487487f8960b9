-- The filter by finding asks each comment of the queue whether it has one: a question that an index should answer by itself,
-- without a look at the revisions in between.

-- AlterTable
ALTER TABLE "findings" ADD COLUMN     "comment_id" UUID;

-- What stands already.
UPDATE "findings" f SET "comment_id" = r."comment_id" FROM "comment_revisions" r WHERE r."id" = f."comment_revision_id";

-- DropIndex
DROP INDEX "findings_rule_comment_revision_id_idx";

-- CreateIndex
CREATE INDEX "findings_rule_comment_id_idx" ON "findings"("rule", "comment_id");

-- What the schema language cannot say.

-- A finding belongs to the comment whose words it was found in, whatever was given.
CREATE FUNCTION "finding_names_its_comment"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  SELECT comment_id INTO NEW.comment_id FROM comment_revisions WHERE id = NEW.comment_revision_id;
  RETURN NEW;
END
$$;
CREATE TRIGGER "finding_names_its_comment" BEFORE INSERT OR UPDATE OF "comment_id", "comment_revision_id" ON "findings"
  FOR EACH ROW EXECUTE FUNCTION "finding_names_its_comment"();
