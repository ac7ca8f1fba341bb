import {getSwcJsMinimizerOptions} from '@docusaurus/faster';
import type {Plugin} from '@docusaurus/types';

const NAME = 'SwcJsMinimizerRspackPlugin';

interface Minimizers {
  readonly [NAME]?: new (options: object) => object;
}

/**
 * Two builds of the same site are the same, byte for byte, whatever the bundler kept from the build before. The runtime, a file of
 * some kilobytes that lists the others, is left as the bundler writes it: the minifier names its variables by how often each
 * letter occurs, and while it runs the list still holds names of files that only this run has.
 */
export default function sameBytes(): Plugin {
  return {
    name: 'same-bytes',
    configureWebpack(config, isServer, {currentBundler}) {
      const Minimizer = (currentBundler.instance as unknown as Minimizers)[NAME];
      const minimizers = config.optimization?.minimizer;
      if (isServer || !Minimizer || !minimizers) return {};
      const others = minimizers.filter((each) => each && typeof each === 'object' && each.constructor.name !== NAME);
      const options = {...getSwcJsMinimizerOptions(), minify: true};
      return {
        mergeStrategy: {'optimization.minimizer': 'replace'},
        optimization: {minimizer: [new Minimizer({exclude: /runtime~main/, minimizerOptions: options}), ...others]},
      } as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
  };
}
