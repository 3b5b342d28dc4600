import type { Options } from 'tsup';

interface Manifest {
  exports: Record<string, unknown>;
}

/**
 * How each package is built: every entry of its `exports` that has a source becomes an ES module and its declarations.
 * Thin on purpose, so that another bundler can take its place.
 */
export function packageBuild({ exports }: Manifest): Options {
  const sources = Object.values(exports).flatMap((target) => {
    const source = (target as Record<string, string>)['@rapporteur/source'];
    return source?.endsWith('.ts') ? [source] : [];
  });
  return { entry: sources, format: 'esm', target: 'es2022', platform: 'neutral', dts: true, clean: true };
}
