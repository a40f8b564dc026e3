// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.HttpStatus;

/** Why a request got no answer: a status, its name, and a sentence for whoever asked. */
record Problem(int status, String title, String detail) {
    static Problem of(int status, String detail) {
        return new Problem(status, HttpStatus.forStatus(status).getMessage(), detail);
    }
}
