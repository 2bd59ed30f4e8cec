using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Which commands; all, the newest first, when nothing is said.</summary>
public sealed record ListCommandsRequest(string? CommandId, string? InstanceId, int? MaxResults, string? NextToken, IReadOnlyList<CommandFilter>? Filters);

/// <summary>A page of commands.</summary>
public sealed record ListCommandsResult(IReadOnlyList<Command> Commands, string? NextToken);

internal sealed class ListCommands(StateStore store, CommandStore commands) : Operation<ListCommandsRequest, ListCommandsResult>(store)
{
    protected override ListCommandsResult Handle(ListCommandsRequest request, CallContext call)
    {
        if (request.CommandId is { } id)
            return new([commands.Get(call.Scope, id).Command], null);
        var matching = commands
            .Commands.List(call.Scope)
            .Select(stored => stored.Command)
            .Where(command =>
                (request.InstanceId is null || commands.Invocation(call.Scope, command.CommandId!, request.InstanceId) is not null)
                && (request.Filters ?? []).All(filter => filter.Matches(command.RequestedDateTime, command.Status, command.DocumentName))
            )
            .OrderByDescending(command => command.RequestedDateTime)
            .ThenBy(command => command.CommandId, StringComparer.Ordinal)
            .ToList();
        var (page, next) = NewestFirst.Page(matching, command => command.CommandId!, request.NextToken, request.MaxResults);
        return new(page, next);
    }
}
