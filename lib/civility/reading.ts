import type { CivilityModel } from '@/lib/civility/civility-model';
import type { ScreenContext } from '@/lib/civility/context';
import { groundOf, hitsOf, type Ground, type PatternHit } from '@/lib/civility/ground';
import { languageOf } from '@/lib/civility/languages';
import { normalise } from '@/lib/civility/normalise';
import { stanceOf, type Stance } from '@/lib/civility/stance';
import type { Token } from '@/lib/civility/token';

/** One comment, read: what every rule looks at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly truncated: boolean;
  readonly ground: Ground;
  readonly stance: Stance;
  readonly hits: readonly PatternHit[];
  /** ISO 639-1, `other`, or null where the text is too short to tell. */
  readonly language: string | null;
  readonly context: ScreenContext;
  readonly model: CivilityModel;
}

/** Reads a comment once, for all rules. */
export function readingOf(text: string, context: ScreenContext, model: CivilityModel): Reading {
  const { tokens, truncated } = normalise(text, model.lexicon);
  const ground = groundOf(tokens, model.lexicon, model.phrases);
  return {
    text,
    tokens,
    truncated,
    ground,
    context,
    model,
    stance: stanceOf(tokens, ground),
    hits: hitsOf(ground, model.phrases.patterns),
    language: languageOf(tokens, model.languages, model.lexicon.common),
  };
}
