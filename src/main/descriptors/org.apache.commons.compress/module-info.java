// The module descriptor of commons-compress, but java.desktop and java.logging, which only pack200 uses, are optional;
// without pack200 and without the compressors of other libraries. See the image in pom.xml.
module org.apache.commons.compress {
    requires static java.desktop;
    requires static java.logging;
    requires org.apache.commons.codec;
    requires org.apache.commons.io;
    requires org.apache.commons.lang3;

    exports org.apache.commons.compress;
    exports org.apache.commons.compress.archivers;
    exports org.apache.commons.compress.archivers.ar;
    exports org.apache.commons.compress.archivers.arj;
    exports org.apache.commons.compress.archivers.cpio;
    exports org.apache.commons.compress.archivers.dump;
    exports org.apache.commons.compress.archivers.examples;
    exports org.apache.commons.compress.archivers.jar;
    exports org.apache.commons.compress.archivers.sevenz;
    exports org.apache.commons.compress.archivers.tar;
    exports org.apache.commons.compress.archivers.zip;
    exports org.apache.commons.compress.changes;
    exports org.apache.commons.compress.compressors;
    exports org.apache.commons.compress.compressors.bzip2;
    exports org.apache.commons.compress.compressors.deflate;
    exports org.apache.commons.compress.compressors.deflate64;
    exports org.apache.commons.compress.compressors.gzip;
    exports org.apache.commons.compress.compressors.lz4;
    exports org.apache.commons.compress.compressors.lz77support;
    exports org.apache.commons.compress.compressors.lzw;
    exports org.apache.commons.compress.compressors.snappy;
    exports org.apache.commons.compress.compressors.z;
    exports org.apache.commons.compress.parallel;
    exports org.apache.commons.compress.utils;

    uses org.apache.commons.compress.archivers.ArchiveStreamProvider;
    uses org.apache.commons.compress.compressors.CompressorStreamProvider;
}
