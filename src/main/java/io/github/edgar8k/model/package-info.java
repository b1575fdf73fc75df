/**
 * The typed record of one Form 8-K filing, in the words of the form and of EDGAR.
 *
 * <p>Every type here is an immutable record without logic beyond its checking constructor; lists
 * are unmodifiable copies and never null, any other component may be null where the filing says
 * nothing.
 */
package io.github.edgar8k.model;
