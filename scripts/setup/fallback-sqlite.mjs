import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { output, root } from '../lib/run.mjs';
import { cachedFolder } from './cache.mjs';
import { ensureCompiler } from './system-packages.mjs';

const packageFile = join(root, 'node_modules/better-sqlite3/package.json');

// Persistent references to plain strings are all it uses of Node-API 10; in 8 they need a box.
const boxedStringReference = `#pragma once
#ifdef __cplusplus
#include <napi.h>
namespace Napi {
template <> class Reference<String> {
 public:
  Reference() = default;
  Reference(Reference&&) = default;
  Reference& operator=(Reference&&) = default;
  static Reference New(const String& value, uint32_t count = 0) {
    Object box = Object::New(value.Env());
    box.Set(0u, value);
    Reference r; r.box_ = ObjectReference::New(box, count); return r;
  }
  String Value() const { return box_.Value().Get(0u).As<String>(); }
 private:
  ObjectReference box_;
};
}
#endif
`;

/**
 * SQLite for runtimes with Node-API 8, compiled once from the package's own source (about a
 * minute). Needs a C++ compiler, make and python3.
 * @returns {Promise<string>} the compiled file
 */
export async function fallbackSqlite() {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(packageFile, 'utf8')));
  const folder = await cachedFolder(`better-sqlite3-${version}-napi8`, async (made) => {
    await ensureCompiler(nodeHeaders() === undefined);
    console.error('Compiling SQLite for it, once for this computer; about a minute …');
    const work = mkdtempSync(join(tmpdir(), 'frontdesk-sqlite-'));
    try {
      const built = await compile(work);
      copyFileSync(built, join(made, 'better_sqlite3.node'));
    } finally {
      rmSync(work, { recursive: true });
    }
  });
  return join(folder, 'better_sqlite3.node');
}

/**
 * @param {string} work an empty folder to compile in
 * @returns {Promise<string>}
 */
async function compile(work) {
  const source = join(work, 'node_modules/better-sqlite3');
  cpSync(join(root, 'node_modules/better-sqlite3'), source, { recursive: true });
  cpSync(join(root, 'node_modules/node-addon-api'), join(work, 'node_modules/node-addon-api'), {
    recursive: true,
  });
  const include = join(source, 'boxed-string-reference.h');
  writeFileSync(include, boxedStringReference);
  const gyp = join(source, 'binding.gyp');
  writeFileSync(gyp, readFileSync(gyp, 'utf8').replace('NAPI_VERSION=10', 'NAPI_VERSION=8'));
  const headers = nodeHeaders();
  const from = headers === undefined ? [] : [`--nodedir=${headers}`];
  await output('node-gyp', ['rebuild', '--release', '--force_build=1', ...from], {
    cwd: source,
    env: { CXXFLAGS: `-std=c++2a -include ${include}` },
  });
  return join(source, 'build/Release/better_sqlite3.node');
}

/**
 * Node-API is the same in every Node, so the headers of any Node on this machine will do; without
 * one node-gyp downloads them.
 */
function nodeHeaders() {
  const npmNode = process.env['npm_node_execpath'];
  const prefixes = [
    process.env['npm_config_nodedir'],
    npmNode === undefined ? undefined : join(dirname(npmNode), '..'),
    '/usr',
    '/usr/local',
  ];
  return prefixes.find(
    (prefix) => prefix !== undefined && existsSync(join(prefix, 'include/node/node_api.h')),
  );
}
