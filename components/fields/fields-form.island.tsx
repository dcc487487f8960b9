'use client';

import { useActionState } from 'react';
import { Button, type ButtonKind } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { FormAnswer } from '@/components/ui/form-answer';
import { useWholeLoad } from '@/components/ui/use-whole-load';
import { idle, type FormState } from '@/lib/domain/form-state';
import type { FieldSpec } from './field-spec';
import styles from './fields-form.module.css';

interface FieldsFormProps {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly fields: readonly FieldSpec[];
  /** What goes along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly button: string;
  readonly kind?: ButtonKind;
  /** Tells the ids of two forms on one page apart. */
  readonly name: string;
  /** Adds a field that no person sees: what fills it in is a machine. */
  readonly trap?: boolean;
}

/** A form whose fields are data. Plain first; a refusal brings every word back and says beside each field what is wrong. */
export function FieldsForm({ action, fields, hidden = {}, button, kind = 'primary', name, trap }: FieldsFormProps) {
  const [state, send, waiting] = useActionState(action, idle);
  useWholeLoad(state);
  return (
    <form className={styles.form} action={send} noValidate>
      <FormAnswer state={state} />
      {fields.map((field) => (
        <OneField key={field.name} field={field} form={name} state={state} />
      ))}
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {trap ? (
        <div className={styles.trap} aria-hidden="true">
          <label htmlFor={`${name}-website`}>Leave this empty</label>
          <input id={`${name}-website`} name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
        </div>
      ) : null}
      <p>
        <Button kind={kind} waiting={waiting}>
          {button}
        </Button>
      </p>
    </form>
  );
}

interface OneFieldProps {
  readonly field: FieldSpec;
  readonly form: string;
  readonly state: FormState;
}

function OneField({ field, form, state }: OneFieldProps) {
  const refused = state.kind === 'refused' ? state : null;
  const typed = refused ? String(refused.typed[field.name] ?? '') : field.given;
  const shared = {
    id: `${form}-${field.name}`,
    name: field.name,
    label: field.label,
    hint: field.hint,
    required: field.required,
    error: refused?.fields[field.name],
    defaultValue: typed,
  };
  switch (field.kind) {
    case 'line': {
      const { type, width, autoComplete, maxLength } = field;
      return <Field {...shared} type={type} width={width} autoComplete={autoComplete} maxLength={maxLength} />;
    }
    case 'words':
      return <TextArea {...shared} rows={field.rows} />;
    case 'select':
      // A select heeds its default only when it is made: it is made anew when what was typed comes back.
      return <Select key={typed ?? ''} {...shared} choices={field.choices} />;
    case 'one-of': {
      const { label: legend, ...rest } = shared;
      return <RadioGroup {...rest} legend={legend} choices={field.choices} />;
    }
    default: {
      const { defaultValue, ...rest } = shared;
      return <Checkbox {...rest} defaultChecked={defaultValue === 'yes'} />;
    }
  }
}
