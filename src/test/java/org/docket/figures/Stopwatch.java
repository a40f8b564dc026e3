// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How long work takes, and how often it can be done. */
final class Stopwatch {
    private Stopwatch() {}

    static double millis(Callable<?> work) throws Exception {
        long from = System.nanoTime();
        work.call();
        return (System.nanoTime() - from) / 1e6;
    }

    /** Half of the times were shorter; the first are not counted when asked. */
    static double median(int warmUps, int times, Callable<?> work) throws Exception {
        double[] found = new double[times];
        for (int i = -warmUps; i < times; i++) {
            double millis = millis(work);
            if (i >= 0) {
                found[i] = millis;
            }
        }
        return median(found);
    }

    static double median(double... found) {
        Arrays.sort(found);
        return found[found.length / 2];
    }

    /** Does each work again and again at the same time as the others. */
    static double perSecond(int seconds, List<? extends Callable<?>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            int done = 0;
            for (Future<Integer> counted : works.stream()
                    .map(work -> threads.submit(() -> count(work, end)))
                    .toList()) {
                done += counted.get();
            }
            return (double) done / seconds;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int count(Callable<?> work, long end) throws Exception {
        int done = 0;
        while (System.nanoTime() < end) {
            work.call();
            done++;
        }
        return done;
    }
}
