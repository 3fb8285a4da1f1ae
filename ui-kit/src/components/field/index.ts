export { Field, FieldError, FieldHint, type FieldProps, useFieldControl } from './field.tsx';
