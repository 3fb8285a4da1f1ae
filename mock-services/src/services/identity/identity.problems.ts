import { defineProblems } from '../../chassis/problems.ts';

export const identityProblem = defineProblems({
  'address-limit': { status: 409, title: 'There are as many addresses as a person may have' },
  'email-taken': { status: 409, title: 'This e-mail address has an account' },
  'wrong-credentials': { status: 401, title: 'E-mail address and password do not belong together' },
});
