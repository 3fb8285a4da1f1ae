import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './avatar.module.css';

export interface AvatarProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  name: string;
  picture?: PictureSource;
  size?: 'medium' | 'large';
}

/** A person or a kiln: a picture, or the first letter of the name. Decoration, so the name stands beside it. */
export function Avatar({ name, picture, size = 'medium', className, ...rest }: AvatarProps) {
  return (
    <span aria-hidden="true" {...rest} data-size={size} className={classNames(styles.avatar, className)}>
      {picture ? (
        <Picture picture={picture} sizes="4rem" ratio="fill" decorative className={styles.picture} />
      ) : (
        [...name.trim()][0]?.toUpperCase()
      )}
    </span>
  );
}
