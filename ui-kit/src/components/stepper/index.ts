export { Step, type StepProps, Steps, type StepsProps } from './stepper.tsx';
