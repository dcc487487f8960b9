-- Where a finding begins to count, as the site chose it: version 0 is what comes with the screen, each change is a row.

-- CreateTable
CREATE TABLE "threshold_versions" (
    "version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,

    CONSTRAINT "threshold_versions_pkey" PRIMARY KEY ("version")
);

ALTER TABLE "threshold_versions" ADD CONSTRAINT "threshold_versions_count_from_one" CHECK ("version" >= 1);

CREATE TRIGGER "threshold_version_stays" BEFORE UPDATE OR DELETE ON "threshold_versions"
  FOR EACH ROW EXECUTE FUNCTION "version_stays"();
