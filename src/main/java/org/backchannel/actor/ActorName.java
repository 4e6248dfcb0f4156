package org.backchannel.actor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One of an actor's names. */
@Embeddable
@Type("ActorName")
@Description("One of an actor's names.")
public class ActorName {
    @NonNull
    @Description("The name.")
    public String text;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of name it is.")
    public NameKind kind;

    @Description("Language of the name, as a BCP 47 tag.")
    public String language;

    @Description("Script of the name, as an ISO 15924 code: Latn, Arab, Hebr.")
    public String script;

    protected ActorName() {}

    ActorName(String text, NameKind kind, String language, String script) {
        this.text = text;
        this.kind = kind;
        this.language = language;
        this.script = script;
    }
}
