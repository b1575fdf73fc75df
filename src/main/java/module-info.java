/**
 * Reads SEC Form 8-K filings into records. The library is {@code io.github.edgar8k} and {@code
 * io.github.edgar8k.model}; everything else is the way there and may change.
 */
module io.github.edgar8k {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires org.apache.commons.compress;
    requires org.jsoup;

    exports io.github.edgar8k;
    exports io.github.edgar8k.model;

    // picocli sets the fields of the annotated commands by reflection.
    opens io.github.edgar8k.cli to
            info.picocli;
}
