import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Alert from 'lucide-react/icons/circle-alert';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import Close from 'lucide-react/icons/x';
import { defineIcon } from './define-icon.tsx';

// The few that components themselves draw, apart from the icon entry: a button must not carry all of it.
export const AlertGlyph = defineIcon(Alert, 'AlertGlyph');
export const ChevronDownGlyph = defineIcon(ChevronDown, 'ChevronDownGlyph');
export const ChevronLeftGlyph = defineIcon(ChevronLeft, 'ChevronLeftGlyph');
export const ChevronRightGlyph = defineIcon(ChevronRight, 'ChevronRightGlyph');
export const CloseGlyph = defineIcon(Close, 'CloseGlyph');
export const MinusGlyph = defineIcon(Minus, 'MinusGlyph');
export const PlusGlyph = defineIcon(Plus, 'PlusGlyph');
