export { budgetShare } from './budget-share';
export { diffusion } from './diffusion';
export { pipeline } from './pipeline';
export { rollout } from './rollout';
export type { Variables } from './shape';
export { signs } from './signs';
