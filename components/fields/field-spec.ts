/** One field of a form, said as data: label, hint, and what stands in it at first. */
export type FieldSpec = Common &
  (
    | {
        readonly kind: 'line';
        readonly type?: 'text' | 'email' | 'number' | 'datetime-local';
        readonly width?: 'short' | 'middle' | 'full';
        readonly autoComplete?: string;
        readonly maxLength?: number;
      }
    | { readonly kind: 'words'; readonly rows: number }
    | { readonly kind: 'one-of'; readonly choices: readonly ChoiceSpec[] }
    | { readonly kind: 'select'; readonly choices: readonly ChoiceSpec[] }
    | { readonly kind: 'tick' }
  );

interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** What stands in it before anything was typed; for a tick `yes`. */
  readonly given?: string;
}

interface ChoiceSpec {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
