/** Builds the console into `dist/web`, with a compressed copy beside each file; serves it with reload in development. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Below this a compressed copy saves nothing that matters. */
const smallestBytes = 512

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

/** Compressing at build time keeps the server free of it. */
function compress(): Plugin {
  let folder = ''
  return {
    name: 'compress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      for (const path of filesUnder(folder)) {
        const bytes = readFileSync(path)
        if (bytes.length < smallestBytes) continue
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(bytes))
      }
    },
  }
}

/** What the development server passes on to the API: its addresses, but not our modules in folders of the same names. */
const api = '^/(?:chat|session|users|templates|docs|health)(?!\\S*\\.tsx?)(?:[/?]|$)'

export default defineConfig({
  root: at('.'),
  plugins: [compress()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { [api]: 'http://127.0.0.1:8000' } },
})
