package org.backchannel.recordfile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the record stands as its files say. */
@Readiness
@Singleton
class RecordReadiness implements HealthCheck {
    @Inject
    RecordLoader loader;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("record loaded")
                .status(loader.isLoaded())
                .build();
    }
}
