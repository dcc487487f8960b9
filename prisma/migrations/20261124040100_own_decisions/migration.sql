-- Nobody decides on a comment of their own: said by the use cases, by the conditions of every update, and here, where every
-- decision leaves its row. The row is refused, and with it the whole transaction of the decision.
CREATE FUNCTION "log_not_on_ones_own"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.actor_id = (SELECT person_id FROM comments WHERE id = NEW.comment_id) THEN
    RAISE EXCEPTION 'Nobody decides on a comment of their own.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "log_not_on_ones_own" BEFORE INSERT ON "log" FOR EACH ROW
  WHEN (NEW.actor_kind = 'person' AND NEW.actor_id IS NOT NULL AND NEW.comment_id IS NOT NULL AND NEW.act IN (
    'comment-publish', 'comment-publish-masked', 'comment-decline', 'comment-request-changes', 'comment-refer',
    'comment-keep', 'comment-undo', 'comment-revert', 'appeal-upheld', 'appeal-rejected'))
  EXECUTE FUNCTION "log_not_on_ones_own"();
