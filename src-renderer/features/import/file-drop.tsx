import { Trans } from '@lingui/react/macro';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';

interface Props {
  readonly isBusy: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A field that takes a file by dialog, by keyboard, or dropped on it. */
export function FileDrop({ isBusy, onChoose }: Props) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) onChoose([...event.dataTransfer.files]);
  };
  return (
    <label
      className="import-drop"
      data-over={isOver ? true : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={40} aria-hidden />
      <span>
        <b>
          <Trans>Choose a CSV file, or drop it here</Trans>
        </b>
        <span className="import-hint">
          <Trans>
            Up to 50 MB. Save a spreadsheet as CSV first; its first row has to name the columns.
          </Trans>
        </span>
      </span>
      <input
        type="file"
        className="import-file"
        accept=".csv,.tsv,.txt,text/csv"
        disabled={isBusy}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file, repaired, has to count as a choice again.
          event.currentTarget.value = '';
          onChoose(files);
        }}
      />
    </label>
  );
}
