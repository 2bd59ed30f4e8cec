using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>What is to change; what is null stays.</summary>
public sealed record UpdateFunctionConfigurationRequest : UnsupportedSettings
{
    public required string FunctionName { get; init; }

    public string? Role { get; init; }

    public string? Handler { get; init; }

    public string? Description { get; init; }

    public int? Timeout { get; init; }

    public int? MemorySize { get; init; }

    public Environment? Environment { get; init; }

    public string? Runtime { get; init; }

    public string? KMSKeyArn { get; init; }

    public TracingConfig? TracingConfig { get; init; }

    public string? RevisionId { get; init; }

    public EphemeralStorage? EphemeralStorage { get; init; }

    public SnapStart? SnapStart { get; init; }

    public LoggingConfig? LoggingConfig { get; init; }
}

/// <summary>Changes the configuration of <c>$LATEST</c>.</summary>
internal sealed class UpdateFunctionConfiguration(StateStore store, LambdaStore functions, FunctionRules rules, FunctionWriter writer)
    : Operation<UpdateFunctionConfigurationRequest, FunctionConfiguration>(store)
{
    protected override FunctionConfiguration Handle(UpdateFunctionConfigurationRequest request, CallContext call)
    {
        FunctionRules.CheckUnsupported(request);
        var function = functions.Get(call.Scope, FunctionReference.Parse(request.FunctionName, null, call.Scope).Name);
        FunctionWriter.CheckRevision(request.RevisionId, function.Latest.RevisionId);
        var changed = Change(function.Latest, request);
        rules.Check(changed);
        if (request.Role is not null)
            rules.CheckRole(call.Scope, request.Role);
        return writer.PutLatest(call.Scope, function, changed, call.Now);
    }

    private static FunctionConfiguration Change(FunctionConfiguration latest, UpdateFunctionConfigurationRequest request) => latest with
    {
        Role = request.Role ?? latest.Role,
        Handler = request.Handler ?? latest.Handler,
        Description = request.Description ?? latest.Description,
        Timeout = request.Timeout ?? latest.Timeout,
        MemorySize = request.MemorySize ?? latest.MemorySize,
        Environment = request.Environment is null ? latest.Environment : FunctionDefaults.EnvironmentOf(request.Environment),
        Runtime = request.Runtime ?? latest.Runtime,
        KMSKeyArn = request.KMSKeyArn ?? latest.KMSKeyArn,
        TracingConfig = request.TracingConfig ?? latest.TracingConfig,
        EphemeralStorage = request.EphemeralStorage ?? latest.EphemeralStorage,
        SnapStart = request.SnapStart is null ? latest.SnapStart : FunctionDefaults.SnapStartOf(request.SnapStart),
        LoggingConfig = request.LoggingConfig is null ? latest.LoggingConfig : FunctionDefaults.LogsOf(request.LoggingConfig, latest.FunctionName),
    };
}
