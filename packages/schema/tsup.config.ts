import { defineConfig } from 'tsup';
import { packageBuild } from '../../tsup.base.js';
import manifest from './package.json' with { type: 'json' };

export default defineConfig(packageBuild(manifest));
