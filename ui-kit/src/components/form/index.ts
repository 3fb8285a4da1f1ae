export { Form, FormErrors, type FormErrorsProps, type FormProblem, type FormProps } from './form.tsx';
