import { defineProblems } from '../../chassis/problems.ts';

export const catalogProblem = defineProblems({
  'unknown-product': { status: 404, title: 'There is no such product' },
  'unknown-variant': { status: 404, title: 'There is no such variant' },
  'unknown-maker': { status: 404, title: 'There is no such kiln or studio' },
  'invalid-cursor': { status: 400, title: 'The cursor belongs to another list' },
});
