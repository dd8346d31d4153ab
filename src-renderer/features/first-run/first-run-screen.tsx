import { useState } from 'react';
import type { Failure } from '@shared/ipc/failures';
import { call } from '../../bridge/call';
import { loadTill } from '../../state/till';
import './first-run.css';
import { Welcome } from './welcome';
import { Wizard } from './wizard';

/** A new till: a furnished demo hospital by one press, or our own by four short pages. */
export function FirstRunScreen() {
  const [isOwn, setOwn] = useState(false);
  const [isFurnishing, setFurnishing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const openDemo = async () => {
    setFurnishing(true);
    setFailure(null);
    const result = await call('setup.openDemo', {});
    if (result.ok) await loadTill();
    else {
      setFurnishing(false);
      setFailure(result.error);
    }
  };
  return (
    <main className="first-run">
      {isOwn ? (
        <Wizard
          onBack={() => {
            setOwn(false);
          }}
        />
      ) : (
        <Welcome
          isFurnishing={isFurnishing}
          failure={failure}
          onDemo={() => void openDemo()}
          onOwn={() => {
            setOwn(true);
          }}
        />
      )}
    </main>
  );
}
