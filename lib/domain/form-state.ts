import type { HelpLineView } from './help-line';
import type { NudgePoint } from './nudge';

/**
 * What an action answers to its form. `refused` carries back every word that was typed (React empties the form after
 * an action) and one sentence for each field that is wrong; `form` is the sentence for the whole. `nudged` is no
 * refusal: it names what could be changed, once, and the same words may be sent again with its token.
 */
export type FormState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'refused';
      readonly form: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly typed: Readonly<Record<string, string | readonly string[]>>;
      /** Where more is said about the refusal. */
      readonly more?: { readonly href: string; readonly label: string };
    }
  | {
      readonly kind: 'nudged';
      readonly form: string;
      readonly points: readonly NudgePoint[];
      readonly token: string;
      readonly typed: Readonly<Record<string, string | readonly string[]>>;
    }
  | {
      readonly kind: 'done';
      readonly message: string;
      readonly href?: string;
      /** The words told of danger: say calmly where help is. */
      readonly help?: true;
      /** The register of help lines, to be shown where the form stood. */
      readonly lines?: readonly HelpLineView[];
      /** Of a working copy that was saved: the next save stands on it. */
      readonly version?: number;
    };

export const idle: FormState = { kind: 'idle' };
