using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Which invocations; Details adds the plugins with their outputs.</summary>
public sealed record ListCommandInvocationsRequest(
    string? CommandId,
    string? InstanceId,
    int? MaxResults,
    string? NextToken,
    IReadOnlyList<CommandFilter>? Filters,
    bool? Details
);

/// <summary>A page of invocations, the newest first.</summary>
public sealed record ListCommandInvocationsResult(IReadOnlyList<CommandInvocation> CommandInvocations, string? NextToken);

internal sealed class ListCommandInvocations(StateStore store, CommandStore commands)
    : Operation<ListCommandInvocationsRequest, ListCommandInvocationsResult>(store)
{
    private const int MaximumOutput = 2_500;

    protected override ListCommandInvocationsResult Handle(ListCommandInvocationsRequest request, CallContext call)
    {
        var matching = commands
            .Invocations(call.Scope, request.CommandId)
            .Where(each =>
                (request.InstanceId is null || each.InstanceId == request.InstanceId)
                && (request.Filters ?? []).All(filter => filter.Matches(each.Requested, each.Status, each.DocumentName))
            )
            .OrderByDescending(each => each.Requested)
            .ThenBy(Key, StringComparer.Ordinal)
            .ToList();
        var (page, next) = NewestFirst.Page(matching, Key, request.NextToken, request.MaxResults);
        return new([.. page.Select(each => Describe(each, request.Details ?? false))], next);
    }

    private static string Key(StoredInvocation invocation) => $"{invocation.CommandId}:{invocation.InstanceId}";

    private static CommandInvocation Describe(StoredInvocation invocation, bool details) =>
        new()
        {
            CommandId = invocation.CommandId,
            InstanceId = invocation.InstanceId,
            InstanceName = "",
            Comment = invocation.Comment,
            DocumentName = invocation.DocumentName,
            DocumentVersion = "$DEFAULT",
            RequestedDateTime = invocation.Requested,
            Status = invocation.Status,
            StatusDetails = invocation.StatusDetails,
            StandardOutputUrl = "",
            StandardErrorUrl = "",
            ServiceRole = "",
            CommandPlugins = details ? [Plugin(invocation)] : [],
        };

    private static CommandPlugin Plugin(StoredInvocation invocation)
    {
        var output = invocation.Error.Length > 0 ? $"{invocation.Output}----------ERROR-------\n{invocation.Error}" : invocation.Output;
        return new CommandPlugin
        {
            Name = GetCommandInvocation.Plugin,
            Status = invocation.Status,
            StatusDetails = invocation.StatusDetails,
            ResponseCode = invocation.ResponseCode,
            ResponseStartDateTime = invocation.Started,
            ResponseFinishDateTime = invocation.Ended,
            Output = output.Length > MaximumOutput ? output[..MaximumOutput] : output,
            StandardOutputUrl = "",
            StandardErrorUrl = "",
        };
    }
}
