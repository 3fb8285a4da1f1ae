import { useLocalPath } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { RadioGroup } from '@maru/ui-kit/radio-group';
import { m } from '../../messages/generated/messages.js';
import type { VariantOption, VariantValue } from '../../state/variant-choice.ts';
import styles from './variant-choice.module.css';

export interface VariantChoiceProps {
  option: VariantOption;
  slug: string;
  onChoose: (sku: string) => void;
}

/**
 * One thing to choose, as glaze or size. Each value stands for the variant that it leads to, so that without script the
 * form alone goes there.
 */
export function VariantChoice({ option, slug, onChoose }: VariantChoiceProps) {
  const path = useLocalPath();
  const hasPictures = option.name === 'glaze' && option.values.every(value => value.picture);
  const chosen = option.values.find(value => value.isChosen);
  return (
    <form method="get" action={path(`/p/${slug}`)} className={styles.choice}>
      <RadioGroup
        legend={option.label}
        name="variant"
        look={hasPictures ? 'swatches' : 'chips'}
        showChoice
        options={option.values.map(value => ({
          value: value.sku,
          label: labelOf(value),
          ...(hasPictures && { picture: value.picture }),
        }))}
        value={chosen?.sku}
        onValueChange={onChoose}
      />
      <noscript>
        <Button type="submit" variant="quiet" size="low">
          {m.variant_apply()}
        </Button>
      </noscript>
    </form>
  );
}

const labelOf = ({ label, isSoldOut }: VariantValue) => (isSoldOut ? m.variant_label_sold_out({ label }) : label);
