import { expect, test } from '@playwright/test';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { packagedProgram } from '../support/packaged-app';

const expected = {
  RunAsNode: FuseState.DISABLE,
  EnableCookieEncryption: FuseState.ENABLE,
  EnableNodeOptionsEnvironmentVariable: FuseState.DISABLE,
  EnableNodeCliInspectArguments: FuseState.DISABLE,
  EnableEmbeddedAsarIntegrityValidation: FuseState.ENABLE,
  OnlyLoadAppFromAsar: FuseState.ENABLE,
  LoadBrowserProcessSpecificV8Snapshot: FuseState.DISABLE,
  GrantFileProtocolExtraPrivileges: FuseState.DISABLE,
} as const;

for (const [name, state] of Object.entries(expected)) {
  test(`the packaged program has the fuse ${name} ${FuseState[state]}`, async () => {
    const fuses = await getCurrentFuseWire(packagedProgram());
    const fuse = fuses[FuseV1Options[name as keyof typeof expected]];
    // Electron 25, the fallback, is older than the last fuse.
    const isUnknown = fuse === undefined && name === 'GrantFileProtocolExtraPrivileges';
    expect(isUnknown ? state : fuse).toBe(state);
  });
}
