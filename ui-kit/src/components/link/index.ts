export { Link, LinkButton, type LinkButtonProps, type LinkProps } from './link.tsx';
