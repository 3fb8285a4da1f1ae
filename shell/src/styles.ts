import '@maru/ui-kit/tokens.css';
import '@maru/ui-kit/base.css';
import '@maru/ui-kit/fonts.css';
