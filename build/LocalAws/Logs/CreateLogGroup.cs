using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A new log group.</summary>
public sealed record CreateLogGroupRequest(
    string LogGroupName,
    string? KmsKeyId,
    IReadOnlyDictionary<string, string>? Tags,
    string? LogGroupClass,
    bool? DeletionProtectionEnabled
);

internal sealed class CreateLogGroup(StateStore store, LogsStore logs) : Operation<CreateLogGroupRequest, Unit>(store)
{
    protected override Unit Handle(CreateLogGroupRequest request, CallContext call)
    {
        var group = new StoredGroup(
            request.LogGroupName,
            call.Now.ToUnixTimeMilliseconds(),
            request.LogGroupClass ?? "STANDARD",
            request.KmsKeyId,
            GroupTags.Merge(new Dictionary<string, string>(), request.Tags ?? new Dictionary<string, string>())
        )
        {
            DeletionProtectionEnabled = request.DeletionProtectionEnabled ?? false,
        };
        if (!logs.Groups.Add(call.Scope, request.LogGroupName, group))
            throw LogsErrors.GroupExists();
        return Unit.Value;
    }
}
