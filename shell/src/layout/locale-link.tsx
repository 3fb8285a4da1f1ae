import { LOCALES, localePath } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { Link } from '@maru/ui-kit/link';
import { useShellDocument } from '../document/shell-document-context.ts';

const names = { ko: '한국어', en: 'English' } as const;

/** The same page in the other language: a plain link, since that is another document. */
export function LocaleLink({ className }: { className?: string | undefined }) {
  const { locale } = useShellDocument();
  const { pathname, search } = useLocation();
  const other = LOCALES.find(one => one !== locale) ?? locale;
  const below = pathname.slice(`/${locale}`.length) || '/';
  return (
    <Link
      look="plain"
      href={`${localePath(other, below)}${search}`}
      lang={other}
      hrefLang={other}
      className={className}
    >
      {names[other]}
    </Link>
  );
}
