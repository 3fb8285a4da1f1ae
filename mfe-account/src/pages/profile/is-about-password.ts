import type { Schemas } from '@maru/bff-gateway/contract';

/** Two forms share one page's flash: only the one for the details leaves a name. */
export const isAboutPassword = ({ values }: Schemas['Flash']): boolean => values.name === undefined;
