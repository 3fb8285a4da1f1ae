import { type RefObject, useEffect, useState } from 'react';
import { type FieldName, STEP_FIELDS, type Step } from './checkout-form.ts';
import { type Answers, answersIn, focusField } from './form-elements.ts';

/** Which steps are folded to their answer, and where the focus goes when that changes. */
export function useSteps(form: RefObject<HTMLFormElement | null>) {
  const [folded, setFolded] = useState<readonly Step[]>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const [focus, setFocus] = useState<{ field: string } | null>(null);
  // After the step has been drawn: what is folded takes no focus.
  useEffect(() => {
    if (focus) focusField(form.current, focus.field);
  }, [form, focus]);

  return {
    folded,
    /** What was answered in these fields of folded steps, without the empty ones. */
    answersOf: (fields: readonly FieldName[]) => fields.flatMap(field => answers[field] || []),
    fold(step: Step, next: FieldName) {
      setFolded(known => [...known, step]);
      setAnswers(known => ({ ...known, ...answersIn(form.current, STEP_FIELDS[step]) }));
      setFocus({ field: next });
    },
    unfold(steps: readonly Step[], field: FieldName) {
      setFolded(known => known.filter(step => !steps.includes(step)));
      setFocus({ field });
    },
    /** A field by its name, or whatever carries that `data-focus`. */
    focusOn: (field: string) => setFocus({ field }),
  };
}
