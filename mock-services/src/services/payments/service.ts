import { defineService } from '../../chassis/define-service.ts';
import { paymentsMigrations } from './payments.migrations.ts';
import { paymentsOperations } from './payments.operations.ts';
import { paymentsProblem } from './payments.problems.ts';

/** Card payments against a simulated processor; the test cards are in the contract. Needs no other service. */
export const service = defineService({
  name: 'payments',
  contract: new URL('../../../contract/payments.openapi.yaml', import.meta.url),
  migrations: paymentsMigrations,
  problems: paymentsProblem,
  operations: paymentsOperations,
});
