package io.github.rca4j.validate;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The provider of Bean Validation. It takes some tenths of a second to start, so all validators share it. */
final class BeanValidation {
    private BeanValidation() {}

    static Validator validator(Clock clock) {
        return Provider.FACTORY.usingContext().clockProvider(() -> clock).getValidator();
    }

    /** Nothing of the surroundings gets in: no XML configuration, no other provider, no expressions, no locale. */
    private static final class Provider {
        static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, true))
                .buildValidatorFactory();
    }
}
