/** What the shapes and the lines of the picture mean. */
export function Legend() {
  return (
    <ul className="q-net-legend" aria-label="What the picture shows">
      <li>
        <Shape d="M8 2a6 6 0 1 0 .01 0z" tone="ok" /> supports
      </li>
      <li>
        <Shape d="M3 3h10v10H3z" tone="warn" /> mixed
      </li>
      <li>
        <Shape d="M8 1l7 7-7 7-7-7z" tone="bad" /> adverse
      </li>
      <li>
        <Shape d="M2 4l2-2 4 4 4-4 2 2-4 4 4 4-2 2-4-4-4 4-2-2 4-4z" tone="bad" filled /> no law to rely on, such as
        vacated
      </li>
      <li>
        <Line tone="bad" width={3} end="M22 2v12" /> takes away
      </li>
      <li>
        <Line tone="warn" width={2} dash="5 3" end="M18 8l4-3 4 3-4 3z" /> doubts
      </li>
      <li>
        <Line tone="ok" width={2} end="M19 4l7 4-7 4z" /> bears out
      </li>
      <li>
        <Line tone="dim" width={1} end="M20 4l6 4-6 4" open /> cites or names
      </li>
      <li>
        <Line tone="dim" width={1} dash="1 3" /> related
      </li>
    </ul>
  );
}

interface ShapeProps {
  readonly d: string;
  readonly tone: string;
  readonly filled?: boolean;
}

function Shape({ d, tone, filled = false }: ShapeProps) {
  const ink = `var(--q-${tone})`;
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
      <path d={d} fill={filled ? ink : 'none'} stroke={ink} strokeWidth={filled ? 1 : 2} />
    </svg>
  );
}

interface LineProps {
  readonly tone: string;
  readonly width: number;
  readonly dash?: string;
  readonly end?: string;
  readonly open?: boolean;
}

function Line({ tone, width, dash, end, open = false }: LineProps) {
  const ink = `var(--q-${tone})`;
  return (
    <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden>
      <path d="M1 8h22" stroke={ink} strokeWidth={width} strokeDasharray={dash} fill="none" />
      {end !== undefined && (
        <path d={end} stroke={ink} strokeWidth={open ? 1 : 2} fill={open ? 'none' : ink} strokeLinejoin="round" />
      )}
    </svg>
  );
}
