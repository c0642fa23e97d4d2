export { budgetShare, type BudgetShare } from './budget-share';
export { diffusion, type Diffusion } from './diffusion';
export { pipeline, type Pipeline } from './pipeline';
export { rollout, type Rollout } from './rollout';
export { operand, sum, type Variables } from './shape';
export { signs } from './signs';
