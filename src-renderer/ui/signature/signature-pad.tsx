import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useState, type PointerEvent } from 'react';
import {
  FIELD_HEIGHT,
  FIELD_WIDTH,
  strokesPath,
  withPoint,
  withStroke,
  type Stroke,
  type Strokes,
} from '@shared/domain/signature/strokes';
import './signature-pad.css';

interface Props {
  readonly label: string;
  /** Null while nothing was written. */
  readonly value: Strokes | null;
  readonly onChange: (value: Strokes | null) => void;
}

/** Where a client signs with a pen, a finger or the mouse. Who cannot signs on paper. */
export function SignaturePad({ label, value, onChange }: Props) {
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const drawn = value ?? [];
  const draw = (event: PointerEvent<SVGSVGElement>, before: Stroke) => {
    // A fast pen is somewhere else several times before the screen is drawn again.
    const moves = event.nativeEvent.getCoalescedEvents();
    const field = event.currentTarget.getBoundingClientRect();
    const scale = FIELD_WIDTH / field.width;
    setStroke(
      (moves.length === 0 ? [event.nativeEvent] : moves).reduce(
        (line, { clientX, clientY }) =>
          withPoint(line, (clientX - field.left) * scale, (clientY - field.top) * scale),
        before,
      ),
    );
  };
  const lift = () => {
    if (stroke !== null) onChange(withStroke(drawn, stroke));
    setStroke(null);
  };
  return (
    <div className="signature" role="group" aria-label={label}>
      <svg
        className="signature-field"
        viewBox={`0 0 ${FIELD_WIDTH} ${FIELD_HEIGHT}`}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event, []);
        }}
        onPointerMove={(event) => {
          if (stroke !== null) draw(event, stroke);
        }}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        <line x1="40" x2="960" y1="262" y2="262" className="signature-line" />
        <path d={strokesPath(stroke === null ? drawn : [...drawn, stroke])} />
      </svg>
      <Button
        className="signature-clear"
        variant="default"
        leftSection={<IconEraser size={20} aria-hidden />}
        disabled={value === null}
        onClick={() => {
          onChange(null);
        }}
      >
        <Trans>Clear the signature</Trans>
      </Button>
    </div>
  );
}
