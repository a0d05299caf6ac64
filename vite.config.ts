import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sitePlugin } from './src/build/site-plugin.ts';

export default defineConfig({
  // Relative, so that the output can be served from any sub-path.
  base: './',
  plugins: [react(), sitePlugin({ data: 'data' })],
});
