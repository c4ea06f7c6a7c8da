import { createReadStream } from 'node:fs';
import { readReturn } from '@waymark/ilr';

const p = '/tmp/r20k.xml';
for (let i = 0; i < 2; i++) {
  const c = process.cpuUsage(),
    w = performance.now();
  await readReturn(createReadStream(p), { learner() {} });
  const u = process.cpuUsage(c);
  console.log('read', (u.user + u.system) / 1e6, performance.now() - w);
}
