-- House rules as versions. What the newsroom starts with is version 1 and stands in the code; each change is a row here.

-- CreateTable
CREATE TABLE "house_rule_versions" (
    "rule" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "examples" TEXT[],
    "note" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,

    CONSTRAINT "house_rule_versions_pkey" PRIMARY KEY ("rule","version")
);

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "decided_rule_version" INTEGER;

-- What stands already rested on what the newsroom started with.
UPDATE "comments" SET "decided_rule_version" = 1 WHERE "decided_rule" IS NOT NULL;

ALTER TABLE "house_rule_versions" ADD CONSTRAINT "house_rule_versions_follow_the_first" CHECK ("version" > 1);

-- A version is what decisions rest on: it never changes, and it never goes.
CREATE FUNCTION "version_stays"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A version is kept as it was: add another.' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "house_rule_version_stays" BEFORE UPDATE OR DELETE ON "house_rule_versions"
  FOR EACH ROW EXECUTE FUNCTION "version_stays"();

CREATE FUNCTION "house_rule_version"("asked" TEXT) RETURNS INTEGER LANGUAGE SQL STABLE AS $$
  SELECT coalesce(max(version), 1) FROM house_rule_versions WHERE rule = asked
$$;

-- Whoever decides, and by whatever way: the decision names the version of the rule that was in force.
CREATE FUNCTION "comment_rule_version"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decided_rule IS NULL THEN
    NEW.decided_rule_version := NULL;
  ELSIF TG_OP = 'INSERT' OR (OLD.decided_rule, OLD.decided_at) IS DISTINCT FROM (NEW.decided_rule, NEW.decided_at) THEN
    NEW.decided_rule_version := house_rule_version(NEW.decided_rule);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "comment_rule_version" BEFORE INSERT OR UPDATE OF "decided_rule", "decided_at" ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "comment_rule_version"();

-- So does its row in the log. Triggers run in the order of their names: the chain hashes what this one added.
CREATE FUNCTION "log_adds_rule_version"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  NEW.facts := jsonb_build_object('ruleVersion', house_rule_version(NEW.rule)) || NEW.facts;
  RETURN NEW;
END
$$;
CREATE TRIGGER "log_adds_rule_version" BEFORE INSERT ON "log" FOR EACH ROW
  WHEN (NEW.rule IS NOT NULL AND NEW.comment_id IS NOT NULL) EXECUTE FUNCTION "log_adds_rule_version"();
