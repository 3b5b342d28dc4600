import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packageNames, root } from '../tools/paths.mjs';
import { oncePerContent } from './once-per-content.js';

const entries = packageNames.flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  return Object.values(exports).flatMap((target) => {
    const source = typeof target === 'string' ? undefined : target['@rapporteur/source'];
    return source?.endsWith('.ts') ? [join(root, 'packages', name, source)] : [];
  });
});

describe('what a package exports is documented', () => {
  const sources = packageNames.map((name) => `./packages/${name}/src`);

  test.each(entries.map((path) => relative(root, path)))('%s', (path) =>
    oncePerContent([...sources, './tsconfig.base.json', './test/documented-exports.test.ts', path], () => {
      const names = exportedSymbols(path);
      expect(names.length).toBeGreaterThan(0);
      const silent = names.filter(
        (symbol) => symbol.getDocumentationComment(program().getTypeChecker()).length === 0,
      );
      expect(silent.map((symbol) => symbol.name)).toEqual([]);
    }),
  );
});

let onlyProgram: ts.Program | undefined;

/** All entries in one program, made when the first check needs it. */
function program(): ts.Program {
  if (onlyProgram) return onlyProgram;
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) =>
    readFileSync(path, 'utf8'),
  ) as {
    config: { compilerOptions: object };
  };
  onlyProgram = ts.createProgram(
    entries,
    ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
  );
  return onlyProgram;
}

function exportedSymbols(path: string): ts.Symbol[] {
  const checker = program().getTypeChecker();
  const file = program().getSourceFile(join(root, path));
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
}
