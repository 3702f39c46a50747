# An LTS release of Node, pinned so that builds are reproducible. The service itself runs on 20.19 and newer.
FROM node:24.21.0-bookworm-slim@sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20 AS base

# All dependencies; compiles TypeScript to dist and the console to dist/web.
FROM base AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY src ./src
COPY drizzle ./drizzle
RUN npm run build

# Production dependencies only.
FROM base AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

# The image that runs: no build tools, not as root.
FROM base
ENV HOST=0.0.0.0 PORT=8000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY package.json LICENSE build.mjs ./
COPY --from=modules /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY drizzle ./drizzle
USER node
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
# Liveness only: an unreachable database is no reason to restart the process. Readiness is /health.
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The command of `npm start`, so that it is written only in package.json; `exec` makes the server the process that gets SIGTERM.
CMD ["sh", "-c", "exec $(node -p 'require(`./package.json`).scripts.start')"]
