/** Builds the console into `dist/web` with compressed copies of its files, and serves it with reload in development. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Smaller files are not worth compressing. */
const minBytes = 512

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

/** Compresses at build time, so that the server does not have to. */
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
        if (bytes.length < minBytes) continue
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(bytes))
      }
    },
  }
}

/** Paths that the development server proxies to the API, except our own modules in folders of the same names. */
const api = '^/(?:chat|session|users|workspaces|invitations|templates|docs|health)(?!\\S*\\.tsx?)(?:[/?]|$)'

export default defineConfig({
  root: at('.'),
  plugins: [compress()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would require `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { [api]: 'http://127.0.0.1:8000' } },
})
