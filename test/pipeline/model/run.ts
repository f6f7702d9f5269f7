// npm run model: every order of requests, uploads and deaths, for every scenario.
import { explore } from './explore.ts';
import { WHOLE } from './scenarios.ts';

const most = Number(process.argv[2] ?? 30_000);
for (const scenario of WHOLE) {
  const { states, ends, wrong } = await explore(scenario, most);
  const { uploads, kills } = scenario;
  const cut = states >= most ? ' (cut off)' : '';
  console.log(
    `${JSON.stringify(uploads)} kills ${kills}: ${states} states${cut}, ${ends} ends, ${wrong.length} wrong`,
  );
  for (const { path, found } of wrong) console.log(path.join('\n'), found);
  if (wrong.length > 0) process.exitCode = 1;
}
