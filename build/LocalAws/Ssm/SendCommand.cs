using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>A document to run on instances, named by id or by tag.</summary>
public sealed record SendCommandRequest
{
    public IReadOnlyList<string>? InstanceIds { get; init; }

    public IReadOnlyList<Target>? Targets { get; init; }

    public required string DocumentName { get; init; }

    public string? DocumentVersion { get; init; }

    /// <summary>How long an instance may take to begin, in seconds.</summary>
    public int? TimeoutSeconds { get; init; }

    public string? Comment { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Parameters { get; init; }

    public string? OutputS3Region { get; init; }

    public string? OutputS3BucketName { get; init; }

    public string? OutputS3KeyPrefix { get; init; }

    public string? MaxConcurrency { get; init; }

    public string? MaxErrors { get; init; }

    public string? ServiceRoleArn { get; init; }
}

/// <summary>The command, just sent.</summary>
public sealed record SendCommandResult(Command Command);

internal sealed class SendCommand(StateStore store, CommandStore commands, ManagedInstances instances, CommandRunner runner, CommandScripts scripts, OutputBucket outputs)
    : Operation<SendCommandRequest, SendCommandResult>(store)
{
    private const int DefaultTimeout = 3600;
    private readonly StateStore store = store;

    protected override SendCommandResult Handle(SendCommandRequest request, CallContext call) => new(Send(request, call));

    /// <summary>Sends a command, in a transaction.</summary>
    internal Command Send(SendCommandRequest request, CallContext call)
    {
        outputs.Check(request.OutputS3BucketName);
        var script = scripts.Read(call.Scope, request.DocumentName, request.DocumentVersion, request.Parameters);
        var ids = instances.Select(call.Scope, request.InstanceIds, request.Targets);
        var command = new Command
        {
            CommandId = Ids.Uuid(),
            DocumentName = request.DocumentName,
            DocumentVersion = request.DocumentVersion ?? "$DEFAULT",
            Comment = request.Comment ?? "",
            ExpiresAfter = call.Now.AddSeconds(request.TimeoutSeconds ?? DefaultTimeout),
            Parameters = request.Parameters ?? new Dictionary<string, IReadOnlyList<string>>(),
            InstanceIds = request.InstanceIds ?? [],
            Targets = request.Targets ?? [],
            RequestedDateTime = call.Now,
            Status = "Pending",
            StatusDetails = "Pending",
            OutputS3Region = request.OutputS3Region,
            OutputS3BucketName = request.OutputS3BucketName ?? "",
            OutputS3KeyPrefix = request.OutputS3KeyPrefix ?? "",
            MaxConcurrency = request.MaxConcurrency ?? "50",
            MaxErrors = request.MaxErrors ?? "0",
            TargetCount = ids.Count,
            CompletedCount = 0,
            ErrorCount = 0,
            DeliveryTimedOutCount = 0,
            ServiceRole = request.ServiceRoleArn ?? "",
            TimeoutSeconds = request.TimeoutSeconds ?? DefaultTimeout,
        };
        commands.Commands.Put(call.Scope, command.CommandId, new StoredCommand(command, script.Script, script.WorkingDirectory, script.ExecutionTimeout));
        foreach (var id in ids)
            commands.Put(
                call.Scope,
                new StoredInvocation
                {
                    CommandId = command.CommandId,
                    InstanceId = id,
                    DocumentName = command.DocumentName,
                    Comment = command.Comment,
                    Requested = call.Now,
                }
            );
        store.AfterCommit(() => runner.Start(call.Scope, command.CommandId));
        return command;
    }
}
