-- CreateTable
CREATE TABLE "help_lines" (
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "operator" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "contact" TEXT NOT NULL DEFAULT '',
    "languages" TEXT NOT NULL DEFAULT '',
    "hours" TEXT NOT NULL DEFAULT '',
    "cost" TEXT NOT NULL DEFAULT '',
    "may_tell" TEXT NOT NULL,
    "alternatives" TEXT NOT NULL DEFAULT '',
    "source_url" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by_id" UUID,

    CONSTRAINT "help_lines_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "help_lines_country_name_channel_key" ON "help_lines"("country", "name", "channel");


-- What the schema language cannot say.

ALTER TABLE "help_lines"
  ADD CONSTRAINT "help_lines_channel_known" CHECK ("channel" IN ('phone', 'text', 'chat', 'page')),
  ADD CONSTRAINT "help_lines_number_or_page" CHECK ("channel" NOT IN ('phone', 'text') OR "contact" <> '');
