import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { Heading, type HeadingProps } from '../heading/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './section.module.css';

export interface SectionProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  title: ReactNode;
  titleLook?: HeadingProps['look'];
  level?: HeadingProps['level'];
  /** The title names the region but is not seen. */
  titleHidden?: boolean;
  /** One link at the end of the title's line. */
  action?: ReactNode;
  /** Space before it: `page` between parts of a page, `none` within one. */
  space?: 'page' | 'none';
}

/** A named region with its heading, at the distance that parts of a page keep. */
export function Section(props: SectionProps) {
  const { title, titleLook, level = 2, titleHidden, action, space = 'page', className, children, ...rest } = props;
  const titleId = useId();
  const heading = (
    <Heading level={level} look={titleLook} id={titleId}>
      {title}
    </Heading>
  );
  return (
    <section aria-labelledby={titleId} {...rest} data-space={space} className={classNames(styles.section, className)}>
      {titleHidden ? (
        <VisuallyHidden render={heading} />
      ) : (
        <div className={styles.head}>
          {heading}
          {action}
        </div>
      )}
      {children}
    </section>
  );
}
