package io.github.edgar8k.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of every page: one file with its own style and script. Its content security policy
 * names these two by their hashes and forbids everything else, the network first of all.
 */
final class Page {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private Page() {}

    /**
     * The whole page.
     *
     * @param title for the browser's window, any text
     * @param body markup of the body
     * @return UTF-8
     */
    static byte[] of(String title, Markup body) {
        String template = resource("page.html");
        String style = resource("page.css");
        String script = resource("page.js");
        StringBuilder page =
                new StringBuilder(body.length() + style.length() + script.length() + 2048);
        int at = 0;
        for (int open = template.indexOf(OPEN); open >= 0; open = template.indexOf(OPEN, at)) {
            int close = template.indexOf(CLOSE, open);
            page.append(template, at, open);
            switch (template.substring(open + OPEN.length(), close)) {
                case "policy" -> page.append(policy(style, script));
                case "title" -> page.append(new Markup().text(title));
                case "style" -> page.append(style);
                case "body" -> page.append(body);
                case "script" -> page.append(script);
                default -> throw new IllegalStateException("unknown name in page.html");
            }
            at = close + CLOSE.length();
        }
        page.append(template, at, template.length());
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; img-src data:; style-src 'sha256-"
                + hash(style)
                + "'; script-src 'sha256-"
                + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
