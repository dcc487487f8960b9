/**
 * Does something again and again, with a pause in between; never twice at once. Answers how to stop: what is running is
 * finished first.
 */
export function every(
  milliseconds: number,
  work: () => Promise<void>,
  report: (failure: unknown) => void,
): () => Promise<void> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = () => {
    running = work()
      .catch(report)
      .then(() => {
        if (!isOver) timer = setTimeout(round, milliseconds);
      });
  };
  round();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await running;
  };
}
