import { useRef, useState } from 'react';
import { paths } from '@/lib/site';
import { solvePuzzle, type Puzzle } from './solve-puzzle';

interface FormProof {
  /** The token, empty until it came. */
  readonly token: string;
  /** The answer to the puzzle, empty where none was set or until it is found. */
  readonly proof: string;
  /** To be called when somebody touches the form. */
  readonly begin: () => void;
}

/**
 * Fetches the form's token when somebody first touches it, and answers the puzzle that comes with it when many comments
 * come from one network. Nothing depends on it: a comment without a token is taken like any other.
 */
export function useFormProof(articleId: string): FormProof {
  const [token, setToken] = useState('');
  const [proof, setProof] = useState('');
  const begun = useRef(false);

  const begin = () => {
    if (begun.current) return;
    begun.current = true;
    void fetchToken(articleId).then(async (answer) => {
      if (!answer) return;
      setToken(answer.token);
      const solved = answer.challenge ? await solvePuzzle(answer.challenge) : null;
      if (solved !== null) setProof(solved);
    });
  };
  return { token, proof, begin };
}

async function fetchToken(articleId: string): Promise<{ token: string; challenge: Puzzle | null } | null> {
  try {
    const answer = await fetch(paths.formToken(), { method: 'POST', body: JSON.stringify({ articleId }) });
    return answer.ok ? ((await answer.json()) as { token: string; challenge: Puzzle | null }) : null;
  } catch {
    return null;
  }
}
