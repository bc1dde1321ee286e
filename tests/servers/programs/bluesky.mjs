// A Bluesky personal data server and the PLC directory it trusts, in one process on loopback.
// tests/servers/bluesky.py puts this file beside a link to the packages and gives it its ports and its state.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Server } from 'node:net'
import { join } from 'node:path'

const { INKOM_STATE: state, INKOM_PORT: port, INKOM_PLC_PORT: plcPort } = process.env

// Both libraries listen on every address and offer no choice. Tests stay on loopback.
const everywhere = Server.prototype.listen
Server.prototype.listen = function (where, ...rest) {
  const onlyPort = typeof where === 'number' && typeof rest[0] !== 'string'
  return onlyPort ? everywhere.call(this, where, '127.0.0.1', ...rest) : everywhere.call(this, where, ...rest)
}

// The directory's own store without PostgreSQL is memory alone. Written to a file, identities survive a restart.
const require = createRequire(import.meta.url)
const { MockDatabase, PlcServer } = require('@did-plc/server')
const { CID } = createRequire(require.resolve('@did-plc/server'))('multiformats/cid')
const ledger = join(state, 'plc.json')

class RememberingDatabase extends MockDatabase {
  constructor() {
    super()
    if (!existsSync(ledger)) return
    for (const [did, operations] of Object.entries(JSON.parse(readFileSync(ledger, 'utf8')))) {
      this.contents[did] = operations.map((one) => ({
        ...one,
        cid: CID.parse(one.cid),
        createdAt: new Date(one.createdAt),
      }))
    }
  }

  async validateAndAddOp(did, operation) {
    await super.validateAndAddOp(did, operation)
    const written = Object.fromEntries(
      Object.entries(this.contents).map(([key, all]) => [key, all.map((one) => ({ ...one, cid: one.cid.toString() }))]),
    )
    const draft = `${ledger}.${randomUUID()}`
    writeFileSync(draft, JSON.stringify(written))
    renameSync(draft, ledger)
  }
}

const directory = PlcServer.create({ db: new RememberingDatabase(), port: Number(plcPort) })
await directory.start()

const secret = JSON.parse(readFileSync(join(state, 'secrets.json'), 'utf8'))
const folder = (name) => {
  mkdirSync(join(state, name), { recursive: true })
  return join(state, name)
}
Object.assign(process.env, {
  PDS_HOSTNAME: 'localhost',
  PDS_PORT: port,
  PDS_DEV_MODE: 'true',
  PDS_DATA_DIRECTORY: folder('pds'),
  PDS_BLOBSTORE_DISK_LOCATION: folder('blobs'),
  PDS_BLOBSTORE_DISK_TMP_LOCATION: folder('blobs-arriving'),
  PDS_DID_PLC_URL: `http://127.0.0.1:${plcPort}`,
  PDS_JWT_SECRET: secret.jwt,
  PDS_DPOP_SECRET: secret.dpop,
  PDS_ADMIN_PASSWORD: secret.admin,
  PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: secret.rotation,
  PDS_INVITE_REQUIRED: 'false',
  PDS_RATE_LIMITS_ENABLED: 'true',
})
// Imported only now: parts of it read the environment as they load.
const { PDS, envToCfg, envToSecrets, readEnv } = await import('@atproto/pds')
const settings = readEnv()
const server = await PDS.create(envToCfg(settings), envToSecrets(settings))
await server.start()

let leaving = false
const leave = async () => {
  if (leaving) return
  leaving = true
  // Open connections must not hold the tests up.
  setTimeout(() => process.exit(0), 1500).unref()
  await Promise.allSettled([server.destroy(), directory.destroy()])
  process.exit(0)
}
process.on('SIGTERM', leave)
process.on('SIGINT', leave)
