import type { Options } from 'tsup';

interface Manifest {
  exports: Record<string, unknown>;
}

/**
 * How each package is built. Every source file becomes a file of its own, so that a bundler drops what a page does not use
 * file by file; every entry of `exports` becomes one file of declarations. Thin on purpose, so that another bundler can
 * take its place.
 */
export function packageBuild({ exports }: Manifest): Options {
  const entries = Object.values(exports).flatMap((target) => {
    const source = (target as Record<string, string>)['@rapporteur/source'];
    return source?.endsWith('.ts') ? [source] : [];
  });
  return {
    entry: ['src/**/*.ts'],
    bundle: false,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: { entry: entries },
    clean: true,
    esbuildOptions: (options) => {
      options.charset = 'utf8'; // words of every script as they are written, not as escapes
    },
  };
}
