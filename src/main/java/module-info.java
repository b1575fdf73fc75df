/**
 * Reads SEC Form 8-K filings into records. The library is {@code io.github.edgar8k}, {@code
 * io.github.edgar8k.model} and {@code io.github.edgar8k.json}; everything else is the way there and
 * may change.
 */
module io.github.edgar8k {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires org.apache.commons.compress;
    requires org.jsoup;

    exports io.github.edgar8k;
    exports io.github.edgar8k.json;
    exports io.github.edgar8k.model;
}
