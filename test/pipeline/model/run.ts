// npm run model: every order of requests, uploads and deaths, for every scenario.
import { explore, wander, type Explored, type Scenario } from './explore.ts';
import { AGAIN, WHOLE } from './scenarios.ts';

const most = Number(process.argv[2] ?? 30_000);
for (const scenario of WHOLE) {
  const explored = await explore(scenario, most);
  report(scenario, explored, explored.states >= most ? ' (cut off)' : '');
}
for (const scenario of AGAIN) {
  report(scenario, await wander(scenario, { walks: 1000, seed: 1 }), ' (by lot)');
}

function report({ uploads, kills }: Scenario, { states, ends, wrong }: Explored, how: string) {
  console.log(
    `${JSON.stringify(uploads)} kills ${kills}: ${states} states${how}, ${ends} ends, ${wrong.length} wrong`,
  );
  for (const { path, found } of wrong) console.log(path.join('\n'), found);
  if (wrong.length > 0) process.exitCode = 1;
}
