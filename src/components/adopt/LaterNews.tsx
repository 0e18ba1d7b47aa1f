import { useEffect, useState } from 'preact/hooks';
import type { News as NewsOf } from './form/News.tsx';

type Props = Parameters<typeof NewsOf>[0];

/** What has changed in the template: loaded only where something has. */
export function LaterNews(props: Props) {
  const [module, setModule] = useState<{ readonly News: typeof NewsOf } | null>(null);
  useEffect(() => {
    import('./form/News.tsx').then(setModule, () => setModule(null));
  }, []);
  return module && <module.News {...props} />;
}
