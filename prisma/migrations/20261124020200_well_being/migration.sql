-- What a moderator chose for themselves, how long they have been at it, and wishes to talk.

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "harsh" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "finding_rules" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "desk_choices" (
    "person_id" UUID NOT NULL,
    "left_out_rules" TEXT[],
    "left_out_category_ids" UUID[],
    "break_minutes" INTEGER NOT NULL DEFAULT 120,
    "folds_harsh" BOOLEAN NOT NULL DEFAULT false,
    "harsh_run" INTEGER NOT NULL DEFAULT 0,
    "last_given_id" UUID,
    "sitting_since" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_choices_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "debriefs" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),
    "taken_by_id" UUID,

    CONSTRAINT "debriefs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "debriefs_taken_at_asked_at_idx" ON "debriefs"("taken_at", "asked_at");

-- CreateIndex
CREATE INDEX "debriefs_comment_id_idx" ON "debriefs"("comment_id");

-- AddForeignKey
ALTER TABLE "desk_choices" ADD CONSTRAINT "desk_choices_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "desk_choices"
  ADD CONSTRAINT "desk_choices_break" CHECK ("break_minutes" BETWEEN 0 AND 720),
  ADD CONSTRAINT "desk_choices_run" CHECK ("harsh_run" >= 0);
ALTER TABLE "debriefs"
  ADD CONSTRAINT "debriefs_taken_is_whole" CHECK (("taken_at" IS NULL) = ("taken_by_id" IS NULL));

-- What waits gets both columns from what was found in the words that stand.
UPDATE "comments" c SET
  "finding_rules" = f.rules, "harsh" = f.harsh
FROM (
  SELECT r.comment_id, r.number, array_agg(DISTINCT x.rule) AS rules,
    bool_or(x.rule IN ('hate', 'threat', 'attack', 'disclosure') AND x.weight >= 0.5) AS harsh
  FROM comment_revisions r JOIN findings x ON x.comment_revision_id = r.id GROUP BY 1, 2) f
WHERE f.comment_id = c.id AND f.number = c.revision;

-- After three harsh ones in a row "next" reads the head of this one.
CREATE INDEX "comments_waiting_mild" ON "comments" ("queue_at", "id") WHERE "state" = 'held' AND NOT "harsh";
