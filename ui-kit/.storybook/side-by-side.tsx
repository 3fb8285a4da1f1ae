interface SideBySideProps {
  frames: readonly { title: string; src: string }[];
}

/** The same story in several pages of its own: what opens above a page, and what asks its width, is right in each. */
export function SideBySide({ frames }: SideBySideProps) {
  return (
    <div className="sb-frames" data-frames={frames.length} data-untranslated>
      {frames.map(({ title, src }) => (
        <figure key={title + src} className="sb-frame">
          <figcaption>{title}</figcaption>
          <iframe key={src} title={title} src={src} />
        </figure>
      ))}
    </div>
  );
}
