interface Props {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const narrowest = 270;
const widest = 500;
const step = 10;

/** The line between sheet and pane: dragged, or moved with the arrow keys. */
export function Divider({ width, onWidth }: Props) {
  const set = (next: number) => onWidth(Math.max(narrowest, Math.min(widest, Math.round(next))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that is moved is a separator with a value; <hr> has none.
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the pane"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') set(width + step);
        if (key === 'ArrowRight') set(width - step);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
      }}
    />
  );
}
