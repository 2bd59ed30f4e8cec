using System.Globalization;
using System.Xml;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>A command and an instance.</summary>
public sealed record GetCommandInvocationRequest(string CommandId, string InstanceId, string? PluginName);

/// <summary>How the command went on the instance.</summary>
public sealed record GetCommandInvocationResult
{
    public required string CommandId { get; init; }

    public required string InstanceId { get; init; }

    public string? Comment { get; init; }

    public required string DocumentName { get; init; }

    public string? DocumentVersion { get; init; }

    public string? PluginName { get; init; }

    /// <summary>The script's exit status; -1 while there is none.</summary>
    public int ResponseCode { get; init; }

    public string? ExecutionStartDateTime { get; init; }

    /// <summary>An ISO 8601 duration.</summary>
    public string? ExecutionElapsedTime { get; init; }

    public string? ExecutionEndDateTime { get; init; }

    public required string Status { get; init; }

    public required string StatusDetails { get; init; }

    public string? StandardOutputContent { get; init; }

    public string? StandardOutputUrl { get; init; }

    public string? StandardErrorContent { get; init; }

    public string? StandardErrorUrl { get; init; }
}

internal sealed class GetCommandInvocation(StateStore store, CommandStore commands) : Operation<GetCommandInvocationRequest, GetCommandInvocationResult>(store)
{
    internal const string Plugin = "aws:runShellScript";

    protected override GetCommandInvocationResult Handle(GetCommandInvocationRequest request, CallContext call)
    {
        var invocation =
            commands.Invocation(call.Scope, request.CommandId, request.InstanceId)
            ?? throw SsmErrors.InvocationDoesNotExist(request.CommandId, request.InstanceId);
        if (request.PluginName is { } plugin && plugin != Plugin)
            throw new AwsException("InvalidPluginName", $"The command has no plugin {plugin}: it has {Plugin}.");
        var command = commands.Get(call.Scope, request.CommandId).Command;
        return new GetCommandInvocationResult
        {
            CommandId = invocation.CommandId,
            InstanceId = invocation.InstanceId,
            Comment = invocation.Comment,
            DocumentName = invocation.DocumentName,
            DocumentVersion = "$DEFAULT",
            PluginName = Plugin,
            ResponseCode = invocation.ResponseCode,
            ExecutionStartDateTime = Time(invocation.Started),
            ExecutionElapsedTime = invocation is { Started: { } started, Ended: { } ended } ? XmlConvert.ToString(ended - started) : "",
            ExecutionEndDateTime = Time(invocation.Ended),
            Status = invocation.Status,
            StatusDetails = invocation.StatusDetails,
            StandardOutputContent = invocation.Output,
            StandardOutputUrl = OutputBucket.UrlOf(call.Scope, command, invocation.InstanceId, "stdout"),
            StandardErrorContent = invocation.Error,
            StandardErrorUrl = OutputBucket.UrlOf(call.Scope, command, invocation.InstanceId, "stderr"),
        };
    }

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) ?? "";
}
