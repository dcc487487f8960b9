-- What moderators say to each other about a comment. Never shown to its author, to readers, or in any export.

-- CreateTable
CREATE TABLE "desk_notes" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "question_id" UUID,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "desk_notes_comment_id_written_at_idx" ON "desk_notes"("comment_id", "written_at");

-- CreateIndex
CREATE INDEX "desk_notes_question_id_idx" ON "desk_notes"("question_id");

-- AddForeignKey
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "desk_notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "desk_notes"
  ADD CONSTRAINT "desk_notes_kind" CHECK ("kind" IN ('note', 'question', 'answer')),
  ADD CONSTRAINT "desk_notes_answers_name_a_question" CHECK (("kind" = 'answer') = ("question_id" IS NOT NULL)),
  ADD CONSTRAINT "desk_notes_only_questions_close" CHECK ("kind" = 'question' OR "closed_at" IS NULL);

-- The questions that somebody still waits with.
CREATE INDEX "desk_notes_asked" ON "desk_notes" ("written_at") WHERE "kind" = 'question' AND "closed_at" IS NULL;

-- A second opinion is another person's.
CREATE FUNCTION "answer_by_another_person"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.question_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM desk_notes q WHERE q.id = NEW.question_id AND (q.written_by_id = NEW.written_by_id OR q.kind <> 'question' OR q.comment_id <> NEW.comment_id))
  THEN RAISE EXCEPTION 'a second opinion is given by another person, on the comment that was asked about';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "answer_by_another_person" BEFORE INSERT ON "desk_notes"
  FOR EACH ROW EXECUTE FUNCTION "answer_by_another_person"();
