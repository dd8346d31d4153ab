import { Avatar } from '@mantine/core';

// Dark enough for white letters, and far enough apart to be told at a glance.
const COLOURS = ['#0b6b4b', '#1c5fa8', '#7a3aa3', '#a33a5d', '#8a4b00', '#3c5a14', '#375d66'];

interface Props {
  readonly number: string;
  readonly name: string;
  /** In pixels. */
  readonly size?: number;
}

/** The first letters of a name on the colour that always belongs to this number. */
export function Initials({ number, name, size = 52 }: Props) {
  const words = name.replace(/^(?:Dra?|Mr|Mrs|Ms)\.?\s/, '').split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('');
  const colour = COLOURS[Number(number) % COLOURS.length];
  return (
    <Avatar
      aria-hidden
      size={size}
      variant="filled"
      styles={{ placeholder: { background: colour, color: '#fff', fontSize: size / 2.8 } }}
    >
      {letters.toUpperCase()}
    </Avatar>
  );
}
