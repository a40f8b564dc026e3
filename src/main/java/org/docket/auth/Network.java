// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where attempts come from: one address, or, of the long ones, all that are given out together. */
final class Network {
    private static final int GIVEN_OUT = 8;

    private Network() {}

    /** An address in numbers; of the long ones the first half. */
    static String of(String address) {
        String bare = address.replaceAll("[\\[\\]]|%.*", "");
        if (!bare.contains(":")) {
            return address;
        }
        try {
            InetAddress place = InetAddress.getByName(bare);
            return place instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(place.getAddress(), GIVEN_OUT)) + "::/64"
                    : place.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
