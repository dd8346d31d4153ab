import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { FindingView } from '@shared/ipc/views/shifts';
import { PlainList } from '../../../ui/lists/plain-list';
import { findingText, figureText, likelihoodText } from './finding-text';

/** Where the difference may come from, the likeliest first. */
export function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const { t } = useLingui();
  if (findings.length === 0) {
    return (
      <Text c="dimmed">
        <Trans>The till sees no likely cause. Count once more, or say what you know.</Trans>
      </Text>
    );
  }
  return (
    <section aria-label={t`Likely causes`}>
      <Text fw={600} mb={4}>
        <Trans>Where to look</Trans>
      </Text>
      <PlainList>
        {findings.map((finding, index) => (
          // Two findings may say the same of different papers: their place is what tells them apart.
          <li key={index} className="finding">
            <span>
              <b>{likelihoodText(finding.likelihood)}</b>
              <span>{figureText(finding.figure)}</span>
            </span>
            <span>{findingText(finding)}</span>
          </li>
        ))}
      </PlainList>
    </section>
  );
}
