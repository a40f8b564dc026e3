// SPDX-License-Identifier: Apache-2.0
/** What is mailed, and a ledger of it: the outbox, and the sender, which nothing leaves twice; the inbox; the only folder that speaks SMTP. */
package org.docket.mail;
