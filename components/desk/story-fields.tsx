import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { articleKindNames, articleKinds } from '@/lib/domain/article';
import type { Choice } from '@/lib/domain/desk-view';
import { limits } from '@/lib/domain/limits';
import { CheckboxGroup } from './checkbox-group';
import type { StoryText } from './story-text';
import styles from './story-form.module.css';

interface StoryFieldsProps {
  readonly text: StoryText;
  readonly errors: Readonly<Record<string, string>>;
  readonly bylines: readonly Choice[];
  readonly categories: readonly Choice[];
}

const kinds = articleKinds.map((value) => ({ value, label: articleKindNames[value] }));

/** Everything that a story is made of, in the order in which readers meet it. */
export function StoryFields({ text, errors, bylines, categories }: StoryFieldsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.words}>
        <Field
          name="title"
          label="Headline"
          width="full"
          required
          maxLength={limits.titleMax}
          defaultValue={text.title}
          error={errors['title']}
        />
        <TextArea
          name="dek"
          label="Dek"
          rows={2}
          required
          hint="The line under the headline."
          defaultValue={text.dek}
          error={errors['dek']}
        />
        <TextArea
          name="body"
          label="Text"
          rows={24}
          required
          hint="Markdown. Sub-headings begin with ##. Call-outs: a line :::callout, the text, a line :::"
          defaultValue={text.body}
          error={errors['body']}
        />
        <TextArea
          name="sources"
          label="Sources"
          rows={4}
          hint="One on each line: title | outlet | https://address"
          defaultValue={text.sources}
          error={errors['sources']}
        />
      </div>
      <div className={styles.facts}>
        <RadioGroup name="kind" legend="Kind of work" choices={kinds} defaultValue={text.kind} error={errors['kind']} />
        <CheckboxGroup
          name="bylines"
          legend="Written by"
          choices={bylines}
          ticked={text.bylines}
          error={errors['bylines']}
        />
        <CheckboxGroup
          name="categories"
          legend="Categories"
          choices={categories}
          ticked={text.categories}
          error={errors['categories']}
        />
        <Field
          name="slug"
          label="Address"
          width="full"
          hint="Made from the headline when left empty. When it changes, the old address leads to the new one."
          maxLength={limits.slugMax}
          spellCheck={false}
          defaultValue={text.slug}
          error={errors['slug']}
        />
        <fieldset className={styles.group}>
          <legend className={styles.legend}>Picture</legend>
          <Field
            name="heroSrc"
            label="Where it is"
            width="full"
            spellCheck={false}
            hint="Begins with / or https://"
            defaultValue={text.heroSrc}
            error={errors['heroSrc']}
          />
          <TextArea
            name="heroAlt"
            label="What it shows"
            rows={2}
            hint="For people who cannot see it."
            defaultValue={text.heroAlt}
            error={errors['heroAlt']}
          />
          <Field
            name="heroCaption"
            label="Caption"
            width="full"
            defaultValue={text.heroCaption}
            error={errors['heroCaption']}
          />
          <Field
            name="heroCredit"
            label="Credit"
            width="full"
            defaultValue={text.heroCredit}
            error={errors['heroCredit']}
          />
        </fieldset>
        <Field
          name="discussion"
          label="Question for the comments"
          width="full"
          hint="Stands above the comment form."
          defaultValue={text.discussion}
          error={errors['discussion']}
        />
      </div>
    </div>
  );
}
