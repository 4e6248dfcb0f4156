package org.backchannel.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.benchmark.Types.Actor;
import org.backchannel.benchmark.Types.ActorConnection;
import org.backchannel.benchmark.Types.ActorFilter;
import org.backchannel.benchmark.Types.Citation;
import org.backchannel.benchmark.Types.Connection;
import org.backchannel.benchmark.Types.ListOf;
import org.backchannel.benchmark.Types.Meeting;
import org.backchannel.benchmark.Types.MeetingFilter;
import org.backchannel.benchmark.Types.Mention;
import org.backchannel.benchmark.Types.Order;
import org.backchannel.benchmark.Types.Participation;
import org.backchannel.benchmark.Types.Source;
import org.backchannel.benchmark.Types.Statement;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The fields. Those with arguments need a data loader of their own, since a batch mapping takes none. */
@Controller
class Fields {
    private interface Lists<T> {
        Map<Long, List<T>> of(Collection<Long> actors, boolean latestFirst, int first);
    }

    private final Rows rows;

    Fields(Rows rows, BatchLoaderRegistry registry) {
        this.rows = rows;
        registry.<ListOf, Connection<Meeting>>forName("actorMeetings")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(
                                () -> connections(keys, rows::meetingsOf))
                        .subscribeOn(Schedulers.boundedElastic()));
        registry.<ListOf, Connection<Statement>>forName("actorStatements")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(
                                () -> connections(keys, rows::statementsOf))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @QueryMapping
    Actor actor(@Argument String id) {
        return rows.actor(id).orElse(null);
    }

    @QueryMapping
    ActorConnection actors(@Argument ActorFilter where, @Argument int first) {
        return rows.actorsNamed(where.name(), first);
    }

    @QueryMapping
    Connection<Meeting> meetings(@Argument MeetingFilter where, @Argument List<Order> orderBy, @Argument int first) {
        return new Connection<>(
                where == null || where.involving() == null
                        ? rows.meetings(Order.latestFirst(orderBy), first)
                        : rows.meetingsInvolving(where.involving(), Order.latestFirst(orderBy), first));
    }

    @SchemaMapping(typeName = "Actor")
    CompletableFuture<Connection<Meeting>> meetings(
            Actor actor,
            @Argument List<Order> orderBy,
            @Argument int first,
            DataLoader<ListOf, Connection<Meeting>> actorMeetings) {
        return actorMeetings.load(new ListOf(actor.key(), Order.latestFirst(orderBy), first));
    }

    @SchemaMapping(typeName = "Actor")
    CompletableFuture<Connection<Statement>> statements(
            Actor actor,
            @Argument List<Order> orderBy,
            @Argument int first,
            DataLoader<ListOf, Connection<Statement>> actorStatements) {
        return actorStatements.load(new ListOf(actor.key(), Order.latestFirst(orderBy), first));
    }

    @BatchMapping(typeName = "Meeting")
    List<Connection<Participation>> participants(List<Meeting> meetings) {
        List<Long> keys = meetings.stream().map(Meeting::key).toList();
        return pages(keys, rows.participants(keys));
    }

    @BatchMapping(typeName = "Meeting", field = "citations")
    List<Connection<Citation>> citationsOfMeetings(List<Meeting> meetings) {
        List<Long> keys = meetings.stream().map(Meeting::key).toList();
        return pages(keys, rows.citations(keys));
    }

    @BatchMapping(typeName = "Statement", field = "citations")
    List<Connection<Citation>> citationsOfStatements(List<Statement> statements) {
        List<Long> keys = statements.stream().map(Statement::key).toList();
        return pages(keys, rows.citations(keys));
    }

    @BatchMapping(typeName = "Participation", field = "actor")
    List<Actor> participant(List<Participation> participations) {
        List<Long> keys = participations.stream().map(Participation::actorKey).toList();
        return inOrder(keys, rows.actors(keys));
    }

    // A map, because a list may hold no null here.
    @BatchMapping(typeName = "Source")
    Map<Source, Actor> publisher(List<Source> sources) {
        List<Source> published =
                sources.stream().filter(source -> source.publisherKey() != null).toList();
        Map<Long, Actor> actors =
                rows.actors(published.stream().map(Source::publisherKey).toList());
        return published.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), source -> actors.get(source.publisherKey())));
    }

    @BatchMapping(typeName = "Statement")
    List<List<Mention>> mentions(List<Statement> statements) {
        List<Long> keys = statements.stream().map(Statement::key).toList();
        Map<Long, List<Mention>> mentions = rows.mentions(keys);
        return keys.stream().map(key -> mentions.getOrDefault(key, List.of())).toList();
    }

    @BatchMapping(typeName = "Mention")
    List<Object> target(List<Mention> mentions) {
        Map<Long, Object> found = new HashMap<>();
        Map<String, List<Long>> keys = mentions.stream()
                .collect(Collectors.groupingBy(
                        Mention::targetKind, Collectors.mapping(Mention::targetKey, Collectors.toList())));
        Map<String, Function<Collection<Long>, Map<Long, ?>>> tables =
                Map.of("ACTOR", rows::actors, "MEETING", rows::meetings, "POLICY", rows::policies);
        keys.forEach((kind, targets) -> found.putAll(tables.get(kind).apply(targets)));
        return mentions.stream().map(mention -> found.get(mention.targetKey())).toList();
    }

    private static <T> Map<ListOf, Connection<T>> connections(Set<ListOf> keys, Lists<T> lists) {
        Map<ListOf, Connection<T>> connections = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(key -> new ListOf(0, key.latestFirst(), key.first())))
                .forEach((arguments, alike) -> {
                    Map<Long, List<T>> found = lists.of(
                            alike.stream().map(ListOf::actor).toList(), arguments.latestFirst(), arguments.first());
                    alike.forEach(key ->
                            connections.put(key, new Connection<>(found.getOrDefault(key.actor(), List.of()))));
                });
        return connections;
    }

    private static <T> List<Connection<T>> pages(List<Long> keys, Map<Long, List<T>> lists) {
        return keys.stream()
                .map(key -> Connection.page(lists.getOrDefault(key, List.of())))
                .toList();
    }

    private static <T> List<T> inOrder(List<Long> keys, Map<Long, T> rows) {
        return keys.stream().map(rows::get).toList();
    }
}
