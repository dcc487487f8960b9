-- A thread that the moderators closed: no new answer to this comment or to anything below it.

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- What the schema language cannot say.

-- The few threads in which something is closed: all others are read without looking further.
CREATE INDEX "comments_closed" ON "comments" ("root_id") WHERE "closed_at" IS NOT NULL;

-- Whether the comment or anything that it answers is closed: up the thread, as a loop, so that no depth is too deep.
CREATE FUNCTION "comment_is_closed"("about" UUID) RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
DECLARE
  here UUID := about;
  closed TIMESTAMPTZ;
  climbed INTEGER := 0;
BEGIN
  WHILE here IS NOT NULL AND climbed < 100000 LOOP
    SELECT closed_at, parent_id INTO closed, here FROM comments WHERE id = here;
    IF closed IS NOT NULL THEN
      RETURN TRUE;
    END IF;
    climbed := climbed + 1;
  END LOOP;
  RETURN FALSE;
END
$$;

-- An answer on its way in when the thread is closed comes too late, whatever was read before.
CREATE FUNCTION "comment_answers_open_thread"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF comment_is_closed(NEW.parent_id) THEN
    RAISE EXCEPTION 'The thread is closed.' USING ERRCODE = 'check_violation', CONSTRAINT = 'comments_answer_open_threads';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "comment_answers_open_thread" BEFORE INSERT ON "comments" FOR EACH ROW
  WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION "comment_answers_open_thread"();
