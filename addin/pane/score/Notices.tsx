import { Link } from '@fluentui/react-components';
import type { Assessment } from '../../../core/assessment';
import { useActions } from '../context';
import { type Notice, noticesOf } from '../notices';

/** At most three things to know before going on, worst first, each with one action. */
export function Notices({ assessment }: { readonly assessment: Assessment }) {
  const { why, select, go } = useActions();
  const notices = noticesOf(assessment);
  if (notices.length === 0) return null;
  const act = ({ action }: Notice) => {
    if (action.kind === 'why') void why(action.subject);
    else if (action.kind === 'select') void select(action.where);
    else go(action.step);
  };
  return (
    <ul className="notices" aria-label="To know">
      {notices.map((notice) => (
        <li key={notice.id} data-weight={notice.weight}>
          <span className="notice-mark" aria-hidden="true">
            {notice.weight === 'warning' ? '!' : 'i'}
          </span>
          <span>
            <span className="only-heard">{notice.weight === 'warning' ? 'Warning: ' : 'Information: '}</span>
            {notice.message}{' '}
            <Link as="button" inline onClick={() => act(notice)}>
              {notice.action.label}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
