-- Search in the queue: what a comment says and who wrote it, as words. A comment whose words are sealed or erased has no row
-- here, so that not even a count tells what stands in it.

-- CreateTable
CREATE TABLE "comment_words" (
    "comment_id" UUID NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "comment_words_pkey" PRIMARY KEY ("comment_id")
);

-- AddForeignKey
ALTER TABLE "comment_words" ADD CONSTRAINT "comment_words_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A text as its words: no marks, no capitals, one form for each letter. Scripts that put no space between words (Chinese,
-- Japanese, Thai, Lao, Burmese, Khmer) are taken letter by letter. The same for what is looked for, so that the two agree
-- whatever the locale of the server.
CREATE FUNCTION "words_of"("given" TEXT) RETURNS TEXT[] LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT left(w, 60)), '{}') FROM unnest(string_to_array(
    regexp_replace(
      regexp_replace(lower(normalize(given, NFKC)), '[^[:alnum:]]+', ' ', 'g'),
      '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])', ' \1 ', 'g'
    ), ' ')) AS w WHERE w <> ''
$$;

-- Every word must stand there, each at least as the beginning of one. Nothing but words: they are letters and figures, so
-- that no sign of the query language can be among them.
CREATE FUNCTION "words_query"("given" TEXT) RETURNS tsquery LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg('''' || w || ''':*', ' & '), '')::tsquery FROM unnest(words_of(given)) AS w
$$;

CREATE FUNCTION "keep_comment_words"("about" UUID) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO comment_words (comment_id, words)
  SELECT c.id, array_to_tsvector(words_of(concat_ws(' ', c.author_name, (
    SELECT string_agg(r.body, ' ') FROM comment_revisions r WHERE r.comment_id = c.id))))
  FROM comments c WHERE c.id = about AND c.state NOT IN ('referred', 'erased')
  ON CONFLICT (comment_id) DO UPDATE SET words = EXCLUDED.words;
  IF NOT FOUND THEN
    DELETE FROM comment_words WHERE comment_id = about;
  END IF;
END
$$;

CREATE FUNCTION "revision_words"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_comment_words(coalesce(NEW.comment_id, OLD.comment_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER "revision_words" AFTER INSERT OR DELETE OR UPDATE OF "body" ON "comment_revisions"
  FOR EACH ROW EXECUTE FUNCTION "revision_words"();

CREATE FUNCTION "comment_words_follow"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_comment_words(NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER "comment_words_follow" AFTER UPDATE OF "state", "author_name" ON "comments" FOR EACH ROW
  WHEN (OLD.author_name IS DISTINCT FROM NEW.author_name
    OR (OLD.state IN ('referred', 'erased')) IS DISTINCT FROM (NEW.state IN ('referred', 'erased')))
  EXECUTE FUNCTION "comment_words_follow"();

-- What stands already.
INSERT INTO "comment_words" ("comment_id", "words")
SELECT c.id, array_to_tsvector(words_of(concat_ws(' ', c.author_name, string_agg(r.body, ' '))))
FROM comments c JOIN comment_revisions r ON r.comment_id = c.id
WHERE c.state NOT IN ('referred', 'erased') GROUP BY c.id;

-- Without a list of things to be sorted in later: every search would have to read it.
-- CreateIndex
CREATE INDEX "comment_words_words_idx" ON "comment_words" USING GIN ("words") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "findings_rule_comment_revision_id_idx" ON "findings"("rule", "comment_revision_id");

-- What lies open, by the comment that it is about.
CREATE INDEX "reports_open" ON "reports" ("comment_id") WHERE "state" = 'open';
CREATE INDEX "appeals_open" ON "appeals" ("comment_id") WHERE "state" = 'open';
