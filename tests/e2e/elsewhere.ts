import { cpSync, rmSync } from 'node:fs';
import { ELSEWHERE } from './addresses';

const ROOT = '.cache/elsewhere';

rmSync(ROOT, { recursive: true, force: true });
cpSync('build', ROOT + new URL(ELSEWHERE).pathname, { recursive: true });
