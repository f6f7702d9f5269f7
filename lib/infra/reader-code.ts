import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { dirname } from 'node:path';
import { bundleHandler, HANDLER_ENTRY } from './bundling.ts';

/**
 * The function's code, bundled from its source at each synthesis. In the package
 * `lib/packaging/packed-code.ts` stands in its place.
 */
export function readerCode(): Code {
  return Code.fromAsset(dirname(HANDLER_ENTRY), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never asked for: the bundler is a package of this project.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle(folder) {
          bundleHandler(folder);
          return true;
        },
      },
    },
  });
}
